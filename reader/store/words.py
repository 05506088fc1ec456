"""The index of words over the bodies of articles."""

from collections.abc import Iterator
from contextlib import contextmanager

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


class WordIndex:
    """Keeps the index in step with the current versions, inside one session.

    FTS5 must be told the old words to forget them: ``remove`` comes before a change, ``add`` after.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def remove(self, article_id: int) -> None:
        """Forget the words of an article as it is now stored."""
        self._session.execute(_REMOVE, {"id": article_id})

    def add(self, article_id: int) -> None:
        """Index the words of an article as it is now stored."""
        self._session.execute(_ADD, {"id": article_id})


@contextmanager
def query_explained(query: str) -> Iterator[None]:
    """Turn what FTS5 refuses in a query into a ``SearchError``."""
    try:
        yield
    except OperationalError as error:
        if not query or "locked" in str(error.orig):
            raise
        raise SearchError(
            f"The search {query} cannot be understood: {error.orig}.",
            hint='Put words with punctuation between double quotes, as in "U.S.".',
        ) from error
