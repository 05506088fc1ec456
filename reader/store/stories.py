"""Which articles tell the same story, and the sketches they are found by."""

import json
from collections.abc import Iterable

from sqlalchemy import Integer, bindparam, delete, exists, func, select, type_coerce, update
from sqlalchemy.orm import Session

from reader.store.listed import LISTED_IDS, listing, many, numbers, rows
from reader.store.tables.articles import ArticleRow, SketchRow
from reader.store.tables.highlights import HighlightRow
from reader.store.tables.shelving import ArticleTagRow

MOST_CANDIDATES = 16

# Of articles without a date the day they were added counts.
EARLIEST = func.coalesce(
    func.nullif(func.substr(ArticleRow.published, 1, 10), ""),
    func.date(type_coerce(ArticleRow.added_at, Integer) // 1_000_000, "unixepoch"),
)

IS_MARKED = (
    (ArticleRow.note != "")
    | exists().where(ArticleTagRow.article_id == ArticleRow.id)
    | exists().where(HighlightRow.article_id == ArticleRow.id, HighlightRow.removed_at.is_(None))
)
"""Whether the user highlighted something in an article, noted something on it, or tagged it."""

# A band may have stayed from before blocks were put back into the body; it does no harm.
_ADD = "INSERT OR IGNORE INTO sketch (band, article_id) VALUES (?, ?)"
_REMOVE = delete(SketchRow).where(
    SketchRow.band.in_(LISTED_IDS), SketchRow.article_id == bindparam("article")
)
_ALIKE = """
    SELECT sketch.article_id AS number FROM sketch
    JOIN article ON article.id = sketch.article_id AND article.version_id IS NOT NULL
    WHERE sketch.band IN (SELECT value FROM json_each(?)) AND sketch.article_id <> ?
    GROUP BY sketch.article_id ORDER BY count(*) DESC, sketch.article_id LIMIT ?
"""
_UNSKETCHED = "SELECT article_id FROM unsketched ORDER BY article_id LIMIT ?"
_SKETCHED = "DELETE FROM unsketched WHERE article_id = ?"
_STORIES = select(ArticleRow.id, ArticleRow.story).where(ArticleRow.id.in_(LISTED_IDS))


class StoryRepository:
    """Joins articles into stories inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def alike(self, article_id: int, sketch: Iterable[int]) -> tuple[int, ...]:
        """Return the articles whose sketches share most with one, but for an article itself."""
        bands = json.dumps(list(sketch))
        return tuple(numbers(self._connection, _ALIKE, bands, article_id, MOST_CANDIDATES))

    def add(self, article_id: int, sketch: Iterable[int]) -> None:
        """Let an article be found by its sketch."""
        many(self._connection, _ADD, [(band, article_id) for band in sketch])

    def without_sketch(self, most: int) -> list[int]:
        """Return some of the articles that have no sketch yet, the oldest first."""
        return [article_id for (article_id,) in rows(self._connection, _UNSKETCHED, most)]

    def set_sketched(self, article_ids: Iterable[int]) -> None:
        """Note that articles have their sketch."""
        many(self._connection, _SKETCHED, [(article_id,) for article_id in article_ids])

    def remove(self, article_id: int, sketch: Iterable[int]) -> None:
        """Forget the sketch of an article, which leaves its story; one alone tells none."""
        self._connection.execute(_REMOVE, {"article": article_id, **listing(sketch)})
        story = self._connection.scalar(select(ArticleRow.story).where(ArticleRow.id == article_id))
        if story is None:
            return
        left = [each for each in self._members(story) if each != article_id]
        alone = left if len(left) == 1 else []
        self._set([article_id, *alone], None)

    def join(self, article_ids: Iterable[int]) -> None:
        """Let articles tell one story, together with those that told it with one of them."""
        found = self._connection.execute(_STORIES, listing(article_ids)).all()
        stories = {story for _, story in found if story is not None}
        story = min(stories or {article_id for article_id, _ in found})
        self._set([article_id for article_id, _ in found], story)
        for other in stories - {story}:
            self._set(self._members(other), story)

    def told_by(self, article_id: int) -> tuple[int, ...]:
        """Return the articles that tell the story of one, the earliest first."""
        own = select(ArticleRow.story).where(ArticleRow.id == article_id).scalar_subquery()
        found = self._connection.scalars(
            select(ArticleRow.id)
            .where(ArticleRow.story == own, ArticleRow.removed_at.is_(None))
            .order_by(EARLIEST, ArticleRow.id)
        )
        return tuple(found)

    def _members(self, story: int) -> list[int]:
        return list(
            self._connection.scalars(select(ArticleRow.id).where(ArticleRow.story == story))
        )

    def _set(self, article_ids: Iterable[int], story: int | None) -> None:
        self._connection.execute(
            update(ArticleRow).where(ArticleRow.id.in_(LISTED_IDS)).values(story=story),
            listing(article_ids),
        )
