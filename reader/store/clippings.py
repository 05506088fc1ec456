"""Clippings that have found no article yet, and the articles that clippings may be from."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from reader.domain.addresses import same_addresses
from reader.domain.article import ImportedArticle
from reader.domain.clipping import Clipping, ClippingSource
from reader.store.articles import title_key
from reader.store.listed import many, rows
from reader.store.tables.base import microseconds
from reader.store.tables.highlights import ClippingRow

_MOST_ARTICLES = 20
_LISTED = "(SELECT value FROM json_each(?1))"
# The index of these names leaves the empty one out, and so must a query that it is to answer.
_KNOWN = f"""
    SELECT uid FROM highlight WHERE uid IN {_LISTED} AND uid <> ''
    UNION SELECT uid FROM clipping WHERE uid IN {_LISTED}
"""  # noqa: S608 - our own words
_KEEP = """
    INSERT INTO clipping (uid, title_key, url, sha256, kept_at, data) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
"""
# With a plus SQLite does not look through all articles that are in no trash.
_IS_THERE = "+article.removed_at IS NULL AND +article.version_id IS NOT NULL"
_OF_VERSION = f"""
    SELECT DISTINCT article_id FROM version JOIN article ON article.id = version.article_id
    WHERE {{condition}} AND {_IS_THERE} ORDER BY article_id LIMIT {_MOST_ARTICLES}
"""  # noqa: S608 - our own words
_OF_FILE = _OF_VERSION.format(condition="version.sha256 = ? AND version.sha256 <> ''")
_OF_ADDRESS = _OF_VERSION.format(condition=f"version.url IN {_LISTED} AND version.url <> ''")
_TITLED = f"""
    SELECT id FROM article WHERE removed_at IS NULL AND title_key = ? AND version_id IS NOT NULL
    ORDER BY id LIMIT {_MOST_ARTICLES}
"""  # noqa: S608 - our own words
_READABLE = f"SELECT id FROM article WHERE id IN {_LISTED} AND {_IS_THERE} ORDER BY id"  # noqa: S608 - our own words
_KEPT_FOR = """
    SELECT id, data FROM clipping WHERE sha256 = ?1 AND sha256 <> ''
    UNION SELECT id, data FROM clipping WHERE url IN (SELECT value FROM json_each(?2))
    UNION SELECT id, data FROM clipping WHERE title_key = ?3 AND title_key <> ''
    ORDER BY id
"""


class ClippingRepository:
    """Reads and writes clippings inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def known(self, uids: Sequence[str]) -> frozenset[str]:
        """Return those of the names that a highlight or a kept clipping has."""
        return frozenset(uid for (uid,) in rows(self._connection, _KNOWN, json.dumps(list(uids))))

    def keep(self, clippings: Iterable[Clipping]) -> None:
        """Keep clippings until an article comes that they are from."""
        now = microseconds(datetime.now(UTC))
        kept = [
            (
                each.uid,
                title_key(each.source.title) if each.source.title else "",
                each.source.url,
                each.source.sha256,
                now,
                msgspec.json.encode(each).decode(),
            )
            for each in clippings
        ]
        many(self._connection, _KEEP, kept)

    def drop(self, uids: Sequence[str]) -> None:
        """Keep clippings no longer."""
        self._session.execute(delete(ClippingRow).where(ClippingRow.uid.in_(uids)))

    def kept(self) -> tuple[Clipping, ...]:
        """Return every clipping that has no article, those kept first at the beginning."""
        query = select(ClippingRow.data).order_by(ClippingRow.id)
        return tuple(map(_decoded, self._session.scalars(query)))

    def kept_for(self, content: ImportedArticle) -> tuple[Clipping, ...]:
        """Return the clippings that may be from an article, by its file, address or title."""
        addresses = json.dumps(same_addresses(content.url) if content.url else ())
        title = title_key(content.title) if content.title else ""
        found = rows(self._connection, _KEPT_FOR, content.sha256, addresses, title)
        return tuple(_decoded(data) for _, data in found)

    def articles_of(self, source: ClippingSource) -> tuple[int, ...]:
        """Return the articles that a source surely is: those of its file, or of its address."""
        addresses = json.dumps(same_addresses(source.url)) if source.url else "[]"
        return self._found(_OF_FILE, source.sha256) or self._found(_OF_ADDRESS, addresses)

    def articles_titled(self, title: str) -> tuple[int, ...]:
        """Return the articles of a title, which need not be those that are meant."""
        return self._found(_TITLED, title_key(title))

    def readable(self, ids: Iterable[int]) -> tuple[int, ...]:
        """Return those of the articles that are there and have a text."""
        return self._found(_READABLE, json.dumps(list(ids)))

    def _found(self, query: str, parameter: str) -> tuple[int, ...]:
        return tuple(number for (number,) in rows(self._connection, query, parameter))


def _decoded(data: str) -> Clipping:
    return msgspec.json.decode(data, type=Clipping)
