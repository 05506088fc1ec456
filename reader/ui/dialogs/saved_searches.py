"""The saved searches, to be renamed, put into an order, or forgotten."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reader.domain.shelving import SavedSearch
from reader.ui.dialogs.frame import FramedDialog
from reader.ui.drawing.theme import GRID
from reader.ui.wording.tooltip import tooltip

_SIZE = (440, 400)
_SEARCH_ROLE = Qt.ItemDataRole.UserRole


class SavedSearchesDialog(FramedDialog):
    """Lists searches by their names.

    ``changed`` carries a search with its new name, ``removed`` one that is to go, and ``arranged``
    the ids in the order before and after.
    """

    arranged = Signal(object, object)
    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, searches: Sequence[SavedSearch], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Saved Searches"))
        self.resize(*_SIZE)
        self._list = QListWidget()
        self._list.ensurePolished()  # or rows that come before are too low for the style sheet
        self._list.setAccessibleName(self.tr("Saved Searches"))
        self._list.setProperty("surface", "chip")
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        for search in searches:
            self._list.addItem(_item(search))
        self._order = [search.id for search in searches]
        self.add_heading(self.tr("Saved searches"))
        self.column.addWidget(self._list, 1)
        self._buttons = self._make_buttons()
        self.add_buttons()
        self._list.itemChanged.connect(self._on_renamed)
        self._list.model().rowsMoved.connect(self._on_moved)
        self._list.currentRowChanged.connect(self._on_current_changed)
        self._list.setCurrentRow(0)

    def _make_buttons(self) -> dict[str, QPushButton]:
        made = {
            "rename": QPushButton(self.tr("&Rename")),
            "up": QPushButton(self.tr("Move &Up")),
            "down": QPushButton(self.tr("Move &Down")),
            "delete": QPushButton(self.tr("De&lete")),
        }
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for button in made.values():
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        made["rename"].clicked.connect(lambda: self._list.editItem(self._list.currentItem()))
        made["up"].clicked.connect(lambda: self._move(-1))
        made["down"].clicked.connect(lambda: self._move(1))
        made["delete"].clicked.connect(self._on_delete)
        return made

    def _searches(self) -> list[SavedSearch]:
        return [self._list.item(row).data(_SEARCH_ROLE) for row in range(self._list.count())]

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        item = self._list.takeItem(row)
        self._list.insertItem(row + step, item)
        self._list.setCurrentItem(item)
        self._tell_order()

    def _tell_order(self) -> None:
        before, self._order = self._order, [search.id for search in self._searches()]
        if before != self._order:
            self.arranged.emit(before, self._order)

    @Slot()
    def _on_moved(self) -> None:
        self._tell_order()

    @Slot(int)
    def _on_current_changed(self, row: int) -> None:
        for button in self._buttons.values():
            button.setEnabled(row >= 0)
        self._buttons["up"].setEnabled(row > 0)
        self._buttons["down"].setEnabled(0 <= row < self._list.count() - 1)

    @Slot(QListWidgetItem)
    def _on_renamed(self, item: QListWidgetItem) -> None:
        search, name = item.data(_SEARCH_ROLE), item.text().strip()
        if name and name != search.name:
            renamed = replace(search, name=name)
            item.setData(_SEARCH_ROLE, renamed)
            self.changed.emit(renamed)
        elif not name:
            item.setText(search.name)

    @Slot()
    def _on_delete(self) -> None:
        item = self._list.takeItem(self._list.currentRow())
        search = item.data(_SEARCH_ROLE)
        self._order.remove(search.id)
        self.removed.emit(search)


def _item(search: SavedSearch) -> QListWidgetItem:
    item = QListWidgetItem(search.name)
    item.setData(_SEARCH_ROLE, search)
    item.setToolTip(tooltip(search.query))
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    return item
