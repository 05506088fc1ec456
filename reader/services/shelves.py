"""Articles as a user puts them away: read, archived, in the trash, deleted for good."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from reader.domain.shelving import Contents, Mark
from reader.store.library import Library
from reader.store.shelves import ShelfRepository
from reader.store.tags import TagRepository

# The library is locked no longer than it takes to delete these.
_AT_ONCE = 50

Moments = Mapping[int, datetime | None]


def mark(library: Library, mark: Mark, ids: Sequence[int], *, is_on: bool) -> Moments:
    """Mark articles, or take the mark back; return what ``put_back`` needs to undo that."""
    with library.writing() as session:
        return ShelfRepository(session).mark(mark, ids, datetime.now(UTC) if is_on else None)


def are_marked(library: Library, mark: Mark, ids: Sequence[int]) -> bool:
    """Tell whether all of the articles have a mark."""
    with library.reading() as session:
        return ShelfRepository(session).are_marked(mark, ids)


def put_back(library: Library, mark: Mark, moments: Moments) -> None:
    """Let articles have a mark as it was before."""
    with library.writing() as session:
        ShelfRepository(session).put_back(mark, moments)


def mark_if_finished(library: Library, article_id: int) -> bool:
    """Mark an article as read if its end was reached; false where nothing changes."""
    with library.writing() as session:
        return ShelfRepository(session).mark_if_finished(article_id, datetime.now(UTC))


def contents(library: Library) -> Contents:
    """Count the articles of every shelf and every tag."""
    with library.reading() as session:
        return Contents(ShelfRepository(session).counts(), TagRepository(session).counts())


def purge_some(library: Library, older_than: timedelta | None = None) -> bool:
    """Delete some removed articles for good, or only what is older; false when none are left.

    Highlights stay, with what they are cited with.
    """
    now = datetime.now(UTC)
    with library.writing() as session:
        shelves = ShelfRepository(session)
        before = None if older_than is None else now - older_than
        ids = shelves.in_trash(_AT_ONCE, before)
        shelves.purge(ids, now)
    return bool(ids)
