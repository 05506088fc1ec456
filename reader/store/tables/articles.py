"""The tables of articles: what the list shows, their texts and pictures, and their likeness."""

from datetime import datetime

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    Index,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from reader.domain.article import ArticleState
from reader.store.tables.base import Base


class ArticleRow(Base):
    """An article as the list shows it, and how far the program is with it.

    ``sha256`` and ``part`` name its place in a file of known bytes; they are set once it was read.
    ``place`` is the offset the reader came to, ``progress`` how much of the body stands before the
    end of that screen. Of the articles that wait the one with the smallest ``turn`` is next.
    ``asked_encoding`` is set while the file is to be read again.
    ``counted`` numbers the changes of what articles name: the last one has the highest. ``labels``
    has a bit for every kind of name in it. A removed article is in the trash until it is purged;
    then only what its highlights must be cited with is left.
    """

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_removed_at_added_at", "removed_at", "added_at"),
        Index("ix_article_removed_at_title_key", "removed_at", "title_key"),
        Index("ix_article_removed_at_published", "removed_at", "published"),
        Index("ix_article_shelf", "removed_at", "archived_at", "read_at", "purged_at"),
        Index("ix_article_sha256_part", "sha256", "part"),
        Index("ix_article_path", "path"),
        Index("ix_article_counted", "counted"),
        Index("ix_article_version_id", "version_id"),
        Index("ix_article_noted", "id", sqlite_where=text("note <> ''")),
        Index("ix_article_turn", "turn", sqlite_where=text("state = 'waiting'")),
        Index("ix_article_worker", "worker", sqlite_where=text("worker <> ''")),
        Index("ix_article_story", "story", sqlite_where=text("story IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str]
    part: Mapped[int] = mapped_column(default=0)
    sha256: Mapped[str] = mapped_column(default="")
    state: Mapped[ArticleState] = mapped_column(default=ArticleState.WAITING)
    turn: Mapped[int] = mapped_column(default=0)
    worker: Mapped[str] = mapped_column(default="", server_default=text("''"))
    story: Mapped[int | None]
    asked_encoding: Mapped[str] = mapped_column(default="", server_default=text("''"))
    deaths: Mapped[int] = mapped_column(default=0)
    problem: Mapped[str] = mapped_column(default="")
    hint: Mapped[str] = mapped_column(default="")
    title: Mapped[str]
    title_key: Mapped[str]
    byline: Mapped[str] = mapped_column(default="")
    site: Mapped[str] = mapped_column(default="")
    published: Mapped[str] = mapped_column(default="")
    words: Mapped[int] = mapped_column(default=0)
    place: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    progress: Mapped[float] = mapped_column(default=0.0, server_default=text("0"))
    note: Mapped[str] = mapped_column(default="", server_default=text("''"))
    added_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    archived_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]
    purged_at: Mapped[datetime | None]
    counted: Mapped[int] = mapped_column(default=0)
    labels: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    version_id: Mapped[int | None] = mapped_column(
        ForeignKey("version.id", ondelete="SET NULL", use_alter=True)
    )


class VersionRow(Base):
    """A text of an article, which never changes; only the roles of its blocks may.

    ``body`` holds the runs of text that belong to the body, as the word index reads them.
    """

    __tablename__ = "version"
    __table_args__ = (
        Index("ix_version_article_id", "article_id"),
        Index("ix_version_sha256", "sha256"),
        Index("ix_version_url", "url", sqlite_where=text("url <> ''")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    sha256: Mapped[str]
    stored_at: Mapped[datetime]
    title: Mapped[str]
    byline: Mapped[str]
    site: Mapped[str]
    published: Mapped[str]
    published_guessed: Mapped[bool]
    language: Mapped[str]
    url: Mapped[str]
    format: Mapped[str]
    encoding: Mapped[str]
    blocks: Mapped[str]
    body: Mapped[str]
    text: Mapped[str]


class ImageRow(Base):
    """A picture that came with a version of an article."""

    __tablename__ = "image"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("version.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    data: Mapped[bytes]


class SketchRow(Base):
    """A band of the sketch of an article's text: articles that are alike have some in common.

    It outlives its article, whose number is never given again: looking for all bands of an article
    that goes would mean reading every row.
    """

    __tablename__ = "sketch"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own declaration

    band: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    article_id: Mapped[int] = mapped_column(primary_key=True)


class UnsketchedRow(Base):
    """An article from before there were sketches, which has none yet."""

    __tablename__ = "unsketched"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )


class SiteRoleRow(Base):
    """Whether words are part of the articles of a site, as the reader said of one of them."""

    __tablename__ = "site_role"
    __table_args__ = ({"sqlite_with_rowid": False},)

    site: Mapped[str] = mapped_column(primary_key=True)
    words: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str]


class UntoldFailureRow(Base):
    """An article that failed, of which the user has not yet put the report away."""

    __tablename__ = "untold_failure"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
