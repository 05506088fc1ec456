"""What presenters of imports have in common: a thread of their own, and a dialog."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.cancelling import Cancelling
from reader.domain.errors import ReaderError
from reader.jobs.library_thread import LibraryThread
from reader.jobs.upkeep_thread import UpkeepThread
from reader.store.library import Library
from reader.ui.dialogs.import_work import ImportWorkDialog
from reader.ui.main_window import MainWindow
from reader.ui.wording.said import told

_Value = TypeVar("_Value")


class ImportPresenter(QObject):
    """Runs imports away from the library thread; ``advanced`` may be emitted in any thread."""

    advanced = Signal(int, int)
    broken = Signal(object)

    def __init__(self, window: MainWindow, thread: LibraryThread, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._library_thread = thread
        self.dialog: ImportWorkDialog | None = None
        self._cancelling = Cancelling()
        self._thread = UpkeepThread(self)
        self._thread.broken.connect(self.broken)
        self._thread.start()
        self.advanced.connect(self._on_advanced)

    @property
    def is_stopped(self) -> bool:
        """Whether the end of what was under way was wished."""
        return self._cancelling.is_wished()

    def stop(self) -> None:
        """End what is under way, and the thread."""
        self._thread.stop()

    def show(self, dialog: ImportWorkDialog, then: Callable[[Library], None]) -> None:
        """Open a dialog and begin the work that it shows."""
        dialog.stop_wanted.connect(self._on_stop_wanted)
        dialog.finished.connect(self._on_dialog_finished)
        self.dialog = dialog
        dialog.open()
        self._library_thread.ask(lambda library: library, then)

    def work(
        self, function: Callable[[Cancelling], _Value], then: Callable[[_Value], None]
    ) -> None:
        """Run a function; the dialog says what refuses it."""
        self._cancelling = self._thread.ask(function, then, self._refuse)

    def _refuse(self, error: ReaderError) -> None:
        if self.dialog:
            self.dialog.show_problem(*told(error))

    @Slot(int, int)
    def _on_advanced(self, done: int, total: int) -> None:
        if self.dialog:
            self.dialog.show_progress(done, total)

    @Slot()
    def _on_stop_wanted(self) -> None:
        self._cancelling.wish()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self.dialog = None
