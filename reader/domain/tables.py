"""Tables in a text: the names of the columns in the first line, commas between the cells."""

import csv
import io
import re
from collections.abc import Iterator

# A limit of the whole process, in which nobody else sets one.
_LONGEST_CELL = 16_000_000
_LINE_END = re.compile(r"\r\n?|\n")


class TableError(ValueError):
    """A line of a table that cannot be understood."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(f"line {line}: {problem}")
        self.line = line
        self.problem = problem


def columns(text: str) -> frozenset[str]:
    """Return the names of a table's columns in small letters, as far as they can be read."""
    csv.field_size_limit(_LONGEST_CELL)
    line = _LINE_END.split(text, maxsplit=1)[0]
    return frozenset(_folded(name) for row in csv.reader([line[:_LONGEST_CELL]]) for name in row)


def rows(text: str, *, is_exported: bool = False) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the cells of each row by their columns, with the number of its last line.

    A row that ends early has empty cells; raises ``TableError`` for one that goes on too long. What
    a program exported has all cells in its last row, or it breaks off.
    """
    csv.field_size_limit(_LONGEST_CELL)
    found = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        names = [_folded(name) for name in next(found, [])]
        row = names
        for row in found:
            if any(row[len(names) :]):
                raise TableError(found.line_num, "it has more cells than there are columns")
            if row:
                yield found.line_num, dict.fromkeys(names, "") | dict(zip(names, row, strict=False))
        if is_exported and len(row) < len(names) and not text.endswith(("\n", "\r")):
            raise TableError(found.line_num, "it breaks off")
    except csv.Error as error:
        raise TableError(found.line_num, str(error)) from error


def _folded(name: str) -> str:
    return name.strip().casefold()
