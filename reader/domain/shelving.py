"""What a user does with whole articles: read, put away, thrown away, tagged; searches kept."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Mark(StrEnum):
    """What is true of an article from a moment on, until it is taken back."""

    READ = "read"
    ARCHIVED = "archived"
    REMOVED = "removed"


class Shelf(StrEnum):
    """A part of the library.

    ``everything`` is all but the trash, ``current`` all of that but the archive; of the current
    articles ``unread`` are those that were not read to their end.
    """

    EVERYTHING = "everything"
    CURRENT = "current"
    UNREAD = "unread"
    ARCHIVE = "archive"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that is kept under a name; it finds what matches whenever it is asked."""

    id: int
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Contents:
    """How many articles are on every shelf, and how many outside the trash have a tag."""

    shelves: dict[Shelf, int]
    tags: dict[str, int] = field(default_factory=dict)


def tag_names(words: Iterable[str]) -> tuple[str, ...]:
    """Return words as names of tags: without hash, comma or spaces around them, each once."""
    names = (" ".join(word.replace(",", " ").split()).lstrip("#").strip() for word in words)
    return tuple(dict.fromkeys(name for name in names if name))
