"""Which articles match: sets of articles in memory, in step with the file whoever writes to it."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from pyroaring import BitMap
from sqlalchemy import Connection, Engine

from reader.domain.search import ArticleFilter, Sort
from reader.store.holdings import Holdings
from reader.store.listed import rows
from reader.store.matching import Matcher, shelf_of
from reader.store.names import Names
from reader.store.naming import Naming


class ArticleIndex:
    """Answers which articles match a filter, and which entities they name.

    The truth is in the file; what was read of it is kept until a transaction of any program changes
    it. May be used from several threads.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._names_lock = threading.Lock()
        self._connection: Connection | None = None
        self._data_version = -1
        self._naming = Naming()
        self._names = Names()
        self._holdings = Holdings()

    def close(self) -> None:
        """Give the connection back."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def ids(self, article_filter: ArticleFilter) -> tuple[int, ...]:
        """Return the articles that match, all of them, in the order asked for."""
        with self._reading() as connection:
            matcher = self._matcher(connection)
            matching = _of_filter(matcher, article_filter)
            shelf = shelf_of(article_filter)
            best: list[int] = []
            if article_filter.sort is Sort.RELEVANCE:
                best = matcher.best(article_filter.query, matching)
                matching = matching.difference(BitMap(best))
            rest = self._holdings.in_order(connection, matching, shelf, article_filter.sort)
        found = (*best, *rest) if best else rest
        return found[::-1] if article_filter.is_reversed else found

    def facets(self, article_filter: ArticleFilter, limit: int) -> list[tuple[int, int]]:
        """Return the entities most of the matching articles name, with the number of those."""
        with self._reading() as connection:
            matching = _of_filter(self._matcher(connection), article_filter)
            return self._naming.most_common(connection, matching, limit)

    def counted(
        self, article_filter: ArticleFilter, entities: Sequence[int]
    ) -> list[tuple[int, int]]:
        """Return those of the entities that matching articles name, with the number of those."""
        with self._reading() as connection:
            matching = _of_filter(self._matcher(connection), article_filter)
            return self._naming.counted(connection, matching, entities)

    def _matcher(self, connection: Connection) -> Matcher:
        return Matcher(connection, self._naming, self._holdings)

    def names_like(self, words: str, limit: int) -> list[int]:
        """Return the entities whose name or alias holds some words, the likeliest first."""
        with self._names_lock, self._reading() as connection:
            return self._names.like(connection, words, limit)

    def read_names(self) -> None:
        """Read the names of the library now; all but questions for names go on meanwhile."""
        with self._names_lock, self._engine.connect() as connection, connection.begin():
            self._names.read(connection)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Give a transaction of one state of the file, with what is kept brought up to it."""
        with self._lock:
            if self._connection is None:
                self._connection = self._engine.connect()
            with self._connection.begin():
                ((newest,),) = rows(self._connection, "SELECT max(counted) FROM article")
                # This connection never writes, so that it notices the writes of every other.
                ((data_version,),) = rows(self._connection, "PRAGMA data_version")
                if data_version != self._data_version:
                    self._holdings = Holdings()
                    self._naming.catch_up(self._connection, newest or 0)
                    self._data_version = data_version
                yield self._connection


def _of_filter(matcher: Matcher, article_filter: ArticleFilter) -> BitMap:
    matching = matcher.matching(article_filter.query, shelf_of(article_filter))
    groups = [(entity,) for entity in article_filter.entities]
    for group in (*groups, *article_filter.any_of):
        matching &= matcher.naming_any_of(group)
    if article_filter.without:
        matching -= matcher.naming_any_of(article_filter.without)
    return matcher.folded(matching) if article_filter.folded else matching
