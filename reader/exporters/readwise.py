"""Highlights as the CSV file that Readwise imports.

Its columns are Highlight, which must not be empty, Title, Author, URL, Note, Location, Date; tags
are words of the note that begin with a period.
"""

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO

from reader.domain.article import Article
from reader.domain.highlight import Highlight
from reader.exporters.registry import MarkedArticle

_COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")


class ReadwiseExporter:
    """Writes a row for each highlight that has words."""

    title = "Readwise CSV"
    suffix = ".csv"

    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come."""
        text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        rows = csv.writer(text)
        rows.writerow(_COLUMNS)
        for marked in articles:
            for highlight in marked.highlights:
                if highlight.passage.quote.strip():
                    rows.writerow(_row(marked.article, highlight))
        text.detach()


def _row(article: Article, highlight: Highlight) -> tuple[str | int, ...]:
    content = article.content
    return (
        highlight.passage.quote,
        content.title or article.path,
        content.byline,
        content.url,
        _note(highlight),
        highlight.passage.start,
        f"{highlight.created_at:%Y-%m-%d %H:%M:%S}",
    )


def _note(highlight: Highlight) -> str:
    tags = " ".join(f".{'_'.join(tag.split())}" for tag in highlight.tags)
    return "\n".join(part for part in (tags, highlight.note) if part)
