"""The marks of a whole article, as the strip beside the text shows them."""

from collections.abc import Sequence

from reader.domain.highlight import Colour
from reader.ui.drawing.theme import Theme
from reader.ui.text.marker_strip import MarkerLane
from reader.ui.text.marks import Marks
from reader.ui.text.walk import Span


def lanes(
    marks: Marks, hits: Sequence[Span], occurrences: Sequence[Span], theme: Theme
) -> list[MarkerLane]:
    """Return the highlights of every colour, the hits, and the mentions of the chosen entity."""
    spans: dict[Colour, list[Span]] = {colour: [] for colour in Colour}
    for one in marks.highlights.items:
        spans[one.colour].append((one.passage.start, one.passage.end))
    return [
        *(MarkerLane(spans[colour], theme.pens[colour], is_left=True) for colour in Colour),
        MarkerLane(hits, theme.warning),
        MarkerLane(occurrences, theme.accent),
    ]
