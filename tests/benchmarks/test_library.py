"""How fast analysed articles are stored, against the same statements in raw sqlite3."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from time import process_time

import pytest
from helpers.libraries import Generator, fill
from sqlalchemy import Engine, event

from reader.store.library import Library
from reader.store.scripts import register_functions

ARTICLES = 1_000
MOST_TIMES_RAW = 3.0
MOST_BYTES_A_BYTE_OF_TEXT = 3.2

pytestmark = pytest.mark.benchmark

Statement = tuple[str, object, bool]


class Recorder:
    """Keeps the statements that go to SQLite, whoever gives them to it, with their parameters."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []
        kept = self.statements

        class Cursor(sqlite3.Cursor):
            def execute(self, statement, parameters=()):
                kept.append((statement, parameters, False))
                return super().execute(statement, parameters)

            def executemany(self, statement, parameters):
                kept.append((statement, parameters, True))
                return super().executemany(statement, parameters)

        class Connection(sqlite3.Connection):
            def cursor(self, factory=Cursor):
                return super().cursor(factory)

            def execute(self, statement, parameters=()):
                return self.cursor().execute(statement, parameters)

            def executemany(self, statement, parameters):
                return self.cursor().executemany(statement, parameters)

            def commit(self):
                kept.append(("COMMIT", (), False))
                super().commit()

        self._factory = Connection

    def listen(self, _dialect, _record, _arguments, parameters) -> None:
        """Let a connection that is about to be made be one that is listened to."""
        parameters["factory"] = self._factory


def replay(statements: list[Statement], path: Path) -> float:
    """Run statements without the program and return the seconds of computing."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register_functions(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        start = process_time()
        for statement, parameters, many in statements:
            if many:
                connection.executemany(statement, parameters)
            elif statement != "COMMIT" or connection.in_transaction:
                connection.execute(statement, parameters).fetchall()
        return process_time() - start


def timed_fill(path: Path, invented: list) -> float:
    with Library.open(path) as library:
        start = process_time()
        fill(library, iter(invented))
        return process_time() - start


def test_storing_analysed_articles_against_raw_sqlite(tmp_path, capsys):
    invented = list(Generator(ARTICLES).articles(ARTICLES))
    with Library.open(tmp_path / "empty.sqlite3"):
        pass
    for name in ("recorded", "ours", "raw"):
        shutil.copy(tmp_path / "empty.sqlite3", tmp_path / f"{name}.sqlite3")
    recorder = Recorder()
    event.listen(Engine, "do_connect", recorder.listen)
    try:
        timed_fill(tmp_path / "recorded.sqlite3", invented)
    finally:
        event.remove(Engine, "do_connect", recorder.listen)

    raw = replay(recorder.statements, tmp_path / "raw.sqlite3")
    ours = timed_fill(tmp_path / "ours.sqlite3", invented)

    size = (tmp_path / "ours.sqlite3").stat().st_size
    texts = sum(len(content.text.encode()) for content, _ in invented)
    with capsys.disabled():
        print(  # noqa: T201
            f"\nan analysed article is stored in {ours / ARTICLES * 1e3:.2f} ms, by the same "
            f"statements in raw sqlite3 in {raw / ARTICLES * 1e3:.2f} ms ({ours / raw:.2f} times); "
            f"{size / texts:.2f} bytes a byte of text"
        )
    assert ours / raw < MOST_TIMES_RAW
    assert size / texts < MOST_BYTES_A_BYTE_OF_TEXT
