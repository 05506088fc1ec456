"""An analysis of an article while decisions about names are carried out on it."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from reader.domain.entity import (
    NUMBER_LABELS,
    Alias,
    Analysis,
    Entity,
    Label,
    Mention,
    MentionSource,
)
from reader.domain.ledger import (
    Act,
    AddName,
    Confirm,
    EntityRef,
    Identity,
    Ignore,
    KeepApart,
    Merge,
    Rename,
    Retype,
    Split,
    folded,
    identity,
    subjects,
)
from reader.domain.mention_map import MentionMap
from reader.domain.occurrences import Occurrence

JOINED = "joined by you"
SET_APART = "set apart by you"
ADDED = "added by you"
AS_FOUND = "its name before you renamed it"
SAME = "the same name in this article"

_NOBODY = -1


@dataclass(slots=True, eq=False)
class _Named:
    """An entity at work; ``members`` are numbers of mentions, some of which may have left.

    Most entities of an article keep the aliases they were found with, which are not taken apart.
    """

    name: str
    label: Label
    key: str
    found_name: str
    found_aliases: tuple[Alias, ...] = ()
    members: list[int] = field(default_factory=list)
    left: int = 0
    _aliases: dict[str, str] | None = None

    @property
    def aliases(self) -> dict[str, str]:
        """The other forms of the name with their reasons, to be changed."""
        if self._aliases is None:
            self._aliases = {alias.text: alias.reason for alias in self.found_aliases}
        return self._aliases

    def finished(self, number: int) -> Entity:
        """Return the entity as it is now."""
        aliases = self.found_aliases
        if self._aliases is not None:
            aliases = tuple(Alias(text, reason) for text, reason in self._aliases.items())
        return Entity(number, self.name, self.label, self.key, aliases)

    @property
    def identity(self) -> Identity:
        return identity(self.label, self.key, self.name)


class Draft:
    """What decisions have made of an analysis so far."""

    def __init__(self, analysis: Analysis, text: str, articles: Collection[str]) -> None:
        self.changed = False
        self._found = analysis
        self._text = text
        self._articles = articles
        self._mentions = list(analysis.mentions)
        self._owners: list[_Named | None] = [None] * len(analysis.mentions)
        self._known: dict[Identity, _Named] = {}
        self._appeared: list[Identity] = []
        self._take_in(analysis)

    @cached_property
    def _map(self) -> MentionMap:
        return MentionMap(self._mentions)

    def _take_in(self, analysis: Analysis) -> None:
        """Take in the entities; those with one identity are one."""
        by_id: dict[int, _Named] = {}
        for entity in analysis.entities:
            who = identity(entity.label, entity.key, entity.name)
            named = self._known.get(who)
            if named is None:
                named = self._known[who] = _named(entity)
            else:
                self._add_aliases(named, [(entity.name, SAME)])
                self._add_aliases(named, ((alias.text, alias.reason) for alias in entity.aliases))
            by_id[entity.id] = named
        for number, mention in enumerate(analysis.mentions):
            self._give(number, by_id[mention.entity])

    def take_appeared(self) -> list[Identity]:
        """Return the identities that have appeared since the last time."""
        appeared, self._appeared = self._appeared, []
        return appeared

    def is_concerned_by(self, act: Act, found: Sequence[Occurrence]) -> bool:
        """Tell whether an act may change the article as it is now."""
        if isinstance(act, AddName):
            return bool(found)
        if isinstance(act, Ignore) and act.article and act.article not in self._articles:
            return False
        present = [named for entity in subjects(act) if (named := self._named_by(entity))]
        if isinstance(act, Split):
            return any(self._of_forms(named, act.forms) for named in present)
        return bool(present)

    def carry_out(self, act: Act, found: Sequence[Occurrence]) -> None:
        """Change the article as an act says."""
        self.changed = True
        match act:
            case Merge(entities, into):
                self._merge([self._named_by(entity) for entity in entities], into)
            case Split(entity, forms, into):
                self._split(self._named_by(entity), forms, into)
            case Rename(entity, name):
                self._rename(self._named_by(entity), name)
            case Retype(entity, label):
                self._retype(self._named_by(entity), label)
            case Ignore(entity):
                self._ignore(self._named_by(entity))
            case AddName(entity):
                self._add(entity, found)
            case KeepApart() | Confirm():
                return

    def finished(self) -> tuple[Analysis, tuple[str, ...]]:
        """Return the result and, for each of its entities, the name that it was found under.

        Entities are numbered by their first mentions.
        """
        numbers: dict[int, int] = {}
        named: list[_Named] = []
        mentions = []
        for m, owner in self._placed():
            if id(owner) not in numbers:
                numbers[id(owner)] = len(named)
                named.append(owner)
            entity = numbers[id(owner)]
            if m.entity != entity:
                m = Mention(m.start, m.end, m.label, entity, m.source, m.score)  # noqa: PLW2901
            mentions.append(m)
        entities = tuple(each.finished(number) for number, each in enumerate(named))
        result = replace(self._found, mentions=tuple(mentions), entities=entities)
        return result, tuple(each.found_name for each in named)

    def _placed(self) -> list[tuple[Mention, _Named]]:
        """Return the mentions that are left, in order of their start, with their entities."""
        placed = zip(self._mentions, self._owners, strict=True)
        left = [(mention, owner) for mention, owner in placed if owner is not None]
        return sorted(left, key=lambda each: each[0].start)

    def _named_by(self, entity: EntityRef) -> _Named | None:
        if entity.article and entity.article not in self._articles:
            return None
        named = self._known.get(entity.identity)
        return named if named is not None and named.left else None

    def _entity(self, entity: EntityRef) -> _Named:
        """Return an entity, which appears when the article did not have it."""
        named = self._known.get(entity.identity)
        if named is None or not named.left:
            named = self._known[entity.identity] = _Named(
                entity.name, entity.label, entity.key, entity.name
            )
            self._appeared.append(entity.identity)
        return named

    def _give(self, number: int, owner: _Named | None) -> None:
        """Let a mention be of another entity, or of none."""
        former = self._owners[number]
        if former is not None:
            former.left -= 1
        self._owners[number] = owner
        if owner is not None:
            owner.left += 1
            owner.members.append(number)

    def _members(self, named: _Named) -> list[int]:
        named.members = [
            number for number in dict.fromkeys(named.members) if self._owners[number] is named
        ]
        return named.members

    def _relabel(self, numbers: Iterable[int], label: Label) -> None:
        for number in numbers:
            self._mentions[number] = replace(self._mentions[number], label=label)

    def _surface(self, number: int) -> str:
        mention = self._mentions[number]
        return " ".join(self._text[mention.start : mention.end].split())

    def _of_forms(self, named: _Named, forms: Collection[str]) -> list[int]:
        return [n for n in self._members(named) if folded(self._surface(n)) in forms]

    def _add_aliases(self, named: _Named, aliases: Iterable[tuple[str, str]]) -> None:
        for text, reason in aliases:
            if text != named.name:
                named.aliases.setdefault(text, reason)

    def _move(self, numbers: list[int], source: _Named, target: _Named) -> None:
        if target.label is not source.label:
            self._relabel(numbers, target.label)
        for number in numbers:
            self._give(number, target)

    def _merge(self, sources: Iterable[_Named | None], into: EntityRef) -> None:
        target = self._entity(into)
        for source in sources:
            if source is not None and source is not target:
                self._move(list(self._members(source)), source, target)
                self._add_aliases(target, [(source.name, JOINED), *source.aliases.items()])

    def _split(self, source: _Named | None, forms: Collection[str], into: EntityRef) -> None:
        if source is None or into.identity == source.identity:
            return
        numbers = self._of_forms(source, forms)
        target = self._entity(into)
        self._move(numbers, source, target)
        self._add_aliases(target, ((self._surface(number), SET_APART) for number in numbers))
        for text in [text for text in source.aliases if folded(text) in forms]:
            del source.aliases[text]
        if folded(source.name) in forms and source.left:
            self._name_by_text(source)

    def _name_by_text(self, named: _Named) -> None:
        """Name an entity whose name went to another one by its most frequent form."""
        surfaces = Counter(self._surface(number) for number in self._members(named))
        if not named.key:
            del self._known[named.identity]
        named.name = named.found_name = surfaces.most_common(1)[0][0]
        named.aliases.pop(named.name, None)
        if not named.key:
            self._known.setdefault(named.identity, named)
            self._appeared.append(named.identity)

    def _rename(self, named: _Named | None, name: str) -> None:
        if named is None or named.name == name:
            return
        former, named.name = named.name, name
        named.aliases.pop(name, None)
        self._add_aliases(named, [(former, AS_FOUND)])

    def _retype(self, named: _Named | None, label: Label) -> None:
        if named is None or named.label is label:
            return
        target = self._entity(EntityRef(label, named.key, named.name))
        self._move(list(self._members(named)), named, target)
        self._add_aliases(target, [(named.name, JOINED), *named.aliases.items()])

    def _ignore(self, named: _Named | None) -> None:
        for number in list(self._members(named)) if named else ():
            self._give(number, None)

    def _add(self, entity: EntityRef, found: Sequence[Occurrence]) -> None:
        named = self._entity(entity)
        for occurrence in sorted(found, key=lambda o: (o.start - o.end, o.start)):
            if self._has_room(occurrence, named):
                self._place(occurrence, named)

    def _has_room(self, new: Occurrence, named: _Named) -> bool:
        """Tell whether a name may stand here: not inside a longer one, nor where it is already."""
        return not any(
            self._holds(number, new, named) for number in self._map.overlapping(new.start, new.end)
        )

    def _holds(self, number: int, new: Occurrence, named: _Named) -> bool:
        there, owner = self._mentions[number], self._owners[number]
        if owner is None or there.start > new.start or there.end < new.end:
            return False
        is_longer = there.end - there.start > new.end - new.start
        return owner is named or (is_longer and there.label not in NUMBER_LABELS)

    def _place(self, new: Occurrence, named: _Named) -> None:
        for number in self._map.overlapping(new.start, new.end):
            self._give(number, None)
            self._map.remove(number)
        number = len(self._mentions)
        self._mentions.append(Mention(new.start, new.end, named.label, _NOBODY, MentionSource.USER))
        self._owners.append(None)
        self._give(number, named)
        self._map.add(number)
        self._add_aliases(named, [(self._surface(number), ADDED)])


def _named(entity: Entity) -> _Named:
    return _Named(entity.name, entity.label, entity.key, entity.name, entity.aliases)
