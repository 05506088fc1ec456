"""Entities in groups of one label each, narrowed to those that match a search."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from reader.domain.entity import EntityCount, Label
from reader.ui.drawing.labels import label_name
from reader.ui.entities import wording
from reader.ui.wording.tooltip import tooltip

COUNT_ROLE = Qt.ItemDataRole.UserRole
"""The ``EntityCount`` of an entity's row."""
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ``EntityGroup`` of a group's row."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TOP_LEVEL = 0
_GROUP_FLAGS = Qt.ItemFlag.ItemIsEnabled
_ENTITY_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


@dataclass(frozen=True, slots=True)
class EntityGroup:
    """The entities of one label, the most frequent first."""

    label: Label
    counts: tuple[EntityCount, ...]


class EntityTreeModel(QAbstractItemModel):
    """Groups in the order of the labels, entities in the order of their counts.

    The internal id of an entity's index is the row of its group plus one, that of a group zero.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[EntityCount, ...] = ()
        self._sought = ""
        self._search_texts: dict[int, str] = {}
        self._groups: tuple[EntityGroup, ...] = ()

    @property
    def groups(self) -> tuple[EntityGroup, ...]:
        """The groups that are shown."""
        return self._groups

    def show(self, counts: Sequence[EntityCount]) -> None:
        """Show other entities; the search goes on in them."""
        self._counts = tuple(sorted(counts, key=_by_count))
        self._search_texts.clear()
        self._regroup()

    def seek(self, text: str) -> None:
        """Show only entities with this text in their name or an alias; all for an empty one."""
        self._sought = wording.folded(text.strip())
        self._regroup()

    def find(self, entity: int | None) -> QModelIndex:
        """Return the index of an entity, invalid when it is not shown."""
        return next(self.find_all({entity}), QModelIndex())

    def find_all(self, entities: Collection[int | None]) -> Iterator[QModelIndex]:
        """Yield the index of each of the entities that is shown."""
        for group_row, group in enumerate(self._groups):
            for row, count in enumerate(group.counts):
                if count.entity.id in entities:
                    yield self.createIndex(row, 0, group_row + 1)

    @override
    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP_LEVEL)

    @override
    def parent(self, child: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or child.internalId() == _TOP_LEVEL:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _TOP_LEVEL)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].counts) if parent.internalId() == _TOP_LEVEL else 0

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.internalId() != _TOP_LEVEL:
            return _ENTITY_FLAGS
        return _GROUP_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.internalId() == _TOP_LEVEL:
            read_group = _GROUP_READERS.get(role)
            return read_group(self._groups[index.row()]) if read_group else None
        read = _READERS.get(role)
        group = self._groups[index.internalId() - 1]
        return read(group.counts[index.row()]) if read else None

    def _regroup(self) -> None:
        self.beginResetModel()
        found: dict[Label, list[EntityCount]] = {label: [] for label in Label}
        for count in self._counts:
            if self._matches(count):
                found[count.entity.label].append(count)
        self._groups = tuple(
            EntityGroup(label, tuple(counts)) for label, counts in found.items() if counts
        )
        self.endResetModel()

    def _matches(self, count: EntityCount) -> bool:
        if not self._sought:
            return True
        entity = count.entity
        text = self._search_texts.get(entity.id)
        if text is None:
            forms = (entity.name, *(alias.text for alias in entity.aliases))
            text = self._search_texts[entity.id] = wording.folded("\n".join(forms))
        return self._sought in text


def _by_count(count: EntityCount) -> tuple[int, str]:
    return -count.count, count.entity.name.casefold()


_READERS: dict[int, Callable[[EntityCount], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda count: count.entity.name,
    Qt.ItemDataRole.ToolTipRole: lambda count: tooltip(wording.explanation(count)),
    Qt.ItemDataRole.AccessibleTextRole: wording.spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda count: wording.aliases(count.entity),
    COUNT_ROLE: lambda count: count,
}
_GROUP_READERS: dict[int, Callable[[EntityGroup], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda group: label_name(group.label),
    Qt.ItemDataRole.AccessibleTextRole: lambda group: (
        f"{label_name(group.label)}, {wording.names(len(group.counts))}"
    ),
    Qt.ItemDataRole.ToolTipRole: lambda group: tooltip(wording.hint(group.counts)),
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda group: wording.hint(group.counts),
    GROUP_ROLE: lambda group: group,
}
