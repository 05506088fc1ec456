"""The names that are watched for."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from reader.domain.watchlist import WatchedName
from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.dialogs.rows import Row, RowList
from reader.ui.drawing.theme import GRID
from reader.ui.widgets.empty_state import EmptyState

_SIZE = (500, 540)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WatchlistDialog(FramedDialog):
    """Lists watched names; ``file_chosen`` carries the path of a table that is to replace them.

    ``name_written`` carries a name as it was written, with its aliases, ``name_removed`` one of
    those that are listed.
    """

    cleared = Signal()
    file_chosen = Signal(object)
    name_removed = Signal(str)
    name_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Watchlist"))
        self.resize(*_SIZE)
        self.list = RowList(self.tr("Watched names"))
        none = self.tr("No names are watched")
        self._none = EmptyState("eye-off", none, self.tr("Write one below, or import a table."))
        self._pages = QStackedWidget()
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("A name to watch for"))
        self.field.setPlaceholderText(self.tr("A name | another form of it"))
        self._add = QPushButton(self.tr("&Add"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._lay_out()

    def show_names(self, names: Sequence[WatchedName]) -> None:
        """Show which names are watched for."""
        self.list.show_rows(
            [Row(one.name, one.name, ", ".join(one.aliases), icon="eye") for one in names]
        )
        self._pages.setCurrentWidget(self.list if names else self._none)
        self._clear.setEnabled(bool(names))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._remove.isEnabled():
            self._on_remove_clicked()
        elif event.key() in _ENTER and self.field.hasFocus():
            self._on_add_clicked()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.add_heading(self.tr("Watchlist"))
        self.add_text(
            self.tr(
                "New articles are looked through for these names. The list marks those that hold "
                "one, and what was added is told in a line."
            ),
            muted=True,
        )
        reading = EmptyState("hourglass", self.tr("Reading…"))
        for page in (reading, self._none, self.list):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self.column.addLayout(self._writing())
        buttons = self.add_buttons()
        add_action(buttons, self.tr("&Import a CSV…"), self._on_import_clicked)
        self._clear = add_action(buttons, self.tr("&Watch for None"), self.cleared)

    def _writing(self) -> QHBoxLayout:
        self._add.clicked.connect(self._on_add_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        for button in (self._add, self._remove):
            button.setAutoDefault(False)
        self.field.textChanged.connect(self._allow)
        self.list.row_chosen.connect(self._allow)
        self._allow()
        line = QHBoxLayout()
        line.setSpacing(2 * GRID)
        line.addWidget(self.field, 1)
        line.addWidget(self._add)
        line.addWidget(self._remove)
        return line

    @Slot()
    def _allow(self) -> None:
        self._add.setEnabled(bool(self.field.text().partition("|")[0].strip()))
        self._remove.setEnabled(self.list.chosen() is not None)

    @Slot()
    def _on_add_clicked(self) -> None:
        if self._add.isEnabled():
            self.name_written.emit(self.field.text())
            self.field.clear()

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.name_removed.emit(str(self.list.chosen()))

    @Slot()
    def _on_import_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import Names to Watch For"),
            "",
            self.tr("Tables (*.csv);;All files (*)"),
        )
        if name:
            self.file_chosen.emit(Path(name))
