"""The article list with its shelves, its filter and its empty states."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.domain.article import ArticleSummary
from reader.domain.chips import Chip
from reader.domain.search import Snippet
from reader.domain.shelving import Mark, Shelf
from reader.ui.articles import context_menu
from reader.ui.articles.article_menu import ArticleMenu
from reader.ui.articles.context_menu import Selection
from reader.ui.articles.filter_bar import FilterBar
from reader.ui.articles.head import ListHead
from reader.ui.articles.model import ArticleTableModel
from reader.ui.articles.shelf_wording import empty_words
from reader.ui.articles.view import ArticleView
from reader.ui.drawing.theme import GRID
from reader.ui.widgets.empty_state import EmptyState


class ArticleListPane(QWidget):
    """Shows which articles there are and says what the user wants with them.

    ``rows_wanted``, ``remove_requested``, ``retry_requested`` and ``tags_requested`` carry a tuple
    of ids; ``mark_requested`` a ``Mark``, whether it is to be set, and such a tuple;
    ``turn_requested`` a ``Mark`` that is to be set unless all of such a tuple have it.
    """

    article_picked = Signal(int)
    chip_removed = Signal(int)
    copies_requested = Signal(int)
    everything_requested = Signal()
    filters_cleared = Signal()
    mark_requested = Signal(object, bool, object)
    note_requested = Signal(int)
    open_requested = Signal()
    remove_requested = Signal(object)
    retry_requested = Signal(object)
    reveal_requested = Signal(int)
    rows_wanted = Signal(object)
    sample_requested = Signal()
    tags_requested = Signal(object)
    turn_requested = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._current: int | None = None
        self._shelf = Shelf.EVERYTHING
        self._model = ArticleTableModel(self)
        self._model.rows_wanted.connect(self.rows_wanted)
        self.view = ArticleView(self._model)
        self.head = ListHead()
        self.filter = FilterBar()
        self._opening = EmptyState("library", self.tr("Opening the library…"))
        self._first = self._make_first()
        self._empty = EmptyState("library", "")
        self._no_match = EmptyState("search-x", self.tr("Nothing matches the filter"))
        self._everywhere = self._no_match.add_button(self.tr("Search All Articles"), primary=True)
        self._clear = self._no_match.add_button(self.tr("Clear Filter"))
        self.menu = ArticleMenu(self._selection, self._wishes())
        self._pages = QStackedWidget()
        for page in (self._opening, self.view, self._first, self._empty, self._no_match):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()

    @Slot()
    def take_keys(self) -> None:
        """Let the keys go to the list, or to what stands in its place until it comes."""
        shown = self._pages.currentWidget()
        keys = shown.keys if isinstance(shown, EmptyState) else self.view
        keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def ids(self) -> tuple[int, ...]:
        """Return the ids of the listed articles, in their order."""
        return tuple(self._model.ids)

    def selected(self) -> tuple[int, ...]:
        """Return the ids of the selected articles, in their order."""
        return self.view.selected()

    def summary(self, article: int) -> ArticleSummary | None:
        """Return what is known of a listed article."""
        return self._model.summary(article)

    def show_articles(
        self, ids: Sequence[int], total: int, shelf: Shelf = Shelf.EVERYTHING
    ) -> None:
        """List these articles out of all of a shelf; the current one stays current.

        The ids are kept, not copied: any sequence that no longer changes will do.
        """
        self._shelf = shelf
        if ids != self._model.ids:
            self.view.show_ids(ids, self._current)
        self.head.show_count(len(ids), total)
        self._show_page(is_listed=bool(ids), is_filtered=bool(total))

    def fill(
        self, summaries: Iterable[ArticleSummary], snippets: Mapping[int, Snippet] | None = None
    ) -> None:
        """Take what ``rows_wanted`` asked for."""
        self._model.fill(summaries, snippets or {})

    def refresh(self, ids: Iterable[int]) -> None:
        """Ask for these rows again, as soon as they are seen."""
        self._model.refresh(ids)

    def refresh_all(self) -> None:
        """Ask for every row again, as soon as it is seen."""
        self._model.refresh_all()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show the entities that the list is filtered by."""
        self.filter.show_chips(chips)

    def show_snippets(self, *, has_snippets: bool) -> None:
        """Make room in every row for the words around those found, or take it away."""
        self._model.search(has_snippets=has_snippets)
        self.view.set_look(replace(self.view.look, has_snippets=has_snippets))
        self.view.viewport().update()

    def offer_first_steps(self, *, offered: bool) -> None:
        """Offer the first article where there is none, or leave it to what else does."""
        for button in self._first_steps:
            button.setVisible(offered)

    def is_compact(self) -> bool:
        """Say whether the rows are close together."""
        return self.view.look.is_compact

    def set_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - the slot of a check mark
        """Lay the rows out close together or not."""
        self.head.show_compactness(is_compact=is_compact)
        self.view.set_look(replace(self.view.look, is_compact=is_compact))

    def pick(self, article: int) -> None:
        """Make an article the current one, now or as soon as it is listed."""
        self._current = article
        self.view.pick(article)

    def look_at_current(self) -> None:
        """Scroll to the current article where it is listed, and else to the first."""
        if self._current is not None and self.view.current() == self._current:
            self.view.scrollTo(self.view.currentIndex())
        else:
            self.view.scrollToTop()

    def step(self, rows: int) -> None:
        """Pick the article that is so many rows further down, or up where it is negative."""
        self.view.step(rows)

    def _make_first(self) -> EmptyState:
        words = empty_words(Shelf.EVERYTHING)
        page = EmptyState(words.icon, words.heading, words.text)
        opening = page.add_button(self.tr("Open Files…"), primary=True)
        reading = page.add_button(self.tr("Read the sample article"))
        opening.clicked.connect(self._on_open)
        reading.clicked.connect(self._on_sample)
        self._first_steps = (opening, reading)
        return page

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        head.setSpacing(2 * GRID)
        for part in (self.head, self.filter, self.head.count_label):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        view = self.view
        view.article_picked.connect(self._on_picked)
        view.remove_requested.connect(self._on_remove_requested)
        view.archive_requested.connect(self._on_archive_requested)
        view.read_requested.connect(self._on_read_requested)
        view.tags_requested.connect(self._on_tags_requested)
        view.note_requested.connect(self._on_note_requested)
        view.customContextMenuRequested.connect(self._on_menu_requested)
        self.filter.chip_removed.connect(self.chip_removed)
        self.filter.field.left_downwards.connect(self._on_left_downwards)
        self.head.compactness_changed.connect(self.set_compact)
        self._clear.clicked.connect(self.filters_cleared)
        self._everywhere.clicked.connect(self.everything_requested)

    def _show_page(self, *, is_listed: bool, is_filtered: bool) -> None:
        words = empty_words(self._shelf)
        self._empty.show_text(words.heading, words.text)
        self._empty.show_icon(words.icon)
        self._everywhere.setVisible(self._shelf is not Shelf.EVERYTHING)
        if is_listed:
            page: QWidget = self.view
        elif is_filtered:
            page = self._no_match
        else:
            page = self._first if self._shelf is Shelf.EVERYTHING else self._empty
        before = self._pages.currentWidget()
        had_keys = before is not None and before.hasFocus()
        self._pages.setCurrentWidget(page)
        if had_keys:
            self.take_keys()

    def _selection(self) -> Selection:
        ids = self.selected()
        known = (self._model.summary(article) for article in ids)
        return Selection(ids, tuple(each for each in known if each is not None), self._shelf)

    def _mark(self, mark: Mark, is_on: bool) -> None:  # noqa: FBT001 - the value of the mark
        if mark is Mark.REMOVED and is_on:
            self.remove_requested.emit(self.selected())
        else:
            self.mark_requested.emit(mark, is_on, self.selected())

    @Slot(int)
    def _on_picked(self, article: int) -> None:
        self._current = article
        self.article_picked.emit(article)

    @Slot(object)
    def _on_remove_requested(self, ids: tuple[int, ...]) -> None:
        if self._shelf is not Shelf.TRASH:
            self.remove_requested.emit(ids)

    @Slot()
    def _on_archive_requested(self) -> None:
        if self._shelf is not Shelf.TRASH:
            self.turn_requested.emit(Mark.ARCHIVED, self.selected())

    @Slot()
    def _on_read_requested(self) -> None:
        if self._shelf is not Shelf.TRASH:
            self.turn_requested.emit(Mark.READ, self.selected())

    @Slot()
    def _on_tags_requested(self) -> None:
        if self._shelf is not Shelf.TRASH:
            self.tags_requested.emit(self.selected())

    @Slot()
    def _on_note_requested(self) -> None:
        selected = self.selected()
        if self._shelf is not Shelf.TRASH and len(selected) == 1:
            self.note_requested.emit(selected[0])

    @Slot()
    def _on_left_downwards(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_open(self) -> None:
        self.open_requested.emit()

    @Slot()
    def _on_sample(self) -> None:
        self.sample_requested.emit()

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        if self.selected():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            context_menu.fill(menu, self._selection(), self._wishes())
            menu.popup(self.view.viewport().mapToGlobal(place))

    def _wishes(self) -> context_menu.Wishes:
        return context_menu.Wishes(
            mark=self._mark,
            tag=self._on_tags_requested,
            note=self._on_note_requested,
            retry=self.retry_requested.emit,
            compare=self.copies_requested.emit,
            reveal=self.reveal_requested.emit,
        )
