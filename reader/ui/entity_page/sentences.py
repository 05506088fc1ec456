"""Sentences that hold a name, their names in strong letters."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from reader.domain.biography import Sentence
from reader.ui.growing_list import (
    ABOVE,
    ROW_ROLE,
    SIDE,
    GrowingDelegate,
    Index,
    caption,
    caption_height,
    paint_ground,
    set_in_lines,
)
from reader.ui.text.offsets import stretch
from reader.ui.theme import GRID, themes
from reader.ui.type_scale import TextSize, Weight, interface_font


class SentenceDelegate(GrowingDelegate):
    """Paints a sentence below its article and day."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = _laid_out(_sentence_of(index), self.width_of(option) - 2 * SIDE)
        return QSize(0, round(caption_height(option) + words.boundingRect().height()) + 4 * GRID)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        theme, area = themes().current, QRect(option.rect)
        sentence = _sentence_of(index)
        paint_ground(painter, option)
        inner = area.adjusted(SIDE, ABOVE, -SIDE, 0)
        painter.setFont(interface_font(TextSize.CAPTION))
        painter.setPen(theme.muted)
        words = painter.fontMetrics().elidedText(
            caption(sentence), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, words)
        painter.setPen(theme.ink)
        top = inner.top() + caption_height(option)
        _laid_out(sentence, inner.width()).draw(painter, QPointF(inner.left(), top))
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


def _sentence_of(index: Index) -> Sentence:
    sentence = index.data(ROW_ROLE)
    if not isinstance(sentence, Sentence):
        raise TypeError("a row without its sentence")
    return sentence
