"""Where in a text a passage may be."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from reader.domain.highlight import Passage
from reader.services.anchoring.alignment import Alignment
from reader.services.anchoring.chains import Link, best_beginning, best_stretch
from reader.services.anchoring.regions import WordMap
from reader.services.anchoring.seeking import sought_in
from reader.services.anchoring.words import Word, is_inside_word

# How much of the quote must be left, by letters.
_LEAST_LEFT = 0.5
# A verbatim quote that stands oftener is only looked at where its context may be.
_MOST_VERBATIM = 8
# Words that may have come between a verbatim quote and what stood beside it.
_NEW_BESIDE = 6


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote may be, how many bits tell so, and how many of them what is beside it.

    At a place that ``is_lost`` the context is, but of the quote not enough.
    """

    start: int
    end: int
    bits: float
    beside: float
    is_lost: bool = False

    def overlaps(self, other: "Place") -> bool:
        """Tell whether both have part of the text in common."""
        return self.start < other.end and other.start < self.end


class Places:
    """Looks for the places of one passage."""

    def __init__(self, passage: Passage, text: str, word_map: WordMap) -> None:
        self._passage = passage
        self._text = text
        self._map = word_map
        self._sought = sought_in(passage)
        self._alignment = Alignment(self._sought, word_map)

    def all(self) -> Iterator[Place]:
        """Yield every place that deserves a look, first those of the verbatim quote.

        Only words tell a place: without any, on either side, there is none.
        """
        if not (self._sought.words and self._map.words):
            return
        regions = list(self._map.regions(self._sought.keys))
        for start in self._verbatim(regions):
            yield self._verbatim_place(start, start + len(self._passage.quote))
        for region in regions:
            yield from self._changed_place(region)

    def _verbatim(self, regions: Sequence[range]) -> list[int]:
        """Return where the quote stands with ends like its own: at a word's, or inside one."""
        quote, prefix, suffix = self._passage.quote, self._passage.prefix, self._passage.suffix
        ends = is_inside_word(prefix, quote), is_inside_word(quote, suffix)
        found = [start for start in _occurrences(quote, self._text) if self._ends(start) == ends]
        if len(found) <= _MOST_VERBATIM:
            return found
        return [start for start in found if self._is_within(start, regions)]

    def _ends(self, start: int) -> tuple[bool, bool]:
        quote = self._passage.quote
        end = start + len(quote)
        before, after = self._text[max(0, start - 1) : start], self._text[end : end + 1]
        return is_inside_word(before, quote), is_inside_word(quote, after)

    def _is_within(self, start: int, regions: Iterable[range]) -> bool:
        number = self._map.words_between(start, start + 1).start
        return any(number in region for region in regions)

    def _verbatim_place(self, start: int, end: int) -> Place:
        sought, align = self._sought, self._alignment
        inside = self._map.words_between(start, end)
        first = max(0, inside.start - sought.first - _NEW_BESIDE)
        last = inside.stop + len(sought.words) - sought.last + _NEW_BESIDE
        before = align.shared(range(sought.first), range(first, inside.start))
        after = align.shared(
            range(sought.last, len(sought.words)),
            range(inside.stop, min(last, len(self._map.words))),
        )
        beside = (
            best_beginning(align.edge(sought.first, inside.start), reversed(before)).bits
            + best_beginning(align.edge(sought.last - 1, inside.stop - 1), after).bits
        )
        quote = sum(align.link(*pair).bits for pair in zip(sought.quote, inside, strict=False))
        return Place(start, end, quote + beside, beside)

    def _changed_place(self, region: range) -> Iterator[Place]:
        """Yield where the quote is, or where it was and is no more."""
        sought, words = self._sought, self._map.words
        chain = best_stretch(self._alignment.drawn_together(region), self._alignment.most_new)
        if not chain.links:
            return
        quote = [link for link in chain.links if link.sought in sought.quote]
        before = [link for link in chain.links if link.sought < sought.first]
        after = [link for link in chain.links if link.sought >= sought.last]
        beside = sum(link.bits for link in (*before, *after))
        is_lost = sought.share_of({link.sought for link in quote}) < _LEAST_LEFT
        if is_lost:
            start, end = words[chain.links[0].found].start, words[chain.links[-1].found].end
        else:
            start, end = self._start(quote[0], before), self._end(quote[-1], after)
        yield Place(start, end, chain.bits, beside, is_lost)

    def _start(self, first: Link, before: Sequence[Link]) -> int:
        """Return where the quote begins that has a first word in common with the old one."""
        sought = self._sought
        lost = first.sought - sought.first
        outside = Link(sought.first - 1, first.found - lost - 1)
        word = self._edge_word(first, -lost, outside, before[-1:])
        start = word.start + (0 if lost else sought.left_out[0])
        beside = self._text[max(0, start - len(sought.lead)) : start]
        return start - _in_common(reversed(sought.lead), reversed(beside))

    def _end(self, last: Link, after: Sequence[Link]) -> int:
        sought = self._sought
        lost = sought.last - 1 - last.sought
        outside = Link(sought.last, last.found + lost + 1)
        word = self._edge_word(last, lost, outside, after[:1])
        end = word.end - (0 if lost else sought.left_out[1])
        return end + _in_common(sought.tail, self._text[end : end + len(sought.tail)])

    def _edge_word(self, edge: Link, lost: int, outside: Link, beside: Sequence[Link]) -> Word:
        """Return the word at an end of a quote, from the last one it has in common.

        A single word that it lost beyond was replaced where just one stands before the context; of
        several nobody can tell which are the quote's.
        """
        word = self._map.words[edge.found]
        if abs(lost) != 1 or not any(link.is_at(outside) for link in beside):
            return word
        replacing = self._map.words[edge.found + lost]
        return replacing if replacing.paragraph == word.paragraph else word


def _occurrences(quote: str, text: str) -> Iterator[int]:
    start = text.find(quote) if quote else -1
    while start >= 0:
        yield start
        start = text.find(quote, start + 1)


def _in_common(one: Iterable[str], other: Iterable[str]) -> int:
    """Count the signs with which both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
