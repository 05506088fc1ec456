"""Hands and eyes for the text pane: select, click and find by words."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from helpers.sight import rect_of
from reader.domain.highlight import Colour
from reader.ui.text.pane import TextPane
from reader.ui.text.pens import ColourDot

LEFT = Qt.MouseButton.LeftButton
LADY, TOWN = 11, 22


def span(text: str, words: str) -> tuple[int, int]:
    """Return the offsets of the first occurrence of words."""
    return text.index(words), text.index(words) + len(words)


def drag(qtbot: QtBot, pane: TextPane, first: str, last: str) -> None:
    """Select from the left edge of some words to the right edge of others."""
    port = pane.view.viewport()
    begin, end = rect_of(pane, first), rect_of(pane, last)
    start = QPoint(begin.left() + 1, begin.center().y())
    stop = QPoint(end.right(), end.center().y())
    qtbot.mousePress(port, LEFT, pos=start)
    qtbot.mouseMove(port, (start + stop) / 2)
    qtbot.mouseMove(port, stop)
    qtbot.mouseRelease(port, LEFT, pos=stop)


def click(
    qtbot: QtBot,
    pane: TextPane,
    words: str,
    occurrence: int = 0,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click into the middle of words."""
    place = rect_of(pane, words, occurrence).center()
    qtbot.mouseClick(pane.view.viewport(), LEFT, keys, place)


def dot(parent: QWidget, colour: Colour) -> ColourDot:
    """Return the pen of a colour inside a widget."""
    return next(one for one in parent.findChildren(ColourDot) if one.colour is colour)
