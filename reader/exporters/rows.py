"""A highlight as a row of a table."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from reader.domain.highlight import Highlight
from reader.exporters.registry import MarkedArticle

Row: TypeAlias = tuple[str | int, ...]

_OF_HIGHLIGHT = (
    *("quote", "note", "tags", "colour", "state"),
    *("paragraph", "start", "end", "prefix", "suffix", "sha256", "created", "changed"),
)
COLUMNS = (
    *("id", "title", "byline", "site", "published", "source", "citation"),
    *_OF_HIGHLIGHT,
    *("article_note", "meaning"),
)
_NOTHING = ("",) * len(_OF_HIGHLIGHT)
TAG_SEPARATOR = ", "


def rows(articles: Iterable[MarkedArticle]) -> Iterator[Row]:
    """Yield a row for each highlight, or for an article with nothing but a note; times in UTC."""
    for marked in articles:
        known = _known(marked)
        has_highlights = False
        for highlight in marked.highlights:
            has_highlights = True
            yield highlight.uid, *known, *_said(marked, highlight)
        if not has_highlights:
            yield "", *known, *_NOTHING, marked.note, ""


def _known(marked: MarkedArticle) -> Row:
    content = marked.article.content
    return (
        content.title,
        content.byline,
        content.site,
        content.published,
        marked.source,
        marked.citation,
    )


def _said(marked: MarkedArticle, highlight: Highlight) -> Row:
    passage = highlight.passage
    return (
        passage.quote,
        highlight.note,
        TAG_SEPARATOR.join(highlight.tags),
        highlight.colour.value,
        highlight.anchor.value,
        marked.paragraphs.at(passage.start),
        passage.start,
        passage.end,
        passage.prefix,
        passage.suffix,
        marked.sha256(highlight),
        highlight.created_at.isoformat(),
        highlight.changed_at.isoformat(),
        marked.note,
        marked.meaning(highlight),
    )
