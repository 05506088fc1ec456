"""The guide along the text: one paragraph stands out, the others are dimmed."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reader.domain.article import Block
from reader.ui.text.folds import block_at
from reader.ui.text.geometry import VisibleBlock
from reader.ui.theme import Theme

_READING_HEIGHT = 1 / 3
_DIMNESS = 145
_ROOM = 4


def guided_area(
    shown: Sequence[VisibleBlock], blocks: Sequence[Block], height: float, caret: int | None
) -> QRectF:
    """Return where the block to read is on the screen: that of the caret, or the one at eye height.

    Without an offset of a caret, or with one off the screen, the eye is a third down the height of
    the screen.
    """
    if not shown:
        return QRectF()
    if caret is not None and shown[0].start <= caret <= shown[-1].end:
        index = block_at(blocks, caret)
    else:
        at_eye = (one for one in shown if one.rect.bottom() > height * _READING_HEIGHT)
        index = block_at(blocks, next(at_eye, shown[-1]).stretch.start)
    parts = (one.rect for one in shown if block_at(blocks, one.stretch.start) == index)
    return reduce(QRectF.united, parts, QRectF())


def paint_guide(painter: QPainter, area: QRectF, screen: QRectF, theme: Theme) -> None:
    """Dim the screen above and below an area."""
    veil = QColor(theme.page)
    veil.setAlpha(_DIMNESS)
    above, below = QRectF(screen), QRectF(screen)
    above.setBottom(area.top() - _ROOM)
    below.setTop(area.bottom() + _ROOM)
    painter.fillRect(above, veil)
    painter.fillRect(below, veil)
