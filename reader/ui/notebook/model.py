"""The rows of the notebook: headings at once, highlights as they are seen."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from reader.domain.notebook import Notebook, NotebookEntry, NotebookGroup, NotebookOrder
from reader.ui.notebook import wording
from reader.ui.notebook.rows import NotebookRows
from reader.ui.widgets.seen_pages import SeenPages
from reader.ui.wording.tooltip import tooltip

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""The row's ``NotebookEntry``, or None while it is fetched and for a heading."""
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row's ``NotebookGroup``, for a heading."""

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class NotebookModel(QAbstractTableModel):
    """One column; ``entries_wanted`` carries the ids of highlights that are seen and not known."""

    entries_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = NotebookRows(Notebook((), ()))
        self._entries: dict[int, NotebookEntry] = {}
        self._pages = SeenPages(self._ids_of, self._is_known, self)
        self._pages.wanted.connect(self.entries_wanted)

    @property
    def rows(self) -> NotebookRows:
        """Headings and ids, in their order."""
        return self._rows

    def show(self, rows: NotebookRows) -> None:
        """Show other rows; what is known of a highlight stays until it was read again."""
        self.beginResetModel()
        self._rows = rows
        self._entries = {
            one: entry for one, entry in self._entries.items() if rows.row_of(one) is not None
        }
        self._pages.renew(self._entries)
        self._pages.forget()
        self.endResetModel()

    def fill(self, entries: Iterable[NotebookEntry]) -> None:
        """Take the answer to ``entries_wanted``."""
        for entry in entries:
            self._entries[entry.highlight.id] = entry
            self._pages.answer(entry.highlight.id)
        # One highlight may stand in many rows; a view repaints those that are seen.
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def entry(self, row: int) -> NotebookEntry | None:
        """Return the highlight of a row, None while it is fetched and for a heading."""
        shown = self._rows[row]
        if isinstance(shown, NotebookGroup):
            return None
        self._pages.see(row, shown)
        return self._entries.get(shown)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_heading = isinstance(self._rows[index.row()], NotebookGroup)
        return flags & ~Qt.ItemFlag.ItemIsSelectable if is_heading else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self._rows[index.row()]
        if isinstance(shown, NotebookGroup):
            return _of_heading(shown, self._rows.order, role)
        entry = self.entry(index.row())
        if role == ENTRY_ROLE:
            return entry
        if entry is None:
            return self.tr("Loading…") if role == Qt.ItemDataRole.DisplayRole else None
        return _of_entry(entry, role)

    def _is_known(self, highlight: int) -> bool:
        return highlight in self._entries

    def _ids_of(self, rows: slice) -> Iterator[int]:
        return (row for row in self._rows[rows] if isinstance(row, int))


def _of_heading(group: NotebookGroup, order: NotebookOrder, role: int) -> object:
    roles = Qt.ItemDataRole
    if role == GROUP_ROLE:
        return group
    if role in {roles.DisplayRole, roles.AccessibleTextRole}:
        return wording.heading(group, order)
    if role == roles.ToolTipRole and group.note:
        return tooltip(group.note)
    return None


def _of_entry(entry: NotebookEntry, role: int) -> object:
    roles = Qt.ItemDataRole
    if role == roles.DisplayRole:
        return entry.highlight.passage.quote
    if role in {roles.AccessibleTextRole, roles.AccessibleDescriptionRole}:
        return wording.spoken(entry)
    if role == roles.ToolTipRole:
        return tooltip(wording.explanation(entry))
    return None
