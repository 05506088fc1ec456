"""The decisions of a ledger replayed over what was found in an article."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from reader.domain.article import Block
from reader.domain.draft import Draft
from reader.domain.entity import Analysis, Label
from reader.domain.ledger import (
    Act,
    AddName,
    Decision,
    EntityRef,
    Identity,
    Merge,
    Rename,
    Retype,
    identity,
    subjects,
)
from reader.domain.occurrences import Finder, Occurrence


@dataclass(frozen=True, slots=True)
class Replayed:
    """An analysis after the decisions, and the ids of those that concern the article.

    Concerned are also decisions that were taken back and would change something if they were not.
    ``found_names`` are the names of the entities without those the user gave them.
    """

    analysis: Analysis
    concerned_by: tuple[str, ...]
    found_names: tuple[str, ...]


def apply(
    analysis: Analysis,
    text: str,
    blocks: Sequence[Block],
    decisions: Iterable[Decision],
    articles: Collection[str] = (),
) -> Analysis:
    """Return what decisions, in their order, make of an analysis.

    ``articles`` are the keys of the article: one for each version of its file.
    """
    return Ledger(decisions).replay(analysis, text, blocks, articles).analysis


class Ledger:
    """Decisions in their order, prepared to be replayed over many articles.

    The time an article takes grows with its text, its mentions and the decisions that concern it,
    not with the length of the ledger.
    """

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._decisions = tuple(decisions)
        self._about: defaultdict[Identity, list[int]] = defaultdict(list)
        added: list[tuple[str, int]] = []
        for number, decision in enumerate(self._decisions):
            for entity in subjects(decision.act):
                self._about[entity.identity].append(number)
            if isinstance(decision.act, AddName):
                added += ((form, number) for form in decision.act.forms)
        self._finder = Finder(added)

    @property
    def adds_names(self) -> bool:
        """Whether names were added, which are looked for in the blocks of every article."""
        return not self._finder.is_empty

    @property
    def names(self) -> dict[tuple[Label, str], str]:
        """The names that entities were given, by label and key."""
        names: dict[tuple[Label, str], str] = {}
        for act in self._standing():
            if isinstance(act, Rename):
                names[act.entity.label, act.entity.key] = act.name
            elif isinstance(act, Retype):
                given = names.pop((act.entity.label, act.entity.key), None)
                if given is not None:
                    names[act.label, act.entity.key] = given
        return names

    def became(self, entity: EntityRef) -> EntityRef:
        """Return what the entity is now, after it was merged, renamed or retyped."""
        for act in self._standing():
            if entity.identity not in {subject.identity for subject in subjects(act)}:
                continue
            if isinstance(act, Merge):
                entity = act.into
            elif isinstance(act, Rename):
                entity = replace(entity, name=act.name)
            elif isinstance(act, Retype):
                entity = replace(entity, label=act.label)
        return entity

    def replay(
        self, analysis: Analysis, text: str, blocks: Sequence[Block], articles: Collection[str]
    ) -> Replayed:
        """Return what the decisions make of an analysis of an article."""
        if not self._decisions:
            return _as_found(analysis, ())
        found = self._found(text, blocks)
        names = {identity(e.label, e.key, e.name) for e in analysis.entities}
        turns = {*found, *(turn for name in names for turn in self._about.get(name, ()))}
        if not turns:
            return _as_found(analysis, ())
        draft = Draft(analysis, text, articles)
        concerned = tuple(
            self._decisions[turn].id for turn in self._take_turns(draft, turns, found)
        )
        if not draft.changed:
            return _as_found(analysis, concerned)
        result, found_names = draft.finished()
        return Replayed(result, concerned, found_names)

    def _standing(self) -> Iterator[Act]:
        return (each.act for each in self._decisions if each.taken_back_at is None)

    def _found(self, text: str, blocks: Sequence[Block]) -> dict[int, list[Occurrence]]:
        found: defaultdict[int, list[Occurrence]] = defaultdict(list)
        for occurrence in self._finder.find_in_body(text, blocks):
            found[occurrence.owner].append(occurrence)
        return found

    def _take_turns(
        self, draft: "Draft", turns: set[int], found: dict[int, list[Occurrence]]
    ) -> Iterator[int]:
        """Carry out the decisions in their order; an entity that appears brings in its own."""
        waiting = list(turns)
        heapify(waiting)
        while waiting:
            turn = heappop(waiting)
            decision = self._decisions[turn]
            if not draft.is_concerned_by(decision.act, found.get(turn, ())):
                continue
            yield turn
            if decision.taken_back_at is None:
                draft.carry_out(decision.act, found.get(turn, ()))
            for appeared in draft.take_appeared():
                for later in self._about.get(appeared, ()):
                    if later > turn and later not in turns:
                        turns.add(later)
                        heappush(waiting, later)


def _as_found(analysis: Analysis, concerned: tuple[str, ...]) -> Replayed:
    return Replayed(analysis, concerned, tuple(entity.name for entity in analysis.entities))
