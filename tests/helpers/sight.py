"""What is seen of a text: places and colours."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from reader.ui.text.pane import TextPane


def rect_of(pane: TextPane, words: str, occurrence: int = 0) -> QRect:
    text = pane.view.page.article.content.text
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    return pane.view.rects(start, start + len(words))[0]


def count_of(image: QImage, place: QRect, colour: QColor, tolerance: int = 12) -> int:
    """Count the pixels of a place that have nearly a colour."""
    return sum(
        _is_near(image.pixelColor(x, y), colour, tolerance)
        for x in range(max(0, place.left()), min(image.width(), place.right() + 1))
        for y in range(max(0, place.top()), min(image.height(), place.bottom() + 1))
    )


def _is_near(one: QColor, other: QColor, tolerance: int) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(first - second) <= tolerance for first, second in pairs)
