"""An icon that stands in a layout and says nothing."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.ui.drawing.icons import paint_icon
from reader.ui.drawing.theme import themes


class IconLabel(QWidget):
    """A Lucide icon in a square of a fixed size, quiet or in the colour of the text."""

    def __init__(self, name: str, size: int, *, muted: bool = False) -> None:
        super().__init__()
        self._name = name
        self._muted = muted
        self.setFixedSize(QSize(size, size))

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes().current
        with QPainter(self) as painter:
            area = QRect(0, 0, self.width(), self.height())
            paint_icon(painter, self._name, area, theme.muted if self._muted else theme.ink)
