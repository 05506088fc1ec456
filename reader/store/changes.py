"""Notices what other processes store in a library."""

import threading

from sqlalchemy import Connection, Engine, event

from reader.store.listed import rows

_ROWS_BEFORE = "rows changed before"


class Changes:
    """Tells what other processes store from what this one does, at the price of one pragma a look.

    Every transaction that changes something gives the library the next number, SQLite's
    ``user_version``: numbers that none of our own transactions gave are those of others.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._connection: Connection | None = None
        self._own: set[int] = set()
        self._seen: int | None = None
        event.listen(engine, "begin", _count_rows)
        event.listen(engine, "commit", self._sign)

    def elsewhere(self) -> bool:
        """Return whether another process has stored something since the last look."""
        with self._lock:
            number, before = self._number(), self._seen
            self._seen = number
            stored = range(number + 1 if before is None else before + 1, number + 1)
            is_told = any(each not in self._own for each in stored)
            self._own = {each for each in self._own if each > number}
            return is_told

    def close(self) -> None:
        """Give the connection back."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _sign(self, connection: Connection) -> None:
        if not _is_writing(connection):
            return
        if _changed_rows(connection) == connection.info[_ROWS_BEFORE]:
            return
        number = _last_number(connection) + 1
        with self._lock:
            self._own.add(number)
        rows(connection, f"PRAGMA user_version = {number}")

    def _number(self) -> int:
        if self._connection is None:
            self._connection = self._engine.connect()
        with self._connection.begin():
            return _last_number(self._connection)


def _last_number(connection: Connection) -> int:
    ((number,),) = rows(connection, "PRAGMA user_version")
    return int(number)


def _count_rows(connection: Connection) -> None:
    if _is_writing(connection):
        connection.info[_ROWS_BEFORE] = _changed_rows(connection)


def _is_writing(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("writing", False))


def _changed_rows(connection: Connection) -> int:
    ((changed,),) = rows(connection, "SELECT total_changes()")
    return int(changed)
