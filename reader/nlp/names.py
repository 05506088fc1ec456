"""A name while the rules work on it, before it becomes a mention of an entity.

Every rule takes the text that is read, with line breaks in place of what is not, and the names
found so far in order of their start; it returns the names as it leaves them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.domain.entity import Label, MentionSource


@dataclass(frozen=True, slots=True)
class Name:
    """A stretch of the text that names something; ``score`` is from 0 to 1."""

    start: int
    end: int
    label: Label
    source: MentionSource = MentionSource.MODEL
    score: float = 1.0

    def of(self, text: str) -> str:
        """Return the words of the name."""
        return text[self.start : self.end]


class Coverage:
    """Which places of a text already belong to a name."""

    def __init__(self, text: str, names: Iterable[Name] = ()) -> None:
        self._taken = bytearray(len(text))
        for name in names:
            self.take(name.start, name.end)

    def is_free(self, start: int, end: int) -> bool:
        """Tell whether no name has any of these places."""
        return self._taken.find(1, start, end) < 0

    def take(self, start: int, end: int) -> None:
        """Give these places to a name."""
        self._taken[start:end] = b"\1" * (end - start)


def join_neighbours(text: str, names: list[Name]) -> list[Name]:
    """Return the names with "Bosnian Serbs" as one people and "Gibran Rakabuming Raka" as one man.

    Two people named in full, one after the other, stay two.
    """
    joined: list[Name] = []
    for name in names:
        if joined and _go_together(text, joined[-1], name):
            joined[-1] = replace(joined[-1], end=name.end)
        else:
            joined.append(name)
    return joined


def _go_together(text: str, name: Name, following: Name) -> bool:
    if name.label is not following.label or text[name.end : following.start] != " ":
        return False
    is_part = " " not in name.of(text) or " " not in following.of(text)
    return name.label is Label.NORP or (name.label is Label.PERSON and is_part)


def without_overlaps(text: str, names: Iterable[Name]) -> list[Name]:
    """Return names in order of their start; of two that overlap the longer one stays."""
    covered = Coverage(text)
    kept = []
    for name in sorted(names, key=lambda name: (name.start - name.end, name.start)):
        if covered.is_free(name.start, name.end):
            covered.take(name.start, name.end)
            kept.append(name)
    return sorted(kept, key=lambda name: name.start)
