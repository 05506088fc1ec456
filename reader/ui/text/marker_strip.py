"""A strip beside the scroll bar that shows where the marks of the whole article are."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_WIDTH = 12
_TICK = 3
_REACH = 5


@dataclass(frozen=True, slots=True)
class MarkerLane:
    """Passages that are shown in one colour, in the left or in the right half of the strip."""

    spans: Sequence[tuple[int, int]]
    colour: QColor
    is_left: bool = False


class MarkerStrip(QWidget):
    """Shows marks as ticks, at their part of the text's length, and jumps on a click."""

    jump_requested = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._lanes: tuple[MarkerLane, ...] = ()
        self._length = 1
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Marks of the whole article"))

    def show_lanes(self, length: int, lanes: Iterable[MarkerLane]) -> None:
        """Show the marks of a text of a length."""
        self._length = max(1, length)
        self._lanes = tuple(lanes)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for lane in self._lanes:
                left = 1.0 if lane.is_left else _WIDTH / 2
                for row in {self._row(start) for start, _ in lane.spans}:
                    tick = QRectF(left, row, _WIDTH / 2 - 1, _TICK)
                    painter.fillRect(tick, lane.colour)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        nearest = self._nearest(event.position().y())
        if nearest is not None:
            self.jump_requested.emit(*nearest)

    def _row(self, offset: int) -> int:
        return round(offset / self._length * (self.height() - _TICK))

    def _nearest(self, height: float) -> tuple[int, int] | None:
        """Return the passage whose tick is nearest to a height, if one is near."""
        found = [span for lane in self._lanes for span in self._near(lane, height)]
        return min(found, key=lambda span: abs(self._row(span[0]) - height), default=None)

    def _near(self, lane: MarkerLane, height: float) -> Sequence[tuple[int, int]]:
        first = bisect_left(lane.spans, height - _REACH, key=lambda span: self._row(span[0]))
        last = bisect_left(lane.spans, height + _REACH, key=lambda span: self._row(span[0]))
        return lane.spans[first:last]
