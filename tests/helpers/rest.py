"""Waiting until nothing more comes, where a test says that something does not happen."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot


def wait_for_rest(qtbot: QtBot, of: QObject) -> None:
    """Wait until an object and what it holds have done all that they put off."""

    def is_at_rest() -> bool:
        return not any(one.isActive() for one in of.findChildren(QTimer) if one.isSingleShot())

    qtbot.waitUntil(is_at_rest)
