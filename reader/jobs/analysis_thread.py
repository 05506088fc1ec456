"""The analysis thread: the one background worker that feeds list, panel and store."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.child import Child
from reader.domain.errors import ChildClosedError, ReaderError

if TYPE_CHECKING:
    from reader.services.intake import Progress
    from reader.store.library import Library


class AnalysisThread(QObject):
    """Takes the waiting articles one by one through both children into the library.

    ``progressed`` carries a ``services.intake.Progress`` for every step of an article, ``idle``
    says that nothing waits, ``failed`` that the library could not be used, ``broken`` that there is
    a bug.
    """

    progressed = Signal(object)
    idle = Signal()
    failed = Signal(object)
    broken = Signal(object)

    def __init__(self, files: Child, names: Child, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._names = names
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, library: "Library") -> None:
        """Go on with what waits in the library."""
        self._thread = threading.Thread(
            target=self._run, args=(library,), name="analysis", daemon=True
        )
        self._thread.start()

    def wake(self) -> None:
        """Say that something waits."""
        self._wake.set()

    def stop(self) -> None:
        """End the children; what was in flight goes on at the next start."""
        self._stopping.set()
        self._wake.set()
        self._files.close()
        self._names.close()
        if self._thread is not None:
            self._thread.join()

    def _run(self, library: "Library") -> None:
        try:
            self._warm(library)
            while not self._stopping.is_set():
                self._wake.clear()
                self._work_off(library)
                self.idle.emit()
                self._wake.wait()
        except ChildClosedError:
            return
        except ReaderError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - handed on to the window, which reports it
            self.broken.emit(error)

    def _warm(self, library: "Library") -> None:
        """Let the model load; what another one analysed waits again. Files need no model."""
        from reader.services import intake  # noqa: PLC0415 - as below

        try:
            intake.analyse_again(library, self._names.warm())
        except ChildClosedError:
            raise
        except ReaderError as error:
            self.failed.emit(error)

    def _work_off(self, library: "Library") -> None:
        # Imported here because SQLAlchemy would keep the window's first paint waiting.
        from reader.services import intake  # noqa: PLC0415

        while not self._stopping.is_set():
            waiting = intake.next_waiting(library)
            if waiting is None:
                return
            intake.work(library, waiting.id, self._files, self._names, self._tell)

    def _tell(self, progress: "Progress") -> None:
        self.progressed.emit(progress)
