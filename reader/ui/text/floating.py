"""A small surface that floats over the text."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

_GAP = 8


class FloatingFrame(QFrame):
    """A raised frame inside a pane, placed beside what it belongs to."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setProperty("surface", "chip")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        self.hide()

    def show_above(self, target: QRect) -> None:
        """Appear above a rectangle of the pane, or below where there is no room."""
        self._show_at(target, above=True)

    def show_below(self, target: QRect) -> None:
        """Appear below a rectangle of the pane, or above where there is no room."""
        self._show_at(target, above=False)

    def _show_at(self, target: QRect, *, above: bool) -> None:
        self.adjustSize()
        pane = self._pane.rect()
        over, under = target.top() - self.height() - _GAP, target.bottom() + _GAP
        has_room = over >= pane.top() if above else under + self.height() <= pane.bottom()
        top = over if above == has_room else under
        lowest, rightmost = pane.bottom() - self.height(), pane.right() - self.width() - _GAP
        left = target.center().x() - self.width() // 2 if above else target.left()
        self.move(
            QPoint(
                max(_GAP, min(left, rightmost)),
                max(pane.top() + _GAP, min(top, lowest)),
            )
        )
        self.show()
        self.raise_()
