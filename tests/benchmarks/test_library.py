"""How fast the library is, against the same statements in raw sqlite3."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from time import process_time

import pytest
from helpers.libraries import Generator, fill
from sqlalchemy import Connection, Engine, event

from reader.domain.query import Phrase
from reader.domain.search import ArticleFilter
from reader.services import articles, entities, search
from reader.store.library import Library

ARTICLES = 1_000
MOST_TIMES_RAW = 4.0
MOST_MILLISECONDS = 100.0

pytestmark = pytest.mark.benchmark


class Recorder:
    """Keeps the statements that go to SQLite, with their parameters."""

    def __init__(self) -> None:
        self._statements: list[tuple[str, object, bool]] = []

    def keep(self, _connection, _cursor, statement, parameters, _context, many) -> None:
        self._statements.append((statement, parameters, many))

    def keep_commit(self, _connection: Connection) -> None:
        self._statements.append(("COMMIT", (), False))

    def replay(self, path: Path) -> float:
        """Run them again without SQLAlchemy and return the seconds of computing."""
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            start = process_time()
            for statement, parameters, many in self._statements:
                if many:
                    connection.executemany(statement, parameters)
                else:
                    connection.execute(statement, parameters).fetchall()
            return process_time() - start


@pytest.fixture(scope="module")
def invented():
    return list(Generator(ARTICLES).articles(ARTICLES))


def timed_fill(path: Path, invented: list) -> float:
    with Library.open(path) as library:
        start = process_time()
        fill(library, iter(invented))
        return process_time() - start


def milliseconds(ask: Callable[[], object]) -> float:
    times = []
    for _ in range(7):
        start = process_time()
        ask()
        times.append((process_time() - start) * 1e3)
    return median(times)


def test_storing_analysed_articles_against_raw_sqlite(tmp_path, invented, capsys):
    with Library.open(tmp_path / "empty.sqlite3"):
        pass
    for name in ("recorded", "ours", "raw"):
        shutil.copy(tmp_path / "empty.sqlite3", tmp_path / f"{name}.sqlite3")
    recorder = Recorder()
    event.listen(Engine, "before_cursor_execute", recorder.keep)
    event.listen(Engine, "commit", recorder.keep_commit)
    try:
        timed_fill(tmp_path / "recorded.sqlite3", invented)
    finally:
        event.remove(Engine, "before_cursor_execute", recorder.keep)
        event.remove(Engine, "commit", recorder.keep_commit)

    ours = timed_fill(tmp_path / "ours.sqlite3", invented)
    raw = recorder.replay(tmp_path / "raw.sqlite3")

    size = (tmp_path / "ours.sqlite3").stat().st_size
    texts = sum(len(content.text.encode()) for content, _ in invented)
    with capsys.disabled():
        print(  # noqa: T201
            f"\nan analysed article is stored in {ours / ARTICLES * 1e3:.2f} ms, by the same "
            f"statements in raw sqlite3 in {raw / ARTICLES * 1e3:.2f} ms ({ours / raw:.2f} times); "
            f"{size / texts:.2f} bytes a byte of text"
        )
    assert ours / raw < MOST_TIMES_RAW
    assert size / texts < 3.6


def test_questions_the_window_asks(tmp_path, invented, capsys):
    with Library.open(tmp_path / "library.sqlite3") as library:
        fill(library, iter(invented))
        named = [facet.entity.id for facet in entities.facets(library, ArticleFilter())]
        newest = articles.ids(library, ArticleFilter())
        word = invented[0][0].text.split()[1]
        questions = {
            "every article": lambda: articles.ids(library, ArticleFilter()),
            "a page of the list": lambda: articles.summaries(library, newest[:64]),
            "open an article": lambda: articles.load(library, newest[0]),
            "its mentions": lambda: entities.analysis(library, newest[0]),
            "one entity": lambda: articles.ids(library, ArticleFilter(entities=(named[0],))),
            "three entities": lambda: articles.ids(
                library, ArticleFilter(entities=(named[0], named[5], named[20]))
            ),
            "not an entity": lambda: articles.ids(library, ArticleFilter(without=(named[0],))),
            "facets of an entity": lambda: entities.facets(
                library, ArticleFilter(entities=(named[0],))
            ),
            "words, newest 50": lambda: search.search(
                library, ArticleFilter(query=Phrase(word)), 50
            ),
        }
        costs = {what: milliseconds(ask) for what, ask in questions.items()}

    with capsys.disabled():
        for what, cost in costs.items():
            print(f"{what:20} {cost:7.2f} ms at {ARTICLES:,} articles")  # noqa: T201
    assert max(costs.values()) < MOST_MILLISECONDS
