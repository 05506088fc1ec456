"""What is seen of a text: places and colours."""

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from reader.ui.text.pane import TextPane


def rect_of(pane: TextPane, words: str, occurrence: int = 0) -> QRect:
    """Return where words of the article are on the screen."""
    text = pane.view.page.article.content.text
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    return pane.view.rects(start, start + len(words))[0]


def count_of(image: QImage, place: QRect, colour: QColor, tolerance: int = 12) -> int:
    """Count the pixels of a place that have nearly a colour."""
    part = image.copy(place & image.rect()).convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.width(), 4)
    distance = np.abs(pixels[..., :3].astype(int) - np.array(colour.getRgb()[:3]))
    return int((distance.max(axis=2) <= tolerance).sum())
