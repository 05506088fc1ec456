"""A passage found again in a text that has changed, or not.

The method is that of Hypothesis for the selectors of the W3C Web Annotation Data Model: the quote
with what stood around it, first verbatim and then approximately. It has two rules more. A place
must tell more than an accident would, and clearly more than any other place: otherwise the passage
is an orphan, because wrong words are worse than none.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from reader.domain.highlight import AnchorState, Passage
from reader.domain.highlight import passage as passage_of
from reader.services.anchoring.places import Place, Places
from reader.services.anchoring.regions import WordMap

# How many bits a place must tell beyond those that name one, with what is beside it or without,
# and beyond those of its next rival.
_CERTAIN_BITS = 10
_CERTAIN_BITS_ALONE = 50
_AHEAD_BITS = 6
# A verbatim quote scores this with its old words still beside it on one side.
_EXACT_SCORE = 0.75
# The weights of Hypothesis, but for the position, which any insertion before it changes.
_QUOTE_WEIGHT, _CONTEXT_WEIGHT = 50, 20


@dataclass(frozen=True, slots=True)
class Anchored:
    """Where a passage is now; an orphan keeps the passage that it was. ``score`` is from 0 to 1."""

    state: AnchorState
    passage: Passage
    score: float


def anchor(passage: Passage, text: str) -> Anchored:
    """Find a passage again in another text; for many passages keep an ``AnchorText``."""
    return AnchorText(text).anchor(passage)


class AnchorText:
    """A text in which passages of another version of it are found again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._map = WordMap(text)

    def anchor(self, passage: Passage) -> Anchored:
        """Find a passage again."""
        if self._stands(passage):
            return self._anchored(passage, passage.start, passage.end)
        places = sorted(
            Places(passage, self._text, self._map).all(), key=lambda each: each.bits, reverse=True
        )
        if not self._is_certain(places):
            return Anchored(AnchorState.ORPHAN, passage, 0.0)
        return self._anchored(passage, places[0].start, places[0].end)

    def _stands(self, passage: Passage) -> bool:
        """Tell whether a passage is where it was, with everything around it."""
        start = passage.start - len(passage.prefix)
        around = passage.prefix + passage.quote + passage.suffix
        return start >= 0 and self._text.startswith(around, start)

    def _is_certain(self, places: Sequence[Place]) -> bool:
        if not places or places[0].is_lost:
            return False
        best = places[0]
        rival = max((each.bits for each in places if not each.overlaps(best)), default=0.0)
        certain = _CERTAIN_BITS if best.beside >= _CERTAIN_BITS else _CERTAIN_BITS_ALONE
        return best.bits >= max(self._map.bits_of_place + certain, rival + _AHEAD_BITS)

    def _anchored(self, old: Passage, start: int, end: int) -> Anchored:
        new = passage_of(self._text, start, end)
        score = _score(old, new)
        is_exact = new.quote == old.quote and score >= _EXACT_SCORE
        return Anchored(AnchorState.EXACT if is_exact else AnchorState.MOVED, new, score)


def _score(old: Passage, new: Passage) -> float:
    alike = (
        _QUOTE_WEIGHT * fuzz.ratio(old.quote, new.quote)
        + _CONTEXT_WEIGHT * fuzz.ratio(old.prefix, new.prefix)
        + _CONTEXT_WEIGHT * fuzz.ratio(old.suffix, new.suffix)
    )
    return alike / (100 * (_QUOTE_WEIGHT + 2 * _CONTEXT_WEIGHT))
