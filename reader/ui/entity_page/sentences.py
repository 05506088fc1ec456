"""Sentences that hold a name, their names in strong letters."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from reader.domain.biography import Sentence
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import Weight, interface_font
from reader.ui.text.offsets import stretch
from reader.ui.widgets.growing_list import (
    SIDE,
    GrowingDelegate,
    Index,
    caption,
    caption_height,
    row_at,
    set_in_lines,
)


class SentenceDelegate(GrowingDelegate):
    """Paints a sentence below its article and day."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = _laid_out(row_at(index, Sentence), self.width_of(option) - 2 * SIDE)
        return QSize(0, round(caption_height(option) + words.boundingRect().height()) + 4 * GRID)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        sentence = row_at(index, Sentence)
        room = self.paint_caption(painter, option, caption(sentence))
        _laid_out(sentence, room.width()).draw(painter, QPointF(room.topLeft()))
        painter.restore()


def _laid_out(sentence: Sentence, width: int) -> QTextLayout:
    return set_in_lines(sentence.words, width, formats=_strong(sentence))


def _strong(sentence: Sentence) -> Iterator[QTextLayout.FormatRange]:
    strong = QTextCharFormat()
    strong.setFont(interface_font(weight=Weight.BOLD))
    units = stretch(sentence.words, 0, 0)
    for start, end in sentence.names:
        marked = QTextLayout.FormatRange()
        marked.start = units.position_of(start)
        marked.length = units.position_of(end) - marked.start
        marked.format = strong
        yield marked
