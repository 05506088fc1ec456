"""The numbers that the items of lists have in an OpenDocument text (OpenDocument 1.3, 5.3)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Self

from lxml import etree

from reader.importers.markup import attribute, descendants, number

_Counts = dict[int, int]


@dataclass(slots=True)
class _OpenList:
    """A list that is being read, and the item in it that has no number yet."""

    style: str
    counts: _Counts
    item: etree._Element | None = None


@dataclass(slots=True)
class OpenLists:
    """Counts the items of the lists that are open where a text is read.

    Levels count from 1.
    """

    firsts: dict[str, dict[int, int]] = field(default_factory=dict)
    unlabelled: frozenset[tuple[str, int]] = frozenset()
    _open: list[_OpenList] = field(default_factory=list)
    _by_id: dict[str, _Counts] = field(default_factory=dict)
    _by_style: dict[str, _Counts] = field(default_factory=dict)

    @classmethod
    def of(cls, roots: Iterable[etree._Element]) -> Self:
        """Return no lists yet, in the styles described under some roots, the first ones first."""
        styles = [style for root in roots for style in descendants(root, "list-style")]
        firsts = {attribute(style, "name"): _firsts(style) for style in reversed(styles)}
        unlabelled = (
            (attribute(style, "name"), number(level, "level") or 1)
            for style in styles
            for level in descendants(style, "list-level-style-bullet")
            if not attribute(level, "bullet-char").strip()
        )
        return cls(firsts, frozenset(unlabelled))

    @property
    def is_labelled(self) -> bool:
        """Whether the next paragraph has a number or a bullet: the first of an item may have."""
        inner = self._open[-1] if self._open else None
        if inner is None or inner.item is None:
            return False
        return (inner.style, self.depth) not in self.unlabelled

    @property
    def depth(self) -> int:
        """How many lists are open, one inside the other."""
        return len(self._open)

    def enter(self, element: etree._Element) -> None:
        """Begin a list."""
        style = attribute(element, "style-name")
        if self._open:
            outer = self._open[-1]
            self._open.append(_OpenList(style or outer.style, outer.counts))
            return
        counts = self._continued(element, style)
        self._by_id[attribute(element, "id")] = self._by_style[style] = counts
        self._open.append(_OpenList(style, counts))

    def leave(self) -> None:
        """End the innermost list."""
        self._open.pop()

    def begin_item(self, item: etree._Element) -> None:
        """Begin an item of the innermost list."""
        if self._open:
            self._open[-1].item = item

    def number(self) -> int | None:
        """Return the number of a paragraph; only the first of an item that is counted has one."""
        inner = self._open[-1] if self._open else None
        if inner is None or inner.item is None:
            return None
        item, inner.item = inner.item, None
        for deeper in [level for level in inner.counts if level > self.depth]:
            del inner.counts[deeper]
        first = self.firsts.get(inner.style, {}).get(self.depth)
        if first is None:
            return None
        usual = inner.counts.get(self.depth, first - 1) + 1
        said = number(item, "start-value")
        inner.counts[self.depth] = usual if said is None else said
        return inner.counts[self.depth]

    def _continued(self, element: etree._Element, style: str) -> _Counts:
        """Return the counts that a list goes on with, new ones for most lists."""
        before = attribute(element, "continue-list")
        if before:
            return self._by_id.get(before, {})
        is_continued = attribute(element, "continue-numbering") == "true"
        return self._by_style.get(style, {}) if is_continued else {}


def _firsts(style: etree._Element) -> dict[int, int]:
    """Return the first number of every level that is counted."""
    return {
        number(level, "level") or 1: _first(level)
        for level in descendants(style, "list-level-style-number")
        if attribute(level, "num-format")
    }


def _first(level: etree._Element) -> int:
    first = number(level, "start-value")
    return 1 if first is None else first
