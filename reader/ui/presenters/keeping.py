"""Keeps the library safe: backups by themselves and on a wish, restored, and checked."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog

from reader.domain.cancelling import Cancelling
from reader.domain.errors import CancelledError, ReaderError
from reader.jobs.upkeep_thread import UpkeepThread
from reader.services import backups, maintenance
from reader.settings import BackupPlan
from reader.store.library import Library
from reader.store.upkeep import Report
from reader.ui.dialogs.backups import BackupsDialog
from reader.ui.main_window import MainWindow
from reader.ui.outside import show_folder
from reader.ui.wording.said import said

_QUIET_MILLISECONDS = 30_000
_HOUR_MILLISECONDS = 3_600_000
_SLOW_MILLISECONDS = 500
_PERMILLE = 1_000
_MOST_SHOWN = 200


class KeepingPresenter(QObject):
    """Works on the library as a file, in a thread of its own.

    ``restore_requested`` carries the path of a backup; ``refused`` a ``ReaderError`` for the user,
    ``broken`` an exception that is a bug.
    """

    broken = Signal(object)
    refused = Signal(object)
    restore_requested = Signal(object)
    _copied = Signal(int, int)

    def __init__(
        self, window: MainWindow, library: Path, plan: BackupPlan, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self.plan = plan
        self._thread = UpkeepThread(self)
        self._thread.failed.connect(self.refused)
        self._thread.broken.connect(self.broken)
        self._thread.start()
        self._progress: QProgressDialog | None = None
        self._copied.connect(self._on_copied)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MILLISECONDS)
        self._hourly = QTimer(self, interval=_HOUR_MILLISECONDS)
        for timer in (self._quiet, self._hourly):
            timer.timeout.connect(self.back_up_if_due)

    def watch(self) -> None:
        """Make backups by itself from now on, and hear the commands of the menu."""
        commands = self._window.commands
        commands["back_up"].triggered.connect(self._on_back_up)
        commands["backups"].triggered.connect(self.show_backups)
        commands["show_backup_folder"].triggered.connect(self._on_show_folder)
        commands["check_library"].triggered.connect(self._on_check)
        self._quiet.start()
        self._hourly.start()

    def stop(self) -> None:
        """End what is under way."""
        self._thread.stop()

    @Slot()
    def stir(self) -> None:
        """Wait for another quiet moment, when something has just happened to an article."""
        if self._quiet.isActive():
            self._quiet.start()

    @Slot()
    def back_up_if_due(self) -> None:
        """Make the backup of the day, unless there is one."""
        library, plan = self._library, self.plan

        def make(cancelling: Cancelling) -> None:
            now = datetime.now(UTC).astimezone()
            if backups.is_due(library, plan, now):
                backups.make(library, plan, now, _heeding(cancelling))

        self._thread.ask(make, _forget, self._tell)

    @Slot()
    def show_backups(self) -> None:
        """Show which backups there are, to restore one."""
        dialog = BackupsDialog(self.plan, self._window)
        dialog.restore_requested.connect(self.restore_requested)
        dialog.folder_requested.connect(self._on_show_folder)
        dialog.plan_changed.connect(lambda plan: self._on_plan_changed(plan, dialog))
        self._list(dialog)
        dialog.open()

    def _list(self, dialog: BackupsDialog) -> None:
        library, plan = self._library, self.plan
        folder = backups.folder(library, plan)
        self._thread.ask(
            lambda _: backups.kept(library, plan),
            lambda found: dialog.show_backups(found, folder),
            listener=dialog,
        )

    def _on_plan_changed(self, plan: BackupPlan, dialog: BackupsDialog) -> None:
        self.plan = plan
        self._list(dialog)

    @Slot()
    def _on_back_up(self) -> None:
        day = datetime.now(UTC).astimezone().strftime("%Y-%m-%d")
        proposed = self._library.with_name(f"{self._library.stem} {day}.sqlite3")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Back Up the Library"),
            str(proposed),
            self.tr("Libraries (*.sqlite3);;All files (*)"),
        )
        if name:
            self.back_up(Path(name))

    def back_up(self, target: Path) -> None:
        """Copy the library to a file, and show how far that is."""
        library = self._library

        def copy(cancelling: Cancelling) -> None:
            def tell(done: int, total: int) -> None:
                cancelling.heed()
                self._copied.emit(_PERMILLE * done // max(total, 1), _PERMILLE)

            with Library.open(library) as opened:
                maintenance.backup(opened, target, tell)

        def say(_done: None) -> None:
            self._put_progress_away()
            words = self.tr("The library was copied to {place}").format(place=target)
            self._window.notices.show_notice(words)

        self._show_progress(
            self.tr("Copying the library…"), self._thread.ask(copy, say, self._end_refused)
        )

    @Slot()
    def _on_check(self) -> None:
        library = self._library

        def check(cancelling: Cancelling) -> Report:
            with Library.open(library) as opened:
                return maintenance.check(opened, cancelling)

        self._show_progress(
            self.tr("Checking the library…"),
            self._thread.ask(check, self._show_report, self._end_refused),
        )

    def _show_report(self, report: Report) -> None:
        self._put_progress_away()
        if not report.problems:
            articles = self.tr("%Ln articles", "", report.counts["articles"])
            marked = self.tr("%Ln highlights", "", report.counts["highlights"])
            words = self.tr("The library is whole: {articles}, {highlights}.")
            self._window.notices.show_notice(words.format(articles=articles, highlights=marked))
            return
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Check the Library"),
            self.tr("The library is damaged."),
            QMessageBox.StandardButton.Close,
            self._window,
        )
        box.setInformativeText(
            self.tr(
                "Make a backup of what is there, then restore an older backup. "
                "What was found is listed below."
            )
        )
        box.setDetailedText("\n".join(said(problem) for problem in report.problems[:_MOST_SHOWN]))
        restore = box.addButton(self.tr("Backups…"), QMessageBox.ButtonRole.ActionRole)
        restore.clicked.connect(self.show_backups)
        box.open()

    @Slot()
    def _on_show_folder(self) -> None:
        library, plan = self._library, self.plan
        self._thread.ask(lambda _: backups.make_folder(library, plan), show_folder)

    def _show_progress(self, words: str, cancelling: Cancelling) -> None:
        self._put_progress_away()
        progress = QProgressDialog(words, self.tr("Cancel"), 0, 0, self._window)
        progress.setWindowTitle(self.tr("Library"))
        progress.setMinimumDuration(_SLOW_MILLISECONDS)
        progress.canceled.connect(cancelling.wish)
        self._progress = progress

    def _put_progress_away(self) -> None:
        if self._progress is not None:
            self._progress.reset()
            self._progress.deleteLater()
            self._progress = None

    @Slot(int, int)
    def _on_copied(self, done: int, total: int) -> None:
        if self._progress is not None and done < total:
            self._progress.setMaximum(total)
            self._progress.setValue(done)

    def _end_refused(self, error: ReaderError) -> None:
        self._put_progress_away()
        self._tell(error)

    def _tell(self, error: ReaderError) -> None:
        if not isinstance(error, CancelledError):
            self.refused.emit(error)


def _heeding(cancelling: Cancelling) -> Callable[[int, int], None]:
    return lambda _done, _total: cancelling.heed()


def _forget(_value: object) -> None:
    """Take an answer that nobody waits for."""
