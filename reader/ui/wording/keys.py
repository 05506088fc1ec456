"""Keys in menus of a list: they mean something there alone, so that they are no shortcuts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence


def with_key(words: str, key: Qt.Key | QKeySequence.StandardKey) -> str:
    """Return what a menu says of a command of a list, with the key that gives it there."""
    return f"{words}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
