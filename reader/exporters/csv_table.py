"""Highlights as a table in CSV, a line for each."""

import csv
from collections.abc import Iterable
from typing import BinaryIO

from typing_extensions import override

from reader.domain.cells import safe
from reader.exporters.lines import text_of
from reader.exporters.registry import Exporter, MarkedArticle
from reader.exporters.rows import COLUMNS, rows


class CsvExporter(Exporter):
    """Writes a line for each highlight; no cell is taken for a formula."""

    title = "CSV table"
    suffix = ".csv"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        with text_of(file) as text:
            lines = csv.writer(text)
            lines.writerow(COLUMNS)
            for row in rows(articles):
                lines.writerow([safe(cell) if isinstance(cell, str) else cell for cell in row])
