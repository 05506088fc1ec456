"""The article list: which articles it shows, and what is done to them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.article import ArticleSummary
from reader.domain.query import Query
from reader.domain.search import ArticleFilter, Snippet
from reader.domain.shelving import Contents, SavedSearch, Shelf
from reader.jobs.library_thread import LibraryThread
from reader.services import articles, intake, saved_searches, search, shelves
from reader.services.intake import Progress, Step
from reader.store.library import Library
from reader.ui.main_window import MainWindow
from reader.ui.presenters.filtering import FilteringPresenter
from reader.ui.steps.undo import Steps

_COALESCE_MILLISECONDS = 150
# While articles come in, a twentieth of the time goes into reading the list again.
_REST_TIMES_WORK = 20
_MOST_REST_MILLISECONDS = 2_000


@dataclass(frozen=True, slots=True)
class _Listing:
    """The articles of a filter, of how many, and what else there is to choose from.

    To read all that took some ``milliseconds``.
    """

    ids: tuple[int, ...]
    total: int
    contents: Contents
    searches: tuple[SavedSearch, ...]
    milliseconds: float


class BrowsingPresenter(QObject):
    """Fills the article list for one filter and puts files into the library.

    ``article_picked`` carries an id or None, ``already_there`` the summary of an article that was
    opened a second time; ``listed_again`` says that the list was read again, for another filter or
    because the library changed; ``work_waits`` that articles wait for the analysis thread.
    """

    already_there = Signal(object)
    article_picked = Signal(object)
    listed_again = Signal()
    work_waits = Signal()

    def __init__(
        self,
        window: MainWindow,
        thread: LibraryThread,
        steps: Steps,
        filtering: FilteringPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        self._filtering = filtering
        self._picked: int | None = None
        self._shown: ArticleFilter | None = None
        self._soon = QTimer(self, singleShot=True, interval=_COALESCE_MILLISECONDS)
        self._in_time = QTimer(self, singleShot=True, interval=_COALESCE_MILLISECONDS)
        self._connect()

    def article_filter(self) -> ArticleFilter:
        """Return what the list is filtered by."""
        wanted = self._filtering.article_filter()
        return replace(wanted, folded=wanted.shelf is not Shelf.TRASH)

    def listed(self) -> tuple[int, ...]:
        """Return the ids of the listed articles, in their order."""
        return self._window.articles.ids()

    def add(self, paths: Sequence[Path]) -> None:
        """Put files and folders into the library, and show the first one."""
        self._add_some(intake.find(paths), is_first=True)

    def pick(self, article_id: int) -> None:
        """Show an article; one that waits is the next to be worked on."""
        self._window.articles.pick(article_id)
        self._on_picked(article_id)

    def follow(self, progress: Progress) -> None:
        """Show what has just happened to an article on its way into the library."""
        if progress.step is Step.READ:
            self._refresh_in_time()
        if progress.step is Step.KNOWN:
            self._on_known(progress)
        if progress.step is Step.CHANGED:
            self._on_changed(progress)
        self._window.articles.refresh((progress.article.id,))

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        self._soon.stop()
        self._in_time.stop()
        wanted = self.article_filter()
        self._thread.ask(
            lambda library: _listed(library, wanted), lambda found: self._show(wanted, found)
        )

    @Slot()
    def refresh_soon(self) -> None:
        """Read the list again, once for all calls of the next moment."""
        if not self._soon.isActive():
            self._soon.start()

    def _refresh_in_time(self) -> None:
        """Read the list again for what comes in by itself, the rarer the longer it takes."""
        if not self._in_time.isActive():
            self._in_time.start()

    def _connect(self) -> None:
        pane = self._window.articles
        pane.rows_wanted.connect(self._on_rows_wanted)
        pane.article_picked.connect(self._on_picked)
        pane.retry_requested.connect(self._on_retry_requested)
        pane.view.title_sought.connect(self._on_title_sought)
        self._filtering.changed.connect(self._on_filter_changed)
        self._window.files_dropped.connect(self.add)
        self._steps.changed.connect(self.refresh_soon)
        self._steps.changed.connect(pane.refresh_all)
        for timer in (self._soon, self._in_time):
            timer.timeout.connect(self.refresh)

    def _show(self, wanted: ArticleFilter, found: _Listing) -> None:
        rest = min(_REST_TIMES_WORK * found.milliseconds, _MOST_REST_MILLISECONDS)
        self._in_time.setInterval(max(_COALESCE_MILLISECONDS, round(rest)))
        if wanted != self.article_filter():
            return
        if found.total and not found.ids and self._filtering.go_on_with_word():
            return
        pane, counts = self._window.articles, found.contents.shelves
        is_empty = not any(counts.values())
        shelf = Shelf.EVERYTHING if is_empty else self._filtering.shelf
        pane.head.show_contents(found.contents, found.searches)
        total = max(found.total, len(found.ids))
        pane.show_articles(found.ids, total, shelf)
        pane.filter.show_beginning(self._filtering.beginning if found.ids else "")
        if self._shown not in {None, wanted}:
            self._look_at(wanted)
        self._shown = wanted
        self.listed_again.emit()

    def _look_at(self, wanted: ArticleFilter) -> None:
        """Show what another filter finds from its beginning, and the whole list at its article."""
        pane = self._window.articles
        if wanted == _unfiltered(wanted):
            pane.look_at_current()
        else:
            pane.view.scrollToTop()

    def _searched(self) -> Query | None:
        """Return what is looked for, where that is words."""
        return self._filtering.query if self._filtering.has_words else None

    @Slot(object)
    def _on_filter_changed(self, _wanted: ArticleFilter) -> None:
        self._window.articles.show_snippets(has_snippets=self._filtering.has_words)
        self.refresh()

    def _add_some(self, found: Iterator[intake.Found], *, is_first: bool) -> None:
        """Let some files wait, and more after what else was asked of the library meanwhile."""

        def go_on(ids: Sequence[int]) -> None:
            if not ids:
                return
            if is_first:
                self.refresh()
                self.pick(ids[0])
            else:
                self._refresh_in_time()
            self.work_waits.emit()
            self._add_some(found, is_first=False)

        self._thread.ask(lambda library: intake.enqueue_some(library, found), go_on)

    def _on_changed(self, progress: Progress) -> None:
        self._refresh_in_time()
        if progress.dropped == self._picked:
            self.pick(progress.article.id)

    def _on_known(self, progress: Progress) -> None:
        self._refresh_in_time()
        if progress.dropped == self._picked:
            self.pick(progress.article.id)
            self.already_there.emit(progress.article)

    @Slot(int)
    def _on_picked(self, article_id: int) -> None:
        self._picked = article_id
        self._thread.ask(lambda library: intake.prioritise(library, article_id))
        self.article_picked.emit(article_id)

    @Slot(object)
    def _on_rows_wanted(self, ids: tuple[int, ...]) -> None:
        query = self._searched()

        def fill(found: tuple[Sequence[ArticleSummary], Mapping[int, Snippet]]) -> None:
            if query == self._searched():
                self._window.articles.fill(*found)

        self._thread.ask(lambda library: _rows(library, ids, query), fill)

    @Slot(str, int)
    def _on_title_sought(self, beginning: str, start: int) -> None:
        ids = self.listed()

        def go_to(row: int | None) -> None:
            if row is not None and ids == self.listed():
                self._window.articles.view.go_to(row)

        self._thread.ask(lambda library: articles.find_title(library, ids, beginning, start), go_to)

    @Slot(object)
    def _on_retry_requested(self, ids: tuple[int, ...]) -> None:
        self._thread.ask(
            lambda library: articles.retry(library, ids),
            lambda _: self.work_waits.emit(),
        )


def _listed(library: Library, wanted: ArticleFilter) -> _Listing:
    began = perf_counter()
    return _Listing(
        ids=articles.ids(library, wanted),
        total=len(articles.ids(library, _unfiltered(wanted))),
        contents=shelves.contents(library),
        searches=saved_searches.all_of(library),
        milliseconds=1_000 * (perf_counter() - began),
    )


def _unfiltered(wanted: ArticleFilter) -> ArticleFilter:
    """Return what lists all that is on the same shelf, in the same order."""
    return ArticleFilter(
        sort=wanted.sort,
        is_reversed=wanted.is_reversed,
        shelf=wanted.shelf,
        folded=wanted.folded,
    )


def _rows(
    library: Library, ids: Sequence[int], query: Query | None
) -> tuple[Sequence[ArticleSummary], Mapping[int, Snippet]]:
    """Return what the rows of the list show, with snippets where words are looked for."""
    snippets = search.snippets(library, query, ids) if query is not None else {}
    return articles.rows(library, ids), snippets
