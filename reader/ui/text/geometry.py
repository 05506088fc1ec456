"""Where the words of the article are on the screen."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from reader.ui.text.offsets import OffsetMap, Stretch


@dataclass(frozen=True, slots=True)
class LinePiece:
    """A part of one line: its rectangle, and the height its letters stand on."""

    rect: QRectF
    baseline: float


@dataclass(frozen=True, slots=True)
class VisibleBlock:
    """The lines of one block that are on the screen; ``start`` and ``end`` are what they hold."""

    stretch: Stretch
    rect: QRectF
    lines: tuple[QTextLine, ...]
    position: int
    start: int
    end: int

    def pieces(self, start: int, end: int) -> Iterator[LinePiece]:
        """Give the parts of the lines between two offsets."""
        first = self.stretch.position_of(start) - self.position
        last = self.stretch.position_of(end) - self.position
        for line in self.lines:
            begin = line.textStart()
            if begin + line.textLength() > first and begin < last:
                yield self._piece(line, first, last)

    def _piece(self, line: QTextLine, first: int, last: int) -> LinePiece:
        begin, end = line.textStart(), line.textStart() + line.textLength()
        words = line.naturalTextRect()
        edges = (_edge(line, max(first, begin)), _edge(line, min(last, end)))
        left, right = max(min(edges), words.left()), min(max(edges), words.right())
        origin = self.rect.topLeft()
        top = origin.y() + line.y()
        rect = QRectF(origin.x() + left, top, max(right - left, 0.0), line.height())
        return LinePiece(rect, top + line.ascent())


def visible_blocks(
    document: QTextDocument, offsets: OffsetMap, area: QRectF, first: QTextBlock
) -> Iterator[VisibleBlock]:
    """Give the blocks of the article in an area of the document, beginning with a block.

    Rectangles are those of the document, moved so that the area begins at its top left corner.
    """
    layout = document.documentLayout()
    block = first
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > area.bottom():
            return
        visible = _visible(block, rect, offsets, area)
        if visible is not None:
            yield visible
        block = block.next()


def _visible(
    block: QTextBlock, rect: QRectF, offsets: OffsetMap, area: QRectF
) -> VisibleBlock | None:
    position = block.position()
    stretch = offsets.within(position, position + block.length() - 1)
    if stretch is None or rect.bottom() < area.top():
        return None
    lines = _lines_between(block, area.top() - rect.top(), area.bottom() - rect.top())
    if not lines:
        return None
    return VisibleBlock(
        stretch=stretch,
        rect=rect.translated(-area.topLeft()),
        lines=lines,
        position=position,
        start=stretch.offset_of(position + lines[0].textStart()),
        end=stretch.offset_of(position + lines[-1].textStart() + lines[-1].textLength()),
    )


def _lines_between(block: QTextBlock, top: float, bottom: float) -> tuple[QTextLine, ...]:
    layout = block.layout()
    numbers = range(layout.lineCount())
    first = bisect_left(numbers, top, key=lambda number: _bottom(layout.lineAt(number)))
    last = bisect_left(numbers, bottom, key=lambda number: layout.lineAt(number).y())
    return tuple(layout.lineAt(number) for number in numbers[first:last])


def _bottom(line: QTextLine) -> float:
    return line.y() + line.height()


def _edge(line: QTextLine, position: int) -> float:
    # PySide gives the x and, beside it, the position that is nearest to the one asked for.
    found: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]
    return found[0]


def holds(pieces: Iterator[LinePiece], point: QPointF) -> bool:
    """Return whether a point is on one of the pieces."""
    return any(piece.rect.contains(point) for piece in pieces)
