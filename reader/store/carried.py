"""Articles as they are carried from one library to another."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from reader.domain.carrying import ArticleFacts
from reader.domain.shelving import Mark
from reader.store.shelves import ShelfRepository
from reader.store.tables import ArticleRow, VersionRow


class CarriedRepository:
    """Finds articles that are the same in another library, inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._shelves = ShelfRepository(session)

    def same(self, digests: Collection[str], part: int) -> int | None:
        """Return the article of a file that had one of these bytes, at its place in the file.

        One that still has them comes before one of which only an earlier version has.
        """
        query = (
            select(ArticleRow.id)
            .join(VersionRow, VersionRow.article_id == ArticleRow.id)
            .where(VersionRow.sha256.in_(digests), VersionRow.sha256 != "", ArticleRow.part == part)
            .order_by(VersionRow.id != ArticleRow.version_id, ArticleRow.id)
        )
        return self._connection.scalar(query.limit(1))

    def unread_at(self, path: str) -> int | None:
        """Return the article of a path that was never read."""
        query = select(ArticleRow.id).where(
            ArticleRow.path == path, ArticleRow.version_id.is_(None)
        )
        return self._connection.scalar(query.limit(1))

    def versions(self, article_id: int) -> dict[tuple[str, str], int]:
        """Return the versions of an article by the digest of their file and their text."""
        query = select(VersionRow.id, VersionRow.sha256, VersionRow.text).where(
            VersionRow.article_id == article_id
        )
        return {(sha256, text): each for each, sha256, text in self._connection.execute(query)}

    def facts(self, article_id: int) -> ArticleFacts:
        """Return what is known of an article beside its text."""
        query = select(
            ArticleRow.state,
            ArticleRow.problem,
            ArticleRow.hint,
            ArticleRow.added_at,
            ArticleRow.place,
            ArticleRow.progress,
            ArticleRow.note,
        )
        row = self._connection.execute(query.where(ArticleRow.id == article_id)).one()
        facts = ArticleFacts(*row)
        return replace(facts, marks=self._shelves.marks(article_id))

    def set_facts(self, article_id: int, facts: ArticleFacts) -> None:
        """Keep what is known of an article beside its text."""
        moments: dict[str, datetime | None] = {
            "read_at": facts.marks.get(Mark.READ),
            "archived_at": facts.marks.get(Mark.ARCHIVED),
            "removed_at": facts.marks.get(Mark.REMOVED),
        }
        self._connection.execute(
            update(ArticleRow)
            .where(ArticleRow.id == article_id)
            .values(
                state=facts.state,
                problem=facts.problem,
                hint=facts.hint,
                added_at=facts.added_at,
                place=facts.place,
                progress=facts.progress,
                note=facts.note,
                **moments,
            )
        )
