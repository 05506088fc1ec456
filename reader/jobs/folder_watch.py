"""The folder watch: lets new and changed files of a folder wait by themselves.

watchdog tells of every file below a folder, also when one is changed in its place, and takes up
new folders; Qt's own watcher tells of folders alone, or wants every file named.
"""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.domain.errors import ReaderError

if TYPE_CHECKING:
    from reader.jobs.folder_events import FolderEvents
    from reader.store.library import Library
    from reader.store.watched import Look

STEADY_SECONDS = 2.0
"""How long a file must stay as it is before it is taken."""
ANYWAY_SECONDS = 60.0
"""How often a folder is looked at though nothing was told of it, as on a disk of the network."""
CALM_SECONDS = 0.5
"""How long what is told of a folder is gathered."""


class FolderWatch(QObject):
    """Looks through a folder in a thread of its own.

    ``added`` says that files wait now; ``failed`` carries a ``ReaderError``, ``broken`` a bug.
    """

    added = Signal()
    failed = Signal(object)
    broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._library: Library | None = None
        self._thread: threading.Thread | None = None
        self._news = threading.Event()
        self._stopped = threading.Event()

    def start(self, library: "Library") -> None:
        """Watch as soon as there is a folder to watch."""
        self._library = library
        self._begin()

    def set_folder(self, folder: Path | None) -> None:
        """Watch this folder and no other; none for None."""
        self._folder = folder
        self._news.set()
        self._begin()

    def stop(self) -> None:
        """Watch no longer."""
        self._stopped.set()
        self._news.set()
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        library = self._library
        if library is None or self._folder is None or self._thread is not None:
            return
        self._thread = threading.Thread(
            target=self._run, args=(library,), name="folder", daemon=True
        )
        self._thread.start()

    def _run(self, library: "Library") -> None:
        # Imported here because most users watch no folder.
        from reader.jobs.folder_events import FolderEvents  # noqa: PLC0415

        events = FolderEvents(self._news)
        try:
            self._watch(library, events)
        except ReaderError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - handed on to the window, which reports it
            self.broken.emit(error)
        finally:
            events.close()

    def _watch(self, library: "Library", events: "FolderEvents") -> None:
        from reader.services import watching  # noqa: PLC0415 - as above

        unsteady: Mapping[Path, Look] = {}
        while not self._stopped.is_set():
            self._news.clear()
            folder = self._folder
            events.follow(folder)
            if folder is not None:
                glance = watching.look(library, folder, unsteady)
                unsteady = glance.unsteady
                if glance.added:
                    self.added.emit()
            self._rest(is_unsteady=bool(unsteady))

    def _rest(self, *, is_unsteady: bool) -> None:
        """Wait until there may be something to see."""
        if is_unsteady:
            self._stopped.wait(STEADY_SECONDS)
        else:
            self._news.wait(ANYWAY_SECONDS)
            self._stopped.wait(CALM_SECONDS)
