"""What a dialog says, and its buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot


def words(dialog: QWidget) -> str:
    """Return all that is said in labels that are seen."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def button(dialog: QWidget, text: str) -> QPushButton:
    """Return the button with a text or an accessible name."""
    return next(
        one
        for one in dialog.findChildren(QPushButton)
        if text in (one.text().replace("&", ""), one.accessibleName())
    )


def press(qtbot: QtBot, dialog: QWidget, text: str) -> None:
    """Click a button."""
    qtbot.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)
