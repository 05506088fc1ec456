"""What the article list is filtered by: a shelf, words, names as chips, and their order."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from reader.domain import chips as chip_logic
from reader.domain.chips import Chip, Joint
from reader.domain.entity import Entity
from reader.domain.errors import QueryError
from reader.domain.ledger import EntityRef
from reader.domain.query import (
    EVERYTHING,
    InTrash,
    Is,
    Near,
    Phrase,
    Query,
    Status,
    all_of,
    conditions,
    quoted,
    unparse,
)
from reader.domain.query_parser import parse, parse_unfinished
from reader.domain.search import ArticleFilter
from reader.domain.shelving import SavedSearch, Shelf
from reader.domain.suggestion import Suggestion
from reader.jobs.library_thread import LibraryThread
from reader.services import completion, entities, ledger
from reader.ui.articles.completions import Completion
from reader.ui.main_window import MainWindow

_NEXT_JOINT = {Joint.AND: Joint.OR, Joint.OR: Joint.NOT, Joint.NOT: Joint.AND}
_AWAY = (Is(Status.ARCHIVED), InTrash())


class FilteringPresenter(QObject):
    """Keeps the filter in step with the bar, the chips and the head of the list.

    ``beginning`` is the word of the bar that is taken for the beginning of others, if one is.
    ``changed`` carries the new ``ArticleFilter``, ``chip_removed`` the id of its entity.
    """

    changed = Signal(object)
    chip_removed = Signal(int)

    def __init__(
        self, window: MainWindow, thread: LibraryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane = window.articles
        self._thread = thread
        # The entities as they were picked, what names them for good, and what they are now.
        self._picked: tuple[Chip, ...] = ()
        self._references: dict[int, EntityRef] = {}
        self._now: dict[int, Entity] = {}
        self._query: Query = EVERYTHING
        self._unfinished: Query | None = None
        self.beginning = ""
        self._shelf = Shelf.CURRENT
        self._connect()

    @property
    def shelf(self) -> Shelf:
        """The shelf that is listed."""
        return self._shelf

    @property
    def query(self) -> Query:
        """What is written in the bar, as far as it was understood last."""
        return self._query

    @property
    def has_words(self) -> bool:
        """Whether words are looked for, which a snippet could show."""
        return any(isinstance(each, Phrase | Near) for each in conditions(self._query))

    def article_filter(self) -> ArticleFilter:
        """Return what the list is filtered by."""
        ids = [tuple(chip.entity for chip in group) for group in chip_logic.groups(self._chips)]
        return ArticleFilter(
            entities=tuple(group[0] for group in ids if len(group) == 1),
            any_of=tuple(group for group in ids if len(group) > 1),
            without=tuple(chip.entity for chip in chip_logic.unwanted(self._chips)),
            query=self._query,
            shelf=self._searched_shelf(),
            sort=self._pane.head.sort(),
            is_reversed=self._pane.head.is_reversed(),
        )

    def written(self) -> str:
        """Return chips, words and shelf as one query, for it to be kept."""
        self._pane.filter.flush()
        shelf: dict[Shelf, Query] = {
            Shelf.UNREAD: Is(Status.UNREAD),
            Shelf.ARCHIVE: Is(Status.ARCHIVED),
            Shelf.TRASH: InTrash(),
        }
        queries = (chip_logic.written(self._chips), self._query, shelf.get(self._shelf, EVERYTHING))
        return unparse(all_of(queries))

    def go_on_with_word(self) -> bool:
        """Take the last word for the beginning of others, where it may be; say whether it was."""
        if self._unfinished is None:
            return False
        self._query, self._unfinished = self._unfinished, None
        last = conditions(self._query)[-1]
        self.beginning = last.words if isinstance(last, Phrase) else ""
        self._tell()
        return True

    def show_shelf(self, shelf: Shelf) -> None:
        """List another shelf; words and chips stay."""
        self._shelf = shelf
        self._pane.head.show_shelf(shelf)
        self._tell()

    def open(self, search: SavedSearch) -> None:
        """Show what a saved search finds."""
        self._drop_chips()
        self._shelf = Shelf.CURRENT
        self._pane.head.show_shelf(self._shelf)
        self._pane.filter.write(search.query)

    def add_chip(self, entity: Entity, joint: Joint = Joint.AND) -> None:
        """Filter by an entity too, or otherwise than before."""
        if any(chip.entity == entity.id for chip in self._chips):
            self._turn(entity.id, joint)
            return
        self._show_chips(
            [*self._picked, Chip(entity.id, entity.name, entity.label, joint)],
        )
        self._thread.ask(
            lambda library: ledger.references(library, (entity.id,)), self._references.update
        )

    def add_entity(self, entity_id: int, joint: Joint = Joint.AND) -> None:
        """Filter by an entity of which only the id is known here."""

        def add(found: Sequence[Entity]) -> None:
            for entity in found:
                self.add_chip(entity, joint)

        self._thread.ask(lambda library: entities.with_ids(library, (entity_id,)), add)

    def remove_chip(self, entity_id: int | None) -> None:
        """Filter by an entity no longer."""
        left = [chip for chip in self._picked if self._entity_of(chip) != entity_id]
        if len(left) < len(self._picked):
            self._show_chips(left)

    @Slot()
    def follow_names(self) -> None:
        """Show the chips as what their entities are now, after whatever was decided about them."""
        picked = {
            chip.entity: self._references[chip.entity]
            for chip in self._picked
            if chip.entity in self._references
        }
        if picked:
            self._thread.ask(lambda library: ledger.became(library, picked), self._follow)

    def clear(self) -> None:
        """Filter by nothing; the shelf stays."""
        self._drop_chips()
        self._pane.filter.write("")

    def _connect(self) -> None:
        pane, bar, head = self._pane, self._pane.filter, self._pane.head
        bar.query_written.connect(self._on_query_written)
        bar.completions_wanted.connect(self._on_completions_wanted)
        bar.entity_picked.connect(self.add_entity)
        bar.chip_turned.connect(self._on_chip_turned)
        pane.chip_removed.connect(self._on_chip_removed)
        pane.everything_requested.connect(self._on_everything_requested)
        head.shelf_picked.connect(self.show_shelf)
        head.search_picked.connect(self.open)
        head.tag_picked.connect(self._on_tag_picked)
        head.sort_picked.connect(self._tell)

    def _searched_shelf(self) -> Shelf:
        """Return the shelf, or everything where the words ask for what is on none but another."""
        asked = conditions(self._query)
        if self._shelf is Shelf.CURRENT and any(each in asked for each in _AWAY):
            return Shelf.EVERYTHING
        return self._shelf

    @property
    def _chips(self) -> tuple[Chip, ...]:
        return chip_logic.followed(self._picked, self._now)

    def _entity_of(self, chip: Chip) -> int:
        """Return what the entity of a chip is now."""
        now = self._now.get(chip.entity)
        return chip.entity if now is None else now.id

    def _show_chips(self, picked: Sequence[Chip]) -> None:
        self._picked = tuple(picked)
        self._pane.show_chips(self._chips)
        self._tell()

    def _turn(self, entity_id: int, joint: Joint) -> None:
        self._show_chips(
            [
                replace(chip, joint=joint) if self._entity_of(chip) == entity_id else chip
                for chip in self._picked
            ]
        )

    def _follow(self, now: Mapping[int, Entity]) -> None:
        before = self._chips
        self._now.update(now)
        if self._chips != before:
            self._show_chips(self._picked)

    def _drop_chips(self) -> None:
        for chip in self._chips:
            self.chip_removed.emit(chip.entity)
        self._picked = ()
        self._pane.show_chips(())

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.article_filter())

    @Slot(str)
    def _on_query_written(self, text: str) -> None:
        try:
            self._query = parse(text)
        except QueryError as error:
            self._pane.filter.show_problem(error)
            return
        self._unfinished = parse_unfinished(text)
        self.beginning = ""
        self._pane.filter.show_problem(None)
        self._tell()

    @Slot(str, int)
    def _on_completions_wanted(self, text: str, cursor: int) -> None:
        self._thread.ask(
            lambda library: completion.complete(library, text, cursor),
            lambda found: self._show_completions(text, found),
        )

    def _show_completions(self, text: str, found: Sequence[Suggestion]) -> None:
        if text == self._pane.filter.query():
            self._pane.filter.completions.show_completions(
                [Completion(each, self._caption(each)) for each in found]
            )

    def _caption(self, suggestion: Suggestion) -> str:
        return "" if suggestion.count is None else QLocale().toString(suggestion.count)

    @Slot(int)
    def _on_chip_removed(self, entity_id: int) -> None:
        self.remove_chip(entity_id)
        self.chip_removed.emit(entity_id)

    @Slot(int)
    def _on_chip_turned(self, entity_id: int) -> None:
        for chip in self._chips:
            if chip.entity == entity_id:
                self._turn(entity_id, _NEXT_JOINT[chip.joint])

    @Slot()
    def _on_everything_requested(self) -> None:
        self.show_shelf(Shelf.EVERYTHING)

    @Slot(str)
    def _on_tag_picked(self, tag: str) -> None:
        written = self._pane.filter.query().strip()
        self._pane.filter.write(f"{written} tag:{quoted(tag)}".strip())
