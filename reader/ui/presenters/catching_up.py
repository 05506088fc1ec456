"""Lets the articles follow what was decided about names, without anybody waiting for it."""

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.jobs.library_thread import LibraryThread
from reader.services import ledger
from reader.services.ledger import Advance
from reader.ui.main_window import MainWindow
from reader.ui.steps.undo import Steps

_TOLD_AFTER_MILLISECONDS = 500


class CatchingUpPresenter(QObject):
    """Replays decisions over a few articles at a time, between the other questions.

    ``caught_up`` says that the last article has followed, ``refused`` carries a ``ReaderError``.
    What is left when the program ends goes on at its next start.
    """

    caught_up = Signal()
    refused = Signal(object)

    def __init__(
        self, window: MainWindow, thread: LibraryThread, steps: Steps, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._since = QElapsedTimer()
        self._done = 0
        steps.changed.connect(self.go_on)

    @Slot()
    def go_on(self) -> None:
        """Replay the decisions over the articles that wait for it."""
        if not self._since.isValid():
            self._since.start()
            self._done = 0
            self._ask()

    def _ask(self) -> None:
        self._thread.ask(ledger.catch_up_some, self._on_advanced, self._on_refused)

    def _on_advanced(self, advance: Advance) -> None:
        self._done += advance.done
        if advance.left:
            if self._since.hasExpired(_TOLD_AFTER_MILLISECONDS):
                self._window.entities.show_catching_up(self._done, advance.left)
            self._ask()
            return
        self._stop()
        if self._done:
            self.caught_up.emit()

    def _on_refused(self, error: ReaderError) -> None:
        self._stop()
        self.refused.emit(error)

    def _stop(self) -> None:
        self._since.invalidate()
        self._window.entities.show_catching_up(self._done, 0)
