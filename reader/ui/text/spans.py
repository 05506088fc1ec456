"""Things that cover a part of the text, found by offset without a walk through all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from reader.domain.entity import Mention
from reader.domain.highlight import AnchorState, Highlight

T = TypeVar("T")


class SpanIndex(Generic[T]):
    """Items with their starts and ends, in order of their start."""

    def __init__(self, items: Sequence[T], starts: list[int], ends: list[int]) -> None:
        self.items = items
        self.starts = starts
        self.ends = ends
        # The furthest end so far never falls, so it can be searched; the ends alone cannot.
        self._reach = list(accumulate(ends, max))

    def __len__(self) -> int:
        return len(self.items)

    def between(self, start: int, end: int) -> Iterator[int]:
        """Give the indexes of the items that cover a part of the text between two offsets."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self.starts, end)
        return (index for index in range(first, last) if self.ends[index] > start)

    def around(self, offset: int) -> list[T]:
        """Return the items that cover the character at an offset, the shortest first."""
        covering = sorted(
            self.between(offset, offset + 1), key=lambda one: self.ends[one] - self.starts[one]
        )
        return [self.items[index] for index in covering]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a passage without blanks at its ends; one of blanks alone is empty."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def index_mentions(mentions: Sequence[Mention]) -> SpanIndex[Mention]:
    """Return the index of mentions that are in order of their start."""
    starts = [mention.start for mention in mentions]
    return SpanIndex(mentions, starts, [mention.end for mention in mentions])


def index_spans(spans: Sequence[tuple[int, int]]) -> SpanIndex[tuple[int, int]]:
    """Return the index of bare passages that are in order of their start."""
    return SpanIndex(spans, [start for start, _ in spans], [end for _, end in spans])


def index_highlights(highlights: Iterable[Highlight]) -> SpanIndex[Highlight]:
    """Return the index of the highlights that have a place in the text."""
    placed = [one for one in highlights if one.anchor is not AnchorState.ORPHAN]
    placed.sort(key=lambda one: (one.passage.start, one.passage.end, one.id))
    starts = [one.passage.start for one in placed]
    return SpanIndex(placed, starts, [one.passage.end for one in placed])
