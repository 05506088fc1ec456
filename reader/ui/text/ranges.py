"""What is selected in a document, also where it is cells of a table."""

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor


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
