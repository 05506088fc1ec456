"""The middle of the window: the article, or a page in its place, and the way back from it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stage(QStackedWidget):
    """Shows one page at a time, gives it the keys, and remembers those that led to it.

    A page comes with the widget in it that takes the keys.
    """

    def __init__(self, home: QWidget, keys: QWidget) -> None:
        super().__init__()
        self._trail = [home]
        self._keys = {home: keys}
        self.addWidget(home)

    def add_page(self, page: QWidget, keys: QWidget) -> None:
        """Let a page be shown."""
        self._keys[page] = keys
        self.addWidget(page)

    @property
    def is_home(self) -> bool:
        """Whether no page stands in the place of the article."""
        return len(self._trail) == 1

    def is_shown(self, page: QWidget) -> bool:
        """Say whether a page stands in the middle."""
        return page is self._trail[-1]

    def leads_from(self, page: QWidget) -> bool:
        """Say whether a page is shown, or was on the way to the one that is."""
        return page in self._trail

    def show_page(self, page: QWidget) -> None:
        """Show a page; one that was on the way here is gone back to."""
        if page in self._trail:
            del self._trail[self._trail.index(page) :]
        self._trail.append(page)
        self._show_last()

    @Slot()
    def go_back(self) -> None:
        """Show the page that was shown before this one."""
        if not self.is_home:
            self._trail.pop()
            self._show_last()

    @Slot()
    def go_home(self) -> None:
        """Show the article; the keys stay where they are."""
        del self._trail[1:]
        self.setCurrentWidget(self._trail[0])

    def _show_last(self) -> None:
        self.setCurrentWidget(self._trail[-1])
        self._keys[self._trail[-1]].setFocus(Qt.FocusReason.OtherFocusReason)
