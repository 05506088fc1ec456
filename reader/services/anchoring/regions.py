"""In which parts of a text the words of a passage may be."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from heapq import nlargest
from itertools import pairwise
from math import log2
from operator import itemgetter

from reader.services.anchoring.words import words_of

# A text is taken to be no shorter: in a short one the number of a word's places tells too little.
_SHORTEST = 4_096
_MOST_SEEDS = 48
_MOST_REGIONS = 8
_NARROWEST = 8
# A region with less than this share of what the best one has is no rival to it.
_LEAST_OF_MOST = 0.3


class WordMap:
    """Knows where every word of a text is, and how much it tells to find one."""

    def __init__(self, text: str) -> None:
        self.words = words_of(text)
        self.keys = [word.key for word in self.words]
        self.bits_of_place = log2(max(len(self.words), _SHORTEST))
        self._starts = [word.start for word in self.words]

    def words_between(self, start: int, end: int) -> range:
        """Return the numbers of the words that share in a stretch of the text."""
        first = bisect_left(self._starts, start)
        if first and self.words[first - 1].end > start:
            first -= 1
        return range(first, bisect_left(self._starts, end, first))

    def bits(self, key: str) -> float:
        """Return how many bits a word tells: the rarer it is in the text, the more."""
        return self.bits_of_place - log2(len(self._places.get(key, "?")))

    def regions(self, keys: Sequence[str]) -> Iterator[range]:
        """Yield the parts of the text with most of what is rare among some words in a row."""
        step = max(_NARROWEST, len(keys) // 4)
        votes: defaultdict[int, float] = defaultdict(float)
        for offset, seed in self._rarest_seeds(keys):
            for at in self._places[seed]:
                # A place near the edge of a strip counts for its neighbour, too.
                strip, weight = (at - offset) // step, self.bits(seed)
                votes[strip] += weight
                votes[strip - 1] += weight
        most = max(votes.values(), default=0)
        for strip, weight in nlargest(_MOST_REGIONS, votes.items(), key=itemgetter(1)):
            if weight < most * _LEAST_OF_MOST:
                return
            first, last = (strip - 1) * step, (strip + 3) * step + len(keys)
            yield range(max(0, first), max(0, min(last, len(self.keys))))

    def _rarest_seeds(self, keys: Sequence[str]) -> list[tuple[int, str]]:
        seeds = [*enumerate(keys), *enumerate(_pairs(keys))]
        known = [seed for seed in seeds if seed[1] in self._places]
        return sorted(known, key=lambda seed: len(self._places[seed[1]]))[:_MOST_SEEDS]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The numbers of every word, and of the first of every two words in a row."""
        places = defaultdict(list)
        for words in (self.keys, _pairs(self.keys)):
            for at, key in enumerate(words):
                places[key].append(at)
        return dict(places)


def _pairs(keys: Sequence[str]) -> list[str]:
    return [f"{one} {other}" for one, other in pairwise(keys)]
