"""The processes that work on a library, each known to be alive by a file that it keeps locked.

The system frees the lock of a process however it ends, so that no clock has to be trusted and an
idle process writes nothing.
"""

import threading
from pathlib import Path
from uuid import uuid4

from filelock import FileLock, Timeout

NOBODY = ""
"""The worker of an article that any process may work on."""


class Worker:
    """One of the processes that work on a library; it has a name once it was asked for."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._name = NOBODY
        self._lock: FileLock | None = None
        self._naming = threading.Lock()

    @property
    def name(self) -> str:
        """The name that this process leaves at what it works on; raises ``OSError``."""
        with self._naming:
            if not self._name:
                name = uuid4().hex
                self._lock = FileLock(_file(self._library, name))
                self._lock.acquire()
                self._name = name
            return self._name

    def close(self) -> None:
        """Say that this process works no longer."""
        with self._naming:
            if self._lock is not None:
                self._lock.release()
                _file(self._library, self._name).unlink(missing_ok=True)
                self._lock = None
                self._name = NOBODY


def is_alive(library: Path, name: str) -> bool:
    """Return whether the process of a name still works on the library."""
    file = _file(library, name)
    if not file.exists():
        return False
    probe = FileLock(file)
    try:
        probe.acquire(blocking=False)
    except Timeout:
        return True
    probe.release()
    file.unlink(missing_ok=True)
    return False


def _file(library: Path, name: str) -> Path:
    return library.with_name(f"{library.name}.worker-{name}")
