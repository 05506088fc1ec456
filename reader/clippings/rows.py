"""The rows of a table of highlights."""

from collections.abc import Iterator

from reader.domain import tables
from reader.domain.errors import ClippingsError
from reader.domain.tables import TableError


def rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the cells of each row by their columns, with the number of its last line."""
    try:
        yield from tables.rows(text, is_exported=True)
    except TableError as error:
        raise damaged(error.line, error.problem) from error


def damaged(line: int, problem: str) -> ClippingsError:
    """Return the error for a line that cannot be understood."""
    return ClippingsError(
        f"Line {line} of the table of highlights is damaged: {problem}.",
        hint="Export it once more, and choose the new file.",
    )
