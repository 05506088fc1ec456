"""How much the words that two texts share tell.

Shared words in a row are a chain, as in the comparison of genomes: every link tells its bits, every
gap between two links costs some, and ends that cost more than they tell are cut off.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf, log2

_BITS_OF_BREAK = 3.0
_BITS_OF_GAP = 2.5
_BITS_OF_WORD = 0.5
_BITS_OF_BORDER = 14.0


@dataclass(frozen=True, slots=True)
class Link:
    """The word ``sought``, by its number, is the word ``found`` of the text and tells ``bits``.

    ``old_paragraph`` and ``paragraph`` are the numbers of the paragraphs that it is in.
    """

    sought: int
    found: int
    bits: float = 0.0
    old_paragraph: int = 0
    paragraph: int = 0

    def is_at(self, other: "Link") -> bool:
        """Tell whether both are the same words at the same place."""
        return (self.sought, self.found) == (other.sought, other.found)


@dataclass(frozen=True, slots=True)
class Chain:
    """Links in a row, and what they tell together."""

    links: tuple[Link, ...] = ()
    bits: float = 0.0


def best_stretch(links: Sequence[Link], most_new: int) -> Chain:
    """Return the stretch of some links that tells most.

    A stretch has no gap with more than ``most_new`` words beyond those that were there, and none
    with a paragraph that was not.
    """
    best = Chain()
    first, bits = 0, 0.0
    for at, link in enumerate(links):
        bits = bits - _cost(links[at - 1], link, most_new) if at else 0.0
        if bits <= 0:
            first, bits = at, 0.0
        bits += link.bits
        if bits > best.bits:
            best = Chain(tuple(links[first : at + 1]), bits)
    return best


def best_beginning(edge: Link, links: Iterable[Link]) -> Chain:
    """Return as many links as tell most, of those that lead away from an edge."""
    best = Chain()
    passed: list[Link] = []
    bits = 0.0
    for previous, link in pairwise([edge, *links]):
        bits += link.bits - _cost(previous, link)
        passed.append(link)
        if bits > best.bits:
            best = Chain(tuple(passed), bits)
    return best


def _cost(one: Link, other: Link, most_new: float = inf) -> float:
    lost = abs(other.sought - one.sought) - 1
    new = abs(other.found - one.found) - 1
    borders = abs(other.paragraph - one.paragraph)
    old_borders = abs(other.old_paragraph - one.old_paragraph)
    if new - lost > most_new or (new > lost and borders > old_borders):
        return inf
    cost = _BITS_OF_BORDER if borders or old_borders else 0.0
    if lost + new:
        cost += _BITS_OF_BREAK + _BITS_OF_GAP * log2(1 + lost + new) + _BITS_OF_WORD * (lost + new)
    return cost
