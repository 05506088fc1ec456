"""The article list: which articles it shows, and what is done to them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.article import ArticleSummary
from reader.domain.entity import Entity
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Mark
from reader.jobs.library_thread import LibraryThread
from reader.services import articles, intake
from reader.services.intake import Progress, Step
from reader.store.library import Library
from reader.ui.main_window import MainWindow
from reader.ui.shelving import MarkArticles
from reader.ui.undo import Steps

_COALESCE_MILLISECONDS = 150


class BrowsingPresenter(QObject):
    """Fills the article list for one filter and puts files into the library.

    ``article_picked`` carries an id or None, ``entity_chosen`` an ``Entity`` or None,
    ``already_there`` the summary of an article that was opened a second time; ``listed_again`` says
    that filter or articles may have changed, ``work_waits`` that articles wait for the analysis
    thread.
    """

    already_there = Signal(object)
    article_picked = Signal(object)
    entity_chosen = Signal(object)
    listed_again = Signal()
    work_waits = Signal()

    def __init__(
        self,
        window: MainWindow,
        thread: LibraryThread,
        steps: Steps,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        self._entity: Entity | None = None
        self._picked: int | None = None
        self._later = QTimer(self, singleShot=True, interval=_COALESCE_MILLISECONDS)
        self._connect()

    def article_filter(self) -> ArticleFilter:
        """Return what the list is filtered by."""
        return ArticleFilter(entities=(self._entity.id,) if self._entity else ())

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
            self.refresh_soon()
        if progress.step is Step.KNOWN:
            self._on_known(progress)
        if progress.step is Step.CHANGED:
            self._on_changed(progress)
        self._window.articles.refresh((progress.article.id,))

    def filter_by(self, entity: Entity | None) -> None:
        """List the articles that name an entity, or all."""
        self._entity = entity
        chips = [(entity.id, entity.name, entity.label)] if entity else []
        self._window.articles.show_chips(chips)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        wanted = self.article_filter()
        self._thread.ask(lambda library: _listed(library, wanted), self._show)

    @Slot()
    def refresh_soon(self) -> None:
        """Read the list again, once for all calls of the next moment."""
        if not self._later.isActive():
            self._later.start()

    def _connect(self) -> None:
        pane = self._window.articles
        pane.rows_wanted.connect(self._on_rows_wanted)
        pane.article_picked.connect(self._on_picked)
        pane.chip_removed.connect(self._on_filter_cleared)
        pane.filters_cleared.connect(self._on_filter_cleared)
        pane.remove_requested.connect(self._on_remove_requested)
        pane.retry_requested.connect(self._on_retry_requested)
        self._window.files_dropped.connect(self.add)
        self._steps.changed.connect(self.refresh_soon)
        self._later.timeout.connect(self.refresh)

    def _show(self, found: tuple[tuple[int, ...], int]) -> None:
        ids, total = found
        self._window.articles.show_articles(ids, total)
        self.listed_again.emit()

    def _add_some(self, found: Iterator[intake.Found], *, is_first: bool) -> None:
        """Let some files wait, and more after what else was asked of the library meanwhile."""

        def go_on(ids: Sequence[int]) -> None:
            if not ids:
                return
            self.refresh_soon()
            if is_first:
                self.refresh()
                self.pick(ids[0])
            self.work_waits.emit()
            self._add_some(found, is_first=False)

        self._thread.ask(lambda library: intake.enqueue_some(library, found), go_on)

    def _on_changed(self, progress: Progress) -> None:
        self.refresh_soon()
        if progress.dropped == self._picked:
            self.pick(progress.article.id)

    def _on_known(self, progress: Progress) -> None:
        self.refresh_soon()
        if progress.dropped == self._picked:
            self.pick(progress.article.id)
            self.already_there.emit(progress.article)

    @Slot(int)
    def _on_picked(self, article_id: int) -> None:
        self._picked = article_id
        self._thread.ask(lambda library: intake.prioritise(library, article_id))
        self.article_picked.emit(article_id)

    def _fill(self, summaries: Sequence[ArticleSummary]) -> None:
        self._window.articles.fill(summaries)

    @Slot(object)
    def _on_rows_wanted(self, ids: tuple[int, ...]) -> None:
        self._thread.ask(lambda library: articles.summaries(library, ids), self._fill)

    @Slot()
    def _on_filter_cleared(self) -> None:
        self.entity_chosen.emit(None)

    @Slot(object)
    def _on_remove_requested(self, ids: tuple[int, ...]) -> None:
        text = self.tr("Removal of Articles")
        self._steps.take(MarkArticles(text, Mark.REMOVED, ids, is_on=True))

    @Slot(object)
    def _on_retry_requested(self, ids: tuple[int, ...]) -> None:
        self._thread.ask(
            lambda library: articles.retry(library, ids),
            lambda _: self.work_waits.emit(),
        )


def _listed(library: Library, wanted: ArticleFilter) -> tuple[tuple[int, ...], int]:
    """Return the ids that match, and how many articles there are in all."""
    everything = articles.ids(library, ArticleFilter())
    found = everything if wanted == ArticleFilter() else articles.ids(library, wanted)
    return found, len(everything)
