"""Paints the rows of the notebook."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.domain.notebook import NotebookEntry, NotebookGroup, NotebookOrder
from reader.ui.drawing.broken_lines import broken
from reader.ui.drawing.mirror import Mirror
from reader.ui.drawing.theme import GRID, Theme, themes
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.notebook import wording
from reader.ui.notebook.model import ENTRY_ROLE, GROUP_ROLE, Index

SIDE = 6 * GRID

_PADDING = 2 * GRID
_STRIPE = 4
_INDENT = 4 * GRID
_QUOTE_LINES = 2


class NotebookDelegate(QStyledItemDelegate):
    """Paints a heading, or a quote with its note and where it is from; all rows are as high."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.order = NotebookOrder.ARTICLE

    def height(self) -> int:
        """Return the height of every row."""
        quote = _QUOTE_LINES * QFontMetrics(_quote_font()).height()
        captions = 2 * (QFontMetrics(_caption_font()).height() + GRID // 2)
        return quote + captions + 2 * _PADDING

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, area = themes().current, QRect(option.rect)
        painter.save()
        mirror = Mirror(painter, area)
        inside = area.adjusted(SIDE, _PADDING, -SIDE, -_PADDING)
        group, entry = index.data(GROUP_ROLE), index.data(ENTRY_ROLE)
        if isinstance(group, NotebookGroup):
            self._paint_heading(mirror, theme, inside, group)
        elif isinstance(entry, NotebookEntry):
            _paint_ground(mirror, theme, option)
            self._paint_entry(mirror, theme, inside, entry)
            _paint_rule(mirror, theme, inside.adjusted(_INDENT, 0, 0, _PADDING))
        painter.restore()

    def _paint_heading(
        self, mirror: Mirror, theme: Theme, inside: QRect, group: NotebookGroup
    ) -> None:
        painter, metrics = mirror.painter, QFontMetrics(_heading_font())
        caption = QFontMetrics(_caption_font()).height()
        line = QRect(inside)
        captions = 2 if group.note else 1
        line.setTop(inside.bottom() - metrics.height() - captions * (caption + GRID // 2))
        line.setHeight(metrics.height())
        painter.setFont(_heading_font())
        painter.setPen(theme.ink)
        words = wording.title(group, self.order)
        elide = Qt.TextElideMode.ElideRight
        mirror.draw_words(line, metrics.elidedText(words, elide, line.width()))
        painter.setFont(_caption_font())
        painter.setPen(theme.muted)
        line.moveTop(line.bottom() + GRID // 2)
        line.setHeight(caption)
        mirror.draw_words(line, wording.counted(group.count))
        if group.note:
            painter.setPen(theme.ink)
            line.moveTop(line.bottom() + GRID // 2)
            note = " ".join(group.note.split())
            shown = QFontMetrics(_caption_font()).elidedText(note, elide, line.width())
            mirror.draw_words(line, shown)

    def _paint_entry(
        self, mirror: Mirror, theme: Theme, inside: QRect, entry: NotebookEntry
    ) -> None:
        painter, highlight = mirror.painter, entry.highlight
        line = inside.adjusted(_INDENT, 0, 0, 0)
        metrics = QFontMetrics(_quote_font())
        painter.setFont(_quote_font())
        painter.setPen(theme.ink)
        quote = " ".join(highlight.passage.quote.split())
        for words in broken(quote, _quote_font(), line.width(), _QUOTE_LINES):
            mirror.draw_words(QRect(line.left(), line.top(), line.width(), metrics.height()), words)
            line.setTop(line.top() + metrics.height())
        caption = QFontMetrics(_caption_font())
        painter.setFont(_caption_font())
        said = (
            (" ".join(highlight.note.split()), theme.ink),
            (
                wording.details(entry, self.order),
                theme.muted,
            ),
        )
        for words, colour in said:
            if words:
                line.setTop(line.top() + GRID // 2)
                painter.setPen(colour)
                shown = caption.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
                mirror.draw_words(
                    QRect(line.left(), line.top(), line.width(), caption.height()), shown
                )
                line.setTop(line.top() + caption.height())
        stripe = QRect(inside.left(), inside.top(), _STRIPE, line.top() - inside.top())
        painter.fillRect(mirror.place(stripe), theme.pens[highlight.colour])


def _paint_ground(mirror: Mirror, theme: Theme, option: QStyleOptionViewItem) -> None:
    painter, flags = mirror.painter, QStyle.StateFlag
    if option.state & flags.State_Selected:
        painter.fillRect(option.rect, theme.selection)
    elif option.state & flags.State_MouseOver:
        painter.fillRect(option.rect, theme.hover)
    if option.state & flags.State_HasFocus and option.state & flags.State_KeyboardFocusChange:
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))


def _paint_rule(mirror: Mirror, theme: Theme, area: QRect) -> None:
    """Draw the line that ends a row: rows of few lines would else seem to lie far apart."""
    ruled = mirror.place(area)
    mirror.painter.setPen(theme.line)
    mirror.painter.drawLine(ruled.bottomLeft(), ruled.bottomRight())


def _quote_font() -> QFont:
    return interface_font()


def _caption_font() -> QFont:
    return interface_font(TextSize.CAPTION)


def _heading_font() -> QFont:
    return interface_font(TextSize.HEADING, Weight.BOLD)
