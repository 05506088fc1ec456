"""Paints mentions and highlights over a text that knows nothing of them.

Nothing here formats the document: a mark that comes or goes costs one repaint of the screen.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.domain.entity import NUMBER_LABELS, Label, Mention
from reader.domain.highlight import Colour, Highlight
from reader.ui.drawing.icons import paint_icon
from reader.ui.drawing.theme import Theme
from reader.ui.drawing.underline import paint_underlines
from reader.ui.text.geometry import LinePiece, VisibleBlock
from reader.ui.text.spans import SpanIndex, index_highlights, index_mentions, index_spans

_NO_MENTIONS = index_mentions(())
_NO_HIGHLIGHTS = index_highlights(())
_NO_SPANS = index_spans(())

_QUIET = 0.75
"""How strong a line is beside those of the chosen entity; paler ones could not be seen well."""
_LINE = 2.0
_CHOSEN_LINE = 3.0
_CHOSEN_TINT = 42
_HIT_TINT = 60
_NOTE = 15


@dataclass(slots=True)
class Marks:
    """What is marked in the text, and which of it is to be seen.

    ``chosen`` is the id of an entity, ``handled`` that of the highlight whose ends can be taken.
    Notes that stand beside the text need no signs.
    """

    mentions: SpanIndex[Mention] = _NO_MENTIONS
    highlights: SpanIndex[Highlight] = _NO_HIGHLIGHTS
    hidden: set[Label] = field(default_factory=lambda: set(NUMBER_LABELS))
    chosen: int | None = None
    visited: tuple[int, int] | None = None
    hits: SpanIndex[tuple[int, int]] = _NO_SPANS
    hit: tuple[int, int] | None = None
    handled: int | None = None
    spoken: tuple[int, int] | None = None
    are_notes_beside: bool = False

    def seen_mentions(self, start: int, end: int) -> Iterator[tuple[int, int, Mention]]:
        """Give the mentions between two offsets that are not turned off, with their offsets."""
        for index in self.mentions.between(start, end):
            mention = self.mentions.items[index]
            if mention.label not in self.hidden or mention.entity == self.chosen:
                yield self.mentions.starts[index], self.mentions.ends[index], mention

    def is_on_colour(self, start: int, end: int) -> bool:
        """Return whether something else between two offsets than the page is behind the words."""
        spoken = self.spoken is not None and start < self.spoken[1] and self.spoken[0] < end
        covering = (self.highlights.between(start, end), self.hits.between(start, end))
        return spoken or any(next(one, None) is not None for one in covering)


def paint_backgrounds(
    painter: QPainter, blocks: Iterable[VisibleBlock], marks: Marks, theme: Theme
) -> None:
    """Paint what lies behind the words: highlights, and the tint of the chosen entity."""
    painter.setPen(Qt.PenStyle.NoPen)
    for block in blocks:
        if marks.spoken is not None:
            _paint_tint(painter, block.pieces(*marks.spoken), theme.selection)
        for covering, pieces in _layers(block, marks.highlights):
            _paint_stripes(painter, pieces, [theme.highlights[colour] for colour in covering])
        for start, end, mention in marks.seen_mentions(block.start, block.end):
            if mention.entity == marks.chosen:
                tint = _translucent(theme.labels[mention.label].colour, _CHOSEN_TINT)
                _paint_tint(painter, block.pieces(start, end), tint)
        for index in marks.hits.between(block.start, block.end):
            pieces = block.pieces(*marks.hits.items[index])
            _paint_tint(painter, pieces, _translucent(theme.warning, _HIT_TINT))


def paint_lines(
    painter: QPainter, blocks: Iterable[VisibleBlock], marks: Marks, theme: Theme
) -> None:
    """Paint the line of each mention, strongest for the chosen entity and quieter for others."""
    lines: defaultdict[tuple[Label, bool, bool], list[QLineF]] = defaultdict(list)
    for block in blocks:
        for start, end, mention in marks.seen_mentions(block.start, block.end):
            is_chosen = mention.entity == marks.chosen
            is_quiet = marks.chosen is not None and not (
                is_chosen or marks.is_on_colour(start, end)
            )
            lines[mention.label, is_chosen, is_quiet].extend(
                _lines(block.pieces(start, end), is_chosen=is_chosen)
            )
        for span, colour in ((marks.visited, theme.accent), (marks.hit, theme.warning)):
            if span is not None:
                _paint_outline(painter, block.pieces(*span), colour)
    for (label, is_chosen, is_quiet), drawn in lines.items():
        painter.setOpacity(_QUIET if is_quiet else 1.0)
        width = _CHOSEN_LINE if is_chosen else _LINE
        paint_underlines(painter, theme.labels[label], drawn, width)
    painter.setOpacity(1.0)


def note_places(
    blocks: Iterable[VisibleBlock], marks: Marks, left: int
) -> Iterator[tuple[QRect, Highlight]]:
    """Give the place beside the column of the sign of every note, unless notes stand there."""
    taken: Counter[int] = Counter()
    for first, highlight in () if marks.are_notes_beside else noted_lines(blocks, marks):
        top = round(first.rect.center().y()) - _NOTE // 2
        yield QRect(left + taken[top] * (_NOTE + 2), top, _NOTE, _NOTE), highlight
        taken[top] += 1


def noted_lines(
    blocks: Iterable[VisibleBlock], marks: Marks
) -> Iterator[tuple[LinePiece, Highlight]]:
    """Give every highlight with a note that begins in these blocks, and its first line."""
    for block in blocks:
        for index in marks.highlights.between(block.start, block.end):
            one = marks.highlights.items[index]
            first = next(block.pieces(one.passage.start, one.passage.end), None)
            if one.note and first is not None and one.passage.start >= block.start:
                yield first, one


def paint_notes(painter: QPainter, places: Iterable[tuple[QRect, Highlight]], theme: Theme) -> None:
    """Paint a sign beside the line where a highlight with a note begins."""
    for place, highlight in places:
        paint_icon(painter, "message-square-text", place, theme.pens[highlight.colour])


def _layers(
    block: VisibleBlock, highlights: SpanIndex[Highlight]
) -> Iterator[tuple[Sequence[Colour], Iterator[LinePiece]]]:
    """Give every stretch that the same highlights cover, so that overlapping ones stay apart."""
    covering = list(highlights.between(block.start, block.end))
    edges = {highlights.starts[one] for one in covering} | {
        highlights.ends[one] for one in covering
    }
    cuts = [
        block.start,
        *sorted(edge for edge in edges if block.start < edge < block.end),
        block.end,
    ]
    for first, last in pairwise(cuts):
        colours = [
            highlights.items[one].colour
            for one in covering
            if highlights.starts[one] <= first and last <= highlights.ends[one]
        ]
        if colours:
            yield colours, block.pieces(first, last)


def _paint_stripes(
    painter: QPainter, pieces: Iterable[LinePiece], colours: Sequence[QColor]
) -> None:
    for piece in pieces:
        band = _band(piece)
        height = band.height() / len(colours)
        for number, colour in enumerate(colours):
            gap = 1.0 if number else 0.0
            top = band.top() + number * height + gap
            painter.fillRect(QRectF(band.left(), top, band.width(), height - gap), colour)


def _translucent(colour: QColor, alpha: int) -> QColor:
    return QColor(colour.red(), colour.green(), colour.blue(), alpha)


def _band(piece: LinePiece) -> QRectF:
    return piece.rect.adjusted(0, 2, 0, 1)


def _paint_tint(painter: QPainter, pieces: Iterable[LinePiece], tint: QColor) -> None:
    painter.setBrush(tint)
    for piece in pieces:
        painter.drawRoundedRect(_band(piece).adjusted(-2, 0, 2, 1), 3, 3)


def _lines(pieces: Iterable[LinePiece], *, is_chosen: bool) -> Iterator[QLineF]:
    for piece in pieces:
        # On whole pixels a line is sharp and has its label's true colour.
        height = round(piece.baseline + 4) + (0.5 if is_chosen else 0)
        yield QLineF(piece.rect.left(), height, piece.rect.right(), height)


def _paint_outline(painter: QPainter, pieces: Iterable[LinePiece], colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5))
    for piece in pieces:
        painter.drawRoundedRect(_band(piece).adjusted(-3, -1, 3, 4), 4, 4)
