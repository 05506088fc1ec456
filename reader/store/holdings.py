"""The articles of the library in their orders, as numbers in memory."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date

from pyroaring import BitMap
from sqlalchemy import Connection, select

from reader.domain.query import Query
from reader.domain.search import Sort
from reader.domain.shelving import Mark, Shelf
from reader.store.listed import numbers
from reader.store.stories import EARLIEST, IS_MARKED
from reader.store.tables.articles import ArticleRow

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
    Sort.SITE: "site = '', site COLLATE NOCASE, added_at DESC, id DESC",
    Sort.BYLINE: "byline = '', byline COLLATE NOCASE, added_at DESC, id DESC",
    Sort.LENGTH: "words, id",
    Sort.PROGRESS: "read_at IS NOT NULL, progress DESC, added_at DESC, id DESC",
    Sort.UNREAD: "read_at IS NOT NULL, added_at DESC, id DESC",
    Sort.HIGHLIGHTS: (
        "(SELECT count(*) FROM highlight "
        "WHERE article_id = article.id AND highlight.removed_at IS NULL) DESC, "
        "added_at DESC, id DESC"
    ),
    Sort.RELEVANCE: "added_at DESC, id DESC",
}
# Of a purged article there is only what its highlights are cited with.
_STORED = "purged_at IS NULL"
_MARKED = {
    Mark.READ: "SELECT id AS number FROM article WHERE read_at IS NOT NULL",
    Mark.ARCHIVED: "SELECT id AS number FROM article WHERE archived_at IS NOT NULL",
    Mark.REMOVED: "SELECT id AS number FROM article WHERE removed_at IS NOT NULL",
}
_MOST_FOUND = 32
# Of an order with so many times as many articles it is faster to sort those that are wanted.
_FEW = 8
_ID_BITS = 32
_ID_MASK = (1 << _ID_BITS) - 1
# The day that the list shows, as one number: of 2024-05 the first. One without is the day added.
_DAYS = f"""
    SELECT replace(
        CASE published
            WHEN '' THEN date(added_at / 1000000, 'unixepoch', 'localtime')
            ELSE substr(published || '-01-01', 1, 10)
        END, '-', '') * {1 << _ID_BITS} + id AS number
    FROM article ORDER BY number
"""  # noqa: S608 - our own words


class Holdings:
    """What was read of the rows of articles, to be thrown away when one of them changes."""

    def __init__(self) -> None:
        self._orders: dict[tuple[Shelf | None, Sort], tuple[int, ...]] = {}
        self._ranks: dict[tuple[Shelf | None, Sort], array[int]] = {}
        self._shelves: dict[Shelf | None, BitMap] = {}
        self._marked: dict[Mark, BitMap] = {}
        self._days: array[int] | None = None
        self._found: dict[Query | str, BitMap] = {}
        self._stories: tuple[tuple[int, int, bool], ...] | None = None

    def order(self, connection: Connection, shelf: Shelf | None, sort: Sort) -> tuple[int, ...]:
        """Return the articles of a shelf in an order, of all for None."""
        if (shelf, sort) not in self._orders:
            which = ON_SHELF[shelf] if shelf else _STORED
            query = f"SELECT id AS number FROM article WHERE {which} ORDER BY {_ORDERS[sort]}"  # noqa: S608
            self._orders[shelf, sort] = tuple(numbers(connection, query))
        return self._orders[shelf, sort]

    def in_order(
        self, connection: Connection, matching: BitMap, shelf: Shelf | None, sort: Sort
    ) -> tuple[int, ...]:
        """Return articles of a shelf in an order."""
        order = self.order(connection, shelf, sort)
        if len(matching) == len(order):
            return order
        if len(matching) * _FEW > len(order):
            return tuple(article_id for article_id in order if article_id in matching)
        return tuple(sorted(matching, key=self._places(order, shelf, sort).__getitem__))

    def _places(self, order: Sequence[int], shelf: Shelf | None, sort: Sort) -> "array[int]":
        """Return the place of every article in an order, by its id."""
        if (shelf, sort) not in self._ranks:
            places = array("I", bytes(4 * (max(order) + 1)))
            for place, article_id in enumerate(order):
                places[article_id] = place
            self._ranks[shelf, sort] = places
        return self._ranks[shelf, sort]

    def on_shelf(self, connection: Connection, shelf: Shelf | None) -> BitMap:
        """Return the articles of a shelf as a set, of all for None."""
        if shelf not in self._shelves:
            self._shelves[shelf] = BitMap(self.order(connection, shelf, Sort.NEWEST))
        return self._shelves[shelf]

    def marked(self, connection: Connection, mark: Mark) -> BitMap:
        """Return the articles with a mark."""
        if mark not in self._marked:
            self._marked[mark] = BitMap(numbers(connection, _MARKED[mark]))
        return self._marked[mark]

    def found(self, wanted: Query | str, find: Callable[[], BitMap]) -> BitMap:
        """Return what was found for a condition or for words, looked for the first time only.

        The list, its snippets and the panel ask for the same one after another.
        """
        if wanted not in self._found:
            if len(self._found) == _MOST_FOUND:
                self._found.clear()
            self._found[wanted] = find()
        return self._found[wanted]

    def stories(self, connection: Connection) -> tuple[tuple[int, int, bool], ...]:
        """Return articles that are not alone with their story, it, and if the user marked them.

        The earliest comes first.
        """
        if self._stories is None:
            query = (
                select(ArticleRow.id, ArticleRow.story, IS_MARKED)
                .where(ArticleRow.story.is_not(None))
                .order_by(EARLIEST, ArticleRow.id)
            )
            found = connection.execute(query)
            self._stories = tuple((row[0], row[1] or 0, bool(row[2])) for row in found)
        return self._stories

    def before(self, connection: Connection, day: date) -> BitMap:
        """Return the articles of earlier days."""
        if self._days is None:
            self._days = array("q", numbers(connection, _DAYS))
        number = day.year * 10_000 + day.month * 100 + day.day
        end = bisect_left(self._days, number << _ID_BITS)
        return BitMap([each & _ID_MASK for each in self._days[:end]])
