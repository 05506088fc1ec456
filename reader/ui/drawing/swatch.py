"""A short piece of a label's line, as a sign of the label beside its words."""

from PySide6.QtCore import QLineF, QRect, QRectF
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.domain.entity import Label
from reader.ui.drawing.painted_icon import PaintedIconEngine
from reader.ui.drawing.theme import themes
from reader.ui.drawing.underline import paint_underline

_WIDTH = 20
_HEIGHT = 16


class Swatch(QWidget):
    """The line of one label, in a layout."""

    def __init__(self, label: Label) -> None:
        super().__init__()
        self._label = label
        self.setFixedSize(_WIDTH, _HEIGHT)

    def show_label(self, label: Label) -> None:
        """Show the line of another label."""
        self._label = label
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_swatch(painter, self._label, QRectF(self.rect()))


def swatch_icon(label: Label) -> QIcon:
    """Return the line of a label for a menu; it has the colours of the theme it is painted in."""
    return QIcon(_SwatchEngine(label))


def paint_swatch(painter: QPainter, label: Label, area: QRectF) -> None:
    """Draw the line of a label across the middle of a rectangle."""
    y = round(area.center().y() + 1)
    paint_underline(
        painter, themes().current.labels[label], QLineF(area.left(), y, area.right(), y)
    )


class _SwatchEngine(PaintedIconEngine):
    def __init__(self, label: Label) -> None:
        super().__init__()
        self._label = label

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_swatch(painter, self._label, QRectF(rect))

    @override
    def clone(self) -> QIconEngine:
        return _SwatchEngine(self._label)
