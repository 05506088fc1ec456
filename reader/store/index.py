"""Which articles match: sets of articles in memory, in step with the file whoever writes to it."""

import heapq
import json
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Connection, Engine

from reader.domain.search import ArticleFilter, Sort
from reader.domain.shelving import Shelf
from reader.store.words import query_explained

# Up to here it is faster to count the entities of the articles than the articles of the entities.
FEW_ARTICLES = 1_000
BATCH = 500

ON_SHELF = {
    Shelf.EVERYTHING: "removed_at IS NULL",
    Shelf.CURRENT: "removed_at IS NULL AND archived_at IS NULL",
    Shelf.UNREAD: "removed_at IS NULL AND archived_at IS NULL AND read_at IS NULL",
    Shelf.ARCHIVE: "removed_at IS NULL AND archived_at IS NOT NULL",
    Shelf.TRASH: "removed_at IS NOT NULL AND purged_at IS NULL",
}
_ORDERS = {
    Sort.NEWEST: "added_at DESC, id DESC",
    Sort.OLDEST: "added_at, id",
    Sort.TITLE: "title_key, id",
    Sort.PUBLISHED: "published DESC, id DESC",
}
_LISTED = "(SELECT value FROM json_each(?))"
_NAMED_IN = f"SELECT entity_id, article_id FROM article_entity WHERE article_id IN {_LISTED}"  # noqa: S608
_NAMING = (
    "SELECT entity_id, article_id FROM article_entity "  # noqa: S608
    f"WHERE entity_id IN {_LISTED} ORDER BY entity_id, article_id"
)
_COUNTED = (
    "SELECT entity_id, count(*) AS articles FROM article_entity "  # noqa: S608
    f"WHERE article_id IN {_LISTED} GROUP BY entity_id ORDER BY articles DESC, entity_id LIMIT ?"
)
_TOTALS = "SELECT entity_id, count(*) FROM article_entity GROUP BY entity_id"


class ArticleIndex:
    """Answers which articles match a filter, and which entities they name.

    The truth is in the file; what was read of it is kept until a transaction of any program changes
    it. May be used from several threads.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._connection: Connection | None = None
        self._data_version = -1
        self._naming = _Naming()
        self._orders: dict[tuple[Shelf, Sort], tuple[int, ...]] = {}
        self._shelves: dict[Shelf, BitMap] = {}

    def close(self) -> None:
        """Give the connection back."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def ids(self, article_filter: ArticleFilter) -> tuple[int, ...]:
        """Return the articles that match, all of them, in the order asked for."""
        with self._reading() as connection:
            order = self._order(connection, article_filter.shelf, article_filter.sort)
            matching = self._matching(connection, article_filter)
        if len(matching) == len(order):
            return order
        return tuple(article_id for article_id in order if article_id in matching)

    def facets(self, article_filter: ArticleFilter, limit: int) -> list[tuple[int, int]]:
        """Return the entities most of the matching articles name, with the number of those."""
        with self._reading() as connection:
            matching = self._matching(connection, article_filter)
            if len(matching) > FEW_ARTICLES:
                return self._naming.most_common(connection, matching, limit)
            return _rows(connection, _COUNTED, json.dumps(list(matching)), limit)

    def _matching(self, connection: Connection, article_filter: ArticleFilter) -> BitMap:
        matching = self._on_shelf(connection, article_filter.shelf).copy()
        groups = [(entity,) for entity in article_filter.entities]
        for group in (*groups, *article_filter.any_of):
            matching &= self._naming.any_of(connection, group)
        if article_filter.without:
            matching -= self._naming.any_of(connection, article_filter.without)
        if article_filter.text:
            matching &= _holding(connection, article_filter.text)
        return matching

    def _order(self, connection: Connection, shelf: Shelf, sort: Sort) -> tuple[int, ...]:
        wanted = shelf, sort
        if wanted not in self._orders:
            query = f"SELECT id FROM article WHERE {ON_SHELF[shelf]} ORDER BY {_ORDERS[sort]}"  # noqa: S608 - our own words
            self._orders[wanted] = tuple(row[0] for row in _rows(connection, query))
        return self._orders[wanted]

    def _on_shelf(self, connection: Connection, shelf: Shelf) -> BitMap:
        if shelf not in self._shelves:
            self._shelves[shelf] = BitMap(self._order(connection, shelf, Sort.NEWEST))
        return self._shelves[shelf]

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Give a transaction of one state of the file, with what is kept brought up to it."""
        with self._lock:
            if self._connection is None:
                self._connection = self._engine.connect()
            with self._connection.begin():
                ((newest,),) = _rows(self._connection, "SELECT max(counted) FROM article")
                # This connection never writes, so that it notices the writes of every other.
                ((data_version,),) = _rows(self._connection, "PRAGMA data_version")
                if data_version != self._data_version:
                    self._orders.clear()
                    self._shelves.clear()
                    self._naming.catch_up(self._connection, newest or 0)
                    self._data_version = data_version
                yield self._connection


class _Naming:
    """The articles that name an entity, for the entities that were asked for."""

    def __init__(self) -> None:
        self._articles: dict[int, BitMap] = {}
        self._at_most: dict[int, int] | None = None
        self._counted = 0

    def catch_up(self, connection: Connection, newest: int) -> None:
        """Take in the articles that were counted since the last time, or forget all for many.

        The numbers begin again in a library of which every article was purged.
        """
        since, self._counted = self._counted, newest
        if not since <= newest <= since + FEW_ARTICLES:
            self._articles.clear()
            self._at_most = None
            return
        query = "SELECT id FROM article WHERE counted > ?"
        changed = [row[0] for row in _rows(connection, query, since)]
        stale = BitMap(changed)
        for articles in self._articles.values():
            articles.difference_update(stale)
        for entity, article_id in _rows(connection, _NAMED_IN, json.dumps(changed)):
            if entity in self._articles:
                self._articles[entity].add(article_id)
            if self._at_most is not None:
                self._at_most[entity] = self._at_most.get(entity, 0) + 1

    def any_of(self, connection: Connection, entities: Iterable[int]) -> BitMap:
        """Return the articles that name at least one of the entities."""
        wanted = list(entities)
        self._load(connection, wanted)
        return BitMap.union(*(self._articles[entity] for entity in wanted)) if wanted else BitMap()

    def most_common(
        self, connection: Connection, matching: BitMap, limit: int
    ) -> list[tuple[int, int]]:
        """Return the entities that most of the articles name, and how many of them do.

        An entity that too few articles of the whole library name is not looked at.
        """
        candidates = self._candidates(connection)
        best: list[tuple[int, int]] = []
        for start in range(0, len(candidates), BATCH):
            batch = candidates[start : start + BATCH]
            if len(best) == limit and self._bound(batch[0]) < best[0][0]:
                break
            self._load(connection, batch)
            counted = (
                (self._articles[entity].intersection_cardinality(matching), -entity)
                for entity in batch
            )
            best = heapq.nlargest(limit, [*best, *(each for each in counted if each[0])])[::-1]
        return [(-entity, count) for count, entity in reversed(best)]

    def _candidates(self, connection: Connection) -> list[int]:
        """Return all entities, those that most articles may name first."""
        if self._at_most is None:
            self._at_most = dict(_rows(connection, _TOTALS))
        return sorted(self._at_most, key=self._bound, reverse=True)

    def _bound(self, entity: int) -> int:
        return self._at_most[entity] if self._at_most else 0

    def _load(self, connection: Connection, entities: Iterable[int]) -> None:
        missing = [entity for entity in entities if entity not in self._articles]
        if not missing:
            return
        articles: dict[int, list[int]] = {entity: [] for entity in missing}
        for entity, article_id in _rows(connection, _NAMING, json.dumps(missing)):
            articles[entity].append(article_id)
        for entity, ids in articles.items():
            self._articles[entity] = BitMap(ids)


def _holding(connection: Connection, words: str) -> BitMap:
    query = "SELECT rowid FROM article_fts WHERE article_fts MATCH ?"
    with query_explained(words):
        return BitMap([row[0] for row in _rows(connection, query, words)])


def _rows(connection: Connection, query: str, *parameters: object) -> list[Any]:
    return list(connection.exec_driver_sql(query, parameters))
