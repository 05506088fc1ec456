"""A line for tags, which completes them with those that the library has."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget
from typing_extensions import override

from reader.domain.shelving import tag_names

_COMMA = ","
# Qt then selects all tags, and a new one would take the place of all of them.
_SELECTING = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class TagField(QLineEdit):
    """Takes tags with commas between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        completer = _TagCompleter(self)
        completer.setModel(self._known)
        popup = QListView()
        popup.setObjectName("completions")
        completer.setPopup(popup)
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("Tags, separated by commas"))
        self.setAccessibleName(self.tr("Tags"))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _SELECTING:
            self.end(False)

    def offer(self, tags: Iterable[str]) -> None:
        """Complete what is typed with these tags, the first ones first."""
        self._known.setStringList(list(tags))

    def show_tags(self, tags: Iterable[str]) -> None:
        """Show tags, for one to be changed or another to be written behind them."""
        self.setText("".join(f"{tag}{_COMMA} " for tag in tags))

    def tags(self) -> tuple[str, ...]:
        """Return the tags that are written, each once."""
        return tag_names(self.text().split(_COMMA))


class _TagCompleter(QCompleter):
    """Completes the last of several tags."""

    def __init__(self, field: TagField) -> None:
        super().__init__(field)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    @override
    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(_COMMA)[2].strip()]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, comma, _ = self._field.text().rpartition(_COMMA)
        head = f"{before}{comma} " if comma else ""
        return head + super().pathFromIndex(index)
