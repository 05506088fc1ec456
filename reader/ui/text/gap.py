"""Where words of an article are missing in its document, and how they come there."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from reader.ui.text.flow import Flow
from reader.ui.text.offsets import Stretch
from reader.ui.text.typography import Typography

translate = QCoreApplication.translate


class Gap:
    """A line at the end of what a flow has set, and before what is set behind the gap.

    The words between the offsets ``start`` and ``end`` are missing; the flow goes on to set them.
    """

    def __init__(self, flow: Flow, typography: Typography, start: int, end: int) -> None:
        self.flow = flow
        self.start = start
        self.end = end
        # What is set behind the gap is not to take along what marks its edges.
        flow.cursor.setKeepPositionOnInsert(True)
        self._line_end = QTextCursor(flow.cursor)
        self._line_end.setKeepPositionOnInsert(False)
        spacing, words = typography.fold_line()
        self._line_end.insertBlock(spacing, words)
        self._line_end.insertText(translate("Gap", "Loading the text in between…"))
        self._line_end.setKeepPositionOnInsert(True)
        self._below = self._line_end

    def begin_below(self) -> None:
        """Take what has been set behind the gap by now as what stands below it."""
        cursor = self.flow.cursor
        cursor.setKeepPositionOnInsert(False)
        # Only its position has stayed, not its anchor.
        cursor.setPosition(cursor.position())
        self._below = QTextCursor(self._line_end.block().next())

    def bottom(self) -> int:
        """Return the height of what stands below, in pixels of the document."""
        layout = self._below.document().documentLayout()
        return round(layout.blockBoundingRect(self._below.block()).top())

    def fill(self, until: float) -> list[Stretch]:
        """Set more of the missing words until a time, and close the gap behind the last ones."""
        placed = self.flow.set_more(until)
        if placed:
            self.start = placed[-1].end
        if self.flow.is_done:
            self._close()
        return placed

    def _close(self) -> None:
        cursor = QTextCursor(self.flow.cursor)
        spacing = cursor.blockFormat()
        cursor.setPosition(self._line_end.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(spacing)
