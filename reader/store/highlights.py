"""Highlights and their tags."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from reader.domain.errors import LibraryError
from reader.domain.highlight import AnchorState, Colour, Highlight, Passage
from reader.store.highlight_rows import insert_all, placed, read
from reader.store.listed import LISTED_IDS, listing, many, rows
from reader.store.tables.articles import ArticleRow, VersionRow
from reader.store.tables.highlights import HighlightOriginRow, HighlightRow, HighlightTagRow
from reader.store.tags import TagRepository

_PAGE = 500
_IN_PLACE = 'ORDER BY article_id, start, "end", id'
_LISTED = "(SELECT value FROM json_each(?))"
# With a plus SQLite does not look through all highlights that are in no trash.
_IS_PRESENT = "+removed_at IS NULL"
_OF_ARTICLES = f"WHERE article_id IN {_LISTED} AND {_IS_PRESENT} {_IN_PLACE}"
_NEXT_PAGE = f"""
    WHERE article_id = ? AND {_IS_PRESENT} AND (start, "end", id) > (?, ?, ?)
    {_IN_PLACE} LIMIT {_PAGE}
"""
_WITH_IDS = f"WHERE id IN {_LISTED} AND {_IS_PRESENT}"
_NOTES_OF = f'SELECT article_id, start, "end", note FROM highlight {_OF_ARTICLES}'  # noqa: S608
_COUNTED = f"""
    SELECT article_id, count(*) FROM json_each(?) AS wanted
    JOIN highlight ON highlight.id = wanted.value
    WHERE {_IS_PRESENT} GROUP BY article_id ORDER BY min(wanted.key)
"""  # noqa: S608 - our own words
_ADDED_SINCE = "SELECT uid, id FROM highlight WHERE id > ?"
_ADD_TAG = "INSERT INTO highlight_tag (highlight_id, tag_id, position) VALUES (?, ?, ?)"
_KEEP_ORIGIN = """
    INSERT INTO highlight_origin (highlight_id, start, "end", quote, prefix, suffix)
    VALUES (?, ?, ?, ?, ?, ?)
"""
# The index of these names leaves the empty one out, and so must a query that it is to answer.
_OF_UIDS = f"SELECT uid, id FROM highlight WHERE uid IN {_LISTED} AND uid <> ''"  # noqa: S608


class HighlightRepository:
    """Reads and writes highlights inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def load(self, highlight_id: int) -> Highlight:
        """Return a highlight; raises ``LibraryError`` when there is none, or only in the trash."""
        for highlight in self.with_ids((highlight_id,)):
            return highlight
        raise LibraryError(
            "The highlight is no longer in the library.", hint="Restore it, or mark it again."
        )

    def of_article(self, article_id: int) -> tuple[Highlight, ...]:
        """Return the highlights of an article in order of place."""
        return self.of_articles((article_id,))

    def pages_of_article(self, article_id: int) -> Iterator[tuple[Highlight, ...]]:
        """Yield the highlights of an article in order of place, so many at a time."""
        place = (-1, -1, -1)
        while page := read(self._connection, _NEXT_PAGE, article_id, *place):
            yield page
            if len(page) < _PAGE:
                return
            last = page[-1]
            place = last.passage.start, last.passage.end, last.id

    def of_article_with_removed(self, article_id: int) -> tuple[Highlight, ...]:
        """Return the highlights of an article, those in the trash too."""
        return read(self._connection, "WHERE article_id = ?", article_id)

    def of_articles(self, ids: Iterable[int]) -> tuple[Highlight, ...]:
        """Return the highlights of articles, by article and in order of place."""
        return read(self._connection, _OF_ARTICLES, json.dumps(list(ids)))

    def notes_of(self, ids: Iterable[int]) -> list[tuple[int, int, int, str]]:
        """Return article, start, end and note of every highlight of articles."""
        return rows(self._connection, _NOTES_OF, json.dumps(list(ids)))

    def with_ids(self, ids: Iterable[int]) -> tuple[Highlight, ...]:
        """Return highlights by their ids, in no order; those in the trash drop out."""
        return read(self._connection, _WITH_IDS, json.dumps(list(ids)))

    def counted(self, ids: Iterable[int]) -> dict[int, int]:
        """Return how many of some highlights each article has, in the order of the ids."""
        return dict(rows(self._connection, _COUNTED, json.dumps(list(ids))))

    def with_uids(self, uids: Sequence[str]) -> dict[str, Highlight | None]:
        """Return highlights by their names in every library; None for one in the trash."""
        ids = dict(rows(self._connection, _OF_UIDS, json.dumps(list(uids))))
        there = {each.uid: each for each in self.with_ids(ids.values())}
        return {uid: there.get(uid) for uid in ids}

    def add(
        self, article_id: int, passage: Passage, colour: Colour, note: str, tags: Sequence[str]
    ) -> Highlight:
        """Add a highlight to the current version of an article."""
        now = datetime.now(UTC)
        added = self._session.execute(
            insert(HighlightRow)
            .values(
                article_id=article_id,
                version_id=self._version_with(article_id, passage),
                colour=colour,
                note=note,
                created_at=now,
                changed_at=now,
                **placed(passage),
            )
            .returning(HighlightRow.id)
        )
        highlight_id = added.scalar_one()
        self._set_tags({highlight_id: tags})
        return self.load(highlight_id)

    def take_in(self, highlights: Sequence[Highlight]) -> tuple[int, ...]:
        """Add highlights that were made elsewhere, as they are but for their ids; return those.

        One whose uid is there already is left as it is here.
        """
        ((newest,),) = rows(self._connection, "SELECT coalesce(max(id), 0) FROM highlight")
        insert_all(self._connection, highlights)
        ids = dict(rows(self._connection, _ADDED_SINCE, newest))
        fresh = {ids[each.uid]: each for each in highlights if each.uid in ids}
        self._add_tags({one: each.tags for one, each in fresh.items() if each.tags})
        many(
            self._connection,
            _KEEP_ORIGIN,
            [
                (one, *placed(each.origin).values())
                for one, each in fresh.items()
                if each.origin is not None
            ],
        )
        return tuple(ids.values())

    def change(
        self,
        highlight_id: int,
        *,
        colour: Colour | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
        passage: Passage | None = None,
    ) -> Highlight:
        """Change what is given of a highlight; a passage that is given is its exact place."""
        highlight = self.load(highlight_id)
        values: dict[str, object] = {"changed_at": datetime.now(UTC)}
        if colour is not None:
            values["colour"] = colour
        if note is not None:
            values["note"] = note
        if passage is not None:
            values["version_id"] = self._version_with(highlight.article, passage)
            values |= {"anchor": AnchorState.EXACT, "score": 1.0, **placed(passage)}
            self._forget_origin(highlight_id)
        if tags is not None:
            self._set_tags({highlight_id: tags})
        self._update(highlight_id, values)
        return self.load(highlight_id)

    def move(self, moved: Highlight) -> None:
        """Store where a highlight is in the current version of its article, and how surely.

        An orphan stays with its passage in the version that it was in.
        """
        values: dict[str, object] = {"anchor": moved.anchor, "score": moved.score}
        if moved.anchor is not AnchorState.ORPHAN:
            values["version_id"] = self._version_with(moved.article, moved.passage)
            values |= placed(moved.passage)
        if moved.origin is not None:
            origin = {"highlight_id": moved.id, **placed(moved.origin)}
            self._session.execute(
                insert(HighlightOriginRow).values(origin).on_conflict_do_nothing()
            )
        self._update(moved.id, values)

    def put_back(self, earlier: Highlight) -> None:
        """Store the passage that a highlight had, and how sure it was.

        Raises ``LibraryError`` for a passage of another version, unless it was lost already.
        """
        is_lost = earlier.anchor is AnchorState.ORPHAN
        version = earlier.version
        if not is_lost and version != self._version_with(earlier.article, earlier.passage):
            raise _other_text()
        self._forget_origin(earlier.id)
        if earlier.origin is not None:
            origin = {"highlight_id": earlier.id, **placed(earlier.origin)}
            self._session.execute(insert(HighlightOriginRow).values(origin))
        values: dict[str, object] = {
            "anchor": earlier.anchor,
            "score": earlier.score,
            "version_id": version,
            "changed_at": datetime.now(UTC),
        }
        self._update(earlier.id, values | placed(earlier.passage))

    def recolour(self, colours: Mapping[int, Colour]) -> None:
        """Give many highlights other colours."""
        for colour in Colour:
            ids = [one for one, chosen in colours.items() if chosen is colour]
            self._update_many(ids, {"colour": colour, "changed_at": datetime.now(UTC)})

    def tag(self, tags: Mapping[int, Sequence[str]]) -> None:
        """Give many highlights other tags."""
        self._set_tags(tags)
        self._update_many(tags, {"changed_at": datetime.now(UTC)})

    def remove(self, *ids: int) -> None:
        """Put highlights into the trash."""
        self._update_many(ids, {"removed_at": datetime.now(UTC)})

    def restore(self, *ids: int) -> None:
        """Take highlights out of the trash."""
        self._update_many(ids, {"removed_at": None})

    def _update_many(self, ids: Iterable[int], values: Mapping[str, object]) -> None:
        self._session.execute(
            update(HighlightRow).where(HighlightRow.id.in_(LISTED_IDS)).values(values),
            listing(ids),
            execution_options={"synchronize_session": False},
        )
        self._session.expire_all()

    def _update(self, highlight_id: int, values: dict[str, object]) -> None:
        self._session.execute(
            update(HighlightRow).where(HighlightRow.id == highlight_id).values(values)
        )
        self._session.expire_all()

    def _version_with(self, article_id: int, passage: Passage) -> int:
        """Return the current version of an article, which must hold the passage at its place."""
        length = passage.end - passage.start
        found = self._session.execute(
            select(VersionRow.id, func.substr(VersionRow.text, passage.start + 1, length))
            .join(ArticleRow, ArticleRow.version_id == VersionRow.id)
            .where(ArticleRow.id == article_id)
        )
        for version_id, quote in found:
            if quote == passage.quote:
                return int(version_id)
        raise _other_text()

    def _forget_origin(self, highlight_id: int) -> None:
        self._session.execute(
            delete(HighlightOriginRow).where(HighlightOriginRow.highlight_id == highlight_id)
        )

    def _set_tags(self, tags: Mapping[int, Sequence[str]]) -> None:
        self._session.execute(
            delete(HighlightTagRow).where(HighlightTagRow.highlight_id.in_(LISTED_IDS)),
            listing(tags),
        )
        self._add_tags(tags)

    def _add_tags(self, tags: Mapping[int, Sequence[str]]) -> None:
        names = sorted({name for given in tags.values() for name in given})
        if not names:
            return
        ids = TagRepository(self._session).ids(names)
        given = [
            (highlight_id, ids[name], position)
            for highlight_id, wanted in tags.items()
            for position, name in enumerate(dict.fromkeys(wanted))
        ]
        many(self._connection, _ADD_TAG, given)


def _other_text() -> LibraryError:
    return LibraryError(
        "The text of the article is not what was marked.",
        hint="Open the article again and mark the words once more.",
    )
