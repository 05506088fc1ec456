"""Where the rows of the entity panel are, and clicks on them."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.ui.entities.pane import EntityPane

NO_KEY = Qt.KeyboardModifier.NoModifier


def find(pane: EntityPane, text: str) -> QModelIndex:
    """Return the index of a row by its words, invalid when there is none."""
    model = pane.view.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    inside = [model.index(row, 0, one) for one in groups for row in range(model.rowCount(one))]
    return next((one for one in (*groups, *inside) if one.data() == text), QModelIndex())


def place_of(pane: EntityPane, text: str) -> QPoint:
    """Return the middle of a row in the viewport."""
    return pane.view.visualRect(find(pane, text)).center()


def click(
    qtbot: QtBot, pane: EntityPane, text: str, modifiers: Qt.KeyboardModifier = NO_KEY
) -> None:
    """Click a row with the left button."""
    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(pane.view.viewport(), button, modifiers, place_of(pane, text))
