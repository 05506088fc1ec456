"""Article offsets and document positions: the one place that converts them.

An article counts code points. A ``QTextDocument`` counts UTF-16 units, has a header and fold lines
that no article knows, and leaves out what is folded or not filled in yet.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the article that stands in one block of the document, at ``position``.

    ``wide`` holds the offsets of its characters that take two UTF-16 units.
    """

    start: int
    end: int
    position: int
    wide: tuple[int, ...] = ()

    @property
    def end_position(self) -> int:
        """The document position behind the last character."""
        return self.position_of(self.end)

    def position_of(self, offset: int) -> int:
        """Return the document position of an offset; one outside is moved to the nearer end."""
        inside = min(max(offset, self.start), self.end)
        return self.position + inside - self.start + bisect_left(self.wide, inside)

    def offset_of(self, position: int) -> int:
        """Return the offset of a document position; half a character counts as its start."""
        units = min(max(position, self.position), self.end_position) - self.position
        passed = bisect_left(
            range(len(self.wide)), units, key=lambda index: self.wide[index] - self.start + index
        )
        return self.start + units - passed


def stretch(text: str, start: int, position: int) -> Stretch:
    """Return the stretch of a text that begins at an offset and stands at a position."""
    wide = () if text.isascii() else tuple(start + hit.start() for hit in _WIDE.finditer(text))
    return Stretch(start, start + len(text), position, wide)


class OffsetMap:
    """All stretches that are in the document, in order."""

    def __init__(self) -> None:
        self._stretches: list[Stretch] = []
        self._starts: list[int] = []
        self._positions: list[int] = []

    @property
    def end(self) -> int:
        """The offset up to which the document holds the article."""
        return self._stretches[-1].end if self._stretches else 0

    @property
    def first_position(self) -> int:
        """The document position at which the words of the article begin."""
        return self._positions[0] if self._positions else 0

    def clear(self) -> None:
        """Forget everything."""
        self._stretches.clear()
        self._starts.clear()
        self._positions.clear()

    def append(self, added: Stretch) -> None:
        """Add a stretch behind all others."""
        self._stretches.append(added)
        self._starts.append(added.start)
        self._positions.append(added.position)

    def insert(self, offset: int, added: list[Stretch], length: int) -> None:
        """Add stretches before an offset; all that begin there or later move on by a length."""
        index = bisect_left(self._starts, offset)
        moved = [_moved(one, length) for one in self._stretches[index:]]
        self._put(index, [*added, *moved])

    def remove(self, start: int, end: int, length: int) -> None:
        """Forget the stretches between two offsets; all behind them move back by a length."""
        index = bisect_left(self._starts, start)
        rest = self._stretches[bisect_right(self._starts, end) :]
        self._put(index, [_moved(one, -length) for one in rest])

    def position(self, offset: int) -> int | None:
        """Return the document position of an offset, or None while it is not shown."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset > self._stretches[index].end:
            return None
        return self._stretches[index].position_of(offset)

    def offset_from(self, position: int) -> int:
        """Return the first offset that stands at a position or behind it."""
        index = bisect_right(self._positions, position) - 1
        if index >= 0 and position <= self._stretches[index].end_position:
            return self._stretches[index].offset_of(position)
        following = index + 1
        return self._starts[following] if following < len(self._starts) else self.end

    def offset_before(self, position: int) -> int:
        """Return the last offset that stands at a position or before it."""
        index = bisect_right(self._positions, position) - 1
        return self._stretches[index].offset_of(position) if index >= 0 else 0

    def within(self, first: int, last: int) -> Stretch | None:
        """Return the stretch that stands between two positions of one block of the document."""
        index = bisect_right(self._positions, last) - 1
        if index < 0 or self._positions[index] < first:
            return None
        return self._stretches[index]

    def between(self, start: int, end: int) -> Iterator[Stretch]:
        """Give the stretches that hold a part of the text between two offsets."""
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self._stretches) and self._starts[index] < end:
            if self._stretches[index].end > start:
                yield self._stretches[index]
            index += 1

    def _put(self, index: int, stretches: list[Stretch]) -> None:
        self._stretches[index:] = stretches
        self._starts[index:] = [one.start for one in stretches]
        self._positions[index:] = [one.position for one in stretches]


def _moved(one: Stretch, length: int) -> Stretch:
    return replace(one, position=one.position + length)
