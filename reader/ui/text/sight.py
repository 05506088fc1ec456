"""What of the article is under a point of the view."""

from PySide6.QtCore import QPointF, QRect

from reader.domain.entity import Mention
from reader.domain.highlight import Highlight
from reader.ui.text.geometry import VisibleBlock, holds
from reader.ui.text.marks import Marks


class Sight:
    """The blocks that are on the screen with their marks, and the signs of notes beside them."""

    def __init__(
        self, blocks: list[VisibleBlock], marks: Marks, notes: list[tuple[QRect, Highlight]]
    ) -> None:
        self._blocks = blocks
        self._marks = marks
        self._notes = notes

    def mention_at(self, point: QPointF) -> Mention | None:
        """Return the mention under a point, if it is to be seen."""
        for block in self._blocks_at(point):
            for start, end, mention in self._marks.seen_mentions(block.start, block.end):
                if holds(block.pieces(start, end), point):
                    return mention
        return None

    def highlights_at(self, point: QPointF) -> list[Highlight]:
        """Return the highlights under a point, the shortest first, or the one of a note's sign."""
        for place, highlight in self._notes:
            if place.contains(point.toPoint()):
                return [highlight]
        found: dict[int, Highlight] = {}
        for block in self._blocks_at(point):
            for index in self._marks.highlights.between(block.start, block.end):
                one = self._marks.highlights.items[index]
                if holds(block.pieces(one.passage.start, one.passage.end), point):
                    found[one.id] = one
        return sorted(found.values(), key=length)

    def meant_at(self, point: QPointF) -> Mention | list[Highlight]:
        """Return what a click means: the inner one of a mention and the highlights there."""
        mention, covering = self.mention_at(point), self.highlights_at(point)
        if mention and not (covering and length(covering[0]) <= mention.end - mention.start):
            return mention
        return covering

    def _blocks_at(self, point: QPointF) -> list[VisibleBlock]:
        return [block for block in self._blocks if block.rect.contains(point)]


def length(highlight: Highlight) -> int:
    """Return how many characters a highlight covers."""
    return highlight.passage.end - highlight.passage.start
