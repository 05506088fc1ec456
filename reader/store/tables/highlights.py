"""The tables of marked passages, in the library's articles and from elsewhere."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import (
    ForeignKey,
    Index,
    SmallInteger,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from reader.domain.highlight import AnchorState, Colour
from reader.store.tables.base import Base


class HighlightRow(Base):
    """A marked passage; offsets count in the text of its version.

    ``uid`` names it in every library that it is carried to.
    """

    __tablename__ = "highlight"
    __table_args__ = (
        # These two hold all that the notebook sorts and filters by: it never reads the rows.
        Index(
            "ix_highlight_article_id",
            *("article_id", "start", "end", "id", "removed_at", "colour", "version_id"),
        ),
        Index(
            "ix_highlight_created_at",
            *("removed_at", "created_at", "id", "colour", "article_id"),
        ),
        Index("uq_highlight_uid", "uid", unique=True, sqlite_where=text("uid <> ''")),
        Index("ix_highlight_version_id", "version_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    version_id: Mapped[int] = mapped_column(ForeignKey("version.id", ondelete="CASCADE"))
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    colour: Mapped[Colour]
    note: Mapped[str]
    anchor: Mapped[AnchorState] = mapped_column(default=AnchorState.EXACT)
    score: Mapped[float] = mapped_column(default=1.0)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    uid: Mapped[str] = mapped_column(default=lambda: str(uuid4()), server_default="")


class HighlightEntityRow(Base):
    """Something that a highlight names in the current text of its article; triggers keep it."""

    __tablename__ = "highlight_entity"
    __table_args__ = (
        Index("ix_highlight_entity_highlight_id", "highlight_id"),
        {"sqlite_with_rowid": False},
    )

    entity_id: Mapped[int] = mapped_column(
        ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True
    )
    highlight_id: Mapped[int] = mapped_column(
        ForeignKey("highlight.id", ondelete="CASCADE"), primary_key=True
    )


class HighlightOriginRow(Base):
    """The passage that was marked, of a highlight that has moved since."""

    __tablename__ = "highlight_origin"

    highlight_id: Mapped[int] = mapped_column(
        ForeignKey("highlight.id", ondelete="CASCADE"), primary_key=True
    )
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]


class HighlightTagRow(Base):
    """A tag of a highlight, in the order the user gave them."""

    __tablename__ = "highlight_tag"
    __table_args__ = (Index("ix_highlight_tag_tag_id", "tag_id"), {"sqlite_with_rowid": False})

    highlight_id: Mapped[int] = mapped_column(
        ForeignKey("highlight.id", ondelete="CASCADE"), primary_key=True
    )
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger)


class ColourMeaningRow(Base):
    """What the user means by a colour of highlights."""

    __tablename__ = "colour_meaning"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own declaration

    colour: Mapped[Colour] = mapped_column(primary_key=True)
    meaning: Mapped[str]


class ClippingRow(Base):
    """A highlight from elsewhere that has found no article yet; ``data`` is all of it."""

    __tablename__ = "clipping"
    __table_args__ = (
        UniqueConstraint("uid"),
        Index("ix_clipping_title_key", "title_key"),
        Index("ix_clipping_url", "url"),
        Index("ix_clipping_sha256", "sha256"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str]
    title_key: Mapped[str]
    url: Mapped[str]
    sha256: Mapped[str]
    kept_at: Mapped[datetime]
    data: Mapped[str]
