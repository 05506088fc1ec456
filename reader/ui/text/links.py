"""Addresses inside a text: those of the world outside, and those of the program's own actions."""

from PySide6.QtCore import QUrl

FOLD = "fold"
RESTORE = "restore"

_OUTSIDE = frozenset({"http", "https", "mailto"})


def leads_outside(target: str) -> bool:
    """Return whether an address may be offered to the user's browser or mail program."""
    return QUrl(target).scheme().lower() in _OUTSIDE
