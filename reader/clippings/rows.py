"""Tables in a text: the names of the columns in the first line, commas between the cells."""

import csv
import io
from collections.abc import Iterator

from reader.domain.errors import ClippingsError

_LONGEST_CELL = 16_000_000


def columns(text: str) -> frozenset[str]:
    """Return the names of a table's columns in small letters, as far as they can be read."""
    line, _, _ = text.partition("\n")
    return frozenset(_folded(name) for row in csv.reader([line]) for name in row)


def rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the cells of each row by their columns, with the number of its last line.

    A row that ends early has empty cells; raises ``ClippingsError`` for one that goes on too long.
    """
    # A limit of the whole process, in which nobody else sets one.
    csv.field_size_limit(_LONGEST_CELL)
    found = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        names = [_folded(name) for name in next(found, [])]
        for row in found:
            if any(row[len(names) :]):
                raise damaged(found.line_num, "it has more cells than there are columns")
            if row:
                yield found.line_num, dict.fromkeys(names, "") | dict(zip(names, row, strict=False))
    except csv.Error as error:
        raise damaged(found.line_num, str(error)) from error


def damaged(line: int, problem: str) -> ClippingsError:
    """Return the error for a line that cannot be understood."""
    return ClippingsError(
        f"Line {line} of the table of highlights is damaged: {problem}.",
        hint="Export it once more, and choose the new file.",
    )


def _folded(name: str) -> str:
    return name.strip().casefold()
