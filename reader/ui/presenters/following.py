"""Names that something is about, whatever is decided about them meanwhile."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from reader.domain.entity import Entity
from reader.domain.ledger import EntityRef
from reader.jobs.library_thread import LibraryThread
from reader.services import ledger


class FollowedNames:
    """Remembers entities by what names them for good, and which entities they are now."""

    def __init__(self, thread: LibraryThread) -> None:
        self._thread = thread
        self._references: dict[int, EntityRef] = {}
        self._now: dict[int, int] = {}

    def pick(self, entity_ids: Sequence[int]) -> None:
        """Remember what names some entities, before anything more is decided about them."""
        self._thread.ask(
            lambda library: ledger.references(library, entity_ids), self._references.update
        )

    def now(self, entity_id: int) -> int:
        """Return what an entity that was picked is now, as far as that was found out."""
        return self._now.get(entity_id, entity_id)

    def look(self, entity_ids: Iterable[int], then: Callable[[], None]) -> None:
        """Find out what entities that were picked are now, and go on."""
        picked = {each: self._references[each] for each in entity_ids if each in self._references}

        def learn(now: Mapping[int, Entity]) -> None:
            self._now.update((each, entity.id) for each, entity in now.items())
            then()

        self._thread.ask(lambda library: ledger.became(library, picked), learn)
