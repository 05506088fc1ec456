"""The tables of what the user decided about names."""

from datetime import datetime

from sqlalchemy import (
    ForeignKey,
    Index,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from reader.store.tables.base import Base


class DecisionRow(Base):
    """Something the user decided about names; ``number`` is its place in their order."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("id"), {"sqlite_autoincrement": True})

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    made_at: Mapped[datetime]
    taken_back_at: Mapped[datetime | None]
    act: Mapped[str]


class DecisionArticleRow(Base):
    """An article that changes with a decision, whether the decision holds or was taken back."""

    __tablename__ = "decision_article"
    __table_args__ = (
        Index("ix_decision_article_article_id", "article_id"),
        {"sqlite_with_rowid": False},
    )

    decision_number: Mapped[int] = mapped_column(
        ForeignKey("decision.number", ondelete="CASCADE"), primary_key=True
    )
    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )


class OutdatedRow(Base):
    """An article over which the decisions must be replayed, because one of them changed."""

    __tablename__ = "outdated"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
