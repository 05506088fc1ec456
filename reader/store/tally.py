"""Counts what many articles name; the only part of the window's process that needs numpy."""

from array import array
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from pyroaring import BitMap

_BITS = 32
_LAST = (1 << _BITS) - 1
_UNKNOWN = -1

_Numbers: TypeAlias = NDArray[np.uint32]


class Tally:
    """Keeps the entities of articles, one article behind the other, and counts those of some."""

    def __init__(self) -> None:
        self._entities = array("I")
        # Where the entities of an article begin, by its id, and how many there are.
        self._spans = np.empty((0, 2), np.int32)

    def __len__(self) -> int:
        """Return how many entities are kept, each as often as articles name it."""
        return len(self._entities)

    def unknown(self, articles: BitMap) -> list[int]:
        """Return the articles whose entities are not kept."""
        ids = _ids(articles)
        known = ids[ids < len(self._spans)]
        forgotten = known[self._spans[known, 0] == _UNKNOWN]
        return [*forgotten.tolist(), *ids[len(known) :].tolist()]

    def add(self, articles: Sequence[int], named: Sequence[int]) -> None:
        """Keep the entities of articles: those are its lower 32 bits, the article the upper.

        The numbers of an article are next to each other.
        """
        pairs = np.array(named, np.uint64)
        naming, starts, lengths = np.unique(pairs >> _BITS, return_index=True, return_counts=True)
        starts += len(self._entities)
        self._entities.frombytes((pairs & _LAST).astype(np.uint32).tobytes())
        self._reach(max(articles))
        self._spans[articles] = (0, 0)
        self._spans[naming] = np.column_stack((starts, lengths))

    def forget(self, articles: BitMap) -> None:
        """Keep the entities of articles no longer."""
        ids = _ids(articles)
        self._spans[ids[ids < len(self._spans)], 0] = _UNKNOWN

    def most_common(self, articles: BitMap, limit: int) -> list[tuple[int, int]]:
        """Return the entities that most of the articles name, and how many of them do.

        The articles are known. Of the entities that as many name the older comes first.
        """
        entities, counts = np.unique(self._named_in(_ids(articles)), return_counts=True)
        # One number for a count and an entity sorts many times faster than the two.
        ranks = counts.astype(np.uint64) << _BITS | _LAST - entities.astype(np.uint64)
        ranks[::-1].sort()
        return [(_LAST - (rank & _LAST), rank >> _BITS) for rank in ranks[:limit].tolist()]

    def _named_in(self, ids: _Numbers) -> _Numbers:
        """Return the entities of articles one behind the other."""
        starts, lengths = self._spans[ids].T
        ends = lengths.cumsum()
        places = np.arange(lengths.sum()) + np.repeat(starts + lengths - ends, lengths)
        entities: _Numbers = np.asarray(self._entities)[places]
        return entities

    def _reach(self, article_id: int) -> None:
        """Make room for articles up to this one."""
        missing = max(0, article_id + 1 - len(self._spans))
        self._spans = np.vstack((self._spans, np.full((missing, 2), _UNKNOWN, np.int32)))


def _ids(articles: BitMap) -> _Numbers:
    ids: _Numbers = np.asarray(articles.to_array())
    return ids
