"""Shows one article at a time, and turns what the user does to it into steps."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article, ArticleState, ArticleSummary, Role
from reader.domain.entity import Analysis, Entity, EntityCount
from reader.domain.highlight import Colour, Highlight, passage
from reader.domain.search import ArticleFilter
from reader.jobs.library_thread import LibraryThread
from reader.services import articles, entities, highlights, ledger, tags
from reader.services.intake import Progress
from reader.store.library import Library
from reader.ui.entities.pane import Scope
from reader.ui.main_window import MainWindow
from reader.ui.said import said
from reader.ui.turns import Turns
from reader.ui.undo import (
    AddHighlights,
    ChangeHighlight,
    MoveHighlight,
    RemoveHighlight,
    SetRole,
    Steps,
)

_UNDER_WAY = frozenset({ArticleState.WAITING, ArticleState.WORKING})


@dataclass(frozen=True, slots=True)
class _Reading:
    """All that is known of an article."""

    summary: ArticleSummary
    article: Article | None
    analysis: Analysis | None
    counts: tuple[EntityCount, ...]
    highlights: tuple[Highlight, ...]
    tags: tuple[str, ...]

    @property
    def readable(self) -> Article | None:
        """The article where it has words to show."""
        return self.article if self.article and self.article.content.text else None


def _reading(library: Library, article_id: int, shown: _Reading | None) -> _Reading | None:
    """Read all that is known of an article; None when it is gone.

    It is the first to follow what was decided about names. What is as it is shown is the same
    object, so that the window can tell at once that it needs not be shown again.
    """
    ledger.catch_up_with(library, article_id)
    summaries = articles.summaries(library, (article_id,))
    if not summaries:
        return None
    summary = summaries[0]
    article = articles.load(library, article_id) if summary.readable else None
    analysis = entities.analysis(library, article_id)
    if shown is not None and article == shown.article:
        article = shown.article
    if shown is not None and analysis == shown.analysis:
        analysis = shown.analysis
    return _Reading(
        summary=summary,
        article=article,
        analysis=analysis,
        counts=entities.counts(library, article_id),
        highlights=highlights.of_article(library, article_id),
        tags=tags.names(library),
    )


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
        self._shown: Article | None = None
        self._chosen: Entity | None = None
        self._reading: _Reading | None = None
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
        self._shown = None
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
                lambda library: _reading(library, article_id, shown),
                lambda reading: self._show(article_id, reading),
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
        text.highlights_requested.connect(self._on_highlights_requested)
        text.highlight_changed.connect(self._on_highlight_changed)
        text.highlight_moved.connect(self._on_highlight_moved)
        text.highlight_removed.connect(self._on_highlight_removed)
        text.position_changed.connect(self._on_position_changed)
        text.role_requested.connect(self._on_role_requested)
        text.retry_requested.connect(self._on_retry_requested)
        panel.entity_picked.connect(self._on_panel_entity_picked)
        panel.choice_cleared.connect(self._on_choice_cleared)
        panel.step_requested.connect(text.step)
        self._steps.changed.connect(self.refresh)

    def _show(self, article_id: int, reading: _Reading | None) -> None:
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

    def _show_text(self, reading: _Reading) -> None:
        article = reading.readable
        if article is None:
            self._shown = None
            self._show_unread(reading.summary)
        elif article is not self._shown:
            is_same_text = self._shown is not None and self._shown.version == article.version
            self._shown = article
            self._window.text.prepare_article(article)
            if not is_same_text:
                self._window.text.restore_position(reading.summary.place)

    def _show_highlights(self, reading: _Reading) -> None:
        if reading.readable:
            self._window.text.reveal()
            self._go_to_sought()
            self._window.text.offer_tags(reading.tags)
            self._window.text.show_highlights(reading.highlights)
            self.highlights_shown.emit(reading.highlights)

    def _show_unread(self, summary: ArticleSummary) -> None:
        if summary.state is ArticleState.FAILED:
            self._window.text.show_problem(said(summary.problem), said(summary.hint))
        else:
            self._window.text.show_waiting(summary.title)

    def _show_names(self, reading: _Reading) -> None:
        self._window.text.show_analysis(reading.analysis)
        self._window.text.show_progress(self._progress_of(reading.summary))

    def _show_panel(self, reading: _Reading) -> None:
        self._window.entities.show_counts(reading.counts)
        self._window.entities.show_state(self._state_of(reading))
        self.choose(self._chosen)

    def _state_of(self, reading: _Reading) -> str:
        if reading.summary.state is ArticleState.FAILED:
            return said(reading.summary.problem) if reading.article else ""
        if reading.analysis and reading.analysis.problem:
            return f"{said(reading.analysis.problem)} {said(reading.analysis.hint)}"
        if reading.summary.state is ArticleState.DONE and not reading.counts:
            return self.tr("No names were found in this article.")
        return self._progress_of(reading.summary)

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

    @Slot(object, object)
    def _on_highlights_requested(self, places: Sequence[tuple[int, int]], colour: Colour) -> None:
        article = self.article
        if article is None:
            return
        marked = [passage(article.content.text, start, end) for start, end in places]
        self._steps.take(AddHighlights(self.tr("Highlight"), article.id, marked, colour))

    @Slot(int, object, object, object)
    def _on_highlight_changed(
        self,
        highlight_id: int,
        colour: Colour | None,
        note: str | None,
        tags: tuple[str, ...] | None,
    ) -> None:
        before = self._highlight(highlight_id)
        if before is None:
            return
        changes = {
            self.tr("Colour of Highlight"): colour,
            self.tr("Note"): note,
            self.tr("Tags"): tags,
        }
        changed = [text for text, value in changes.items() if value is not None]
        self._steps.take(
            ChangeHighlight(
                changed[0] if len(changed) == 1 else self.tr("Change of Highlight"),
                before,
                before.colour if colour is None else colour,
                before.note if note is None else note,
                before.tags if tags is None else tags,
            )
        )

    @Slot(int, int, int)
    def _on_highlight_moved(self, highlight_id: int, start: int, end: int) -> None:
        before, article = self._highlight(highlight_id), self.article
        if before is not None and article is not None:
            after = passage(article.content.text, start, end)
            text = self.tr("Move of Highlight")
            self._steps.take(MoveHighlight(text, before, after))

    @Slot(int)
    def _on_highlight_removed(self, highlight_id: int) -> None:
        self._steps.take(RemoveHighlight(self.tr("Removal of Highlight"), highlight_id))

    @Slot(object, object)
    def _on_role_requested(self, blocks: Sequence[int], role: Role) -> None:
        if self._current is None:
            return
        text = {
            Role.BODY: self.tr("Part of the Article"),
            Role.BOILERPLATE: self.tr("Not Part of the Article"),
        }[role]
        self._steps.take(SetRole(text, self._current, tuple(blocks), role))

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

    def _highlight(self, highlight_id: int) -> Highlight | None:
        if self._reading is None:
            return None
        found = (one for one in self._reading.highlights if one.id == highlight_id)
        return next(found, None)
