"""A list of rows, each of some words, a quieter line below and a sign before them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from reader.domain.entity import Label
from reader.ui.drawing.icons import paint_icon
from reader.ui.drawing.mirror import Mirror
from reader.ui.drawing.swatch import paint_swatch
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.wording.tooltip import tooltip

_ROW_ROLE = Qt.ItemDataRole.UserRole
_SIGN = 20
_ICON = 16
_SIDE = 3 * GRID
_WORDS_LEFT = _SIDE + _SIGN + 2 * GRID
_GAP = GRID // 2
_DEEP = 10_000
_LONGEST = 200
_WRAPPED = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Row:
    """Some words and a quieter line below; the sign is the line of a label or an icon."""

    id: object
    words: str
    caption: str
    label: Label | None = None
    icon: str = ""
    quiet: bool = False


class RowList(QListWidget):
    """Shows rows, of which one is chosen."""

    row_chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("surface", "chip")
        self.setItemDelegate(_RowDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current_changed)

    def show_rows(self, rows: Sequence[Row], chosen: object = None) -> None:
        """Show other rows and choose the one with an id, where it is among them."""
        self.blockSignals(True)
        self.clear()
        for row in rows:
            self.addItem(_item(_shortened(row)))
            if row.id == chosen:
                self.setCurrentRow(self.count() - 1)
        self.blockSignals(False)
        self.row_chosen.emit()

    def chosen(self) -> object:
        """Return the id of the chosen row, or None."""
        row = self.currentRow()
        return _row_of(self.item(row).data(_ROW_ROLE)).id if row >= 0 else None

    @Slot()
    def _on_current_changed(self) -> None:
        self.row_chosen.emit()


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = interface_font(weight=Weight.MEDIUM)
        self._caption = interface_font(TextSize.CAPTION)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, RowList) else 0
        words = self._height_of(_row_of(index.data(_ROW_ROLE)).words, width - _WORDS_LEFT - _SIDE)
        return QSize(0, words + QFontMetrics(self._caption).height() + _GAP + 3 * GRID)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        area: QRect = option.rect
        theme = themes().current
        row = _row_of(index.data(_ROW_ROLE))
        _paint_ground(painter, option)
        mirror = Mirror(painter, area)
        words = mirror.place(area.adjusted(_WORDS_LEFT, 3 * GRID // 2, -_SIDE, 0))
        line = QFontMetrics(self._words).height()
        sign = mirror.place(QRect(area.left() + _SIDE, words.top(), _SIGN, line))
        _paint_sign(painter, row, sign)
        painter.setFont(self._words)
        painter.setPen(theme.muted if row.quiet else theme.ink)
        painter.drawText(words, _WRAPPED, row.words)
        words.setTop(words.top() + self._height_of(row.words, words.width()) + _GAP)
        painter.setFont(self._caption)
        painter.setPen(theme.muted)
        painter.drawText(words, _WRAPPED, _elided(painter, row.caption, words.width()))
        painter.restore()

    def _height_of(self, words: str, width: int) -> int:
        room = QRect(0, 0, width, _DEEP)
        return QFontMetrics(self._words).boundingRect(room, _WRAPPED, words).height()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    theme, flags = themes().current, QStyle.StateFlag
    if option.state & flags.State_Selected:
        painter.fillRect(option.rect, theme.selection)
    elif option.state & flags.State_MouseOver:
        painter.fillRect(option.rect, theme.hover)
    if option.state & flags.State_HasFocus:
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))


def _paint_sign(painter: QPainter, row: Row, area: QRect) -> None:
    if row.label is not None:
        paint_swatch(painter, row.label, QRectF(area))
    elif row.icon:
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(area.center())
        paint_icon(painter, row.icon, place, themes().current.muted)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def _shortened(row: Row) -> Row:
    if len(row.words) <= _LONGEST:
        return row
    return replace(row, words=row.words[: _LONGEST - 1] + "…")


def _item(row: Row) -> QListWidgetItem:
    item = QListWidgetItem(row.words)
    item.setData(_ROW_ROLE, row)
    item.setToolTip(tooltip(f"{row.words}\n{row.caption}"))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.words}, {row.caption}")
    return item


def _row_of(data: object) -> Row:
    if not isinstance(data, Row):
        raise TypeError("an item without its row")
    return data
