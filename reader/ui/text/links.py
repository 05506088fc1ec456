"""Addresses inside a text: of the world outside, of its own places, and of actions on folds."""

from PySide6.QtCore import QUrl

from reader.ui.outside import leads_outside

FOLD = "fold"
RESTORE = "restore"
PLACE = "place"


def address_of(target: str) -> str:
    """Return the address that a link of an article is given in the text, or nothing.

    It is one that may be offered to the user's browser or mail program, or a place of the article.
    """
    place = target.removeprefix("#")
    if place != target:
        return f"{PLACE}:{place}" if place.isdecimal() else ""
    return target if leads_outside(target) else ""


def is_own(address: str) -> bool:
    """Return whether an address stays inside the program."""
    return QUrl(address).scheme() in {FOLD, RESTORE, PLACE}


def outside(address: str) -> str:
    """Return an address that leads out of the program, or nothing."""
    return "" if is_own(address) else address
