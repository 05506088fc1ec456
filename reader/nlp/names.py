"""A name while the rules work on it, before it becomes a mention of an entity."""

from collections.abc import Iterable
from dataclasses import dataclass

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


def without_overlaps(names: Iterable[Name]) -> list[Name]:
    """Return names by their start; of two that overlap the surer, then the longer one stays."""
    kept: dict[int, Name] = {}
    taken: set[int] = set()
    for name in sorted(names, key=lambda n: (-n.score, n.start - n.end, n.start)):
        places = range(name.start, name.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept[name.start] = name
    return [kept[start] for start in sorted(kept)]
