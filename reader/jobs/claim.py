"""One window a library: the lock of the first. Nothing is imported for it that Qt has not."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from reader import paths


class Claim:
    """A library as the first window of it has it, until it is released or its process is gone."""

    def __init__(self, library: Path) -> None:
        self._lock = QLockFile(str(paths.runtime() / f"{paths.key_of(library)}.lock"))
        self._lock.setStaleLockTime(0)  # a dead process is noticed, a long life is no fault

    def take(self) -> bool:
        """Return whether this is the first window of the library; nobody else is while it lives."""
        paths.runtime().mkdir(mode=0o700, parents=True, exist_ok=True)
        return (
            self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError
        )

    def release(self) -> None:
        """Let another window be the first."""
        self._lock.unlock()
