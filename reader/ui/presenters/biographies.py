"""Shows the page of an entity in the middle of the window, and the way back from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.biography import Biography, Sentence
from reader.domain.entity import Entity
from reader.domain.errors import ReaderError
from reader.jobs.library_thread import LibraryThread
from reader.services import biographies
from reader.ui.entity_page.page import EntityPage
from reader.ui.presenters.following import FollowedNames
from reader.ui.steps.undo import Steps
from reader.ui.widgets.stage import Stage


@dataclass(eq=False, slots=True)
class _Search:
    """One look for the sentences that hold all of some names; articles are found first."""

    entities: tuple[int, ...]
    unread: tuple[int, ...] | None = None


class BiographyPresenter(QObject):
    """Reads an entity's page by page, the sentences as they are wanted.

    ``refused`` carries a ``ReaderError``, ``place_picked`` the id of an article with a start and an
    end in it, ``filter_requested`` an ``Entity``.
    """

    filter_requested = Signal(object)
    place_picked = Signal(int, int, int)
    refused = Signal(object)

    def __init__(
        self,
        stage: Stage,
        thread: LibraryThread,
        steps: Steps,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._thread = thread
        self.page = EntityPage()
        stage.add_page(self.page, self.page.list)
        self._names = FollowedNames(thread)
        self._trail: list[int] = []
        self._search: _Search | None = None
        self._connect()
        steps.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the place of the text."""
        return self._stage.is_shown(self.page)

    @Slot(int)
    def show(self, entity_id: int) -> None:
        """Show the page of an entity; going back leads to those before, then to what was there."""
        if not self._stage.leads_from(self.page):
            self._trail.clear()
        if self._trail[-1:] != [entity_id]:
            self._trail.append(entity_id)
        self._names.pick((entity_id,))
        self.page.show_loading()
        self._load(self._names.now(entity_id))
        self._stage.show_page(self.page)

    @Slot()
    def go_back(self) -> None:
        """Show the page before this one, or what was there before the first."""
        self._trail = self._trail[:-1]
        if self._trail:
            self.show(self._trail[-1])
        else:
            self._search = None
            self._stage.go_back()

    def _connect(self) -> None:
        page = self.page
        page.back_requested.connect(self.go_back)
        page.companion_changed.connect(self._on_companion_changed)
        page.entity_requested.connect(lambda entity: self.show(entity.id))
        page.filter_requested.connect(self.filter_requested)
        page.more_wanted.connect(self._read_on)
        page.sentence_picked.connect(self._on_sentence_picked)

    def _load(self, entity_id: int, *companions: int) -> None:
        """Read what there is of an entity, and its sentences with its companion, if it has one."""
        search = self._search = _Search((entity_id, *companions))

        def show(known: Biography) -> None:
            if search is self._search:
                beside = (one.entity for one in known.together if one.entity.id in companions)
                companion = next(beside, None)
                search.entities = (entity_id,) if companion is None else (entity_id, companion.id)
                self.page.show_biography(known, companion)
                self._read_on()

        self._thread.ask(lambda library: biographies.biography(library, entity_id), show, self._end)

    @Slot()
    def _read_on(self) -> None:
        """Ask for the next page of sentences."""
        search = self._search
        if search is None:
            return
        entities, unread = search.entities, search.unread
        if unread is None:
            self._thread.ask(
                lambda library: biographies.articles_of(library, entities),
                lambda found: self._begin(search, found),
            )
            return
        size = biographies.ARTICLES_A_PAGE
        search.unread = unread[size:]
        self._thread.ask(
            lambda library: biographies.sentences_of(library, entities, unread[:size]),
            lambda found: self._add(search, found),
        )

    def _begin(self, search: _Search, articles: tuple[int, ...]) -> None:
        if search is self._search:
            search.unread = articles
            self._read_on()

    def _add(self, search: _Search, found: Sequence[Sentence]) -> None:
        if search is not self._search:
            return
        self.page.add_sentences(found, complete=not search.unread)

    def _end(self, error: ReaderError) -> None:
        self.go_back()
        self.refused.emit(error)

    @Slot(object)
    def _on_companion_changed(self, companion: Entity | None) -> None:
        if self._trail:
            first = self._names.now(self._trail[-1])
            self._search = _Search((first,) if companion is None else (first, companion.id))
            self.page.show_loading()
            self._read_on()

    @Slot(object)
    def _on_sentence_picked(self, sentence: Sentence) -> None:
        start, end = sentence.names[0]
        self.place_picked.emit(sentence.article, sentence.start + start, sentence.start + end)

    @Slot()
    def _on_changed(self) -> None:
        if self._stage.leads_from(self.page):
            self._names.look(self._trail, self._renew)

    def _renew(self) -> None:
        if self._search is not None and self._trail:
            self.page.renew()
            self._load(self._names.now(self._trail[-1]), *self._search.entities[1:])
