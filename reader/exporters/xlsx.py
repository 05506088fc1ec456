"""Highlights as an Excel workbook, a row for each.

XlsxWriter writes row by row in its constant memory mode, where openpyxl would keep every cell.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import BinaryIO

from typing_extensions import override
from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from reader.domain.errors import ExportError
from reader.exporters.registry import Exporter, MarkedArticle
from reader.exporters.rows import COLUMNS, Row, rows

_MOST_ROWS = 1_048_576
_LONGEST_CELL = 32_767
_TEXTS = {
    "constant_memory": True,
    "strings_to_numbers": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
}
# A workbook says when it was made; the same highlights are to give the same bytes.
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - XlsxWriter takes it for UTC
_WIDE = {"title": 32, "citation": 40, "quote": 60, "note": 40}


class XlsxExporter(Exporter):
    """Writes a row for each highlight; what is too long for a cell goes on behind the last."""

    title = "Excel workbook"
    suffix = ".xlsx"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        try:
            with Workbook(file, _TEXTS) as book:
                book.set_properties({"created": _MADE, "title": "Highlights"})
                sheet = _headed(book)
                for number, row in enumerate(rows(articles), start=1):
                    _write(sheet, number, row)
        except FileCreateError as error:
            # XlsxWriter hides what the system said.
            raise error.__context__ or error from None


def _headed(book: Workbook) -> Worksheet:
    sheet = book.add_worksheet("Highlights")
    head = book.add_format({"bold": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for number, name in enumerate(COLUMNS):
        sheet.set_column(number, number, _WIDE.get(name, 14), wrapped)
        sheet.write_string(0, number, name, head)
    sheet.freeze_panes(1, 0)
    return sheet


def _write(sheet: Worksheet, number: int, row: Row) -> None:
    if number >= _MOST_ROWS:
        raise ExportError(
            f"An Excel workbook takes {_MOST_ROWS - 1:,} highlights and no more.",
            hint="Export fewer articles, or as CSV.",
        )
    for column, cell in enumerate([*row, *_rest(row)]):
        if isinstance(cell, str):
            sheet.write_string(number, column, cell[:_LONGEST_CELL])
        else:
            sheet.write_number(number, column, cell)


def _rest(row: Row) -> Iterator[str]:
    """Yield what is too long for its cell, each piece after the name of its column."""
    for name, cell in zip(COLUMNS, row, strict=True):
        if isinstance(cell, str):
            for start in range(_LONGEST_CELL, len(cell), _LONGEST_CELL):
                yield f"{name}, continued"
                yield cell[start : start + _LONGEST_CELL]
