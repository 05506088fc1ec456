"""The ledger of decisions about names: taken, previewed, taken back, shared.

A decision holds for the whole library and for whatever is analysed later. Where it concerns many
articles they change batch after batch; what is left when the program ends goes on at its next
start, with ``catch_up``.
"""

from collections.abc import Callable, Iterable, Sequence
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
from reader.domain.replay import Ledger
from reader.store.analyses import AnalysisRepository
from reader.store.decisions import DecisionRepository, now
from reader.store.entities import EntityRepository
from reader.store.library import Library

Told = Callable[[int, int], None]

_AT_ONCE = 200


def decisions(library: Library) -> tuple[Decision, ...]:
    """Return every decision in its order, those that were taken back too."""
    with library.reading() as session:
        return DecisionRepository(session).all()


def preview(library: Library, act: Act) -> Effect:
    """Count the articles and mentions that a decision would change now."""
    with library.reading() as session:
        known = DecisionRepository(session)
        concerned = sorted(known.concerned_by((act,)))
        if isinstance(act, Merge | Rename | Retype | Ignore):
            entities = {found for entity in subjects(act) for found in known.entity_ids(entity)}
            naming = EntityRepository(session).naming(entities)
            return Effect(len(concerned), sum(naming[article] for article in concerned))
        made = known.all()
        before, after = Ledger(made), Ledger((*made, _decided(act)))
        changed = [
            _differences(
                before.replay(found, article.text, article.blocks, article.keys).analysis,
                after.replay(found, article.text, article.blocks, article.keys).analysis,
            )
            for article, found in AnalysisRepository(session).found(concerned)
        ]
    return Effect(sum(bool(count) for count in changed), sum(changed))


def take(library: Library, act: Act, told: Told | None = None) -> Decision:
    """Decide something; ``told`` hears how many of the articles concerned are done."""
    (decision,) = take_all(library, (act,), told)
    return decision


def take_all(
    library: Library, acts: Sequence[Act], told: Told | None = None
) -> tuple[Decision, ...]:
    """Decide several things in their order."""
    made = tuple(_decided(act) for act in acts)
    add(library, made, told)
    return made


def add(library: Library, made: Iterable[Decision], told: Told | None = None) -> int:
    """Add decisions that were made elsewhere, but for those that are known; return how many."""
    with library.writing() as session:
        known = DecisionRepository(session)
        there = {decision.id for decision in known.all()}
        new = {decision.id: decision for decision in made if decision.id not in there}
        concerned = known.concerned_by(decision.act for decision in new.values())
        known.add(tuple(new.values()))
        EntityRepository(session).give_names(known.ledger().names)
        AnalysisRepository(session).outdate(concerned)
    catch_up(library, told)
    return len(new)


def take_back(library: Library, decision_id: str, told: Told | None = None) -> None:
    """Undo a decision, wherever it stands in their order."""
    _set_taken_back(library, decision_id, now(), told)


def take_again(library: Library, decision_id: str, told: Told | None = None) -> None:
    """Let a decision that was taken back hold again, at its old place in the order."""
    _set_taken_back(library, decision_id, None, told)


def catch_up(library: Library, told: Told | None = None) -> None:
    """Replay the decisions over the articles that still wait for it."""
    with library.reading() as session:
        waiting = AnalysisRepository(session).outdated()
    for start in range(0, len(waiting), _AT_ONCE):
        batch = waiting[start : start + _AT_ONCE]
        with library.writing() as session:
            AnalysisRepository(session).replay(batch)
        if told:
            told(start + len(batch), len(waiting))


def became(library: Library, entity: EntityRef) -> Entity | None:
    """Return what an entity with a key is now, after every decision; None when it is unknown."""
    with library.reading() as session:
        known = DecisionRepository(session)
        ids = known.entity_ids(known.ledger().became(entity))
        return next(iter(EntityRepository(session).with_ids(ids).values()), None)


def _set_taken_back(
    library: Library, decision_id: str, moment: datetime | None, told: Told | None
) -> None:
    with library.writing() as session:
        known = DecisionRepository(session)
        concerned = known.articles_of(decision_id)
        known.set_taken_back(decision_id, moment)
        EntityRepository(session).give_names(known.ledger().names)
        AnalysisRepository(session).outdate(concerned)
    catch_up(library, told)


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
