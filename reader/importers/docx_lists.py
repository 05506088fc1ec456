"""The numbers that Word gives to the items of its lists (ECMA-376, 17.9)."""

from dataclasses import dataclass, field
from typing import Self

from lxml import etree

from reader.importers.markup import attribute, child, descendants, number

_UNCOUNTED = frozenset({"bullet", "none"})
_BLANKS = " \u00a0\uf020"
"""What a label may hold without being seen; the last is the space of symbol fonts."""


@dataclass(frozen=True, slots=True)
class _Level:
    """A level of a kind of list: its first number, None where nothing is counted.

    It begins anew behind an item of a level below ``restarts_below``. Where it is not labelled,
    paragraphs have neither number nor bullet.
    """

    first: int | None
    restarts_below: int
    is_labelled: bool


@dataclass(frozen=True, slots=True)
class _List:
    """A list of a document: with which others it counts, and the levels that it begins anew."""

    kind: str
    begins: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """Counts the items of all lists as they come; lists of one kind go on with each other.

    Levels count from 0.
    """

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    lists: dict[int, _List] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[int, int]] = field(default_factory=set)

    @classmethod
    def of(cls, root: etree._Element) -> Self:
        """Return the numbering that a document describes."""
        kinds = descendants(root, "abstractNum")
        levels = {attribute(kind, "abstractNumId"): _levels(kind) for kind in kinds}
        lists = {number(each, "numId") or 0: _list(each) for each in descendants(root, "num")}
        return cls(levels, lists)

    def next(self, list_id: int, depth: int) -> int | None:
        """Return the number of the next item of a list; None where it is not counted."""
        own = self.lists.get(list_id)
        levels = self.levels.get(own.kind, {}) if own else {}
        if own is None or depth not in levels:
            return None
        counts = self._counts.setdefault(own.kind, {})
        self._restart(counts, levels, depth)
        first = levels[depth].first
        if first is None:
            return None
        if depth in own.begins and (list_id, depth) not in self._begun:
            counts[depth] = own.begins[depth]
        else:
            counts[depth] = counts.get(depth, first - 1) + 1
        self._begun.add((list_id, depth))
        return counts[depth]

    def is_labelled(self, list_id: int, depth: int) -> bool:
        """Return whether the items of a list have a number or a bullet."""
        own = self.lists.get(list_id)
        level = self.levels.get(own.kind, {}).get(depth) if own else None
        return level is None or level.is_labelled

    @staticmethod
    def _restart(counts: dict[int, int], levels: dict[int, _Level], depth: int) -> None:
        """Begin the levels below an item anew, and those above it that had no item yet."""
        for each, level in levels.items():
            if each > depth and depth < level.restarts_below:
                counts.pop(each, None)
            elif each < depth and level.first is not None:
                counts.setdefault(each, level.first)


def _levels(kind: etree._Element) -> dict[int, _Level]:
    return {number(level, "ilvl") or 0: _level(level) for level in descendants(kind, "lvl")}


def _level(described: etree._Element) -> _Level:
    form = child(described, "numFmt")
    is_counted = form is None or attribute(form, "val") not in _UNCOUNTED
    restart = number(child(described, "lvlRestart"), "val")
    label = child(described, "lvlText")
    return _Level(
        first=number(child(described, "start"), "val") or 0 if is_counted else None,
        restarts_below=(number(described, "ilvl") or 0) if restart is None else restart,
        is_labelled=label is None or bool(attribute(label, "val").strip(_BLANKS)),
    )


def _list(described: etree._Element) -> _List:
    kind = child(described, "abstractNumId")
    begins = {
        number(override, "ilvl") or 0: first
        for override in descendants(described, "lvlOverride")
        if (first := number(child(override, "startOverride"), "val")) is not None
    }
    return _List("" if kind is None else attribute(kind, "val"), begins)
