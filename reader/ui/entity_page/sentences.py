"""Sentences that hold a name, each below its article and day; more come as they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from reader.domain.biography import Sentence
from reader.ui.entity_page import wording
from reader.ui.text.offsets import stretch
from reader.ui.theme import GRID, themes
from reader.ui.type_scale import TextSize, Weight, interface_font

SENTENCE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

_SIDE = 6 * GRID
_ABOVE = 2 * GRID
_LINE = 1.25
_ROOT = QModelIndex()
_PICKING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SentenceModel(QAbstractListModel):
    """The sentences that were read so far; ``more_wanted`` asks for the next page of them."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences: list[Sentence] = []
        self._may_ask = False

    def clear(self) -> None:
        """Show none, until the first page comes."""
        self.beginResetModel()
        self._sentences.clear()
        self._may_ask = False
        self.endResetModel()

    def add(self, sentences: Sequence[Sentence], *, complete: bool) -> None:
        """Show the next page, which is the last one when that makes the list complete."""
        first = len(self._sentences)
        if sentences:
            self.beginInsertRows(_ROOT, first, first + len(sentences) - 1)
            self._sentences.extend(sentences)
            self.endInsertRows()
        self._may_ask = not complete

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._sentences)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._may_ask and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._may_ask:
            self._may_ask = False
            self.more_wanted.emit()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        sentence = self._sentences[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return sentence.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_caption(sentence)}: {sentence.words}"
        return sentence if role == SENTENCE_ROLE else None


class SentenceView(QListView):
    """Shows sentences and says which one was picked, by a click or by Enter."""

    sentence_picked = Signal(object)

    def __init__(self, model: SentenceModel) -> None:
        super().__init__()
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(_SentenceDelegate(self))
        self.setAccessibleName(self.tr("Sentences"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setProperty("surface", "page")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._pick)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PICKING_KEYS and self.currentIndex().isValid():
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.sentence_picked.emit(index.data(SENTENCE_ROLE))


class _SentenceDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        words = _laid_out(_sentence_of(index), width - 2 * _SIDE)
        return QSize(0, round(_caption_height(option) + words.boundingRect().height()) + 4 * GRID)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        theme, area = themes().current, QRect(option.rect)
        sentence = _sentence_of(index)
        _paint_ground(painter, option)
        inner = area.adjusted(_SIDE, _ABOVE, -_SIDE, 0)
        painter.setFont(interface_font(TextSize.CAPTION))
        painter.setPen(theme.muted)
        caption = painter.fontMetrics().elidedText(
            _caption(sentence), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, caption)
        painter.setPen(theme.ink)
        top = inner.top() + _caption_height(option)
        _laid_out(sentence, inner.width()).draw(painter, QPointF(inner.left(), top))
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    theme, flags = themes().current, QStyle.StateFlag
    if option.state & flags.State_MouseOver:
        painter.fillRect(option.rect, theme.hover)
    if option.state & flags.State_HasFocus:
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(QRect(option.rect).adjusted(1, 1, -1, -1))


def _laid_out(sentence: Sentence, width: int) -> QTextLayout:
    """Set a sentence in lines of a width, its names in strong letters."""
    layout = QTextLayout(sentence.words, interface_font())
    strong = QTextCharFormat()
    strong.setFont(interface_font(weight=Weight.BOLD))
    units = stretch(sentence.words, 0, 0)
    ranges = []
    for start, end in sentence.names:
        marked = QTextLayout.FormatRange()
        marked.start = units.position_of(start)
        marked.length = units.position_of(end) - marked.start
        marked.format = strong
        ranges.append(marked)
    layout.setFormats(ranges)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE
    layout.endLayout()
    return layout


def _caption(sentence: Sentence) -> str:
    return "  ·  ".join(part for part in (wording.day(sentence.day), sentence.title) if part)


def _caption_height(option: QStyleOptionViewItem) -> int:
    return round(option.fontMetrics.height() * _LINE)


def _sentence_of(index: Index) -> Sentence:
    sentence = index.data(SENTENCE_ROLE)
    if not isinstance(sentence, Sentence):
        raise TypeError("a row without its sentence")
    return sentence
