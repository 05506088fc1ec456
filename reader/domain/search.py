"""Which articles a user wants to see."""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.article import ArticleSummary
from reader.domain.query import EVERYTHING, Query
from reader.domain.shelving import Shelf


class Sort(StrEnum):
    """The order of the article list."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    PUBLISHED = "published"
    SITE = "site"
    BYLINE = "byline"
    LENGTH = "length"
    PROGRESS = "progress"
    UNREAD = "unread"
    HIGHLIGHTS = "highlights"
    RELEVANCE = "relevance"


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Articles that match a query, and name all of ``entities`` and none of ``without``.

    Of each group in ``any_of`` they name at least one. Entities are ids of the library.
    Only articles of ``shelf`` match; a query that asks for the trash looks on every shelf. Of those
    that tell the same story only the earliest matches where they are ``folded``. ``is_reversed``
    turns the order round.
    """

    entities: tuple[int, ...] = ()
    without: tuple[int, ...] = ()
    query: Query = EVERYTHING
    sort: Sort = Sort.NEWEST
    any_of: tuple[tuple[int, ...], ...] = ()
    shelf: Shelf = Shelf.EVERYTHING
    is_reversed: bool = False
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Snippet:
    """Some words of an article; ``marks`` are the starts and ends of those looked for."""

    text: str = ""
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matches, and where it holds the words."""

    article: ArticleSummary
    snippet: Snippet
