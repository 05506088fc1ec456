"""The library file: opened once, used in short transactions."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from types import TracebackType
from typing import Self

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from reader.domain.search import ArticleFilter
from reader.store.changes import Changes
from reader.store.failures import explained, refused
from reader.store.index import ArticleIndex
from reader.store.listed import rows
from reader.store.migrating import bring_up_to_date
from reader.store.scripts import register_functions
from reader.store.workers import Worker

BUSY_SECONDS = 10.0

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
)


class Library:
    """An open library; may be used from several threads, one transaction each at a time."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        self._writer = engine.execution_options(writing=True)
        self._index = ArticleIndex(engine)
        self._worker = Worker(path)
        self._changes = Changes(engine)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the library of a path, made or brought up to date where needed.

        Raises ``LibraryError``; a library of a newer program is refused and left untouched.
        """
        try:
            with explained(path):
                bring_up_to_date(path)
                engine = _engine(path)
                with engine.connect():
                    return cls(path, engine)
        except OSError as error:
            raise refused(path, error) from error

    def close(self) -> None:
        """Close every connection; SQLite then folds its log into the file."""
        self._worker.close()
        self._changes.close()
        self._index.close()
        self._engine.dispose()

    def changed_elsewhere(self) -> bool:
        """Return whether another process has stored something since this was asked last."""
        with explained(self.path):
            return self._changes.elsewhere()

    @property
    def worker(self) -> str:
        """The name of this process among those that work on the library."""
        try:
            return self._worker.name
        except OSError as error:
            raise refused(self.path, error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one unchanging state of the library."""
        with explained(self.path), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose changes are stored together at its end, or not at all."""
        with explained(self.path), Session(self._writer) as session, session.begin():
            yield session

    def ids(self, article_filter: ArticleFilter) -> tuple[int, ...]:
        """Return the articles that match, all of them, in the order asked for."""
        with explained(self.path):
            return self._index.ids(article_filter)

    def names_like(self, words: str, limit: int) -> list[int]:
        """Return the ids of the entities whose name or alias holds some words."""
        with explained(self.path):
            return self._index.names_like(words, limit)

    def read_names(self) -> None:
        """Read what ``names_like`` looks through, which takes seconds in a great library."""
        with explained(self.path):
            self._index.read_names()

    def facets(self, article_filter: ArticleFilter, limit: int) -> list[tuple[int, int]]:
        """Return the ids of the entities most of the matching articles name, and how many do."""
        with explained(self.path):
            return self._index.facets(article_filter, limit)

    def counted(
        self, article_filter: ArticleFilter, entities: Sequence[int]
    ) -> list[tuple[int, int]]:
        """Return those of the entities that matching articles name, and how many do."""
        with explained(self.path):
            return self._index.counted(article_filter, entities)


def _engine(path: Path) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_SECONDS},
        # What is stored is nothing for the words of an error, which end in the log.
        hide_parameters=True,
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def _configure(connection: SqliteConnection, _entry: ConnectionPoolEntry) -> None:
    # Python's sqlite3 would begin by itself, but not before DDL, and so could not roll it back.
    connection.isolation_level = None
    register_functions(connection)
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    # A reader that turns writer cannot wait for another writer: who will write says so at once.
    writing = connection.get_execution_options().get("writing", False)
    rows(connection, "BEGIN IMMEDIATE" if writing else "BEGIN")
