"""Where two people decided differently about the same name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.domain.ledger import (
    Act,
    AddName,
    Confirm,
    Decision,
    EntityRef,
    Identity,
    Ignore,
    KeepApart,
    Merge,
    Rename,
    Retype,
    Split,
    folded,
)
from reader.domain.replay import Ledger


@dataclass(frozen=True, slots=True)
class Conflict:
    """A decision of theirs, and those of mine that it cannot stand beside."""

    theirs: Decision
    mine: tuple[Decision, ...]


def conflicts(mine: Sequence[Decision], theirs: Sequence[Decision]) -> tuple[Conflict, ...]:
    """Return the decisions of theirs that something here speaks against, in their order.

    One that only one side took back is among them, unless it gave way to another one there.
    """
    both = _Both(mine, theirs)
    found = [Conflict(decision, both.against(decision)) for decision in theirs]
    given_way = {
        mine.id for each in found if each.theirs.taken_back_at is None for mine in each.mine
    }
    return tuple(
        each
        for each in found
        if each.mine and not (each.theirs.taken_back_at and each.theirs.id in given_way)
    )


def topic(decision: Decision) -> tuple[object, ...]:
    """Return what a later decision about the same takes the place of an earlier one by."""
    match decision.act:
        case Rename(entity) | Retype(entity):
            return type(decision.act), entity.identity, entity.article
        case AddName(entity):
            return AddName, folded(entity.name)
        case _:
            return (decision.id,)


class _Both:
    """The decisions of both sides, prepared to be compared."""

    def __init__(self, mine: Sequence[Decision], theirs: Sequence[Decision]) -> None:
        self._mine = {decision.id: decision for decision in mine}
        self._standing_there = {each.id for each in theirs if not each.taken_back_at}
        self._in_force = {each.id for each in _in_force(theirs)}
        self._ledgers = Ledger(mine), Ledger(theirs)
        self._about: defaultdict[Identity, list[Decision]] = defaultdict(list)
        for decision in _in_force(mine):
            if decision.id not in self._standing_there:
                for who in _about(decision.act):
                    self._about[who].append(decision)

    def against(self, theirs: Decision) -> tuple[Decision, ...]:
        """Return what of mine a decision of theirs cannot stand beside."""
        same = self._mine.get(theirs.id)
        if theirs.taken_back_at:
            return (same,) if same and not same.taken_back_at else ()
        if theirs.id not in self._in_force or (same and not same.taken_back_at):
            return ()
        opposed = {
            each.id: each
            for who in _about(theirs.act)
            for each in self._about[who]
            if self._contradict(each.act, theirs.act)
        }
        if not opposed and same:
            return (same,)
        return tuple(opposed.values())

    def _contradict(self, mine: Act, theirs: Act) -> bool:
        if isinstance(mine, Merge) and isinstance(theirs, Merge):
            return self._merged_elsewhere(mine, theirs)
        return _opposes(mine, theirs) or _opposes(theirs, mine)

    def _merged_elsewhere(self, mine: Merge, theirs: Merge) -> bool:
        """Tell whether a name that both joined to another has ended as two different ones."""
        if mine.into.identity == theirs.into.identity:
            return False
        here, there = self._ledgers
        moved, also = _moved(mine), _moved(theirs)
        is_crossed = mine.into.identity in also and theirs.into.identity in moved
        return is_crossed or any(
            here.became(moved[each]).identity != there.became(also[each]).identity
            for each in moved.keys() & also.keys()
        )


def _in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return the decisions that stand and that no later one has taken the place of."""
    last = {topic(each): each for each in decisions if each.taken_back_at is None}
    return tuple(last.values())


def _about(act: Act) -> set[Identity]:
    match act:
        case Merge(entities, into):
            return {each.identity for each in (*entities, into)}
        case Split(entity, _, into):
            return {entity.identity, into.identity}
        case KeepApart(entity, other):
            return {entity.identity, other.identity}
        case AddName(entity):
            return {entity.identity, ("", folded(entity.name))}
        case Rename(entity) | Retype(entity) | Ignore(entity) | Confirm(entity):
            return {entity.identity}


def _opposes(one: Act, other: Act) -> bool:  # noqa: C901, PLR0911 - one line for each pair of kinds
    match one, other:
        case Rename(entity, name), Rename(named, another):
            return _same(entity, named) and name != another
        case Retype(entity, label), Retype(typed, another):
            return _same(entity, typed) and label is not another
        case AddName(entity), AddName(added):
            return folded(entity.name) == folded(added.name) and entity.label is not added.label
        case Merge(entities, into), KeepApart(left, right):
            group = {each.identity for each in (*entities, into)}
            return {left.identity, right.identity} <= group
        case Merge(entities, into), Split(entity, forms, apart):
            return _is_set_apart((*entities, into), entity, forms, apart)
        case Split(entity, forms, into), Split(split, others, apart):
            shares = _same(entity, split) and set(forms) & set(others)
            return bool(shares) and into.identity != apart.identity
        case Ignore(entity, ""), Rename(named) | Retype(named) | Confirm(named) | AddName(named):
            return _same(entity, named)
        case Ignore(entity, ""), Merge(entities, into):
            return any(_same(entity, each) for each in (*entities, into))
        case Confirm(entity), Retype(typed):
            return _same(entity, typed)
    return False


def _is_set_apart(
    group: Iterable[EntityRef], entity: EntityRef, forms: Sequence[str], apart: EntityRef
) -> bool:
    """Tell whether forms that name one of a group were said to be of another one."""
    merged = {each.identity: folded(each.name) for each in group}
    if entity.identity not in merged:
        return False
    del merged[entity.identity]
    return apart.identity in merged or any(name in forms for name in merged.values())


def _moved(act: Merge) -> dict[Identity, EntityRef]:
    return {each.identity: each for each in act.entities if each.identity != act.into.identity}


def _same(one: EntityRef, other: EntityRef) -> bool:
    everywhere = not one.article or not other.article
    return one.identity == other.identity and (everywhere or one.article == other.article)
