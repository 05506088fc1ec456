"""The pictures that came with an article; nothing else is ever loaded."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from reader.domain.article import StoredImage

IMAGE_SCHEME = "stored"
ENDLESS = 1 << 20
"""More pixels than any screen has: a page that is scrolled limits no picture's height."""

_SIZE_OF_UNKNOWN = QSize(320, 180)


def picture_size(image: StoredImage, widest: int, tallest: int = ENDLESS) -> QSize:
    """Return the size of a picture from its header, no larger than some numbers of pixels."""
    buffer = _opened(image)
    size = QImageReader(buffer).size()
    if not size.isValid() or size.isEmpty():
        size = _SIZE_OF_UNKNOWN
    if size.width() <= widest and size.height() <= tallest:
        return size
    return size.scaled(widest, tallest, Qt.AspectRatioMode.KeepAspectRatio)


def decode(image: StoredImage, widest: int) -> QImage:
    """Return the pixels of a picture; a broken one is a blank picture."""
    buffer = _opened(image)
    reader = QImageReader(buffer)
    reader.setScaledSize(picture_size(image, widest))
    decoded = reader.read()
    return blank() if decoded.isNull() else decoded


def blank() -> QImage:
    """Return a picture that shows nothing."""
    nothing = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    nothing.fill(Qt.GlobalColor.transparent)
    return nothing


def _opened(image: StoredImage) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(image.data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return buffer
