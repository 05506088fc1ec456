"""Where the words of the article are on the screen."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextLine

from reader.ui.text.offsets import OffsetMap, Stretch

# What Qt keeps of a letter that it has shaped are some forty bytes.
_MOST_SHAPED = 200_000


@dataclass(frozen=True, slots=True)
class LinePiece:
    """A part of one line: its rectangle, and the height its letters stand on."""

    rect: QRectF
    baseline: float


@dataclass(frozen=True, slots=True)
class VisibleLine:
    """One line on the screen; ``begin`` and ``end`` count UTF-16 units in its block."""

    line: QTextLine
    begin: int
    end: int
    origin: float
    top: float
    left: float
    right: float

    @property
    def ascent(self) -> float:
        """The height of its letters over the line they stand on."""
        return self.line.ascent()

    @property
    def box(self) -> QRectF:
        """The place for its words, however far they reach."""
        left = self.origin + self.line.x()
        return QRectF(left, self.top, self.line.width(), self.line.height())

    def piece(self, first: int, last: int) -> LinePiece:
        """Return the part of the line between two places in the block."""
        edges = (self._edge(max(first, self.begin)), self._edge(min(last, self.end)))
        # The blank at the end of a line may reach beyond the column.
        left, right = max(min(edges), self.left), min(max(edges), self.right)
        rect = QRectF(left, self.top, max(right - left, 0.0), self.line.height())
        return LinePiece(rect, self.top + self.line.ascent())

    def upright(self, position: int) -> QLineF:
        """Return the line that stands between two letters."""
        x = min(max(self._edge(position), self.left), self.right)
        return QLineF(x, self.top, x, self.top + self.line.height())

    def _edge(self, position: int) -> float:
        # PySide gives the x and, beside it, the position that is nearest to the one asked for.
        found: tuple[float, int] = self.line.cursorToX(position)  # type: ignore[assignment]
        return self.origin + found[0]


@dataclass(frozen=True, slots=True)
class VisibleBlock:
    """The lines of one block that are on the screen; ``start`` and ``end`` are what they hold.

    A block ``is_mirrored`` where it is written from right to left.
    """

    stretch: Stretch
    rect: QRectF
    lines: tuple[VisibleLine, ...]
    position: int
    start: int
    end: int
    is_mirrored: bool
    font: QFont

    def pieces(self, start: int, end: int) -> Iterator[LinePiece]:
        """Give the parts of the lines between two offsets."""
        first = self.stretch.position_of(start) - self.position
        last = self.stretch.position_of(end) - self.position
        for line in self.lines:
            if line.end > first and line.begin < last:
                yield line.piece(first, last)

    def upright(self, offset: int, *, is_end: bool) -> QLineF | None:
        """Return the line that stands before an offset, at the end of its line where it is one."""
        if not self.stretch.start <= offset <= self.stretch.end:
            return None
        place = self.stretch.position_of(offset) - self.position
        for line in self.lines:
            inside = line.begin < place <= line.end if is_end else line.begin <= place < line.end
            if inside:
                return line.upright(place)
        return None


def visible_blocks(
    document: QTextDocument, offsets: OffsetMap, area: QRectF, first: QTextBlock, origin: QPointF
) -> Iterator[VisibleBlock]:
    """Give the blocks of the article in an area of the document, beginning with a block.

    Rectangles are those of the document as they are seen from an origin.
    """
    layout = document.documentLayout()
    keeps_shapes = document.characterCount() <= _MOST_SHAPED
    block = first
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > area.bottom():
            return
        visible = _visible(block, rect, offsets, area, origin)
        if visible is not None:
            # Otherwise Qt shapes the words of a paragraph again for every paint and every mark.
            block.layout().setCacheEnabled(keeps_shapes)
            yield visible
        block = block.next()


def _visible(
    block: QTextBlock, rect: QRectF, offsets: OffsetMap, area: QRectF, origin: QPointF
) -> VisibleBlock | None:
    position = block.position()
    stretch = offsets.within(position, position + block.length() - 1)
    if stretch is None or rect.bottom() < area.top():
        return None
    on_screen = rect.translated(-origin)
    lines = _lines_between(block, area.top() - rect.top(), area.bottom() - rect.top(), on_screen)
    if not lines:
        return None
    return VisibleBlock(
        stretch=stretch,
        rect=on_screen,
        lines=lines,
        position=position,
        start=stretch.offset_of(position + lines[0].begin),
        end=stretch.offset_of(position + lines[-1].end),
        is_mirrored=block.textDirection() == Qt.LayoutDirection.RightToLeft,
        font=block.charFormat().font(),
    )


def _lines_between(
    block: QTextBlock, top: float, bottom: float, on_screen: QRectF
) -> tuple[VisibleLine, ...]:
    layout = block.layout()
    numbers = range(layout.lineCount())
    first = bisect_left(numbers, top, key=lambda number: _bottom(layout.lineAt(number)))
    last = bisect_left(numbers, bottom, key=lambda number: layout.lineAt(number).y())
    return tuple(_on_screen(layout.lineAt(number), on_screen) for number in numbers[first:last])


def _on_screen(line: QTextLine, block: QRectF) -> VisibleLine:
    words = line.naturalTextRect()
    return VisibleLine(
        line=line,
        begin=line.textStart(),
        end=line.textStart() + line.textLength(),
        origin=block.left(),
        top=block.top() + line.y(),
        left=block.left() + words.left(),
        right=block.left() + words.right(),
    )


def _bottom(line: QTextLine) -> float:
    return line.y() + line.height()


def holds(pieces: Iterator[LinePiece], point: QPointF) -> bool:
    """Return whether a point is on one of the pieces."""
    return any(piece.rect.contains(point) for piece in pieces)
