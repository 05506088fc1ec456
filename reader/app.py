"""Makes the parts, connects them, and closes them in the opposite order."""

import logging
import logging.handlers
import sys
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from reader import paths, settings
from reader.child import Child, ChildKind
from reader.domain.errors import ReaderError
from reader.jobs.analysis_thread import AnalysisThread
from reader.jobs.first_window import FirstWindow, hand_over
from reader.jobs.interrupt import Interrupt
from reader.jobs.library_thread import LibraryThread
from reader.ui.appearance import Appearance
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.language import speak
from reader.ui.main_window import MainWindow
from reader.ui.theme import themes

if TYPE_CHECKING:
    from reader.store.library import Library
    from reader.ui.desk import Desk

_LOG = logging.getLogger(__name__)
_LOG_BYTES = 500_000


class Application(QObject):
    """The whole program: a window, a library, a thread for it, a thread for the analysis.

    ``ready`` says that the library is open; until then ``desk`` is None.
    """

    ready = Signal()

    def __init__(
        self,
        library: Path,
        files: Sequence[Path] = (),
        *,
        files_command: Sequence[str] = (),
        names_command: Sequence[str] = (),
    ) -> None:
        super().__init__()
        damaged: list[ReaderError] = []
        self._settings = settings.load(damaged.append)
        self._files_to_open = tuple(files)
        self.desk: Desk | None = None
        speak(self._settings.language)
        themes().set_choice(self._settings.theme)
        self.window = MainWindow()
        self._appearance = Appearance(self.window, self._settings)
        self.library_thread = LibraryThread(library, self)
        self.analysis_thread = AnalysisThread(
            lambda: Child(ChildKind.FILES, files_command),
            lambda: Child(ChildKind.NAMES, names_command),
            self,
        )
        self._connect()
        for error in damaged:
            self.tell(error)

    def start(self) -> None:
        """Show the window; everything else follows its first paint."""
        self.window.show()

    def stop(self) -> None:
        """End both threads; what was asked of the library is finished first."""
        self.analysis_thread.stop()
        self.library_thread.stop()

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
    def tell(self, error: ReaderError) -> None:
        """Show an error the user should read about."""
        self.window.notices.show_notice(str(error), error.hint)

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Show a bug, with a report that can be copied."""
        words = "".join(traceback.format_exception(error))
        _LOG.error("%s", words)
        CrashDialog(words, self.window).open()

    def _connect(self) -> None:
        self.window.painted.connect(self.library_thread.start)
        self.window.closing.connect(self._on_closing)
        self.library_thread.opened.connect(self._on_opened)
        for thread in (self.library_thread, self.analysis_thread):
            thread.failed.connect(self.tell)
            thread.broken.connect(self.report)

    @Slot(object)
    def _on_opened(self, library: "Library") -> None:
        # Imported here because SQLAlchemy would keep the first paint waiting; by now it is loaded.
        from reader.ui.desk import Desk  # noqa: PLC0415

        self.desk = Desk(self.window, self.library_thread, self)
        self.desk.work_waits.connect(self.analysis_thread.wake)
        self.desk.refused.connect(self.tell)
        self.analysis_thread.progressed.connect(self.desk.follow)
        self.analysis_thread.idle.connect(self.desk.arrivals.report)
        self.desk.open(self._files_to_open, self._settings.last_article)
        self.analysis_thread.start(library)
        self.ready.emit()

    @Slot()
    def _on_closing(self) -> None:
        kept = self._settings
        if self.desk:
            self.desk.reading.keep_place()
            kept = replace(kept, last_article=self.desk.current_article() or 0)
        try:
            settings.save(self._appearance.kept(kept))
        except ReaderError as error:
            _LOG.warning("The settings were not saved: %s", error)


def run(library: Path, files: Sequence[Path]) -> int:
    """Open the window, and return the exit code when it was closed."""
    _log_to_file()
    first = FirstWindow(library)
    if not first.claim() and hand_over(library, files):
        return 0
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("rubricator")
    qt.setApplicationDisplayName("Rubricator")
    qt.setDesktopFileName("rubricator")
    application = Application(library, files)
    _report_bugs(application)
    application.window.painted.connect(first.listen)
    first.files_handed.connect(application.come_forward)
    interrupt = Interrupt()
    interrupt.happened.connect(application.window.close)
    application.start()
    try:
        return qt.exec()
    finally:
        first.close()
        application.stop()


def _report_bugs(application: Application) -> None:
    def report(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        application.report(error)

    sys.excepthook = report


def _log_to_file() -> None:
    path = paths.log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
        )
    except OSError as error:
        logging.basicConfig(level=logging.WARNING)
        _LOG.warning("No log file can be written: %s", error)
        return
    logging.basicConfig(
        level=logging.WARNING,
        handlers=[handler],
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
