"""Articles: what the list shows, and their texts."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, delete, func, or_, select, update
from sqlalchemy.orm import Session

from reader.domain.article import (
    Article,
    ArticleState,
    ArticleSummary,
    Block,
    ImportedArticle,
    Version,
)
from reader.domain.errors import LibraryError
from reader.store import blocks, texts
from reader.store.listed import LISTED_IDS, added, listing, named, rows
from reader.store.summaries import summaries
from reader.store.tables.articles import ArticleRow, VersionRow
from reader.store.tables.base import microseconds, moment
from reader.store.words import WordIndex

# Statements that every article needs are written out: SQLAlchemy takes longer over each of them
# than SQLite.
_ADD = (
    "INSERT INTO article (path, title, title_key, added_at, state, part, sha256, byline, site, "
    "published, words, turn, deaths, problem, hint, counted) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', '', 0)"
)
_GIVE_VERSION = "UPDATE article SET version_id = ? WHERE id = ?"
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
_LOAD = (
    f"SELECT article.path, article.added_at, {texts.COLUMNS} "  # noqa: S608 - our own words
    "FROM article JOIN version ON version.article_id = article.id "
    "WHERE article.id = ?1 AND version.id = coalesce(?2, article.version_id)"
)
_VERSIONS = "SELECT id FROM version WHERE article_id = ? ORDER BY stored_at, id"
_VERSION = f"SELECT version.stored_at, {texts.COLUMNS} FROM version WHERE id = ?"  # noqa: S608
_WITH_DIGEST = "SELECT id FROM article WHERE sha256 = ? ORDER BY part"
_ONCE_WITH_DIGEST = "SELECT DISTINCT article_id FROM version WHERE sha256 = ? ORDER BY article_id"
_READ_FROM = "SELECT id FROM article WHERE path = ? AND version_id IS NOT NULL ORDER BY part, id"
_HAS_TEXT = "SELECT id FROM article WHERE id = ? AND version_id = ?"
_DROP = "DELETE FROM article WHERE id = ? AND version_id IS NULL"
_FROM_SOURCE = (
    select(ArticleRow.id)
    .join(VersionRow, VersionRow.id == ArticleRow.version_id)
    .where(or_(ArticleRow.path == bindparam("source"), VersionRow.url == bindparam("source")))
    .order_by(ArticleRow.id)
)


class ArticleRepository:
    """Reads and writes articles inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def summaries(self, ids: Sequence[int]) -> tuple[ArticleSummary, ...]:
        """Return what the list shows, in the order of their ids; unknown ones drop out."""
        found = summaries(self._connection, ids)
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
        found = rows(self._connection, _LOAD, article_id, version)
        if not found:
            raise LibraryError(
                "The article is not in the library, or was not read yet.",
                hint="Wait until it was read, or add its file again.",
            )
        ((path, added_at, *text),) = found
        return Article(
            id=article_id,
            version=text[0],
            path=path,
            added_at=moment(added_at),
            content=texts.content(self._connection, text, with_images=with_images),
        )

    def part(self, article_id: int) -> int:
        """Return the place of an article in its file, from 0."""
        ((part,),) = rows(self._connection, "SELECT part FROM article WHERE id = ?", article_id)
        return int(part)

    def versions(self, article_id: int) -> Iterator[Version]:
        """Yield the stored texts of an article, the oldest first."""
        for (version_id,) in rows(self._connection, _VERSIONS, article_id):
            ((stored_at, *text),) = rows(self._connection, _VERSION, version_id)
            content = texts.content(self._connection, text, with_images=True)
            yield Version(version_id, moment(stored_at), content)

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
        return _ids(self._connection, _WITH_DIGEST, sha256)

    def once_with_digest(self, sha256: str) -> tuple[int, ...]:
        """Return the articles of which an earlier version is from a file of these bytes."""
        return _ids(self._connection, _ONCE_WITH_DIGEST, sha256)

    def read_from(self, path: str) -> tuple[int, ...]:
        """Return the articles that were read from a path, in the order of the file."""
        return _ids(self._connection, _READ_FROM, path)

    def from_source(self, source: str) -> tuple[int, ...]:
        """Return the articles that have an address, or were read from a path."""
        found = self._connection.scalars(_FROM_SOURCE, {"source": source})
        return tuple(dict.fromkeys(found))

    def add(self, path: str, title: str) -> int:
        """Add an article of which only the path is known, and return its id."""
        return self._add(path, title, ArticleState.WAITING, 0, "", "", "", "", 0)

    def add_read(
        self,
        path: str,
        title: str,
        content: ImportedArticle,
        *,
        part: int = 0,
        stored_at: datetime | None = None,
    ) -> tuple[int, int]:
        """Add an article that waits for nothing; return its id and that of its version.

        The ``title`` counts where the text has none.
        """
        article_id = self._add(
            path,
            content.title or title,
            ArticleState.DONE,
            part,
            content.sha256,
            content.byline,
            content.site,
            content.published,
            blocks.body_words(content.text, content.blocks),
        )
        version_id = self.add_version(article_id, content, stored_at)
        rows(self._connection, _GIVE_VERSION, version_id, article_id)
        WordIndex(self._session).add(article_id)
        return article_id, version_id

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
        self._change(article_id, values)
        words.add(article_id)
        return version_id

    def add_version(
        self, article_id: int, content: ImportedArticle, stored_at: datetime | None = None
    ) -> int:
        """Store a text beside the current one and return the version's id."""
        stored_at = stored_at or datetime.now(UTC)
        return texts.add(self._connection, article_id, content, stored_at)

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
        self._change(article_id, {"words": counted})
        words.add(article_id)

    def has_text(self, article_id: int, version: int) -> bool:
        """Return whether this version is the text that the article has now."""
        return bool(rows(self._connection, _HAS_TEXT, article_id, version))

    def set_place(self, article_id: int, place: int, progress: float) -> None:
        """Keep the offset the reader came to, and how much of the body has been read."""
        self._change(article_id, {"place": place, "progress": progress})

    def restore(self, ids: Iterable[int]) -> None:
        """Take articles out of the trash; one that was purged stays so."""
        self._connection.execute(_RESTORE, listing(ids))

    def set_note(self, article_id: int, note: str) -> None:
        """Keep what the user says about an article."""
        self._change(article_id, {"note": note})

    def delete(self, ids: Iterable[int]) -> None:
        """Delete articles with all that hangs on them."""
        newest = self._connection.scalar(_NEWEST_COUNTED)
        self._connection.execute(_DELETE, listing(ids))
        # The numbers of changes go on from here, also when the last one that had one is gone.
        self._connection.execute(_NUMBER_LAST, {"number": newest})

    def drop(self, article_id: int) -> None:
        """Forget an article that was never read."""
        rows(self._connection, _DROP, article_id)

    def _add(self, path: str, title: str, *values: object) -> int:
        added_at = microseconds(datetime.now(UTC))
        return added(self._connection, _ADD, path, title, title_key(title), added_at, *values)

    def _change(self, article_id: int, values: Mapping[str, object]) -> None:
        changes = ", ".join(f"{column} = :{column}" for column in values)
        change = f"UPDATE article SET {changes} WHERE id = :article"  # noqa: S608 - our own words
        named(self._connection, change, {**values, "article": article_id})


def _ids(connection: Connection, query: str, value: str) -> tuple[int, ...]:
    return tuple(article_id for (article_id,) in rows(connection, query, value))


def titled(title: str) -> dict[str, str]:
    """Return the columns of a title: as it is, and as it sorts."""
    return {"title": title, "title_key": title_key(title)}


def title_key(title: str) -> str:
    """Return what titles are sorted and compared by, without their accents and cases."""
    if title.isascii():
        return title.casefold()
    folded = unicodedata.normalize("NFKD", title).casefold()
    return "".join(character for character in folded if not unicodedata.combining(character))
