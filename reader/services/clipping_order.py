"""Which of several equal passages a clipping is, told by the order of those from the same file."""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from reader.domain.clipping import Clipping
from reader.services.clipping_places import ClippedText


class ClippingOrder:
    """What the clippings that stand at one place only tell of the others from their file.

    Their locations are believed where two of them differ and none is out of its order.
    """

    def __init__(self, text: ClippedText, clippings: Sequence[Clipping]) -> None:
        self._text = text
        self._clippings = clippings

    def place_of(self, clipping: Clipping) -> tuple[int, int] | None:
        """Return start and length of the only place that its location leaves to a clipping."""
        location = clipping.location
        if location is None or not self._is_believed:
            return None
        if all(place == start for place, start in self._sure):
            # The file counts the characters of this very text.
            found = self._text.places(clipping.quote, location, location + 1)
        else:
            after = max((start for place, start in self._sure if place < location), default=-1)
            before = min((start for place, start in self._sure if place > location), default=None)
            found = self._text.places(clipping.quote, after + 1, before)
        return found[0] if len(found) == 1 else None

    @cached_property
    def _sure(self) -> Sequence[tuple[int, int]]:
        """Locations, each with the start of the only place of its clipping, in their order."""
        return sorted(
            (clipping.location, places[0][0])
            for clipping in self._clippings
            if clipping.location is not None
            and len(places := self._text.places(clipping.quote)) == 1
        )

    @cached_property
    def _is_believed(self) -> bool:
        steps = [(one, other) for one, other in pairwise(self._sure) if one[0] < other[0]]
        return bool(steps) and all(one[1] <= other[1] for one, other in steps)
