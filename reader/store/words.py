"""The index of words over the bodies of articles."""

import json
import re
from collections.abc import Collection
from itertools import accumulate

from sqlalchemy.orm import Session

from reader.domain.query import Query
from reader.domain.search import Snippet
from reader.store.listed import numbers, rows
from reader.store.scripts import BREAK
from reader.store.word_queries import found_words, phrase

_COLUMNS = "title, byline, site, body"
_REMOVE = (
    f"INSERT INTO article_fts (article_fts, rowid, {_COLUMNS}) "  # noqa: S608 - our own words
    f"SELECT 'delete', id, {_COLUMNS} FROM article_words WHERE id = ?"
)
_ADD = (
    f"INSERT INTO article_fts (rowid, {_COLUMNS}) "  # noqa: S608 - our own words
    f"SELECT id, {_COLUMNS} FROM article_words WHERE id = ?"
)
# Characters that no text needs stand around the words found.
_OPEN, _CLOSE = "\x02", "\x03"
_MARKERS = re.compile(f"[{_OPEN}{_CLOSE}]")
_SNIPPET_WORDS = 32
# The plus keeps FTS5 from looking for the words once more for every row.
_SNIPPETS = f"""
    SELECT rowid, snippet(article_fts, -1, '{_OPEN}', '{_CLOSE}', '…', {_SNIPPET_WORDS})
    FROM article_fts
    WHERE article_fts MATCH ? AND rowid BETWEEN ? AND ?
        AND +rowid IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - our own words
_WITH_PHRASE = "SELECT rowid AS number FROM article_fts WHERE article_fts MATCH ?"


class WordIndex:
    """Keeps the index in step with the current versions, inside one session.

    FTS5 must be told the old words to forget them: ``remove`` comes before a change, ``add`` after.
    """

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def remove(self, article_id: int) -> None:
        """Forget the words of an article as it is now stored."""
        rows(self._connection, _REMOVE, article_id)

    def add(self, article_id: int) -> None:
        """Index the words of an article as it is now stored."""
        rows(self._connection, _ADD, article_id)


class WordRepository:
    """Finds words inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def snippets(self, query: Query, ids: Collection[int]) -> dict[int, Snippet]:
        """Return where articles hold words of a query; one that holds none is left out."""
        expression = found_words(query)
        if expression is None or not ids:
            return {}
        listed = json.dumps(list(ids))
        found = rows(self._connection, _SNIPPETS, expression, min(ids), max(ids), listed)
        return {article_id: _unmarked(snippet) for article_id, snippet in found}

    def articles_with(self, words: str) -> tuple[int, ...]:
        """Return the articles whose body holds words in a row, but for their endings."""
        return tuple(numbers(self._connection, _WITH_PHRASE, f"body : {phrase(words)}"))


def _unmarked(snippet: str) -> Snippet:
    """Take the markers out of a snippet and return where they were."""
    pieces = _MARKERS.split(snippet.replace(BREAK, ""))
    offsets = list(accumulate(len(piece) for piece in pieces))
    marks = tuple(zip(offsets[0:-1:2], offsets[1::2], strict=True))
    return Snippet("".join(pieces), marks)
