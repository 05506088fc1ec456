"""The only ways out of the program: to the user's browser, mail program and file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = frozenset({"http", "https", "mailto"})


def leads_outside(address: str) -> bool:
    """Return whether an address is one for a browser or a mail program, and nothing else."""
    url = QUrl(address)
    scheme = url.scheme().lower()
    return url.isValid() and scheme in _SCHEMES and bool(url.host() or scheme == "mailto")


def open_address(address: str) -> None:
    """Give an address to the user's browser or mail program, once the user has agreed to it."""
    if leads_outside(address):
        QDesktopServices.openUrl(QUrl(address))


def show_folder(folder: Path) -> None:
    """Show a folder in the user's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
