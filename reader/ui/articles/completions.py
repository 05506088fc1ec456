"""What can complete the words in the filter bar, in a list under it."""

from collections.abc import Sequence
from dataclasses import dataclass

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
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from reader.domain.suggestion import Suggestion
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.swatch import paint_swatch
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, interface_font

_COMPLETION_ROLE = Qt.ItemDataRole.UserRole
_SHOWN = 8
_SWATCH = 20
_SIDE = 2 * GRID


@dataclass(frozen=True, slots=True)
class Completion:
    """Something that may be meant, with a quiet word about it."""

    suggestion: Suggestion
    caption: str


class CompletionList(QCompleter):
    """Shows completions under a field; ``taken`` carries the ``Completion`` that is meant."""

    taken = Signal(object)

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setWidget(field)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_SHOWN)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Completions"))
        self.setPopup(self._list)
        self._list.setItemDelegate(_CompletionDelegate(self._list))
        self.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]

    def show_completions(self, completions: Sequence[Completion]) -> None:
        """Show these, or put the list away when there are none."""
        self._items.clear()
        for completion in completions:
            self._items.appendRow(_item(completion))
        if completions:
            self.complete()
        else:
            self._list.hide()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.taken.emit(index.data(_COMPLETION_ROLE))


class _CompletionDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._caption = interface_font(TextSize.CAPTION)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, QFontMetrics(interface_font()).height() + 2 * GRID)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        completion = index.data(_COMPLETION_ROLE)
        if not isinstance(completion, Completion):
            return
        theme = themes().current
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.selection)
        line = area.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.setFont(self._caption)
        painter.setPen(theme.muted)
        painter.drawText(line, _RIGHT, completion.caption)
        line.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(completion.caption) - _SIDE, 0)
        if completion.suggestion.label is not None:
            sign = QRect(line.left(), line.top(), _SWATCH, line.height())
            paint_swatch(painter, completion.suggestion.label, QRectF(sign))
            line.adjust(_SWATCH + _SIDE, 0, 0, 0)
        painter.setFont(interface_font())
        painter.setPen(theme.ink)
        words = painter.fontMetrics().elidedText(
            completion.suggestion.text, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, _LEFT, words)
        painter.restore()


_LEFT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


def _item(completion: Completion) -> QStandardItem:
    item = QStandardItem(completion.suggestion.text)
    item.setData(completion, _COMPLETION_ROLE)
    kind = (
        label_name(completion.suggestion.label) if completion.suggestion.label is not None else ""
    )
    spoken = (completion.suggestion.text, kind, completion.caption)
    item.setData(", ".join(filter(None, spoken)), Qt.ItemDataRole.AccessibleTextRole)
    return item
