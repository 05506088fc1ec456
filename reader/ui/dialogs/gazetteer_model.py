"""The user's own names as rows of a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from reader.domain.entity import Label
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.swatch import swatch_icon
from reader.ui.entities.wording import folded

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class OwnName:
    """A name that the user added; ``id`` is that of the decision."""

    id: str
    name: str
    label: Label
    aliases: tuple[str, ...] = ()


class GazetteerModel(QAbstractTableModel):
    """Names with their kinds and other forms, narrowed to those that are sought."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[OwnName, ...] = ()
        self._shown: tuple[OwnName, ...] = ()
        self._sought = ""

    def show(self, names: Sequence[OwnName]) -> None:
        """Show other names, in the order of the alphabet."""
        self._names = tuple(sorted(names, key=lambda one: folded(one.name)))
        self.seek(self._sought)

    def seek(self, text: str) -> None:
        """Show only names that hold a text in one of their forms; all for an empty one."""
        self.beginResetModel()
        self._sought = text
        wanted = folded(text.strip())
        self._shown = tuple(
            one for one in self._names if wanted in folded("\n".join((one.name, *one.aliases)))
        )
        self.endResetModel()

    def name_at(self, index: Index) -> OwnName | None:
        """Return the name of a row."""
        return self._shown[index.row()] if index.isValid() else None

    def row_of(self, decision_id: str) -> QModelIndex:
        """Return the row of a name by its id, invalid when it is not shown."""
        rows = (row for row, one in enumerate(self._shown) if one.id == decision_id)
        row = next(rows, None)
        return QModelIndex() if row is None else self.index(row, 0)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.name_at(index)
        if one is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return (one.name, label_name(one.label), ", ".join(one.aliases))[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return swatch_icon(one.label)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            translate = QCoreApplication.translate
            return (
                translate("GazetteerModel", "Name"),
                translate("GazetteerModel", "Type"),
                translate("GazetteerModel", "Other forms"),
            )[section]
        return None
