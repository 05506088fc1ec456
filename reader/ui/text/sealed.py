"""A text browser that loads nothing by itself: no file, no address, no style sheet."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from reader.domain.article import StoredImage
from reader.ui.text.pictures import IMAGE_SCHEME, blank, decode


class SealedBrowser(QTextBrowser):
    """Shows the pictures it was given, and a blank one for every other."""

    def __init__(self) -> None:
        super().__init__()
        self._pictures: tuple[StoredImage, ...] = ()
        self._widest = 1
        self.setOpenLinks(False)

    def give_pictures(self, pictures: tuple[StoredImage, ...], widest: int) -> None:
        """Show these pictures where the text names them, no wider than a number of pixels."""
        self._pictures = pictures
        self._widest = widest

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> QImage | bytes:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return b""
        address = QUrl(name)
        if address.scheme() == IMAGE_SCHEME:
            return decode(self._pictures[int(address.path())], self._widest)
        # Given nothing, Qt looks for a file of that name and paints it.
        return blank()

    @override
    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Go nowhere: the text is what the program put into the document."""
