"""What is selected of an article, also where it is cells of a table."""

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor

from reader.domain.article import BLOCK_SEPARATOR
from reader.ui.text.page import Page
from reader.ui.text.spans import trimmed


def selected_range(page: Page, cursor: QTextCursor) -> tuple[int, int]:
    """Return the selected part of the article without blanks at its ends; maybe empty.

    Of selected cells of a table it goes from the first to the last.
    """
    ranges = _selected_ranges(page, cursor)
    if not ranges:
        return 0, 0
    return trimmed(page.article.content.text, ranges[0][0], ranges[-1][1])


def selected_parts(page: Page, cursor: QTextCursor) -> list[tuple[int, int]]:
    """Return the selected words that are to be seen, cut where a closed fold hides others.

    Selected cells of a table are cut at the end of each row, unless the rows are whole.
    """
    text = page.article.content.text
    parts = (trimmed(text, *part) for part in _seen_parts(page, cursor))
    return [(start, end) for start, end in parts if start < end]


def selected_text(page: Page, cursor: QTextCursor) -> str:
    """Return the selected words as the article has them; rows of a table stand in lines."""
    parts = selected_parts(page, cursor)
    if not parts:
        return cursor.selection().toPlainText()
    text = page.article.content.text
    between = "\n" if cursor.hasComplexSelection() else BLOCK_SEPARATOR
    return between.join(text[start:end] for start, end in parts)


def selected_positions(cursor: QTextCursor) -> Iterator[tuple[int, int]]:
    """Give the first and the last position of what is selected, of cells row by row.

    A document selects cells as a rectangle, while its own start and end are those of other cells.
    """
    if not cursor.hasComplexSelection():
        yield cursor.selectionStart(), cursor.selectionEnd()
        return
    table = cursor.currentTable()
    # PySide's own description says "object", which is the tuple of these four.
    cells: tuple[int, int, int, int] = cursor.selectedTableCells()  # type: ignore[assignment]
    top, rows, left, columns = cells
    corners = [
        (
            table.cellAt(row, left).firstPosition(),
            table.cellAt(row, left + columns - 1).lastPosition(),
        )
        for row in range(top, top + rows)
    ]
    if columns == table.columns():
        yield corners[0][0], corners[-1][1]
    else:
        yield from corners


def _seen_parts(page: Page, cursor: QTextCursor) -> Iterator[tuple[int, int]]:
    if _is_all(cursor):
        return page.parts_to_show()
    return (part for one in _selected_ranges(page, cursor) for part in page.shown_parts(*one))


def _is_all(cursor: QTextCursor) -> bool:
    """Return whether all of a document is selected, and what is still to be set with it."""
    end = cursor.document().characterCount() - 1
    return cursor.hasSelection() and (cursor.selectionStart(), cursor.selectionEnd()) == (0, end)


def _selected_ranges(page: Page, cursor: QTextCursor) -> list[tuple[int, int]]:
    if not cursor.hasSelection():
        return []
    if _is_all(cursor):
        return [(0, len(page.article.content.text))]
    offsets = page.offsets
    return [
        (offsets.offset_from(first), offsets.offset_before(last))
        for first, last in selected_positions(cursor)
    ]
