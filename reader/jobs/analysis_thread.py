"""The analysis thread: the background work that feeds list, panel and store."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.child import Child
from reader.domain.errors import ChildClosedError, ReaderError

if TYPE_CHECKING:
    from reader.services.crew import Crew
    from reader.services.intake import Progress
    from reader.store.library import Library

TAKE_OVER_SECONDS = 5.0
"""How often it is looked whether other processes on the library still live."""


class AnalysisThread(QObject):
    """Lets pairs of children take the waiting articles into the library.

    ``progressed`` carries a ``services.intake.Progress`` for every step of an article, ``resumed``
    says that what a process left when it ended waits here now, ``idle`` that nothing waits,
    ``failed`` that the library could not be used, ``broken`` that there is a bug;
    ``pipelines_found`` carries the ``Pipeline`` values that are installed.
    """

    progressed = Signal(object)
    resumed = Signal()
    idle = Signal()
    failed = Signal(object)
    broken = Signal(object)
    pipelines_found = Signal(object)

    def __init__(
        self,
        make_files: Callable[[], Child],
        make_names: Callable[[], Child],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_files = make_files
        self._make_names = make_names
        self._children = [(make_files(), make_names())]
        self._jobs = 1
        self._crew: Crew | None = None
        self._wake = threading.Event()
        self._changing = threading.Lock()
        self._is_stopping = False
        self._is_paused = False
        self._is_cold = True
        self._thread: threading.Thread | None = None

    @property
    def is_paused(self) -> bool:
        """Whether what waits is left waiting."""
        return self._is_paused

    def start(self, library: "Library") -> None:
        """Go on with what waits in the library."""
        self._thread = threading.Thread(
            target=self._run, args=(library,), name="analysis", daemon=True
        )
        self._thread.start()

    def wake(self) -> None:
        """Say that something waits."""
        with self._changing:
            if self._crew is not None:
                self._crew.wake()
            self._wake.set()

    def set_jobs(self, jobs: int) -> None:
        """Let so many pairs of children work side by side, as soon as each is free."""
        self._jobs = jobs
        self._regroup()

    def set_paused(self, *, paused: bool) -> None:
        """Begin no article until it is taken back; what is being worked on is finished."""
        self._is_paused = paused
        self._regroup()

    def renew_names(self) -> None:
        """Find names with new children, as soon as each is free; what others found waits again."""
        with self._changing:
            self._is_cold = True
        self._regroup()

    def stop(self) -> None:
        """End the children; what was in flight goes on at the next start."""
        with self._changing:
            self._is_stopping = True
            for pair in self._children:
                for child in pair:
                    child.close()
        self._regroup()
        if self._thread is not None:
            self._thread.join()

    def _regroup(self) -> None:
        with self._changing:
            if self._crew is not None:
                self._crew.hold()
            self._wake.set()

    def _run(self, library: "Library") -> None:
        try:
            self._warm(library)
            library.read_names()
            while not self._is_stopping:
                self._wake.clear()
                if self._is_cold:
                    self._warm(library)
                others_live = self._work_off(library)
                self._wake.wait(TAKE_OVER_SECONDS if others_live else None)
        except ChildClosedError:
            return
        except ReaderError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - handed on to the window, which reports it
            self.broken.emit(error)

    def _warm(self, library: "Library") -> None:
        """Let the model load; what another one analysed waits again. Files need no model."""
        from reader.services import intake  # noqa: PLC0415 - as below

        names = self._new_names()
        try:
            warmed = names.warm()
            self.pipelines_found.emit(warmed.installed)
            intake.analyse_again(library, warmed.models)
        except ChildClosedError:
            raise
        except ReaderError as error:
            self.failed.emit(error)

    def _new_names(self) -> Child:
        """Let new children find names, and return the first of them."""
        with self._changing:
            self._is_cold = False
            if not self._is_stopping:
                for _, names in self._children:
                    names.close()
                self._children = [(files, self._make_names()) for files, _ in self._children]
            return self._children[0][1]

    def _work_off(self, library: "Library") -> bool:
        """Work until nothing waits; return whether other processes work on the library, too."""
        # Imported here because SQLAlchemy would keep the window's first paint waiting.
        from reader.services import intake  # noqa: PLC0415

        others = intake.resume(library)
        if others.ended:
            self.resumed.emit()
        crew = self._new_crew(library)
        if crew is not None:
            crew.work_off()
            if not intake.waiting(library):
                self.idle.emit()
                self._sketch(library)
        return others.living > 0

    def _sketch(self, library: "Library") -> None:
        """Let older articles join their stories as long as nothing else is to be done."""
        from reader.services import copies  # noqa: PLC0415 - as above

        while not self._wake.is_set() and copies.sketch_some(library):
            pass

    def _new_crew(self, library: "Library") -> "Crew | None":
        """Return as many pairs as were asked for, none while paused."""
        from reader.services.crew import Crew, Pair  # noqa: PLC0415 - as above

        with self._changing:
            self._crew = None
            if self._is_stopping or self._is_paused:
                return None
            while len(self._children) < self._jobs:
                self._children.append((self._make_files(), self._make_names()))
            while len(self._children) > self._jobs:
                for child in self._children.pop():
                    child.close()
            pairs = [Pair(files, names) for files, names in self._children]
            self._crew = Crew(library, pairs, self._tell)
            return self._crew

    def _tell(self, progress: "Progress") -> None:
        self.progressed.emit(progress)
