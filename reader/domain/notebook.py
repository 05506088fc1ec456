"""The notebook: every highlight of the library, in an order and under headings."""

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.article import ArticleSummary
from reader.domain.highlight import Colour, Highlight


class NotebookOrder(StrEnum):
    """What the notebook is ordered by, and what its headings say."""

    ARTICLE = "article"
    NEWEST = "newest"
    COLOUR = "colour"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class NotebookFilter:
    """Which highlights the notebook shows.

    They hold the beginnings of all ``words`` in quote or note, have one of the ``colours``, are of
    one of the ``articles`` where that is not None, and hold a mention of each of the ``entities``.
    """

    words: str = ""
    colours: frozenset[Colour] = frozenset(Colour)
    articles: tuple[int, ...] | None = None
    entities: tuple[int, ...] = ()
    order: NotebookOrder = NotebookOrder.ARTICLE


@dataclass(frozen=True, slots=True)
class NotebookGroup:
    """Highlights in a row under one heading: a title, a day, a colour or a tag; empty for none.

    ``article`` is the id of the article whose title the heading is, and ``note`` what is said of
    it as a whole; there may be no highlight then.
    """

    heading: str
    count: int
    note: str = ""
    article: int = 0


@dataclass(frozen=True, slots=True)
class Notebook:
    """The ids of highlights in their order, group after group; one is in the group of each tag.

    ``all_of_them`` counts the highlights of the library, also those that are not wanted.
    """

    ids: tuple[int, ...]
    groups: tuple[NotebookGroup, ...]
    all_of_them: int = 0
    order: NotebookOrder = NotebookOrder.ARTICLE


@dataclass(frozen=True, slots=True)
class NotebookEntry:
    """A highlight with its article, which may be in the trash, or gone but for its citation."""

    highlight: Highlight
    article: ArticleSummary
