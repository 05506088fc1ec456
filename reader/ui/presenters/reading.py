"""Shows one article at a time with its names and highlights."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article, ArticleState, ArticleSummary
from reader.domain.entity import Entity, EntityCount
from reader.domain.search import ArticleFilter
from reader.jobs.library_thread import LibraryThread
from reader.services import articles
from reader.services.intake import Progress
from reader.services.reading import Reading, read
from reader.ui.entities.pane import Scope
from reader.ui.main_window import MainWindow
from reader.ui.presenters.marking import MarkingPresenter
from reader.ui.steps.undo import Steps
from reader.ui.turns import Turns
from reader.ui.wording.said import said

_UNDER_WAY = frozenset({ArticleState.WAITING, ArticleState.WORKING})


class ReadingPresenter(QObject):
    """Feeds the text view and the entity panel with the current article.

    ``entity_chosen`` carries an ``Entity`` or None; ``entity_let_go`` says that the one chosen
    becomes another; ``highlights_shown`` carries those of the article,
    ``place_kept`` the id of an article of which another place and progress are stored now;
    ``work_waits`` says that the current article waits for the analysis thread.
    """

    entity_chosen = Signal(object)
    entity_let_go = Signal()
    highlights_shown = Signal(object)
    place_kept = Signal(int)
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
        self._current: int | None = None
        self._marking = MarkingPresenter(window.text, steps, self)
        self._shown: Article | None = None
        self._chosen: Entity | None = None
        self._reading: Reading | None = None
        self._sought: tuple[int, int] | None = None
        self._turns = Turns(self)
        self._connect()

    @property
    def current(self) -> int | None:
        """The id of the article that is shown or waited for."""
        return self._current

    @property
    def chosen(self) -> int | None:
        """The id of the entity that is marked strongest."""
        return self._chosen.id if self._chosen else None

    @property
    def article(self) -> Article | None:
        """The article whose text is on the screen, to which the places in it belong."""
        return self._shown

    def entity(self, entity_id: int) -> Entity | None:
        """Return an entity of the article that is shown."""
        counts: Sequence[EntityCount] = self._reading.counts if self._reading else ()
        return next((one.entity for one in counts if one.entity.id == entity_id), None)

    def leave(self, entity_ids: Sequence[int]) -> None:
        """Choose none of these entities any more, for they are about to change."""
        if self._chosen is not None and self._chosen.id in entity_ids:
            self.entity_chosen.emit(None)

    def let_go(self, entity_ids: Sequence[int]) -> None:
        """Follow none of these entities, which become another one; a filter by them stays."""
        if self._chosen is not None and self._chosen.id in entity_ids:
            self.entity_let_go.emit()

    def keep_place(self) -> None:
        """Remember how far the reader came, also when the text has just been scrolled."""
        if self._shown is not None:
            self._on_position_changed(self._window.text.reading_position())

    def show(self, article_id: int | None) -> None:
        """Show another article, or none."""
        if article_id == self._current:
            return
        self.keep_place()
        self._turns.drop()
        self._current = article_id
        self._shown = self._marking.article = None
        self._sought = None
        if article_id is None:
            self._reading = None
            self._window.text.clear()
            self._window.entities.show_counts(())
        else:
            self.refresh()

    def go_to(self, start: int, end: int) -> None:
        """Bring a passage of the current article to the screen, once it is there."""
        self._sought = (start, end)
        if self._shown is not None:
            self._turns.add(self._go_to_sought)

    def _go_to_sought(self) -> None:
        if self._sought is not None:
            self._window.text.scroll_to(*self._sought)
            self._sought = None

    @Slot()
    def refresh(self) -> None:
        """Read the current article again and show what changed."""
        article_id, shown = self._current, self._reading
        if article_id is not None:
            self._thread.ask(
                lambda library: read(library, article_id, shown),
                lambda known: self._show(article_id, known),
            )

    def follow(self, progress: Progress) -> None:
        """Show what has just happened to the article on its way into the library."""
        if progress.article.id == self._current:
            self.refresh()

    def choose(self, entity: Entity | None) -> None:
        """Mark an entity strongest, in the text and in the panel."""
        self._chosen = entity
        chosen = entity.id if entity else None
        self._window.text.choose_entity(chosen)
        self._window.entities.choose(chosen)

    def _connect(self) -> None:
        text, panel = self._window.text, self._window.entities
        text.entity_picked.connect(self._on_entity_picked)
        text.hovering.card.shown.connect(self._on_card_shown)
        text.occurrence_changed.connect(panel.show_position)
        text.position_changed.connect(self._on_position_changed)
        text.retry_requested.connect(self._on_retry_requested)
        panel.entity_picked.connect(self._on_panel_entity_picked)
        panel.choice_cleared.connect(self._on_choice_cleared)
        panel.step_requested.connect(text.step)
        self._steps.changed.connect(self.refresh)

    def _show(self, article_id: int, reading: Reading | None) -> None:
        if article_id != self._current:
            return
        if reading is None:
            self.show(None)
            return
        self._reading = reading
        self._turns.drop()
        self._turns.add(
            partial(self._show_text, reading),
            partial(self._show_highlights, reading),
            partial(self._show_names, reading),
            partial(self._show_panel, reading),
        )

    def _show_text(self, reading: Reading) -> None:
        article = reading.readable
        if article is None:
            self._shown = self._marking.article = None
            self._show_unread(reading.summary)
        elif article is not self._shown:
            is_same_text = self._shown is not None and self._shown.version == article.version
            self._shown = self._marking.article = article
            self._window.text.prepare_article(article)
            # Before it is seen: the row above the text moves it down.
            self._window.text.show_progress(self._progress_of(reading.summary))
            if not is_same_text:
                self._window.text.restore_position(reading.summary.place)

    def _show_highlights(self, reading: Reading) -> None:
        if reading.readable:
            self._window.text.reveal()
            self._go_to_sought()
            self._window.text.highlighting.editor.offer_tags(reading.tags)
            self._window.text.show_highlights(reading.highlights)
            self.highlights_shown.emit(reading.highlights)

    def _show_unread(self, summary: ArticleSummary) -> None:
        if summary.state is ArticleState.FAILED:
            self._window.text.show_problem(said(summary.problem), said(summary.hint))
        else:
            self._window.text.show_waiting(summary.title)

    def _show_names(self, reading: Reading) -> None:
        self._window.text.show_analysis(reading.analysis)
        self._window.text.show_progress(self._progress_of(reading.summary))

    def _show_panel(self, reading: Reading) -> None:
        self._window.entities.show_counts(reading.counts)
        self._window.entities.show_state(*self._state_of(reading))
        self.choose(self._chosen)

    def _state_of(self, reading: Reading) -> tuple[str, str]:
        """Return what is to be said of the names, and what the user can do."""
        if reading.summary.state is ArticleState.FAILED:
            return said(reading.summary.problem) if reading.article else "", ""
        if reading.analysis and reading.analysis.problem:
            return said(reading.analysis.problem), said(reading.analysis.hint)
        if reading.summary.state is ArticleState.DONE and not reading.counts:
            return self.tr("No names were found in this article."), ""
        return self._progress_of(reading.summary), ""

    def _progress_of(self, summary: ArticleSummary) -> str:
        if not summary.readable or summary.state not in _UNDER_WAY:
            return ""
        return self.tr("Finding names…")

    @Slot(int)
    def _on_entity_picked(self, entity_id: int) -> None:
        entity = self.entity(entity_id)
        if entity is not None:
            self.entity_chosen.emit(entity)

    @Slot(int)
    def _on_panel_entity_picked(self, entity_id: int) -> None:
        if self._window.entities.scope is Scope.ARTICLE:
            self._on_entity_picked(entity_id)

    @Slot(int)
    def _on_card_shown(self, entity_id: int) -> None:
        naming = ArticleFilter(entities=(entity_id,))
        self._thread.ask(
            lambda library: len(articles.ids(library, naming)),
            partial(self._window.text.hovering.card.show_library_count, entity_id),
        )

    @Slot()
    def _on_choice_cleared(self) -> None:
        self.entity_chosen.emit(None)

    @Slot(int)
    def _on_position_changed(self, place: int) -> None:
        article, progress = self.article, self._window.text.progress()
        if article is not None:
            self._thread.ask(
                lambda library: articles.keep_place(library, article, place, progress),
                lambda _: self.place_kept.emit(article.id),
            )

    @Slot()
    def _on_retry_requested(self) -> None:
        article_id = self._current
        if article_id is not None:
            self._thread.ask(
                lambda library: articles.retry(library, (article_id,)),
                lambda _: self.work_waits.emit(),
            )
