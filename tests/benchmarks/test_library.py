"""How fast analysed articles are stored, against raw sqlite3 that writes the same rows."""

import shutil
import sqlite3
from contextlib import closing
from itertools import islice
from os import getloadavg
from pathlib import Path
from time import process_time

import pytest
from helpers.big_libraries import Writer
from helpers.libraries import Generator, fill

from reader.services.carrying import AT_ONCE
from reader.store.library import Library
from reader.store.scripts import register_functions

ARTICLES = 1_000
ROUNDS = 5
MOST_TIMES_RAW = 1.3
MOST_BYTES_A_BYTE_OF_TEXT = 3.2

pytestmark = pytest.mark.benchmark


class RawWriter(Writer):
    """Writes articles as someone would who knew nothing but sqlite3 and the tables."""

    def name(self, naming, called) -> None:
        self._connection.executemany("INSERT INTO article_entity VALUES (?, ?, ?)", naming)
        self._connection.executemany(
            "INSERT INTO alias VALUES (?, ?, ?, ?, 1) "
            "ON CONFLICT DO UPDATE SET articles = articles + 1",
            called,
        )

    def write(self, invented) -> None:
        """Write some articles in a transaction, as many as the program does."""
        numbered = enumerate(invented, start=1)
        while batch := list(islice(numbered, AT_ONCE)):
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("PRAGMA defer_foreign_keys = ON")
            self.write_batch(batch)
            self._connection.executemany(
                "INSERT INTO article_fts (rowid, title, byline, site, body) "
                "SELECT id, title, byline, site, body FROM article_words WHERE id = ?",
                [(number,) for number, _ in batch],
            )
            self._connection.execute("COMMIT")


def timed_raw(path: Path, invented: list) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register_functions(connection)
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
        start = process_time()
        RawWriter(connection).write(invented)
        return process_time() - start


def timed_ours(path: Path, invented: list) -> float:
    with Library.open(path) as library:
        start = process_time()
        fill(library, invented)
        return process_time() - start


def test_storing_analysed_articles_against_raw_sqlite(tmp_path, capsys):
    invented = list(Generator(ARTICLES).articles(ARTICLES))
    with Library.open(tmp_path / "empty.sqlite3"):
        pass

    def seconds(store, number: int) -> float:
        path = tmp_path / f"{store.__name__}-{number}.sqlite3"
        shutil.copy(tmp_path / "empty.sqlite3", path)
        return store(path, invented)

    # By turns, and the least of some rounds: others use the machine, too.
    rounds = [(seconds(timed_raw, number), seconds(timed_ours, number)) for number in range(ROUNDS)]
    raw, ours = (min(times) for times in zip(*rounds, strict=True))

    size = (tmp_path / "timed_ours-0.sqlite3").stat().st_size
    texts = sum(len(content.text.encode()) for content, _ in invented)
    with capsys.disabled():
        print(  # noqa: T201
            f"\nan analysed article is stored in {ours / ARTICLES * 1e3:.2f} ms, in raw sqlite3 "
            f"in {raw / ARTICLES * 1e3:.2f} ms ({ours / raw:.2f} times); "
            f"{size / texts:.2f} bytes a byte of text; load {getloadavg()[0]:.1f}"
        )
    assert ours / raw < MOST_TIMES_RAW
    assert size / texts < MOST_BYTES_A_BYTE_OF_TEXT
