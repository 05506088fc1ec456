"""A list of passages, each below its article and day; more come as they are wanted."""

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.wording.dates import known_day

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

SIDE = 6 * GRID
_ABOVE = 2 * GRID

_LINE = 1.25
_ROOT = QModelIndex()
_Row = TypeVar("_Row")
_PICKING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Told(Protocol):
    """Words of an article."""

    @property
    def words(self) -> str:
        """What stands there."""
        ...

    @property
    def title(self) -> str:
        """What the article is called."""
        ...

    @property
    def day(self) -> str:
        """When it was published or added, as exact as that is known."""
        ...


class GrowingModel(QAbstractListModel):
    """The rows that were read so far; ``more_wanted`` asks for the next page of them."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Told] = []
        self._renewed: list[Told] | None = None
        self._may_ask = False

    def clear(self) -> None:
        """Show none, until the first page comes."""
        self.beginResetModel()
        self._rows.clear()
        self._renewed = None
        self._may_ask = False
        self.endResetModel()

    def renew(self) -> None:
        """Begin anew, and go on showing what is shown until as much has come."""
        self._renewed = []
        self._may_ask = False

    def add(self, rows: Sequence[Told], *, complete: bool) -> None:
        """Take the next page, which is the last one when that makes the list complete."""
        if self._renewed is None:
            self._replace(len(self._rows), len(self._rows), rows)
        else:
            self._renewed.extend(rows)
            if not complete and len(self._renewed) < len(self._rows):
                self.more_wanted.emit()
                return
            self._show_renewed(self._renewed)
            self._renewed = None
        self._may_ask = not complete
        if not rows:
            self.fetchMore(_ROOT)

    def _show_renewed(self, rows: Sequence[Told]) -> None:
        """Show other rows; those at both ends that are as they were stay where they are."""
        before, after = len(self._rows), len(rows)
        same = (old == new for old, new in zip(self._rows, rows, strict=False))
        start = sum(takewhile(bool, same))
        same = (
            old == new
            for old, new in zip(reversed(self._rows[start:]), reversed(rows[start:]), strict=False)
        )
        end = sum(takewhile(bool, same))
        self._replace(start, before - end, rows[start : after - end])

    def _replace(self, start: int, end: int, rows: Sequence[Told]) -> None:
        if end > start:
            self.beginRemoveRows(_ROOT, start, end - 1)
            del self._rows[start:end]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(_ROOT, start, start + len(rows) - 1)
            self._rows[start:start] = rows
            self.endInsertRows()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

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
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{caption(row)}: {row.words}"
        return row if role == ROW_ROLE else None


class GrowingView(QListView):
    """Shows passages and says which one was picked, by a click or by Enter."""

    picked = Signal(object)

    def __init__(self, model: GrowingModel, name: str) -> None:
        super().__init__()
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
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
        self.picked.emit(index.data(ROW_ROLE))


class GrowingDelegate(QStyledItemDelegate):
    """What rows of all such lists have in common."""

    def width_of(self, option: QStyleOptionViewItem) -> int:
        """Return how wide a row is, before its list has said so."""
        view = self.parent()
        return view.viewport().width() if isinstance(view, QListView) else option.rect.width()

    def paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> QRect:
        """Paint the ground of a row and its caption; return the room for its words, in ink."""
        _paint_ground(painter, option)
        theme, room = themes().current, QRect(option.rect).adjusted(SIDE, _ABOVE, -SIDE, 0)
        painter.setFont(interface_font(TextSize.CAPTION))
        painter.setPen(theme.muted)
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, elided)
        painter.setPen(theme.ink)
        return room.adjusted(0, caption_height(option), 0, 0)


def row_at(index: Index, kind: type[_Row]) -> _Row:
    """Return the row at an index of a list whose rows are of a kind."""
    row = index.data(ROW_ROLE)
    if not isinstance(row, kind):
        raise TypeError(f"a row that is no {kind.__name__}")
    return row


def caption(row: Told) -> str:
    """Return the day and the title of the article of a row."""
    return "  ·  ".join(part for part in (known_day(row.day), row.title) if part)


def caption_height(option: QStyleOptionViewItem) -> int:
    """Return how high a line of a caption is."""
    return round(option.fontMetrics.height() * _LINE)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    theme, flags = themes().current, QStyle.StateFlag
    if option.state & flags.State_MouseOver:
        painter.fillRect(option.rect, theme.hover)
    if option.state & flags.State_HasFocus:
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))


def set_in_lines(
    words: str,
    width: int,
    *,
    font: QFont | None = None,
    formats: Iterable[QTextLayout.FormatRange] = (),
) -> QTextLayout:
    """Set words in lines of a width."""
    layout = QTextLayout(words.replace("\n", "\u2028"), font or interface_font())
    layout.setFormats(list(formats))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE
    layout.endLayout()
    return layout
