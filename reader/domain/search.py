"""Which articles a user wants to see."""

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """The order of the article list."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Articles that name all of ``entities``, none of ``without``, and hold a ``text``.

    Entities are ids of the library; ``text`` is empty or a query in the syntax of SQLite's FTS5.
    """

    entities: tuple[int, ...] = ()
    without: tuple[int, ...] = ()
    text: str = ""
    sort: Sort = Sort.NEWEST
