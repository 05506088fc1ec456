"""Clippings that have found no article yet, and the articles that clippings may be from."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from reader.domain.addresses import same_addresses
from reader.domain.article import ImportedArticle
from reader.domain.clipping import Clipping, ClippingSource
from reader.store.articles import title_key
from reader.store.listed import LISTED_IDS, listing, rows
from reader.store.tables import ArticleRow, ClippingRow, HighlightRow, VersionRow

_MOST_ARTICLES = 20
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

    def known(self, uids: Sequence[str]) -> frozenset[str]:
        """Return those of the names that a highlight or a kept clipping has."""
        found: set[str] = set()
        for column in (HighlightRow.uid, ClippingRow.uid):
            found.update(self._session.scalars(select(column).where(column.in_(uids))))
        return frozenset(found)

    def keep(self, clippings: Iterable[Clipping]) -> None:
        """Keep clippings until an article comes that they are from."""
        now = datetime.now(UTC)
        rows = [
            {
                "uid": each.uid,
                "title_key": title_key(each.source.title) if each.source.title else "",
                "url": each.source.url,
                "sha256": each.source.sha256,
                "kept_at": now,
                "data": msgspec.json.encode(each).decode(),
            }
            for each in clippings
        ]
        if rows:
            self._session.execute(insert(ClippingRow).on_conflict_do_nothing(), rows)

    def drop(self, uids: Sequence[str]) -> None:
        """Keep clippings no longer."""
        self._session.execute(delete(ClippingRow).where(ClippingRow.uid.in_(uids)))

    def kept(self) -> tuple[Clipping, ...]:
        """Return every clipping that has no article, those kept first at the beginning."""
        rows = self._session.scalars(select(ClippingRow).order_by(ClippingRow.id))
        return tuple(_clipping(row) for row in rows)

    def kept_for(self, content: ImportedArticle) -> tuple[Clipping, ...]:
        """Return the clippings that may be from an article, by its file, address or title."""
        addresses = json.dumps(same_addresses(content.url) if content.url else ())
        title = title_key(content.title) if content.title else ""
        connection = self._session.connection()
        found = rows(connection, _KEPT_FOR, content.sha256, addresses, title)
        return tuple(_decoded(data) for _, data in found)

    def articles_of(self, source: ClippingSource) -> tuple[int, ...]:
        """Return the articles that a source surely is: those of its file, or of its address."""
        for column, values in (
            (VersionRow.sha256, [source.sha256]),
            (VersionRow.url, same_addresses(source.url)),
        ):
            query = (
                select(VersionRow.article_id)
                .join(ArticleRow, ArticleRow.id == VersionRow.article_id)
                .where(column.in_(values), column != "", _IS_THERE)
                .distinct()
                .order_by(VersionRow.article_id)
                .limit(_MOST_ARTICLES)
            )
            found = tuple(self._session.scalars(query))
            if found:
                return found
        return ()

    def articles_titled(self, title: str) -> tuple[int, ...]:
        """Return the articles of a title, which need not be those that are meant."""
        query = select(ArticleRow.id).where(ArticleRow.title_key == title_key(title), _IS_THERE)
        return tuple(self._session.scalars(query.order_by(ArticleRow.id).limit(_MOST_ARTICLES)))

    def readable(self, ids: Iterable[int]) -> tuple[int, ...]:
        """Return those of the articles that are there and have a text."""
        query = select(ArticleRow.id).where(ArticleRow.id.in_(LISTED_IDS), _IS_THERE)
        return tuple(self._session.scalars(query.order_by(ArticleRow.id), listing(ids)))


_IS_THERE = ArticleRow.removed_at.is_(None) & ArticleRow.version_id.is_not(None)


def _clipping(row: ClippingRow) -> Clipping:
    return _decoded(row.data)


def _decoded(data: str) -> Clipping:
    return msgspec.json.decode(data, type=Clipping)
