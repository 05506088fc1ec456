"""Which articles match a query: words by their index, everything else by sets in memory."""

from collections.abc import Collection, Iterable, Sequence

from pyroaring import BitMap
from sqlalchemy import Connection

from reader.domain.query import (
    After,
    AllOf,
    AnyOf,
    Before,
    Content,
    Has,
    InTrash,
    Is,
    Labelled,
    Named,
    Not,
    Query,
    Status,
    Tagged,
    all_of,
    any_of,
    conditions,
)
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Mark, Shelf
from reader.store.holdings import Holdings
from reader.store.listed import numbers
from reader.store.naming import Naming
from reader.store.packing import bits
from reader.store.word_queries import found_words, match_expression

# Ranking looks at every article that holds a word, and the words of a life hold many.
MOST_RANKED = 20_000

_HOLDING = "SELECT rowid AS number FROM article_fts WHERE article_fts MATCH ?"
# A word in the title says more of what an article is about than one in its body.
_RANKED = (
    "SELECT rowid AS number FROM article_fts WHERE article_fts MATCH ? AND rowid >= ? "
    "ORDER BY bm25(article_fts, 5.0, 2.0, 2.0, 1.0), rowid DESC"
)
_CALLED = (
    "SELECT id AS number FROM entity WHERE folded = ?1 "
    "UNION SELECT entity_id FROM alias WHERE folded = ?1"
)
_LABELLED = "SELECT id AS number FROM article WHERE labels & ?"
_HIGHLIGHTED = "SELECT DISTINCT article_id AS number FROM highlight WHERE removed_at IS NULL"
_NOTED = """
    SELECT article_id AS number FROM highlight WHERE removed_at IS NULL AND note <> ''
    UNION SELECT id FROM article WHERE note <> ''
"""
_TAG = "(SELECT id FROM tag WHERE name = ?1 COLLATE NOCASE)"
# With a plus SQLite does not look through all highlights that are in no trash.
_TAGGED = f"""
    SELECT article_id AS number FROM article_tag WHERE tag_id IN {_TAG}
    UNION
    SELECT highlight.article_id FROM highlight_tag
    JOIN highlight
        ON highlight.id = highlight_tag.highlight_id AND +highlight.removed_at IS NULL
    WHERE highlight_tag.tag_id IN {_TAG}
"""  # noqa: S608 - our own words


class Matcher:
    """Answers queries inside one transaction."""

    def __init__(self, connection: Connection, naming: Naming, holdings: Holdings) -> None:
        self._connection = connection
        self._naming = naming
        self._holdings = holdings

    def matching(self, query: Query, shelf: Shelf | None) -> BitMap:
        """Return the articles of a shelf that match, of all for None."""
        return self._matching(query, self._holdings.on_shelf(self._connection, shelf))

    def naming_any_of(self, entities: Collection[int]) -> BitMap:
        """Return the articles that name at least one of the entities."""
        return self._naming.any_of(self._connection, entities)

    def best(self, query: Query, matching: BitMap) -> list[int]:
        """Return the newest of these articles, those first that are most about the words."""
        expression = found_words(query)
        if expression is None or not matching:
            return []
        oldest = matching[-min(len(matching), MOST_RANKED)]
        ranked = numbers(self._connection, _RANKED, expression, oldest)
        return [article_id for article_id in ranked if article_id in matching]

    def folded(self, matching: BitMap) -> BitMap:
        """Return these articles without all but the earliest of each story.

        What the user marked stays in sight.
        """
        told: set[int] = set()
        later = BitMap()
        for article_id, story, is_marked in self._holdings.stories(self._connection):
            if article_id in matching:
                if story in told and not is_marked:
                    later.add(article_id)
                told.add(story)
        return matching - later

    def _matching(self, query: Query, everywhere: BitMap) -> BitMap:
        """Return the articles out of all in question that match."""
        expression = match_expression(query)
        if expression is not None:
            holding = self._holdings.found(expression, lambda: self._found(_HOLDING, expression))
            return holding & everywhere
        match query:
            case AllOf(queries):
                return self._of_all(queries, everywhere)
            case AnyOf(queries):
                return self._of_any(queries, everywhere)
            case Not(part):
                return everywhere - self._matching(part, everywhere)
            case _:
                found = self._holdings.found(query, lambda: self._of_condition(query))
                return found & everywhere

    def _of_all(self, queries: Sequence[Query], everywhere: BitMap) -> BitMap:
        words, others = _apart(queries)
        matching = everywhere.copy()
        for query in (*others, *([all_of(words)] if words else ())):
            matching &= self._matching(query, everywhere)
        return matching

    def _of_any(self, queries: Sequence[Query], everywhere: BitMap) -> BitMap:
        words, others = _apart(queries)
        matching = self._matching(any_of(words), everywhere) if words else BitMap()
        for query in others:
            matching |= self._matching(query, everywhere)
        return matching

    def _of_condition(self, condition: Query) -> BitMap:
        match condition:
            case Named(name):
                called = numbers(self._connection, _CALLED, name.casefold())
                return self.naming_any_of(called)
            case Before(day):
                return self._holdings.before(self._connection, day)
            case After(day):
                earlier = self._holdings.before(self._connection, day)
                return self._holdings.on_shelf(self._connection, None) - earlier
            case Labelled(label):
                return self._found(_LABELLED, bits((label,)))
            case Tagged(tag):
                return self._found(_TAGGED, tag)
            case _:
                return self._of_state(condition)

    def _of_state(self, condition: Query) -> BitMap:
        match condition:
            case Has(Content.NOTE):
                return self._found(_NOTED)
            case Has(Content.HIGHLIGHT):
                return self._found(_HIGHLIGHTED)
            case Is(Status.READ):
                return self._holdings.marked(self._connection, Mark.READ)
            case Is(Status.ARCHIVED):
                return self._holdings.marked(self._connection, Mark.ARCHIVED)
            case Is(Status.UNREAD):
                read = self._holdings.marked(self._connection, Mark.READ)
                return self._holdings.on_shelf(self._connection, None) - read
            case InTrash():
                return self._holdings.on_shelf(self._connection, Shelf.TRASH)
            case _:
                message = f"no articles are known by {condition}"
                raise TypeError(message)

    def _found(self, query: str, *parameters: object) -> BitMap:
        return BitMap(numbers(self._connection, query, *parameters))


def shelf_of(article_filter: ArticleFilter) -> Shelf | None:
    """Return where a filter looks, None for everywhere: its query may ask for the trash."""
    return None if InTrash() in conditions(article_filter.query) else article_filter.shelf


def _apart(queries: Iterable[Query]) -> tuple[list[Query], list[Query]]:
    """Return the queries that the index of words answers, and all others."""
    words: list[Query] = []
    others: list[Query] = []
    for query in queries:
        (others if match_expression(query) is None else words).append(query)
    return words, others
