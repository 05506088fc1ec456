"""One window a library: the lock of the first. Nothing is imported for it that Qt has not."""

import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile

from reader import paths

_LETTERS = 16


class Claim:
    """A library as the first window of it has it, until it is released or its process is gone."""

    def __init__(self, library: Path) -> None:
        self._lock = QLockFile(str(paths.runtime() / f"{key_of(library)}.lock"))
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


def key_of(library: Path) -> str:
    """Return a short name for a library's file, the same by whatever way it is reached."""
    place = os.fsencode(library.resolve())
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
    return digest.toHex().toStdString()[:_LETTERS]
