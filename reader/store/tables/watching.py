"""The tables of what is watched: names, and the files of folders."""

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from reader.store.tables.base import Base


class WatchedNameRow(Base):
    """A name that new articles are looked through for."""

    __tablename__ = "watched_name"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class WatchedFormRow(Base):
    """How a watched name may be written, the name itself among it."""

    __tablename__ = "watched_form"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name_id: Mapped[int] = mapped_column(
        ForeignKey("watched_name.id", ondelete="CASCADE"), primary_key=True
    )
    form: Mapped[str] = mapped_column(primary_key=True)


class ArticleWatchedRow(Base):
    """A watched name that an article held when it came; it stays when the list changes."""

    __tablename__ = "article_watched"
    __table_args__ = ({"sqlite_with_rowid": False},)

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(primary_key=True)


class WatchedFileRow(Base):
    """A file of a watched folder as it was when it was last added; ``changed_at`` is its mtime."""

    __tablename__ = "watched_file"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own declaration

    path: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    changed_at: Mapped[int] = mapped_column(BigInteger)
