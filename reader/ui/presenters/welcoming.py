"""Greets a new user in the middle of the window, once, and again from the Help menu."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from reader.domain.search import ArticleFilter
from reader.jobs.library_thread import LibraryThread
from reader.services import articles
from reader.store.library import Library
from reader.ui.main_window import MainWindow
from reader.ui.outside import show_folder
from reader.ui.welcome.page import WelcomePage


class WelcomingPresenter(QObject):
    """Shows the welcome in the place of the text, until an article is read.

    ``greeted`` says that there is no need to greet again.
    """

    greeted = Signal()
    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self, window: MainWindow, thread: LibraryThread, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._themes: Sequence[QAction] = ()
        self.page: WelcomePage | None = None
        window.commands["welcome"].triggered.connect(self.show)
        window.stage.currentChanged.connect(self._on_page_changed)

    @property
    def is_open(self) -> bool:
        """Whether the welcome stands in the place of the text."""
        return self.page is not None and self._window.stage.is_shown(self.page)

    def offer_themes(self, commands: Sequence[QAction]) -> None:
        """Offer the themes of these commands."""
        self._themes = commands

    def greet(self) -> None:
        """Show the welcome to who has no article yet."""
        self._thread.ask(_is_empty, self._greet)

    @Slot()
    def show(self) -> None:
        """Show the welcome."""
        page = self.page = self.page or self._make_page()
        page.show_keys(self._window.commands)
        self._window.stage.show_page(page)
        self._thread.ask(lambda library: library.path, page.show_library)

    def _greet(self, is_empty: bool) -> None:  # noqa: FBT001 (an answer)
        if is_empty:
            self.show()
        self.greeted.emit()

    def _make_page(self) -> WelcomePage:
        page = WelcomePage()
        self._window.stage.add_page(page, page.sample)
        page.offer_themes(self._themes)
        page.closed.connect(self._window.stage.go_back)
        page.sample_requested.connect(self.sample_requested)
        page.open_requested.connect(self.open_requested)
        page.folder_requested.connect(self._on_folder_requested)
        return page

    @Slot(int)
    def _on_page_changed(self, _page: int) -> None:
        self._window.articles.offer_first_steps(offered=not self.is_open)

    @Slot()
    def _on_folder_requested(self) -> None:
        self._thread.ask(_folder, show_folder)


def _is_empty(library: Library) -> bool:
    return not articles.ids(library, ArticleFilter())


def _folder(library: Library) -> Path:
    return library.path.absolute().parent
