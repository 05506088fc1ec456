"""The ledger of decisions about names: taken, previewed, taken back, shared.

A decision holds for the whole library and for whatever is analysed later. It is made at once; the
articles it concerns follow with ``catch_up``, some at a time, and those that are left when the
program ends at its next start.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from reader.domain.entity import Analysis, Entity, Mention
from reader.domain.ledger import (
    Act,
    Decision,
    Effect,
    EntityRef,
    Ignore,
    Merge,
    Rename,
    Retype,
    subjects,
)
from reader.domain.occurrences import Finder
from reader.domain.replay import Ledger
from reader.store.analyses import AnalysisRepository
from reader.store.decisions import DecisionRepository, now
from reader.store.entities import EntityRepository
from reader.store.library import Library
from reader.store.register import EntityRegister
from reader.store.words import WordRepository

Told = Callable[[int, int], None]

_AT_ONCE = 200
_A_FEW = 20


@dataclass(frozen=True, slots=True)
class Advance:
    """How many articles have caught up with the decisions now, and how many are left."""

    done: int
    left: int


def decisions(library: Library) -> tuple[Decision, ...]:
    """Return every decision in its order, those that were taken back too."""
    with library.reading() as session:
        return DecisionRepository(session).all()


def preview(library: Library, *acts: Act) -> Effect:
    """Count the articles and mentions that decisions would change now."""
    with library.reading() as session:
        known = DecisionRepository(session)
        concerned = sorted(known.concerned_by(acts))
        if all(isinstance(act, Merge | Rename | Retype | Ignore) for act in acts):
            named = {entity for act in acts for entity in subjects(act)}
            entities = {found for entity in named for found in known.entity_ids(entity)}
            naming = EntityRepository(session).naming(entities)
            return Effect(len(concerned), sum(naming[article] for article in concerned))
        made = known.all()
        before, after = Ledger(made), Ledger((*made, *map(_decided, acts)))
        changed = [
            _differences(
                before.replay(found, article.text, article.blocks, article.keys).analysis,
                after.replay(found, article.text, article.blocks, article.keys).analysis,
            )
            for article, found in AnalysisRepository(session).found(concerned)
        ]
    return Effect(sum(bool(count) for count in changed), sum(changed))


def reach(library: Library, entity_ids: Iterable[int]) -> Effect:
    """Count the articles and mentions that change with whatever is decided about entities."""
    with library.reading() as session:
        naming = EntityRepository(session).naming(entity_ids)
    return Effect(len(naming), sum(naming.values()))


class Counting:
    """Counts where words stand that are to be a name: whole words, some articles at a time."""

    def __init__(self, words: str) -> None:
        self.effect = Effect(0, 0)
        self._words = words
        self._finder = Finder([(words, 0)])
        self._left: list[int] | None = None

    def advance(self, library: Library) -> bool:
        """Count in some more articles; tell whether there are more of them."""
        with library.reading() as session:
            if self._left is None:
                self._left = sorted(WordRepository(session).articles_with(self._words))
            batch, self._left = self._left[:_A_FEW], self._left[_A_FEW:]
            for article in AnalysisRepository(session).readable(batch):
                self._add(sum(1 for _ in self._finder.find_in_body(article.text, article.blocks)))
        return bool(self._left)

    def _add(self, found: int) -> None:
        if found:
            self.effect = Effect(self.effect.articles + 1, self.effect.mentions + found)


def take(library: Library, act: Act) -> Decision:
    """Decide something."""
    (decision,) = take_all(library, (act,))
    return decision


def take_all(library: Library, acts: Iterable[Act]) -> tuple[Decision, ...]:
    """Decide several things in their order."""
    made = tuple(map(_decided, acts))
    add(library, made)
    return made


def add(library: Library, made: Iterable[Decision]) -> int:
    """Add decisions that were made elsewhere, but for those that are known; return how many."""
    with library.writing() as session:
        known = DecisionRepository(session)
        there = {decision.id for decision in known.all()}
        new = {decision.id: decision for decision in made if decision.id not in there}
        concerned = known.concerned_by(decision.act for decision in new.values())
        known.add(tuple(new.values()))
        EntityRegister(session).give_names(known.ledger().names)
        AnalysisRepository(session).outdate(concerned)
    return len(new)


def take_back(library: Library, *decision_ids: str) -> None:
    """Undo decisions, wherever they stand in their order."""
    _set_taken_back(library, decision_ids, now())


def take_again(library: Library, *decision_ids: str) -> None:
    """Let decisions that were taken back hold again, at their old places in the order."""
    _set_taken_back(library, decision_ids, None)


def catch_up(library: Library, told: Told | None = None) -> None:
    """Replay the decisions over all articles that wait for it; ``told`` hears how many are done."""
    done, left = 0, True
    while left:
        advance = catch_up_some(library, _AT_ONCE)
        done, left = done + advance.done, bool(advance.left)
        if told and advance.done:
            told(done, done + advance.left)


def catch_up_some(library: Library, most: int = _A_FEW) -> Advance:
    """Replay the decisions over some of the articles that wait for it, the newest first."""
    with library.reading() as session:
        waiting = AnalysisRepository(session).outdated()
    batch = waiting[:most]
    if batch:
        with library.writing() as session:
            AnalysisRepository(session).replay(batch)
    return Advance(len(batch), len(waiting) - len(batch))


def catch_up_with(library: Library, article_id: int) -> None:
    """Replay the decisions over an article that is wanted now, if it waits for it."""
    with library.reading() as session:
        is_outdated = AnalysisRepository(session).is_outdated(article_id)
    if is_outdated:
        with library.writing() as session:
            AnalysisRepository(session).replay((article_id,))


def reference(library: Library, entity_id: int) -> EntityRef:
    """Return what names an entity in any library; raises ``LibraryError`` when it is gone."""
    with library.reading() as session:
        return DecisionRepository(session).reference(entity_id)


def references(library: Library, entity_ids: Iterable[int]) -> dict[int, EntityRef]:
    """Return what names entities in any library, by their ids; those that are gone drop out."""
    with library.reading() as session:
        known, there = DecisionRepository(session), EntityRepository(session).with_ids(entity_ids)
        return {entity_id: known.reference(entity_id) for entity_id in there}


def became(library: Library, picked: Mapping[int, EntityRef]) -> dict[int, Entity]:
    """Return what entities are now, after every decision; those that are unknown drop out."""
    with library.reading() as session:
        known, there = DecisionRepository(session), EntityRepository(session)
        ledger = known.ledger()
        found = {
            number: there.with_ids(known.entity_ids(ledger.became(entity)))
            for number, entity in picked.items()
        }
    return {number: next(iter(now.values())) for number, now in found.items() if now}


def _set_taken_back(library: Library, decision_ids: Iterable[str], moment: datetime | None) -> None:
    with library.writing() as session:
        known = DecisionRepository(session)
        for decision_id in decision_ids:
            AnalysisRepository(session).outdate(known.articles_of(decision_id))
            known.set_taken_back(decision_id, moment)
        EntityRegister(session).give_names(known.ledger().names)


def _decided(act: Act) -> Decision:
    return Decision(uuid4().hex, now(), act)


def _differences(before: Analysis, after: Analysis) -> int:
    """Count the places in the text where the two do not name the same."""
    places = _places(before).items() ^ _places(after).items()
    return len({place for place, _ in places})


def _places(analysis: Analysis) -> dict[tuple[int, int], tuple[object, ...]]:
    entities = {entity.id: entity for entity in analysis.entities}
    return {(m.start, m.end): _named(m, entities[m.entity]) for m in analysis.mentions}


def _named(mention: Mention, entity: Entity) -> tuple[object, ...]:
    return mention.label, entity.label, entity.key, entity.name
