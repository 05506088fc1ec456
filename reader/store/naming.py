"""The articles that name an entity, for the entities that were asked for."""

import json
from array import array
from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from itertools import repeat
from typing import TYPE_CHECKING

import msgspec
from pyroaring import BitMap
from sqlalchemy import Connection

from reader.store.listed import numbers, rows

if TYPE_CHECKING:
    from reader.store.tally import Tally

# Up to so many articles, or a tenth of a greater library, it is faster to count the entities of the
# articles than the articles of the entities; of more articles the names could not be remembered.
FEW_ARTICLES = 10_000
FEW_IN = 10
MOST_FEW = 40_000
# So many names of articles are remembered, as four bytes each.
MOST_REMEMBERED = 8_000_000
# What so many articles name is read at once: the memory for it is not given back for long.
MOST_AT_ONCE = 1_000
BATCH = 1_000
# So many entities may have been named anew before their order is found again.
MOST_CHANGED = 20_000
# So many articles may be new before all is read again.
MOST_NEW = 1_000

# One number for a count and an entity sorts many times faster than the two.
_BITS = 32
_LAST = (1 << _BITS) - 1

_LISTED = "(SELECT value FROM json_each(?))"
_NAMED_IN = (
    "SELECT article_id << 32 | entity_id AS number FROM article_entity "  # noqa: S608
    f"WHERE article_id IN {_LISTED} ORDER BY article_id"
)
_NAMED_WITH = f"SELECT entity_id, article_id FROM article_entity WHERE article_id IN {_LISTED}"  # noqa: S608
_NAMING = (
    "SELECT entity_id, json_group_array(article_id) FROM article_entity "  # noqa: S608
    f"WHERE entity_id IN {_LISTED} GROUP BY entity_id"
)
_TOTALS = """
    SELECT json_group_array(entity_id), json_group_array(articles) FROM (
        SELECT entity_id, count(*) AS articles FROM article_entity
        GROUP BY entity_id ORDER BY articles DESC)
"""
_CHANGED = "SELECT id AS number FROM article WHERE counted > ?"

_numbers = msgspec.json.Decoder(list[int])


class Naming:
    """Keeps the articles of entities that were asked for, in step with the file."""

    def __init__(self) -> None:
        self._articles: dict[int, BitMap] = {}
        self._tally: Tally | None = None
        self._totals: _Totals | None = None
        self._in_batches: list[list[BitMap]] = []
        self._counted = 0

    def catch_up(self, connection: Connection, newest: int) -> None:
        """Take in the articles that were counted since the last time, or forget all for many.

        The numbers begin again in a library of which every article was purged.
        """
        since, self._counted = self._counted, newest
        if not since <= newest <= since + MOST_NEW:
            self._articles.clear()
            self._tally = None
            self._forget_totals()
            return
        changed = numbers(connection, _CHANGED, since)
        stale = BitMap(changed)
        if self._tally is not None:
            self._tally.forget(stale)
        for articles in self._articles.values():
            articles.difference_update(stale)
        for entity, article_id in rows(connection, _NAMED_WITH, json.dumps(changed)):
            if entity in self._articles:
                self._articles[entity].add(article_id)
            if self._totals is not None:
                self._totals.changed.add(entity)
        if self._totals is not None and len(self._totals.changed) > MOST_CHANGED:
            self._forget_totals()

    def any_of(self, connection: Connection, entities: Collection[int]) -> BitMap:
        """Return the articles that name at least one of the entities."""
        return BitMap.union(*self._loaded(connection, entities)) if entities else BitMap()

    def most_common(
        self, connection: Connection, matching: BitMap, limit: int
    ) -> list[tuple[int, int]]:
        """Return the entities that most of the articles name, and how many of them do."""
        ((last,),) = rows(connection, "SELECT coalesce(max(id), 0) FROM article")
        if len(matching) > max(FEW_ARTICLES, min(last // FEW_IN, MOST_FEW)):
            return self._most_common_of_many(connection, matching, limit)
        return self._knowing(connection, matching).most_common(matching, limit)

    def counted(
        self, connection: Connection, matching: BitMap, entities: Sequence[int]
    ) -> list[tuple[int, int]]:
        """Return those of the entities that some of the articles name, and how many of them do."""
        articles = self._loaded(connection, entities)
        counts = map(BitMap.intersection_cardinality, articles, repeat(matching))
        return [(entity, count) for entity, count in zip(entities, counts, strict=True) if count]

    def _most_common_of_many(
        self, connection: Connection, matching: BitMap, limit: int
    ) -> list[tuple[int, int]]:
        """Count from the most common entity on, until the rest are in too few articles."""
        if self._totals is None:
            self._totals = _Totals(connection)
        changed = list(self._totals.changed)
        ranked = _ranks(changed, self._loaded(connection, changed), matching)
        for at_most, batch, articles in self._batches(connection):
            ranked.sort(reverse=True)
            del ranked[limit:]
            if len(ranked) == limit and at_most < ranked[-1] >> _BITS:
                break
            ranked += _ranks(batch, articles, matching, self._totals.changed)
        ranked.sort(reverse=True)
        return [(_LAST - (rank & _LAST), rank >> _BITS) for rank in ranked[:limit]]

    def _batches(self, connection: Connection) -> Iterator[tuple[int, Sequence[int], list[BitMap]]]:
        """Yield entities with their articles, and the most that one of these or later ones has."""
        for number, (at_most, batch) in enumerate(self._totals.batches if self._totals else ()):
            if number == len(self._in_batches):
                self._in_batches.append(self._loaded(connection, batch))
            yield at_most, batch, self._in_batches[number]

    def _knowing(self, connection: Connection, matching: BitMap) -> "Tally":
        """Return the tally, which knows what these articles name."""
        # It brings numpy, which takes a tenth of a second that opening a library need not.
        from reader.store.tally import Tally  # noqa: PLC0415

        if self._tally is None or len(self._tally) > MOST_REMEMBERED:
            self._tally = Tally()
        unknown = self._tally.unknown(matching)
        for start in range(0, len(unknown), MOST_AT_ONCE):
            some = unknown[start : start + MOST_AT_ONCE]
            self._tally.add(some, numbers(connection, _NAMED_IN, json.dumps(some)))
        return self._tally

    def _loaded(self, connection: Connection, entities: Collection[int]) -> list[BitMap]:
        """Return the articles of every entity."""
        self._load(connection, entities)
        return [self._articles[entity] for entity in entities]

    def _forget_totals(self) -> None:
        self._totals = None
        self._in_batches.clear()

    def _load(self, connection: Connection, entities: Iterable[int]) -> None:
        missing = [entity for entity in entities if entity not in self._articles]
        if not missing:
            return
        self._articles.update((entity, BitMap()) for entity in missing)
        for entity, articles in rows(connection, _NAMING, json.dumps(missing)):
            self._articles[entity] = BitMap(_numbers.decode(articles))


def _ranks(
    entities: Iterable[int],
    articles: Iterable[BitMap],
    matching: BitMap,
    leave_out: Container[int] = (),
) -> list[int]:
    """Return the ranks of the entities that matching articles name."""
    counts = map(BitMap.intersection_cardinality, articles, repeat(matching))
    return [
        _rank(entity, count)
        for entity, count in zip(entities, counts, strict=True)
        if count and entity not in leave_out
    ]


def _rank(entity: int, count: int) -> int:
    """Return a number that is larger for more articles, and of as many for the older entity."""
    return count << _BITS | _LAST - entity


class _Totals:
    """In how many articles every entity may be at most, those in most first.

    ``changed`` are those that were named anew since they were counted: they may be in any number.
    """

    def __init__(self, connection: Connection) -> None:
        ((stored_entities, stored_articles),) = rows(connection, _TOTALS)
        entities = array("I", _numbers.decode(stored_entities))
        articles = array("I", _numbers.decode(stored_articles))
        self.batches = [
            (articles[start], entities[start : start + BATCH])
            for start in range(0, len(entities), BATCH)
        ]
        self.changed: set[int] = set()
