"""Highlights: what a reader marked, and what they said about it."""

from collections.abc import Sequence

from reader.domain.highlight import Colour, Highlight, Passage
from reader.domain.search import ArticleFilter
from reader.store.highlights import HighlightRepository
from reader.store.library import Library


def add(  # noqa: PLR0913, PLR0917 - a highlight is just these
    library: Library,
    article_id: int,
    passage: Passage,
    colour: Colour,
    note: str = "",
    tags: Sequence[str] = (),
) -> Highlight:
    """Mark a passage; raises ``LibraryError`` when the article does not hold it at its place."""
    with library.writing() as session:
        return HighlightRepository(session).add(article_id, passage, colour, note, tags)


def load(library: Library, highlight_id: int) -> Highlight:
    """Return a highlight; raises ``LibraryError`` when it is gone."""
    with library.reading() as session:
        return HighlightRepository(session).load(highlight_id)


def change(  # noqa: PLR0913 - each is a change of its own
    library: Library,
    highlight_id: int,
    *,
    colour: Colour | None = None,
    note: str | None = None,
    tags: Sequence[str] | None = None,
    passage: Passage | None = None,
) -> Highlight:
    """Change what is given of a highlight."""
    with library.writing() as session:
        return HighlightRepository(session).change(
            highlight_id, colour=colour, note=note, tags=tags, passage=passage
        )


def put_back(library: Library, earlier: Highlight) -> None:
    """Let a highlight be where it was, and as sure of it; ``LibraryError`` if its text changed."""
    with library.writing() as session:
        HighlightRepository(session).put_back(earlier)


def remove(library: Library, highlight_id: int) -> None:
    """Put a highlight into the trash."""
    with library.writing() as session:
        HighlightRepository(session).remove(highlight_id)


def restore(library: Library, highlight_id: int) -> None:
    """Take a highlight out of the trash."""
    with library.writing() as session:
        HighlightRepository(session).restore(highlight_id)


def of_article(library: Library, article_id: int) -> tuple[Highlight, ...]:
    """Return the highlights of an article in order of place."""
    with library.reading() as session:
        return HighlightRepository(session).of_article(article_id)


def of_filter(library: Library, article_filter: ArticleFilter) -> tuple[Highlight, ...]:
    """Return the highlights of the articles that match, by article and in order of place."""
    ids = library.ids(article_filter)
    with library.reading() as session:
        return HighlightRepository(session).of_articles(ids)
