"""The article list with its filter and its empty states."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.article import ArticleState, ArticleSummary
from reader.domain.entity import Label
from reader.ui.articles import wording
from reader.ui.articles.chips import Chips
from reader.ui.articles.model import ArticleTableModel
from reader.ui.articles.view import ArticleView
from reader.ui.empty_state import EmptyState
from reader.ui.icons import icon
from reader.ui.theme import GRID
from reader.ui.type_scale import Weight, interface_font


class ArticleListPane(QWidget):
    """Shows which articles there are and says what the user wants with them.

    ``rows_wanted``, ``remove_requested`` and ``retry_requested`` carry a tuple of ids.
    """

    article_picked = Signal(int)
    chip_removed = Signal(int)
    filters_cleared = Signal()
    open_requested = Signal()
    remove_requested = Signal(object)
    retry_requested = Signal(object)
    reveal_requested = Signal(int)
    rows_wanted = Signal(object)
    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._current: int | None = None
        self._model = ArticleTableModel(self)
        self._model.rows_wanted.connect(self.rows_wanted)
        self.view = ArticleView(self._model)
        self._count = QLabel()
        self._count.setFont(interface_font(weight=Weight.BOLD))
        self._chips = Chips()
        self._chips.removed.connect(self.chip_removed)
        self._opening = EmptyState("library", self.tr("Opening the library…"))
        self._empty = self._make_empty()
        self._no_match = self._make_no_match()
        self._pages = QStackedWidget()
        for page in (self._opening, self.view, self._empty, self._no_match):
            self._pages.addWidget(page)
        self._lay_out()
        self.view.article_picked.connect(self._on_picked)
        self.view.remove_requested.connect(self.remove_requested)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)

    def ids(self) -> tuple[int, ...]:
        """Return the ids of the listed articles, in their order."""
        return tuple(self._model.ids)

    def selected(self) -> tuple[int, ...]:
        """Return the ids of the selected articles, in their order."""
        return self.view.selected()

    def show_articles(self, ids: Sequence[int], total: int) -> None:
        """List these articles out of all there are; the current one stays current.

        The ids are kept, not copied: any sequence that no longer changes will do.
        """
        if ids != self._model.ids:
            self.view.show_ids(ids, self._current)
        self._count.setText(wording.counted(len(ids), total) if total else "")
        page = self.view if ids else self._no_match if total else self._empty
        self._pages.setCurrentWidget(page)

    def fill(self, summaries: Iterable[ArticleSummary]) -> None:
        """Take what ``rows_wanted`` asked for."""
        self._model.fill(summaries)

    def refresh(self, ids: Iterable[int]) -> None:
        """Ask for these rows again, as soon as they are seen."""
        self._model.refresh(ids)

    def refresh_all(self) -> None:
        """Ask for every row again, as soon as it is seen."""
        self._model.refresh_all()

    def show_chips(self, chips: Sequence[tuple[int, str, Label]]) -> None:
        """Show what the list is filtered by: id, name and label of each entity."""
        self._chips.show_chips(chips)

    def pick(self, article: int) -> None:
        """Make an article the current one, now or as soon as it is listed."""
        self._current = article
        self.view.pick(article)

    def step(self, rows: int) -> None:
        """Pick the article that is so many rows further down, or up where it is negative."""
        self.view.step(rows)

    def _make_empty(self) -> EmptyState:
        page = EmptyState(
            "book-open-text",
            self.tr("No articles yet"),
            self.tr("Open saved articles, or drop files and folders anywhere in the window."),
        )
        page.add_button(self.tr("Open Files…"), primary=True).clicked.connect(self._on_open)
        page.add_button(self.tr("Read the sample article")).clicked.connect(self._on_sample)
        return page

    def _make_no_match(self) -> EmptyState:
        page = EmptyState("search-x", self.tr("Nothing matches the filter"))
        page.add_button(self.tr("Clear Filter")).clicked.connect(self._on_clear)
        return page

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        head.setSpacing(2 * GRID)
        head.addWidget(self._count)
        head.addWidget(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.view)

    @Slot(int)
    def _on_picked(self, article: int) -> None:
        self._current = article
        self.article_picked.emit(article)

    @Slot()
    def _on_open(self) -> None:
        self.open_requested.emit()

    @Slot()
    def _on_sample(self) -> None:
        self.sample_requested.emit()

    @Slot()
    def _on_clear(self) -> None:
        self.filters_cleared.emit()

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        if self.selected():
            menu = self._menu()
            menu.popup(self.view.viewport().mapToGlobal(place))

    def _menu(self) -> QMenu:
        ids = self.selected()
        failed = tuple(one for one in ids if self._state(one) is ArticleState.FAILED)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if failed:
            retry = menu.addAction(icon("rotate-cw"), self.tr("Try Again"))
            retry.triggered.connect(lambda: self.retry_requested.emit(failed))
        if len(ids) == 1:
            reveal = menu.addAction(icon("folder-open"), self.tr("Show in Folder"))
            reveal.triggered.connect(lambda: self.reveal_requested.emit(ids[0]))
        menu.addSeparator()
        remove = QAction(icon("trash"), self._remove_text(len(ids)), menu)
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        remove.triggered.connect(lambda: self.remove_requested.emit(ids))
        menu.addAction(remove)
        return menu

    def _state(self, article: int) -> ArticleState | None:
        summary = self._model.summary(article)
        return summary.state if summary else None

    def _remove_text(self, count: int) -> str:
        if count == 1:
            return self.tr("Remove from Library")
        return self.tr("Remove %Ln Articles from Library", "", count)
