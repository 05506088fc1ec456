"""Rows that are laid out from left to right, drawn in the direction of the interface."""

from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from reader.domain.direction import is_right_to_left


class Mirror:
    """Draws inside one row; places are given as if the interface went from left to right."""

    def __init__(self, painter: QPainter, row: QRect) -> None:
        self.painter = painter
        self._row = row
        self._is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def place(self, rect: QRect) -> QRect:
        """Return where a rectangle is in the direction of the interface."""
        if not self._is_mirrored:
            return rect
        mirrored = QRect(rect)
        mirrored.moveLeft(self._row.left() + self._row.right() - rect.right())
        return mirrored

    def draw_words(
        self,
        rect: QRect,
        words: str,
        across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
        *,
        at_end: bool = False,
    ) -> None:
        """Draw words in their own direction, at the beginning or the end of a rectangle."""
        how = _flags(
            across, at_right=at_end != self._is_mirrored, is_leftwards=is_right_to_left(words)
        )
        self.painter.drawText(QRectF(self.place(rect)), how, words)


# Joining flags in Python takes as long as drawing a short word.
@cache
def _flags(across: Qt.AlignmentFlag, *, at_right: bool, is_leftwards: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = Qt.TextFlag
    own = flags.TextForceRightToLeft if is_leftwards else flags.TextForceLeftToRight
    return int(side | Qt.AlignmentFlag.AlignAbsolute | across) | own
