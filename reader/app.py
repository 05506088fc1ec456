"""Makes the parts, connects them, and closes them in the opposite order."""

import logging
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reader import settings
from reader.child import Child, ChildKind
from reader.domain.errors import ReaderError
from reader.jobs.analysis_thread import AnalysisThread
from reader.jobs.claim import key_of
from reader.jobs.folder_watch import FolderWatch
from reader.jobs.library_thread import LibraryThread
from reader.ui import window_look
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.dialogs.notice import Action
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.slow_opening import SlowOpening
from reader.ui.dialogs.unopened import UnopenedDialog
from reader.ui.drawing.theme import themes
from reader.ui.garbage import GarbageCollector
from reader.ui.main_window import MainWindow
from reader.ui.presenters.appearance import Appearance
from reader.ui.presenters.preferring import PreferringPresenter
from reader.ui.wording.language import speak
from reader.ui.wording.said import told

if TYPE_CHECKING:
    from reader.store.library import Library
    from reader.ui.desk import Desk
    from reader.ui.presenters.keeping import KeepingPresenter

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opening:
    """Which library to open, the files to add, and the backup that takes its place, if any."""

    library: Path
    files: tuple[Path, ...] = ()
    backup: Path | None = None


class Application(QObject):
    """The whole program: a window, a library, a thread for it, a thread for the analysis.

    It furnishes the window, whose frame may be on the screen already. ``ready`` says that the
    library is open; until then ``desk`` is None. ``following`` is what is to be opened when this
    window was closed, or None.
    """

    ready = Signal()
    unopened = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        opening: Opening,
        *,
        files_command: Sequence[str] = (),
        names_command: Sequence[str] = (),
    ) -> None:
        super().__init__()
        damaged: list[ReaderError] = []
        kept = settings.load(damaged.append)
        self._library = opening.library
        self._files_to_open = opening.files
        self.desk: Desk | None = None
        speak(kept.language)
        self.keeping: KeepingPresenter | None = None
        self.following: Opening | None = None
        themes().set_choice(kept.theme)
        self.window = window
        window.furnish()
        self._appearance = Appearance(self.window, kept)
        self.library_thread = LibraryThread(opening.library, self, backup=opening.backup)
        self._preferring = PreferringPresenter(kept, self._appearance, self.library_thread)
        self._slow = SlowOpening(self.window, restoring=opening.backup is not None)
        self.analysis_thread = AnalysisThread(
            lambda: Child(ChildKind.FILES, files_command),
            lambda: Child(ChildKind.NAMES, names_command, self._preferring.settings.pipelines),
            self,
        )
        self.folder_watch = FolderWatch(self)
        self._garbage = GarbageCollector(self)
        self._connect()
        for error in damaged:
            self.tell(error)

    def start(self) -> None:
        """Show the window; everything else follows its first paint."""
        self._garbage.start()
        self.window.show()

    def stop(self) -> None:
        """End both threads; what was asked of the library is finished first."""
        if self.keeping:
            self.keeping.stop()
        if self.desk:
            self.desk.stop()
        self.folder_watch.stop()
        self.analysis_thread.stop()
        self.library_thread.stop()
        self._garbage.stop()

    @Slot(object)
    def come_forward(self, files: Sequence[Path]) -> None:
        """Raise the window, and add files that a later start was given."""
        if self.desk is None:
            self._files_to_open = (*self._files_to_open, *files)
        elif files:
            self.desk.browsing.add(files)
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    @Slot(object)
    def restore(self, backup: Path) -> None:
        """Close, and let a backup take the place of the library before it is opened again."""
        self._close_for(Opening(self._library, backup=backup))

    def _close_for(self, following: Opening) -> None:
        self.following = following
        self.window.close()

    @Slot(object)
    def tell(self, error: ReaderError) -> None:
        """Show an error the user should read about."""
        self.window.notices.show_notice(*told(error))

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Show a bug, with a report that can be copied."""
        _LOG.error("A bug", exc_info=error)
        self._show_report("".join(traceback.format_exception(error)))

    def tell_crash(self, report: str) -> None:
        """Say that the program crashed before it was started now."""
        self.window.notices.show_notice(
            self.tr("Rubricator ended by a crash the last time."),
            self.tr("What was stored is safe."),
            Action(self.tr("Show the Report"), partial(self._show_report, report)),
        )

    def _show_report(self, report: str) -> None:
        """Show what went wrong; a bug that comes again and again gets no dialog of its own."""
        shown = self.window.findChild(CrashDialog)
        if shown is not None:
            shown.add(report)
        else:
            CrashDialog(report, self.window).open()

    def _connect(self) -> None:
        self.window.painted.connect(self.library_thread.start)
        self.window.closing.connect(self._on_closing)
        self.library_thread.opened.connect(self._on_opened)
        self.library_thread.restored.connect(self._on_restored)
        self.library_thread.unopened.connect(self._on_unopened)
        for come in (self.library_thread.opened, self.library_thread.unopened):
            come.connect(self._slow.put_away)
        self.analysis_thread.pipelines_found.connect(self._appearance.offer_pipelines)
        self._preferring.pipelines_changed.connect(self.analysis_thread.renew_names)
        self._preferring.jobs_changed.connect(self.analysis_thread.set_jobs)
        self._preferring.watched_folder_changed.connect(self.folder_watch.set_folder)
        self._appearance.preferences_made.connect(self._on_preferences_made)
        for thread in (self.library_thread, self.analysis_thread, self.folder_watch):
            thread.failed.connect(self.tell)
            thread.broken.connect(self.report)

    @Slot(object)
    def _on_opened(self, library: "Library") -> None:
        # Imported here because SQLAlchemy would keep the first paint waiting; by now it is loaded.
        from reader.ui.desk import Desk  # noqa: PLC0415

        self.desk = Desk(self.window, self.library_thread, self)
        kept = self._preferring.settings
        self.desk.exporting.choice = kept.export
        self.desk.quoting.set_style(kept.citation)
        self.desk.work_waits.connect(self.analysis_thread.wake)
        self.desk.refused.connect(self.tell)
        self.analysis_thread.progressed.connect(self.desk.follow)
        self.analysis_thread.resumed.connect(self.desk.arrivals.count)
        self.analysis_thread.idle.connect(self.desk.arrivals.report)
        self.analysis_thread.idle.connect(self.desk.watching.report)
        self.analysis_thread.idle.connect(self.desk.rest)
        self.desk.arrivals.pause_changed.connect(self._on_pause_changed)
        self.desk.arrivals.set_paused(paused=kept.reading_paused)
        self._preferring.tell()
        self.folder_watch.added.connect(self.desk.take_arrivals)
        last_article = kept.last_articles.get(key_of(self._library), 0)
        self.desk.open(self._files_to_open, last_article, kept.trash_days)
        self.desk.welcoming.offer_themes(self._appearance.theme_commands())
        self.desk.welcoming.greeted.connect(self._preferring.remember_greeting)
        if not (kept.welcomed or self._files_to_open):
            self.desk.welcoming.greet()
        self._appearance.warm()
        self.analysis_thread.start(library)
        self.folder_watch.start(library)
        keeping = self.keeping = self._keep()
        self.keeping.watch()
        self.desk.importing_library.follow_plan(lambda: keeping.plan)
        self.analysis_thread.progressed.connect(self.keeping.stir)
        self._garbage.spare()
        self.ready.emit()

    def _keep(self) -> "KeepingPresenter":
        from reader.ui.presenters.keeping import KeepingPresenter  # noqa: PLC0415 - as above

        keeping = KeepingPresenter(
            self.window, self._library, self._preferring.settings.backups, self
        )
        keeping.refused.connect(self.tell)
        keeping.broken.connect(self.report)
        keeping.restore_requested.connect(self.restore)
        return keeping

    @Slot(object)
    def _on_unopened(self, error: ReaderError) -> None:
        self.keeping = self._keep()
        dialog = UnopenedDialog(error, self.window)
        dialog.backups_requested.connect(self.keeping.show_backups)
        dialog.another_requested.connect(self._on_another_library)
        dialog.retry_requested.connect(lambda: self._close_for(Opening(self._library)))
        dialog.rejected.connect(self.window.close)
        dialog.open()
        self.unopened.emit(error)

    @Slot(object)
    def _on_restored(self, kept: Path | None) -> None:
        words = self.tr("The backup was restored.")
        if kept is not None:
            place = self.tr("The library that was there is kept as {place}")
            self.window.notices.show_notice(words, place.format(place=kept))
        else:
            self.window.notices.show_notice(words)

    @Slot()
    def _on_another_library(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Another Library"),
            str(self._library.parent),
            self.tr("Libraries (*.sqlite3);;All files (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._close_for(Opening(Path(name)))

    @Slot(bool)
    def _on_pause_changed(self, paused: bool) -> None:  # noqa: FBT001 (Qt's)
        self.analysis_thread.set_paused(paused=paused)
        self._preferring.remember_pause(paused)

    @Slot(object)
    def _on_preferences_made(self, dialog: PreferencesDialog) -> None:
        if self.desk:
            self.desk.meanings.offer(dialog)
        self._preferring.offer(dialog)

    @Slot()
    def _on_closing(self) -> None:
        kept = self._preferring.settings
        if self.desk:
            self.window.text.highlighting.put_away()
            self.desk.reading.keep_place()
            last_article = {key_of(self._library): self.desk.current_article() or 0}
            kept = replace(
                kept,
                last_articles=kept.last_articles | last_article,
                export=self.desk.exporting.choice,
                citation=self.desk.quoting.style,
            )
        if self.keeping:
            kept = replace(kept, backups=self.keeping.plan)
        window_look.save(self._appearance.kept_look())
        try:
            settings.save(self._appearance.kept(kept))
        except ReaderError as error:
            _LOG.warning("The settings were not saved: %s", error)
