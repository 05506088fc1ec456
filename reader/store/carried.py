"""Articles as they are carried from one library to another."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from reader.domain.carrying import ArticleFacts
from reader.domain.shelving import Mark
from reader.store.shelves import ShelfRepository
from reader.store.tables.articles import ArticleRow, VersionRow

# Built once: to build a statement takes longer than to run it.
_IS_ARTICLE = ArticleRow.id == bindparam("article")
_SAME = (
    select(ArticleRow.id)
    .join(VersionRow, VersionRow.article_id == ArticleRow.id)
    .where(
        VersionRow.sha256.in_(bindparam("digests", expanding=True)),
        VersionRow.sha256 != "",
        ArticleRow.part == bindparam("part"),
    )
    .order_by(VersionRow.id != ArticleRow.version_id, ArticleRow.id)
    .limit(1)
)
_UNREAD_AT = (
    select(ArticleRow.id)
    .where(ArticleRow.path == bindparam("path"), ArticleRow.version_id.is_(None))
    .limit(1)
)
_VERSIONS = select(VersionRow.id, VersionRow.sha256, VersionRow.text).where(
    VersionRow.article_id == bindparam("article")
)
_FACTS = select(
    ArticleRow.state,
    ArticleRow.problem,
    ArticleRow.hint,
    ArticleRow.added_at,
    ArticleRow.place,
    ArticleRow.progress,
    ArticleRow.note,
).where(_IS_ARTICLE)
_SET_FACTS = update(ArticleRow).where(_IS_ARTICLE)


class CarriedRepository:
    """Finds articles that are the same in another library, inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._shelves = ShelfRepository(session)

    def same(self, digests: Collection[str], part: int) -> int | None:
        """Return the article of a file that had one of these bytes, at its place in the file.

        One that still has them comes before one of which only an earlier version has.
        """
        return self._connection.scalar(_SAME, {"digests": list(digests), "part": part})

    def unread_at(self, path: str) -> int | None:
        """Return the article of a path that was never read."""
        return self._connection.scalar(_UNREAD_AT, {"path": path})

    def versions(self, article_id: int) -> dict[tuple[str, str], int]:
        """Return the versions of an article by the digest of their file and their text."""
        found = self._connection.execute(_VERSIONS, {"article": article_id})
        return {(sha256, text): each for each, sha256, text in found}

    def facts(self, article_id: int) -> ArticleFacts:
        """Return what is known of an article beside its text."""
        facts = ArticleFacts(*self._connection.execute(_FACTS, {"article": article_id}).one())
        return replace(facts, marks=self._shelves.marks(article_id))

    def set_facts(self, article_id: int, facts: ArticleFacts) -> None:
        """Keep what is known of an article beside its text."""
        known = {
            "state": facts.state,
            "problem": facts.problem,
            "hint": facts.hint,
            "added_at": facts.added_at,
            "place": facts.place,
            "progress": facts.progress,
            "note": facts.note,
            "read_at": facts.marks.get(Mark.READ),
            "archived_at": facts.marks.get(Mark.ARCHIVED),
            "removed_at": facts.marks.get(Mark.REMOVED),
        }
        self._connection.execute(_SET_FACTS, {"article": article_id, **known})
