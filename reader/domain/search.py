"""Which articles a user wants to see."""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.article import ArticleSummary
from reader.domain.shelving import Shelf


class Sort(StrEnum):
    """The order of the article list."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Articles that name all of ``entities``, none of ``without``, and hold a ``text``.

    Of each group in ``any_of`` they name at least one. Entities are ids of the library; ``text`` is
    empty or a query in the syntax of SQLite's FTS5. Only articles of ``shelf`` match.
    """

    entities: tuple[int, ...] = ()
    without: tuple[int, ...] = ()
    text: str = ""
    sort: Sort = Sort.NEWEST
    any_of: tuple[tuple[int, ...], ...] = ()
    shelf: Shelf = Shelf.EVERYTHING


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that holds the words of a search, and where.

    ``marks`` are the starts and ends of the words found, as offsets into ``snippet``.
    """

    article: ArticleSummary
    snippet: str
    marks: tuple[tuple[int, int], ...]
