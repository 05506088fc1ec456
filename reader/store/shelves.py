"""On which shelves articles are: read, archived, in the trash, or purged from it."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from reader.domain.article import ArticleState
from reader.domain.shelving import Mark, Shelf
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.holdings import ON_SHELF
from reader.store.listed import LISTED_IDS, listing
from reader.store.tables.articles import ArticleRow, ImageRow, VersionRow
from reader.store.tables.highlights import HighlightRow
from reader.store.words import WordIndex

_MOMENTS: dict[Mark, InstrumentedAttribute[datetime | None]] = {
    Mark.READ: ArticleRow.read_at,
    Mark.ARCHIVED: ArticleRow.archived_at,
    Mark.REMOVED: ArticleRow.removed_at,
}
_IS_IN_TRASH = ArticleRow.removed_at.is_not(None) & ArticleRow.purged_at.is_(None)
_COUNTED = ", ".join(f"count(*) FILTER (WHERE {on_shelf})" for on_shelf in ON_SHELF.values())
_COUNTS = f"SELECT {_COUNTED} FROM article"  # noqa: S608 - our own words
# The last line need not be whole on the screen.
_FINISHED = 0.99
_PURGED = "The article was deleted for good; its highlights are kept."
_PURGED_HINT = "Add its file again to read it."


class ShelfRepository:
    """Puts articles on their shelves inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def mark(
        self, mark: Mark, ids: Iterable[int], moment: datetime | None
    ) -> dict[int, datetime | None]:
        """Mark articles from a moment on, or take the mark back; return what was so before.

        Only what changes is returned: an article that is marked already keeps its moment.
        """
        column = _MOMENTS[mark]
        changes = column.is_not(None) if moment is None else column.is_(None)
        here = ArticleRow.id.in_(LISTED_IDS), ArticleRow.purged_at.is_(None), changes
        before = self._connection.execute(select(ArticleRow.id, column).where(*here), listing(ids))
        changed = {row[0]: row[1] for row in before}
        self._connection.execute(
            update(ArticleRow).where(ArticleRow.id.in_(LISTED_IDS)).values({column: moment}),
            listing(changed),
        )
        return changed

    def are_marked(self, mark: Mark, ids: Iterable[int]) -> bool:
        """Tell whether all of the articles have a mark."""
        others = select(ArticleRow.id).where(
            ArticleRow.id.in_(LISTED_IDS), _MOMENTS[mark].is_(None)
        )
        return self._connection.scalar(others.limit(1), listing(ids)) is None

    def marks(self, article_id: int) -> dict[Mark, datetime]:
        """Return since when an article has each mark that it has."""
        query = select(*_MOMENTS.values()).where(ArticleRow.id == article_id)
        moments = self._connection.execute(query).one()
        return {mark: since for mark, since in zip(_MOMENTS, moments, strict=True) if since}

    def put_back(self, mark: Mark, moments: Mapping[int, datetime | None]) -> None:
        """Let articles have a mark as ``mark`` has found it; one that was purged stays so."""
        column = _MOMENTS[mark]
        if moments:
            self._connection.execute(
                update(ArticleRow)
                .where(ArticleRow.id == bindparam("article"), ArticleRow.purged_at.is_(None))
                .values({column: bindparam("moment")}),
                [{"article": each, "moment": moment} for each, moment in moments.items()],
            )

    def mark_if_finished(self, article_id: int, moment: datetime) -> bool:
        """Mark an article as read if its end was reached; false where nothing changes."""
        changed = self._connection.execute(
            update(ArticleRow)
            .where(
                ArticleRow.id == article_id,
                ArticleRow.read_at.is_(None),
                ArticleRow.progress >= _FINISHED,
            )
            .values(read_at=moment)
            .returning(ArticleRow.id)
        )
        return changed.first() is not None

    def counts(self) -> dict[Shelf, int]:
        """Count the articles of every shelf."""
        found = self._connection.exec_driver_sql(_COUNTS).one()
        return dict(zip(ON_SHELF, found, strict=True))

    def in_trash(self, limit: int, before: datetime | None = None) -> tuple[int, ...]:
        """Return articles of the trash, those that were removed first; all, or before a moment."""
        query = select(ArticleRow.id).where(_IS_IN_TRASH).order_by(ArticleRow.removed_at)
        if before is not None:
            query = query.where(ArticleRow.removed_at < before)
        return tuple(self._connection.scalars(query.limit(limit)))

    def purge(self, ids: Iterable[int], moment: datetime) -> None:
        """Delete articles of the trash for good, but for what their highlights are cited with."""
        query = select(ArticleRow.id).where(_IS_IN_TRASH, ArticleRow.id.in_(LISTED_IDS))
        gone = set(self._connection.scalars(query, listing(ids)))
        words = WordIndex(self._session)
        for article_id in gone:
            words.remove(article_id)
        AnalysisRepository(self._session).forget(gone)
        cited = self._highlighted(gone)
        self._strip(cited, moment)
        for article_id in cited:
            words.add(article_id)
        ArticleRepository(self._session).delete(gone - cited)

    def _highlighted(self, ids: Iterable[int]) -> set[int]:
        query = select(HighlightRow.article_id).where(
            HighlightRow.article_id.in_(LISTED_IDS), HighlightRow.removed_at.is_(None)
        )
        return set(self._connection.scalars(query, listing(ids)))

    def _strip(self, ids: Iterable[int], moment: datetime) -> None:
        """Take the texts of articles away; their bytes are unknown from then on."""
        listed = listing(ids)
        versions = select(VersionRow.id).where(VersionRow.article_id.in_(LISTED_IDS))
        self._connection.execute(delete(ImageRow).where(ImageRow.version_id.in_(versions)), listed)
        self._connection.execute(
            update(VersionRow)
            .where(VersionRow.article_id.in_(LISTED_IDS))
            .values(sha256="", text="", blocks="[]", body="[]"),
            listed,
        )
        self._connection.execute(
            update(ArticleRow)
            .where(ArticleRow.id.in_(LISTED_IDS))
            .values(
                sha256="",
                words=0,
                state=ArticleState.FAILED,
                problem=_PURGED,
                hint=_PURGED_HINT,
                purged_at=moment,
            ),
            listed,
        )
