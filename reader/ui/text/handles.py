"""The ends of highlights as handles: where they are, and how they look."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPen

from reader.domain.highlight import Highlight
from reader.ui.drawing.theme import Theme
from reader.ui.text.geometry import VisibleBlock
from reader.ui.text.marks import Marks

_REACH = 5
_KNOB = 4.5


@dataclass(frozen=True, slots=True)
class End:
    """One end of a highlight, and the upright line it is on the screen."""

    highlight: Highlight
    is_start: bool
    line: QLineF

    @property
    def knob(self) -> QPointF:
        """The middle of the knob, above a start and below an end."""
        return self.line.p1() if self.is_start else self.line.p2()

    def is_near(self, point: QPointF) -> bool:
        """Return whether a point is near enough to mean this end."""
        top, bottom = self.line.y1() - _KNOB, self.line.y2() + _KNOB
        return abs(point.x() - self.line.x1()) <= _REACH and top <= point.y() <= bottom


def ends(blocks: Iterable[VisibleBlock], marks: Marks) -> Iterator[End]:
    """Give the ends of highlights that are on the screen."""
    for block in blocks:
        for index in marks.highlights.between(block.start, block.end):
            one = marks.highlights.items[index]
            for is_start in (True, False):
                offset = one.passage.start if is_start else one.passage.end
                line = block.upright(offset, is_end=not is_start)
                if line is not None:
                    yield End(one, is_start, line)


def paint_handles(
    painter: QPainter, blocks: Iterable[VisibleBlock], marks: Marks, theme: Theme
) -> None:
    """Paint the handles of the highlight whose ends can be taken."""
    if marks.handled is None:
        return
    for end in ends(blocks, marks):
        if end.highlight.id == marks.handled:
            colour = theme.pens[end.highlight.colour]
            painter.setPen(QPen(colour, 2))
            painter.drawLine(end.line)
            painter.setPen(QPen(theme.page, 1.5))
            painter.setBrush(colour)
            painter.drawEllipse(end.knob, _KNOB, _KNOB)
