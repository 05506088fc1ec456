"""Notices what other processes store in a library."""

import threading

from sqlalchemy import Connection, Engine


class Changes:
    """Tells changes of other processes from our own, at the price of one pragma a look.

    SQLite says that a file was changed, not by whom. While we write ourselves a change of another
    process may hide among our own: it is told as soon as a look finds that we have rested.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._connection: Connection | None = None
        self._own = 0
        self._own_before = 0
        self._seen: int | None = None
        self._is_unclear = False

    def count_own(self) -> None:
        """Take note that this process is about to store something."""
        with self._lock:
            self._own += 1

    def elsewhere(self) -> bool:
        """Return whether another process may have stored something since the last look."""
        with self._lock:
            seen, before = self._data_version(), self._seen
            rested = self._own == self._own_before
            has_moved = before is not None and seen != before
            self._seen, self._own_before = seen, self._own
            told = rested and (has_moved or self._is_unclear)
            self._is_unclear = not rested and (has_moved or self._is_unclear)
            return told

    def close(self) -> None:
        """Give the connection back."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _data_version(self) -> int:
        # A connection that never writes notices the writes of every other.
        if self._connection is None:
            self._connection = self._engine.connect()
        with self._connection.begin():
            return int(self._connection.exec_driver_sql("PRAGMA data_version").scalar_one())
