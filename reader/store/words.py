"""The index of words over the bodies of articles."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate
from typing import TypeAlias

from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from reader.domain.errors import SearchError

_COLUMNS = "title, byline, site, body"
_REMOVE = text(
    f"INSERT INTO article_fts (article_fts, rowid, {_COLUMNS}) "  # noqa: S608 - our own words
    f"SELECT 'delete', id, {_COLUMNS} FROM article_words WHERE id = :id"
)
_ADD = text(
    f"INSERT INTO article_fts (rowid, {_COLUMNS}) "  # noqa: S608 - our own words
    f"SELECT id, {_COLUMNS} FROM article_words WHERE id = :id"
)
# Characters that no text needs stand around the words found.
_OPEN, _CLOSE = "\x02", "\x03"
_MARKERS = re.compile(f"[{_OPEN}{_CLOSE}]")
_SNIPPET_WORDS = 32
_HITS = text(f"""
    SELECT article.id, snippet(article_fts, -1, '{_OPEN}', '{_CLOSE}', '…', {_SNIPPET_WORDS})
    FROM article_fts JOIN article ON article.id = article_fts.rowid
    WHERE article_fts MATCH :query AND article.removed_at IS NULL
    ORDER BY article_fts.rowid DESC
    LIMIT :limit
""")  # noqa: S608 - our own words
_WITH_PHRASE = "SELECT rowid FROM article_fts WHERE article_fts MATCH ?"

Marks: TypeAlias = tuple[tuple[int, int], ...]


class WordIndex:
    """Keeps the index in step with the current versions, inside one session.

    FTS5 must be told the old words to forget them: ``remove`` comes before a change, ``add`` after.
    """

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def remove(self, article_id: int) -> None:
        """Forget the words of an article as it is now stored."""
        self._connection.execute(_REMOVE, {"id": article_id})

    def add(self, article_id: int) -> None:
        """Index the words of an article as it is now stored."""
        self._connection.execute(_ADD, {"id": article_id})


@contextmanager
def query_explained(query: str) -> Iterator[None]:
    """Turn what FTS5 refuses in a query into a ``SearchError``."""
    try:
        yield
    except OperationalError as error:
        code = getattr(error.orig, "sqlite_errorcode", None)
        if not query or code != sqlite3.SQLITE_ERROR:
            raise
        raise SearchError(
            f"The search {query} cannot be understood: {error.orig}.",
            hint='Put words with punctuation between double quotes, as in "U.S.".',
        ) from error


class WordRepository:
    """Finds words inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def hits(self, query: str, limit: int) -> tuple[tuple[int, str, Marks], ...]:
        """Return the newest articles that hold the words, each with a snippet and its marks."""
        if not query.strip():
            raise SearchError("There are no words to search for.", hint="Write at least one word.")
        with query_explained(query):
            found = self._session.execute(_HITS, {"query": query, "limit": limit}).all()
        return tuple((article_id, *_unmarked(snippet)) for article_id, snippet in found)

    def articles_with(self, words: str) -> tuple[int, ...]:
        """Return the articles whose body holds words in a row, but for their endings."""
        quoted = words.replace('"', '""')
        connection = self._session.connection()
        found = connection.exec_driver_sql(_WITH_PHRASE, (f'body : "{quoted}"',))
        return tuple(article_id for (article_id,) in found)


def _unmarked(snippet: str) -> tuple[str, Marks]:
    """Take the markers out of a snippet and return where they were."""
    pieces = _MARKERS.split(snippet)
    offsets = list(accumulate(len(piece) for piece in pieces))
    marks = tuple(zip(offsets[0:-1:2], offsets[1::2], strict=True))
    return "".join(pieces), marks
