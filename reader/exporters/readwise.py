"""Highlights as the CSV file that Readwise imports.

Its columns are Highlight, which must not be empty, Title, Author, URL, Note, Location, Date; tags
are words of the note that begin with a period.
"""

import csv
from collections.abc import Iterable
from typing import BinaryIO

from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.exporters.lines import text_of
from reader.exporters.registry import Exporter, MarkedArticle

_COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")


class ReadwiseExporter(Exporter):
    """Writes a row for each highlight that has words; notes on articles have no place in it."""

    title = "Readwise CSV"
    suffix = ".csv"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        with text_of(file) as text:
            rows = csv.writer(text)
            rows.writerow(_COLUMNS)
            for marked in articles:
                for highlight in marked.highlights:
                    if highlight.passage.quote.strip():
                        rows.writerow(_row(marked, highlight))


def _row(marked: MarkedArticle, highlight: Highlight) -> tuple[str | int, ...]:
    content = marked.article.content
    return (
        highlight.passage.quote,
        marked.title,
        content.byline,
        content.url,
        _note(highlight),
        highlight.passage.start,
        f"{highlight.created_at:%Y-%m-%d %H:%M:%S}",
    )


def _note(highlight: Highlight) -> str:
    tags = " ".join(f".{'_'.join(tag.split())}" for tag in highlight.tags)
    return "\n".join(part for part in (tags, highlight.note) if part)
