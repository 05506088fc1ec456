"""The five pens: what they are called, and as things to click on."""

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget
from typing_extensions import override

from reader.domain.highlight import Colour
from reader.domain.meanings import Meanings, with_meaning
from reader.ui.drawing.theme import themes
from reader.ui.text.keys import COMMANDS, TextKeys

translate = QCoreApplication.translate

DOT_SIZE = 28
_DOT = 18


class Pens(QObject):
    """What the colours mean in the library that is open; every part of the window asks here."""

    renamed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._meanings: Meanings = {}

    def show(self, meanings: Meanings) -> None:
        """Let the colours mean something else."""
        if meanings != self._meanings:
            self._meanings = meanings
            self.renamed.emit()

    def meaning(self, colour: Colour) -> str:
        """Return what a colour means, nothing where it has no meaning."""
        return self._meanings.get(colour, "")


def pens() -> Pens:
    """Return the pens of the application."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("pens before there is an application")
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return application.findChild(Pens, options=direct) or Pens(application)


def colour_name(colour: Colour) -> str:
    """Return what users call a pen: its colour, and what it means if it means anything."""
    return with_meaning(bare_name(colour), pens().meaning(colour))


def bare_name(colour: Colour) -> str:
    """Return the name of a colour."""
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
        self._keys = TextKeys().shown(COMMANDS[colour])
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(DOT_SIZE, DOT_SIZE)
        self.say()
        pens().renamed.connect(self._on_renamed)

    def show_keys(self, keys: TextKeys) -> None:
        """Tell the key that does the same."""
        self._keys = keys.shown(COMMANDS[self.colour])
        self.say()

    def say(self) -> None:
        """Tell what the pen is called now."""
        words = translate("Pens", "Highlight in {colour}")
        self.setAccessibleName(words.format(colour=colour_name(self.colour)))
        told = (with_keys(bare_name(self.colour), self._keys), pens().meaning(self.colour))
        self.setToolTip(" – ".join(filter(None, told)))

    @Slot()
    def _on_renamed(self) -> None:
        self.say()

    @override
    def sizeHint(self) -> QSize:
        return QSize(DOT_SIZE, DOT_SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes().current
        square = QRect(0, 0, DOT_SIZE, DOT_SIZE)
        dot = QRectF(0, 0, _DOT, _DOT)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), square)
        dot.moveCenter(QRectF(place).center())
        with QPainter(self) as painter:
            _paint(painter, self.colour, dot.adjusted(1, 1, -1, -1) if self.underMouse() else dot)
            if self.isChecked() or self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.accent if self.hasFocus() else theme.ink, 1.5))
                painter.drawEllipse(dot.adjusted(-4, -4, 4, 4))


class PenSample(QWidget):
    """The dot of a pen, to look at."""

    def __init__(self, colour: Colour) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(_DOT, _DOT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            _paint(painter, self._colour, QRectF(self.rect()).adjusted(1, 1, -1, -1))


def _paint(painter: QPainter, colour: Colour, area: QRectF) -> None:
    theme = themes().current
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.highlights[colour])
    painter.setPen(QPen(theme.pens[colour], 1.5))
    painter.drawEllipse(area)
