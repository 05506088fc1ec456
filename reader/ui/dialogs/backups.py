"""The backups there are, one to be restored, and how many are kept where."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from reader.services.backups import Backup
from reader.settings import MOST_BACKUPS, BackupPlan
from reader.ui.dialogs.frame import FramedDialog
from reader.ui.dialogs.rows import Row, RowList
from reader.ui.drawing.theme import GRID
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.wording.dates import day_and_time

_SIZE = (520, 560)


class BackupsDialog(FramedDialog):
    """Lists backups, the newest first; one is restored after a question.

    ``restore_requested`` carries the path of a backup, ``plan_changed`` a ``BackupPlan``.
    """

    folder_requested = Signal()
    plan_changed = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, plan: BackupPlan, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._plan = plan
        self.setWindowTitle(self.tr("Backups"))
        self.resize(*_SIZE)
        self.list = RowList(self.tr("Backups"))
        self._none = EmptyState("archive", self.tr("No backups yet"))
        self._pages = QStackedWidget()
        self.keep = QSpinBox()
        self._folder = ElidedLabel()
        self._beside = QPushButton(self.tr("&Beside the Library"))
        self._lay_out()
        self._connect()
        self._show_plan()

    def show_backups(self, backups: Sequence[Backup], folder: Path) -> None:
        """Show which backups there are in a folder."""
        self.list.show_rows([_row(backup) for backup in backups])
        self.list.setCurrentRow(0 if backups else -1)
        self._pages.setCurrentWidget(self.list if backups else self._none)
        self._restore.setEnabled(bool(backups))
        self._folder.show_text(str(folder))

    def _lay_out(self) -> None:
        self.add_heading(self.tr("Backups"))
        self.add_text(
            self.tr(
                "On every day on which the library is used a copy of it is made and checked. "
                "Restoring one keeps the library that is there under another name."
            ),
            muted=True,
        )
        for page in (self._none, self.list):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self.column.addLayout(self._form())
        buttons = self.add_buttons()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._restore = buttons.addButton(self.tr("&Restore…"), role)
        self._other = buttons.addButton(self.tr("Restore a &File…"), role)
        self._show = buttons.addButton(self.tr("Show &Folder"), role)
        for button in (self._restore, self._other, self._show):
            button.setAutoDefault(False)

    def _form(self) -> QFormLayout:
        self.keep.setRange(0, MOST_BACKUPS)
        self.keep.setSpecialValueText(self.tr("None"))
        self.keep.setAccessibleName(self.tr("How many backups are kept"))
        change = QPushButton(self.tr("&Change…"))
        change.setAutoDefault(False)
        change.clicked.connect(self._on_change_clicked)
        self._beside.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._folder, 1)
        row.addWidget(self._beside)
        row.addWidget(change)
        form = QFormLayout()
        form.setSpacing(3 * GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Keep the newest"), self.keep)
        form.addRow(QLabel(self.tr("Folder")), row)
        return form

    def _connect(self) -> None:
        self.keep.valueChanged.connect(self._on_keep_changed)
        self._beside.clicked.connect(self._on_beside_clicked)
        self._restore.clicked.connect(self._on_restore_clicked)
        self._other.clicked.connect(self._on_other_clicked)
        self._show.clicked.connect(self.folder_requested)
        self.list.itemActivated.connect(self._on_restore_clicked)

    def _show_plan(self) -> None:
        self.keep.setValue(self._plan.keep)
        self._beside.setVisible(bool(self._plan.folder))

    def _change(self, plan: BackupPlan) -> None:
        if plan != self._plan:
            self._plan = plan
            self._show_plan()
            self.plan_changed.emit(plan)

    def _ask(self, path: Path, words: str) -> None:
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Restore a Backup"),
            self.tr("Restore “{backup}”?").format(backup=words),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        question.setInformativeText(
            self.tr(
                "The window closes and opens again with the backup. The library as it is now is "
                "kept under another name."
            )
        )
        restore = question.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        restore.clicked.connect(lambda: self.restore_requested.emit(path))
        question.open()

    @Slot(int)
    def _on_keep_changed(self, keep: int) -> None:
        self._change(replace(self._plan, keep=keep))

    @Slot()
    def _on_change_clicked(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of Backups"))
        if name:
            self._change(replace(self._plan, folder=name))

    @Slot()
    def _on_beside_clicked(self) -> None:
        self._change(replace(self._plan, folder=""))

    @Slot()
    def _on_restore_clicked(self) -> None:
        chosen = self.list.chosen()
        if isinstance(chosen, Backup):
            self._ask(chosen.path, day_and_time(chosen.made_at))

    @Slot()
    def _on_other_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Restore a Backup"),
            self._folder.text(),
            self.tr("Libraries (*.sqlite3);;All files (*)"),
        )
        if name:
            self._ask(Path(name), Path(name).name)


def _row(backup: Backup) -> Row:
    size = QLocale().formattedDataSize(backup.size)
    return Row(backup, day_and_time(backup.made_at), size, icon="archive")
