"""Joins another library with the one that is open, in a thread of its own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.cancelling import Cancelling
from reader.jobs.library_thread import LibraryThread
from reader.services import library_files
from reader.services.library_files import Report, Survey
from reader.settings import BackupPlan
from reader.store.library import Library
from reader.ui.dialogs.import_library import ImportLibraryDialog
from reader.ui.main_window import MainWindow
from reader.ui.presenters.import_work import ImportPresenter


class LibraryImportPresenter(ImportPresenter):
    """Answers the command to import a library: looks it through, asks, and takes it in.

    ``imported`` says that anything in the library may be another now.
    """

    imported = Signal()

    def __init__(self, window: MainWindow, thread: LibraryThread, parent: QObject) -> None:
        super().__init__(window, thread, parent)
        self._shown: ImportLibraryDialog | None = None
        self._plan: Callable[[], BackupPlan] = BackupPlan
        window.commands["import_library"].triggered.connect(self._on_command)

    def follow_plan(self, plan: Callable[[], BackupPlan]) -> None:
        """Make the backups before imports as a plan says that may change."""
        self._plan = plan

    def take(self, path: Path) -> None:
        """Take in the library of a file, after the user chose where decisions differ."""
        self._shown = ImportLibraryDialog(self._window)
        self.show(self._shown, lambda library: self._look_through(library, path))

    def _look_through(self, library: Library, path: Path) -> None:
        self.work(
            lambda cancelling: library_files.survey(library, path, cancelling),
            lambda found: self._ask(library, found),
        )

    def _ask(self, library: Library, found: Survey) -> None:
        dialog = self._shown
        if dialog is None or self.dialog is not dialog:
            return
        if found.disagreements:
            dialog.chosen.connect(partial(self._take_in, library, found))
            dialog.show_conflicts(found.conflicts, found.meanings)
        else:
            self._take_in(library, found, ())

    def _take_in(self, library: Library, found: Survey, theirs: tuple[str, ...]) -> None:
        plan = self._plan()

        def work(cancelling: Cancelling) -> Report:
            return library_files.take_in(
                library, found, plan, theirs, told=self.advanced.emit, cancelling=cancelling
            )

        self.work(work, self._end)

    def _end(self, report: Report) -> None:
        self.imported.emit()
        if self._shown is not None and self.dialog is self._shown:
            self._shown.show_report(report, is_stopped=self.is_stopped)

    @Slot()
    def _on_command(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import a Library"),
            "",
            self.tr("Libraries (*.jsonl);;All files (*)"),
        )
        if name:
            self.take(Path(name))
