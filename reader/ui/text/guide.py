"""The guide along the text: one paragraph stands out, the others are dimmed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reader.domain.article import Block
from reader.ui.text.folds import block_at
from reader.ui.text.geometry import VisibleBlock
from reader.ui.theme import Theme

_READING_HEIGHT = 1 / 3
_DIMNESS = 145
_ROOM = 4


def guided_block(
    shown: Sequence[VisibleBlock], blocks: Sequence[Block], height: float, caret: int | None
) -> int | None:
    """Return the index of the block to read: that of the caret, or the one at eye height.

    Without an offset of a caret, or with one off the screen, the eye is a third down the height of
    the screen.
    """
    if not shown:
        return None
    if caret is not None and shown[0].start <= caret <= shown[-1].end:
        return block_at(blocks, caret)
    at_eye = (one for one in shown if one.rect.bottom() > height * _READING_HEIGHT)
    return block_at(blocks, next(at_eye, shown[-1]).stretch.start)


def paint_guide(
    painter: QPainter,
    shown: Sequence[VisibleBlock],
    blocks: Sequence[Block],
    index: int,
    screen: QRectF,
    theme: Theme,
) -> None:
    """Dim the screen above and below a block."""
    area = QRectF()
    for one in shown:
        if block_at(blocks, one.stretch.start) == index:
            area = area.united(one.rect)
    veil = QColor(theme.page)
    veil.setAlpha(_DIMNESS)
    top, bottom = area.top() - _ROOM, area.bottom() + _ROOM
    painter.fillRect(QRectF(screen.left(), screen.top(), screen.width(), top), veil)
    painter.fillRect(QRectF(screen.left(), bottom, screen.width(), screen.height() - bottom), veil)
