"""The mentions of an article and the entities they belong to, while decisions change both."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from reader.domain.entity import Alias, Entity, Label, Mention
from reader.domain.ledger import Identity, folded, identity
from reader.domain.mention_map import MentionMap


@dataclass(slots=True, eq=False)
class Named:
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
        """What tells the entity from others."""
        return identity(self.label, self.key, self.name)

    @classmethod
    def found(cls, entity: Entity) -> "Named":
        """Return an entity as it was found."""
        return cls(entity.name, entity.label, entity.key, entity.name, entity.aliases)


class OwnedMentions:
    """All mentions by their numbers; those that belong to nobody have left."""

    def __init__(self, mentions: Sequence[Mention], text: str) -> None:
        self._text = text
        self._mentions = list(mentions)
        self._owners: list[Named | None] = [None] * len(mentions)

    def of(self, named: Named) -> list[int]:
        """Return the mentions of an entity, in the order in which they came to it."""
        named.members = [
            number for number in dict.fromkeys(named.members) if self._owners[number] is named
        ]
        return named.members

    def of_forms(self, named: Named, forms: Collection[str]) -> list[int]:
        """Return the mentions of an entity that are written in some forms."""
        return [number for number in self.of(named) if folded(self.surface(number)) in forms]

    def surface(self, number: int) -> str:
        """Return the words of a mention, in one line."""
        mention = self._mentions[number]
        return " ".join(self._text[mention.start : mention.end].split())

    def placed(self) -> list[tuple[Mention, Named]]:
        """Return the mentions that are left, in order of their start, with their entities."""
        placed = zip(self._mentions, self._owners, strict=True)
        left = [(mention, owner) for mention, owner in placed if owner is not None]
        return sorted(left, key=lambda each: each[0].start)

    def standing(self, start: int, end: int) -> Iterator[tuple[Mention, Named]]:
        """Give the mentions in a stretch of the text with their entities."""
        for number in self._map.overlapping(start, end):
            owner = self._owners[number]
            if owner is not None:
                yield self._mentions[number], owner

    def give(self, number: int, owner: Named | None) -> None:
        """Let a mention be of another entity, or of none."""
        former = self._owners[number]
        if former is not None:
            former.left -= 1
        self._owners[number] = owner
        if owner is not None:
            owner.left += 1
            owner.members.append(number)

    def move(self, numbers: Iterable[int], source: Named, target: Named) -> None:
        """Give mentions of an entity to another one, under whose label they are from now on."""
        for number in numbers:
            if target.label is not source.label:
                self._relabel(number, target.label)
            self.give(number, target)

    def clear(self, start: int, end: int) -> None:
        """Let the mentions in a stretch of the text be of nobody, to make room."""
        for number in self._map.overlapping(start, end):
            self.give(number, None)
            self._map.remove(number)

    def add(self, mention: Mention, owner: Named) -> int:
        """Take in another mention, and return its number."""
        number, places = len(self._mentions), self._map
        self._mentions.append(mention)
        self._owners.append(None)
        self.give(number, owner)
        places.add(number)
        return number

    @cached_property
    def _map(self) -> MentionMap:
        return MentionMap(self._mentions)

    def _relabel(self, number: int, label: Label) -> None:
        self._mentions[number] = replace(self._mentions[number], label=label)
