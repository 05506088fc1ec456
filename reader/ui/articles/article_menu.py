"""The menu of the selected articles in the menu bar."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from reader.ui.articles.context_menu import Selection, Wishes, fill


class ArticleMenu(QMenu):
    """Offers what the context menu of the list offers, made anew whenever it is opened."""

    def __init__(self, selection: Callable[[], Selection], wishes: Wishes) -> None:
        super().__init__()
        self.setTitle(self.tr("&Article"))
        self._selection = selection
        self._wishes = wishes
        self._fill()
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        selection = self._selection()
        self.clear()
        if selection.ids:
            fill(self, selection, self._wishes)
        else:
            self.addAction(self.tr("No article is selected")).setEnabled(False)
