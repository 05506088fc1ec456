"""The five pens as things to click on."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from reader.domain.highlight import Colour
from reader.ui.text.keys import COMMANDS, TextKeys
from reader.ui.theme import themes

translate = QCoreApplication.translate

_SIZE = 28
_DOT = 18


def colour_name(colour: Colour) -> str:
    """Return what users call a pen."""
    names = {
        Colour.YELLOW: translate("Pens", "Yellow"),
        Colour.GREEN: translate("Pens", "Green"),
        Colour.BLUE: translate("Pens", "Blue"),
        Colour.PINK: translate("Pens", "Pink"),
        Colour.PURPLE: translate("Pens", "Purple"),
    }
    return names[colour]


def with_keys(words: str, keys: str) -> str:
    """Return what a button does, with the keys that do the same, if there are any."""
    return f"{words} ({keys})" if keys else words


class ColourDot(QAbstractButton):
    """A round button in the colour of a pen; checked, it carries a ring."""

    def __init__(self, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setAccessibleName(
            translate("Pens", "Highlight in {colour}").format(colour=colour_name(colour))
        )
        self.show_keys(TextKeys())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_SIZE, _SIZE)

    def show_keys(self, keys: TextKeys) -> None:
        """Tell the key that does the same."""
        self.setToolTip(with_keys(colour_name(self.colour), keys.shown(COMMANDS[self.colour])))

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes().current
        dot = QRectF(0, 0, _DOT, _DOT)
        dot.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.highlights[self.colour])
            painter.setPen(QPen(theme.pens[self.colour], 1.5))
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1) if self.underMouse() else dot)
            if self.isChecked() or self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.accent if self.hasFocus() else theme.ink, 1.5))
                painter.drawEllipse(dot.adjusted(-4, -4, 4, 4))
