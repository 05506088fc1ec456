"""The names that are watched for."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from reader.domain.watchlist import WatchedName
from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.dialogs.rows import Row, RowList
from reader.ui.widgets.empty_state import EmptyState

_SIZE = (460, 520)


class WatchlistDialog(FramedDialog):
    """Lists watched names; ``file_chosen`` carries the path of a table that is to replace them."""

    cleared = Signal()
    file_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Watchlist"))
        self.resize(*_SIZE)
        self.list = RowList(self.tr("Watched names"))
        none = self.tr("No names are watched")
        self._none = EmptyState("eye-off", none, self.tr("Import a CSV: name,aliases"))
        self._pages = QStackedWidget()
        self._lay_out()

    def show_names(self, names: Sequence[WatchedName]) -> None:
        """Show which names are watched for."""
        self.list.show_rows(
            [Row(one.name, one.name, ", ".join(one.aliases), icon="eye") for one in names]
        )
        self._pages.setCurrentWidget(self.list if names else self._none)
        self._clear.setEnabled(bool(names))

    def _lay_out(self) -> None:
        self.add_heading(self.tr("Watchlist"))
        self.add_text(
            self.tr(
                "New articles are looked through for these names. The list marks those that hold "
                "one, and what was added is told in a line."
            ),
            muted=True,
        )
        for page in (self._none, self.list):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        buttons = self.add_buttons()
        add_action(buttons, self.tr("&Import a CSV…"), self._on_import_clicked)
        self._clear = add_action(buttons, self.tr("&Watch for None"), self.cleared)

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
