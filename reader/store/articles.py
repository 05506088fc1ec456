"""Articles: what the list shows, and their texts."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session

from reader.domain.article import (
    Article,
    ArticleSummary,
    Block,
    ImportedArticle,
    StoredImage,
    Version,
)
from reader.domain.errors import LibraryError
from reader.store import blocks
from reader.store.listed import LISTED_IDS, listing, rows
from reader.store.stories import COPIES
from reader.store.tables import ArticleRow, HighlightRow, ImageRow, VersionRow, moment
from reader.store.tags import TagRepository
from reader.store.watchlist import WatchlistRepository
from reader.store.words import WordIndex

_HIGHLIGHTS = (
    select(func.count())
    .where(HighlightRow.article_id == ArticleRow.id, HighlightRow.removed_at.is_(None))
    .correlate(ArticleRow)
    .scalar_subquery()
)
_SUMMARIES = select(ArticleRow, _HIGHLIGHTS, COPIES).where(ArticleRow.id.in_(LISTED_IDS))

# Statements that every article needs are built once: building takes longer than running them.
_ADD = insert(ArticleRow).returning(ArticleRow.id)
_CHANGE = update(ArticleRow).where(ArticleRow.id == bindparam("article"))
_SITES = (
    select(ArticleRow.site, func.count())
    .where(ArticleRow.removed_at.is_(None), ArticleRow.site != "")
    .group_by(ArticleRow.site)
)
_RESTORE = (
    update(ArticleRow)
    .where(ArticleRow.id.in_(LISTED_IDS), ArticleRow.purged_at.is_(None))
    .values(removed_at=None)
)
_DELETE = delete(ArticleRow).where(ArticleRow.id.in_(LISTED_IDS))
_NEWEST_COUNTED = select(func.max(ArticleRow.counted))
_NUMBER_LAST = (
    update(ArticleRow)
    .where(ArticleRow.id == select(func.max(ArticleRow.id)).scalar_subquery())
    .values(counted=bindparam("number"))
)
# SQLAlchemy would take longer over what an export reads of every article than SQLite does.
_CONTENT = (
    "version.id, version.stored_at, version.text, version.blocks, version.title, version.byline, "
    "version.site, version.published, version.published_guessed, version.language, version.url, "
    "version.format, version.encoding, version.sha256"
)
_LOAD = f"""
    SELECT article.path, article.added_at, {_CONTENT}
    FROM article JOIN version ON version.article_id = article.id
    WHERE article.id = ? AND version.id = coalesce(?, article.version_id)
"""  # noqa: S608 - our own words
_VERSIONS = "SELECT id FROM version WHERE article_id = ? ORDER BY stored_at, id"
_VERSION = f"SELECT {_CONTENT} FROM version WHERE id = ?"  # noqa: S608 - our own words
_IMAGES = "SELECT name, media_type, data FROM image WHERE version_id = ? ORDER BY name"
_ADD_VERSION = insert(VersionRow).returning(VersionRow.id)
_WITH_DIGEST = (
    select(ArticleRow.id).where(ArticleRow.sha256 == bindparam("sha256")).order_by(ArticleRow.part)
)
_ONCE_WITH_DIGEST = (
    select(VersionRow.article_id)
    .where(VersionRow.sha256 == bindparam("sha256"))
    .distinct()
    .order_by(VersionRow.article_id)
)
_FROM_SOURCE = (
    select(ArticleRow.id)
    .join(VersionRow, VersionRow.id == ArticleRow.version_id)
    .where(or_(ArticleRow.path == bindparam("source"), VersionRow.url == bindparam("source")))
    .order_by(ArticleRow.id)
)
_READ_FROM = (
    select(ArticleRow.id)
    .where(ArticleRow.path == bindparam("path"), ArticleRow.version_id.is_not(None))
    .order_by(ArticleRow.part, ArticleRow.id)
)


class ArticleRepository:
    """Reads and writes articles inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def summaries(self, ids: Sequence[int]) -> tuple[ArticleSummary, ...]:
        """Return what the list shows, in the order of their ids; unknown ones drop out."""
        stored = self._session.execute(_SUMMARIES, listing(ids))
        tags = TagRepository(self._session).of_articles(ids)
        watched = WatchlistRepository(self._session).of_articles(ids)
        found = {
            row.id: replace(
                _summary(row, highlights, copies, tags.get(row.id, ())),
                watched=watched.get(row.id, ()),
            )
            for row, highlights, copies in stored
        }
        return tuple(found[article_id] for article_id in ids if article_id in found)

    def summary(self, article_id: int) -> ArticleSummary:
        """Return what the list shows of an article; raises ``LibraryError`` when it is gone."""
        for summary in self.summaries((article_id,)):
            return summary
        raise LibraryError("The article is no longer in the library.", hint="Add its file again.")

    def load(
        self, article_id: int, *, version: int | None = None, with_images: bool = True
    ) -> Article:
        """Return an article with its current text, or that of an earlier version.

        Raises ``LibraryError`` when there is none.
        """
        for path, added_at, *stored in rows(self._connection, _LOAD, article_id, version):
            return Article(
                id=article_id,
                version=stored[0],
                path=path,
                added_at=moment(added_at),
                content=self._content(stored, with_images=with_images),
            )
        raise LibraryError(
            "The article is not in the library, or was not read yet.",
            hint="Wait until it was read, or add its file again.",
        )

    def part(self, article_id: int) -> int:
        """Return the place of an article in its file, from 0."""
        ((part,),) = rows(self._connection, "SELECT part FROM article WHERE id = ?", article_id)
        return int(part)

    def versions(self, article_id: int) -> Iterator[Version]:
        """Yield the stored texts of an article, the oldest first."""
        for (version_id,) in rows(self._connection, _VERSIONS, article_id):
            for stored in rows(self._connection, _VERSION, version_id):
                content = self._content(stored, with_images=True)
                yield Version(version_id, moment(stored[1]), content)

    def moments(self, article_id: int) -> dict[int, datetime]:
        """Return when each version of an article was stored, the newest first."""
        query = select(VersionRow.id, VersionRow.stored_at).where(
            VersionRow.article_id == article_id
        )
        newest_first = query.order_by(VersionRow.stored_at.desc(), VersionRow.id.desc())
        found = self._session.execute(newest_first)
        return {row.id: row.stored_at for row in found}

    def digests(self, article_id: int) -> dict[int, str]:
        """Return the SHA-256 of the file of each version of an article."""
        query = select(VersionRow.id, VersionRow.sha256).where(VersionRow.article_id == article_id)
        return {row.id: row.sha256 for row in self._session.execute(query)}

    def titled(self, beginning: str) -> frozenset[int]:
        """Return the articles whose titles begin so, whatever their accents and cases."""
        key = title_key(beginning)
        query = select(ArticleRow.id).where(ArticleRow.title_key.startswith(key, autoescape=True))
        return frozenset(self._connection.scalars(query))

    def sites(self) -> dict[str, int]:
        """Count the articles outside the trash of every site."""
        return {row[0]: row[1] for row in self._connection.execute(_SITES)}

    def with_digest(self, sha256: str) -> tuple[int, ...]:
        """Return the articles of the file of these bytes, in the order of the file."""
        return tuple(self._connection.scalars(_WITH_DIGEST, {"sha256": sha256}))

    def once_with_digest(self, sha256: str) -> tuple[int, ...]:
        """Return the articles of which an earlier version is from a file of these bytes."""
        return tuple(self._connection.scalars(_ONCE_WITH_DIGEST, {"sha256": sha256}))

    def read_from(self, path: str) -> tuple[int, ...]:
        """Return the articles that were read from a path, in the order of the file."""
        return tuple(self._connection.scalars(_READ_FROM, {"path": path}))

    def from_source(self, source: str) -> tuple[int, ...]:
        """Return the articles that have an address, or were read from a path."""
        found = self._connection.scalars(_FROM_SOURCE, {"source": source})
        return tuple(dict.fromkeys(found))

    def add(self, path: str, title: str) -> int:
        """Add an article of which only the path is known, and return its id."""
        values = {"path": path, "added_at": datetime.now(UTC), **titled(title)}
        return self._connection.execute(_ADD, values).scalar_one()

    def store(
        self,
        article_id: int,
        content: ImportedArticle,
        part: int = 0,
        stored_at: datetime | None = None,
    ) -> int:
        """Store a text as the current version of an article and return the version's id.

        ``part`` is the place of the article in its file, from 0; one that was stored elsewhere
        keeps its moment.
        """
        words = WordIndex(self._session)
        words.remove(article_id)
        version_id = self.add_version(article_id, content, stored_at)
        values = {
            "version_id": version_id,
            "sha256": content.sha256,
            "part": part,
            "byline": content.byline,
            "site": content.site,
            "published": content.published,
            "words": blocks.body_words(content.text, content.blocks),
            "purged_at": None,
            **(titled(content.title) if content.title else {}),
        }
        self._connection.execute(_CHANGE, {"article": article_id, **values})
        words.add(article_id)
        return version_id

    def add_version(
        self, article_id: int, content: ImportedArticle, stored_at: datetime | None = None
    ) -> int:
        """Store a text beside the current one and return the version's id."""
        values = {
            "article_id": article_id,
            "sha256": content.sha256,
            "stored_at": stored_at or datetime.now(UTC),
            "title": content.title,
            "byline": content.byline,
            "site": content.site,
            "published": content.published,
            "published_guessed": content.published_guessed,
            "language": content.language,
            "url": content.url,
            "format": content.format,
            "encoding": content.encoding,
            "blocks": blocks.encode(content.blocks),
            "body": blocks.encode_body(content.blocks),
            "text": content.text,
        }
        version_id = self._connection.execute(_ADD_VERSION, values).scalar_one()
        images = [
            {
                "version_id": version_id,
                "name": image.name,
                "media_type": image.media_type,
                "data": image.data,
            }
            for image in content.images
        ]
        if images:
            self._connection.execute(insert(ImageRow), images)
        return version_id

    def change_blocks(self, article_id: int, changed: tuple[Block, ...]) -> None:
        """Replace the blocks of the current version, whose text stays as it is."""
        article = self.load(article_id)
        words = WordIndex(self._session)
        words.remove(article_id)
        self._session.execute(
            update(VersionRow)
            .where(VersionRow.id == article.version)
            .values(blocks=blocks.encode(changed), body=blocks.encode_body(changed))
        )
        counted = blocks.body_words(article.content.text, changed)
        self._connection.execute(_CHANGE, {"article": article_id, "words": counted})
        words.add(article_id)

    def set_place(self, article_id: int, place: int, progress: float) -> None:
        """Keep the offset the reader came to, and how much of the body has been read."""
        values = {"place": place, "progress": progress}
        self._connection.execute(_CHANGE, {"article": article_id, **values})

    def restore(self, ids: Iterable[int]) -> None:
        """Take articles out of the trash; one that was purged stays so."""
        self._connection.execute(_RESTORE, listing(ids))

    def set_note(self, article_id: int, note: str) -> None:
        """Keep what the user says about an article."""
        self._connection.execute(_CHANGE, {"article": article_id, "note": note})

    def delete(self, ids: Iterable[int]) -> None:
        """Delete articles with all that hangs on them."""
        newest = self._connection.scalar(_NEWEST_COUNTED)
        self._connection.execute(_DELETE, listing(ids))
        # The numbers of changes go on from here, also when the last one that had one is gone.
        self._connection.execute(_NUMBER_LAST, {"number": newest})

    def drop(self, article_id: int) -> None:
        """Forget an article that was never read."""
        self._session.execute(
            delete(ArticleRow).where(ArticleRow.id == article_id, ArticleRow.version_id.is_(None))
        )

    def _content(self, stored: Sequence[Any], *, with_images: bool) -> ImportedArticle:
        version_id, _, text, packed, title, byline, site, published, guessed, *others = stored
        language, url, format_name, encoding, sha256 = others
        images = rows(self._connection, _IMAGES, version_id) if with_images else ()
        return ImportedArticle(
            text=text,
            blocks=blocks.decode(packed),
            title=title,
            byline=byline,
            site=site,
            published=published,
            published_guessed=bool(guessed),
            language=language,
            url=url,
            format=format_name,
            encoding=encoding,
            sha256=sha256,
            images=tuple(StoredImage(*image) for image in images),
        )


def titled(title: str) -> dict[str, str]:
    """Return the columns of a title: as it is, and as it sorts."""
    return {"title": title, "title_key": title_key(title)}


def title_key(title: str) -> str:
    """Return what titles are sorted and compared by, without their accents and cases."""
    folded = unicodedata.normalize("NFKD", title).casefold()
    return "".join(character for character in folded if not unicodedata.combining(character))


def _summary(
    row: ArticleRow, highlights: int, copies: int, tags: tuple[str, ...]
) -> ArticleSummary:
    return ArticleSummary(
        id=row.id,
        title=row.title,
        state=row.state,
        path=row.path,
        added_at=row.added_at,
        byline=row.byline,
        site=row.site,
        published=row.published,
        words=row.words,
        highlights=highlights,
        copies=copies,
        readable=row.version_id is not None,
        problem=row.problem,
        hint=row.hint,
        place=row.place,
        progress=row.progress,
        is_read=row.read_at is not None,
        is_archived=row.archived_at is not None,
        is_removed=row.removed_at is not None,
        note=row.note,
        tags=tags,
    )
