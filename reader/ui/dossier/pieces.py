"""Highlights and sentences of a dossier, each below its day and article."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from reader.domain.dossier import DossierPiece
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.text.pens import colour_name
from reader.ui.widgets.growing_list import (
    SIDE,
    GrowingDelegate,
    Index,
    caption,
    caption_height,
    row_at,
    set_in_lines,
)

_INDENT = 4 * GRID
_STRIPE = 4


class PieceDelegate(GrowingDelegate):
    """Paints a sentence, or a highlight with a stripe of its colour, its note and its tags."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = _lines(row_at(index, DossierPiece), self.width_of(option) - 2 * SIDE - _INDENT)
        height = sum(line.boundingRect().height() for line in lines)
        return QSize(0, round(caption_height(option) + height) + 4 * GRID)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        piece = row_at(index, DossierPiece)
        room = self.paint_caption(painter, option, _caption(piece))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = room.left() + (0 if is_mirrored else _INDENT)
        bottom = float(room.top())
        for line in _lines(piece, room.width() - _INDENT):
            line.draw(painter, QPointF(left, bottom))
            bottom += line.boundingRect().height()
        if piece.highlight is not None:
            edge = room.right() - _STRIPE if is_mirrored else room.left()
            stripe = QRect(edge, room.top(), _STRIPE, round(bottom) - room.top())
            painter.fillRect(stripe, themes().current.pens[piece.highlight.colour])
        painter.restore()


def _caption(piece: DossierPiece) -> str:
    highlight = piece.highlight
    if highlight is None:
        return caption(piece)
    tags = (f"#{tag}" for tag in highlight.tags)
    return "  ·  ".join((caption(piece), colour_name(highlight.colour), *tags))


def _lines(piece: DossierPiece, width: int) -> list[QTextLayout]:
    lines = [set_in_lines(piece.words, width)]
    if piece.highlight is not None and piece.highlight.note:
        small = interface_font(TextSize.CAPTION)
        lines.append(set_in_lines(piece.highlight.note, width, font=small))
    return lines
