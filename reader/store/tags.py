"""The tags of articles."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import delete, func, select, union_all
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from reader.store.listed import LISTED_IDS, listing, many, rows
from reader.store.tables.articles import ArticleRow
from reader.store.tables.highlights import HighlightTagRow
from reader.store.tables.shelving import ArticleTagRow, TagRow

_OF_ARTICLES = (
    select(ArticleTagRow.article_id, TagRow.name)
    .join(TagRow, TagRow.id == ArticleTagRow.tag_id)
    .where(ArticleTagRow.article_id.in_(LISTED_IDS))
    .order_by(ArticleTagRow.article_id, ArticleTagRow.position)
)
_COUNTS = (
    select(TagRow.name, func.count())
    .join(ArticleTagRow, ArticleTagRow.tag_id == TagRow.id)
    .join(ArticleRow, ArticleRow.id == ArticleTagRow.article_id)
    .where(ArticleRow.removed_at.is_(None))
    .group_by(TagRow.id)
)
_USES = union_all(select(ArticleTagRow.tag_id), select(HighlightTagRow.tag_id)).subquery()
_NAMES = (
    select(TagRow.name)
    .join(_USES, _USES.c.tag_id == TagRow.id)
    .group_by(TagRow.id)
    .order_by(func.count().desc(), TagRow.name)
)
_FORGET = delete(ArticleTagRow).where(ArticleTagRow.article_id.in_(LISTED_IDS))
_MAKE = "INSERT INTO tag (name) VALUES (?) ON CONFLICT DO NOTHING"
_ID = "SELECT id FROM tag WHERE name = ?"


class TagRepository:
    """Reads and writes the tags of articles inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def of_articles(self, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
        """Return the tags of articles in the order they were given, of those that have any."""
        tags: dict[int, tuple[str, ...]] = {}
        for article_id, name in self._connection.execute(_OF_ARTICLES, listing(ids)):
            tags[article_id] = (*tags.get(article_id, ()), name)
        return tags

    def replace(self, tags: Mapping[int, Sequence[str]]) -> None:
        """Replace the tags of articles."""
        ids = self.ids({name for names in tags.values() for name in names})
        self._connection.execute(_FORGET, listing(tags))
        given = [
            {"article_id": article_id, "tag_id": ids[name], "position": position}
            for article_id, names in tags.items()
            for position, name in enumerate(names)
        ]
        if given:
            self._connection.execute(insert(ArticleTagRow), given)

    def counts(self) -> dict[str, int]:
        """Count the articles outside the trash that have a tag, of every tag they have."""
        found = self._connection.execute(_COUNTS).all()
        return {row[0]: row[1] for row in sorted(found, key=lambda row: row[0].casefold())}

    def names(self) -> tuple[str, ...]:
        """Return the tags that anything has, those of most articles and highlights first."""
        return tuple(self._connection.scalars(_NAMES))

    def ids(self, names: Iterable[str]) -> dict[str, int]:
        """Return the ids of tags by their names, and make those that there are not yet."""
        wanted = sorted(set(names))
        many(self._connection, _MAKE, [(name,) for name in wanted])
        # Each for itself: a name may hold a NUL, where SQLite would end a text inside of JSON.
        return {name: rows(self._connection, _ID, name)[0][0] for name in wanted}
