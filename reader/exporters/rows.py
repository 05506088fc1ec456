"""A highlight as a row of a table."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from reader.domain.highlight import Highlight
from reader.exporters.registry import MarkedArticle

Row: TypeAlias = tuple[str | int, ...]

COLUMNS = (
    *("id", "title", "byline", "site", "published", "source", "citation"),
    *("quote", "note", "tags", "colour", "state"),
    *("paragraph", "start", "end", "prefix", "suffix", "sha256", "created", "changed"),
    *("article_note", "meaning"),
)
TAG_SEPARATOR = ", "


def rows(articles: Iterable[MarkedArticle]) -> Iterator[Row]:
    """Yield a row for each highlight; times are in UTC."""
    for marked in articles:
        for highlight in marked.highlights:
            yield _row(marked, highlight)


def _row(marked: MarkedArticle, highlight: Highlight) -> Row:
    content, passage = marked.article.content, highlight.passage
    return (
        highlight.uid,
        content.title,
        content.byline,
        content.site,
        content.published,
        marked.source,
        marked.citation,
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
