"""Which words of a passage are which words of a text."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import LCSseq

from reader.services.anchoring.chains import Link, best_stretch
from reader.services.anchoring.regions import WordMap
from reader.services.anchoring.seeking import Sought

_MOST_NEW = 4


class Alignment:
    """Pairs the words of a passage with those of a text."""

    def __init__(self, sought: Sought, word_map: WordMap) -> None:
        self._sought = sought
        self._map = word_map
        self.most_new = max(_MOST_NEW, len(sought.quote) // 3)

    def shared(self, numbers: range, region: range) -> list[Link]:
        """Return the words that a part of a passage and a region have in common, in order.

        What is in both only once is paired first and the rest between, as a patience diff does.
        """
        pins = best_stretch(self._pins(numbers, region), self.most_new).links
        if pins:
            first = pins[0].found - (pins[0].sought - numbers.start) - self.most_new
            last = pins[-1].found + (numbers.stop - pins[-1].sought) + self.most_new
            region = range(max(region.start, first), min(region.stop, last))
        links: list[Link] = []
        number, at = numbers.start, region.start
        for pin in pins:
            links += self._common(range(number, pin.sought), range(at, pin.found))
            links.append(pin)
            number, at = pin.sought + 1, pin.found + 1
        return links + self._common(range(number, numbers.stop), range(at, region.stop))

    def drawn_together(self, region: range) -> list[Link]:
        """Return what the whole passage and a region have in common.

        Where the same word is twice it is taken next to its neighbour, on the side of the quote.
        """
        links = self.shared(range(len(self._sought.words)), region)
        middle = self._sought.first + len(self._sought.quote) // 2
        pivot = sum(link.sought < middle for link in links)
        left = self._beside_each_other(links[:pivot][::-1], -1)
        return [*reversed(left), *self._beside_each_other(links[pivot:], 1)]

    def link(self, number: int, found: int) -> Link:
        """Return the link of a word of the passage to a word of the text."""
        old, new = self._sought.words[number], self._map.words[found]
        bits = self._map.bits(old.key) if old.key == new.key else 0.0
        return Link(number, found, bits, old.paragraph, new.paragraph)

    def edge(self, number: int, found: int) -> Link:
        """Return the link at an edge of a quote, which has no words if it is but signs."""
        old = self._sought.words[min(max(number, 0), len(self._sought.words) - 1)]
        new = self._map.words[min(max(found, 0), len(self._map.words) - 1)]
        return Link(number, found, 0.0, old.paragraph, new.paragraph)

    def _pins(self, numbers: range, region: range) -> list[Link]:
        old = Counter(self._sought.words[number].key for number in numbers)
        new = Counter(self._map.keys[at] for at in region)
        return self._common(
            [number for number in numbers if old[self._sought.words[number].key] == 1],
            [at for at in region if new[self._map.keys[at]] == 1],
        )

    def _common(self, numbers: Sequence[int], found: Sequence[int]) -> list[Link]:
        if not numbers or not found:
            return []
        old = [self._sought.words[number].key for number in numbers]
        new = [self._map.keys[at] for at in found]
        blocks = LCSseq.opcodes(old, new).as_matching_blocks()
        return [
            self.link(numbers[block.a + at], found[block.b + at])
            for block in blocks
            for at in range(block.size)
        ]

    def _beside_each_other(self, links: Sequence[Link], step: int) -> list[Link]:
        moved: list[Link] = []
        for link in links:
            is_next = bool(moved) and link.sought == moved[-1].sought + step
            beside = moved[-1].found + step if is_next else link.found
            is_same = self._map.keys[beside] == self._map.keys[link.found]
            moved.append(replace(link, found=beside) if is_same else link)
        return moved
