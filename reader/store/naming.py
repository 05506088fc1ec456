"""The articles that name an entity, for the entities that were asked for."""

import heapq
import json
from collections.abc import Iterable

from pyroaring import BitMap
from sqlalchemy import Connection

from reader.store.listed import numbers, rows

# Up to here it is faster to count the entities of the articles than the articles of the entities.
FEW_ARTICLES = 1_000
BATCH = 500

_LISTED = "(SELECT value FROM json_each(?))"
_NAMED_IN = f"SELECT entity_id, article_id FROM article_entity WHERE article_id IN {_LISTED}"  # noqa: S608
_NAMING = "SELECT article_id AS number FROM article_entity WHERE entity_id = ?"
_COUNTED = (
    "SELECT entity_id, count(*) AS articles FROM article_entity "  # noqa: S608
    f"WHERE article_id IN {_LISTED} GROUP BY entity_id ORDER BY articles DESC, entity_id LIMIT ?"
)
_TOTALS = "SELECT entity_id, count(*) FROM article_entity GROUP BY entity_id"
_CHANGED = "SELECT id AS number FROM article WHERE counted > ?"


class Naming:
    """Keeps the articles of entities that were asked for, in step with the file."""

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
        changed = numbers(connection, _CHANGED, since)
        stale = BitMap(changed)
        for articles in self._articles.values():
            articles.difference_update(stale)
        for entity, article_id in rows(connection, _NAMED_IN, json.dumps(changed)):
            if entity in self._articles:
                self._articles[entity].add(article_id)
            if self._at_most is not None:
                self._at_most[entity] = self._at_most.get(entity, 0) + 1

    def any_of(self, connection: Connection, entities: Iterable[int]) -> BitMap:
        """Return the articles that name at least one of the entities."""
        articles = [self._naming(connection, entity) for entity in entities]
        return BitMap.union(*articles) if articles else BitMap()

    def most_common(
        self, connection: Connection, matching: BitMap, limit: int
    ) -> list[tuple[int, int]]:
        """Return the entities that most of the articles name, and how many of them do."""
        if len(matching) <= FEW_ARTICLES:
            return rows(connection, _COUNTED, json.dumps(list(matching)), limit)
        return self._most_common_of_many(connection, matching, limit)

    def _most_common_of_many(
        self, connection: Connection, matching: BitMap, limit: int
    ) -> list[tuple[int, int]]:
        """Look at entities from the most common on, until the rest are in too few articles."""
        candidates = self._candidates(connection)
        best: list[tuple[int, int]] = []
        for start in range(0, len(candidates), BATCH):
            batch = candidates[start : start + BATCH]
            if len(best) == limit and self._bound(batch[0]) < best[0][0]:
                break
            counted = (
                (self._naming(connection, entity).intersection_cardinality(matching), -entity)
                for entity in batch
            )
            best = heapq.nlargest(limit, [*best, *(each for each in counted if each[0])])[::-1]
        return [(-entity, count) for count, entity in reversed(best)]

    def _candidates(self, connection: Connection) -> list[int]:
        """Return all entities, those that most articles may name first."""
        if self._at_most is None:
            self._at_most = dict(rows(connection, _TOTALS))
        return sorted(self._at_most, key=self._bound, reverse=True)

    def _bound(self, entity: int) -> int:
        return self._at_most[entity] if self._at_most else 0

    def _naming(self, connection: Connection, entity: int) -> BitMap:
        if entity not in self._articles:
            self._articles[entity] = BitMap(numbers(connection, _NAMING, entity))
        return self._articles[entity]
