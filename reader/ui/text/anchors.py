"""Where the links of an article lead: out of the program, to a place, or into a fold."""

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from reader.ui.text import links
from reader.ui.text.page import Page


class Anchors(QObject):
    """Follows the addresses of links; those outside are only told.

    ``place_requested`` carries an offset, ``restore_requested`` the ``Fold`` to be put back.
    """

    link_activated = Signal(str)
    place_requested = Signal(int)
    restore_requested = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: Page | None = None

    def turn_to(self, page: Page | None) -> None:
        """Follow the links of another page, or of none."""
        self._page = page

    @Slot(QUrl)
    def follow(self, address: QUrl) -> None:
        """Do what an address asks for."""
        if self._page is None:
            return
        if not links.is_own(address.toString()):
            self.link_activated.emit(address.toString())
            return
        number = int(address.path())
        if address.scheme() == links.PLACE:
            self.place_requested.emit(number)
        elif address.scheme() == links.FOLD:
            self._page.toggle(self._page.fold_named(number))
        else:
            self.restore_requested.emit(self._page.fold_named(number))
