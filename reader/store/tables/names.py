"""The tables of what articles name."""

from sqlalchemy import (
    ForeignKey,
    Index,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from reader.domain.entity import Label
from reader.store.tables.base import Base


class AnalysisRow(Base):
    """What is shown of a version: mentions, packed, or why there are none.

    ``aliases`` are those the article adds to the library, as pairs of entity and text.
    """

    __tablename__ = "analysis"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("version.id", ondelete="CASCADE"), primary_key=True
    )
    model: Mapped[str]
    problem: Mapped[str]
    hint: Mapped[str]
    mentions: Mapped[bytes]
    aliases: Mapped[str]


class FoundRow(Base):
    """What a model found in a version, before any decision of the user's.

    It lies apart because it is only read when decisions are replayed.
    """

    __tablename__ = "found"

    version_id: Mapped[int] = mapped_column(
        ForeignKey("analysis.version_id", ondelete="CASCADE"), primary_key=True
    )
    names: Mapped[bytes]


class EntityRow(Base):
    """Something that is named; one without a key belongs to the article that names it.

    ``found_name`` is its name before the user gave it another one.
    """

    __tablename__ = "entity"
    __table_args__ = (
        Index("uq_entity_key_label", "key", "label", unique=True, sqlite_where=text("key <> ''")),
        Index("ix_entity_article_id", "article_id", sqlite_where=text("article_id IS NOT NULL")),
        Index("ix_entity_folded", "folded"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    label: Mapped[Label]
    name: Mapped[str]
    folded: Mapped[str]
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    found_name: Mapped[str] = mapped_column(server_default="")


class AliasRow(Base):
    """Another form of an entity's name, why it was joined, and how many articles have it."""

    __tablename__ = "alias"
    __table_args__ = (Index("ix_alias_folded", "folded"), {"sqlite_with_rowid": False})

    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str] = mapped_column(primary_key=True)
    folded: Mapped[str]
    reason: Mapped[str]
    articles: Mapped[int]


class ArticleEntityRow(Base):
    """How often an article names an entity."""

    __tablename__ = "article_entity"
    __table_args__ = (
        Index("ix_article_entity_article_id", "article_id", "entity_id", "count"),
        {"sqlite_with_rowid": False},
    )

    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True
    )
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    count: Mapped[int]
