"""Names as a table in CSV, a line for each mention."""

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO

from reader.domain.cells import safe
from reader.exporters.entity_registry import NamedArticle

COLUMNS = (
    "article",
    "title",
    "path",
    "entity",
    "name",
    "label",
    "text",
    "start",
    "end",
    "source",
    "score",
)


class EntityCsvExporter:
    """Writes a line for each mention; offsets are code points, and no cell is a formula."""

    title = "CSV"
    suffix = ".csv"
    is_draft = False

    def write(self, articles: Iterable[NamedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come."""
        lines = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        writer = csv.writer(lines)
        writer.writerow(COLUMNS)
        for named in articles:
            writer.writerows(_rows(named))
        lines.detach()


def _rows(named: NamedArticle) -> Iterable[tuple[object, ...]]:
    article, entities = named.article, named.entities()
    for mention in named.analysis.mentions:
        entity = entities[mention.entity]
        yield (
            article.id,
            safe(article.content.title),
            safe(article.path),
            entity.id,
            safe(entity.name),
            mention.label,
            safe(named.words(mention)),
            mention.start,
            mention.end,
            mention.source,
            mention.score,
        )
