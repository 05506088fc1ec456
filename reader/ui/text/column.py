"""The column of words in the middle of the view, and what room there is beside it."""

from PySide6.QtCore import QRect

from reader.ui.text.page import Page
from reader.ui.text.sealed import SealedBrowser

SIDE_SPACE = 36


class Column:
    """Lets the words of a browser stand in its middle, no wider than the article is set."""

    def __init__(self, browser: SealedBrowser) -> None:
        self._browser = browser
        self._page: Page | None = None
        self._room = 0

    def follow(self, page: Page | None) -> None:
        """Hold another page, or none."""
        self._page = page
        if page is not None:
            self._browser.document().setDocumentMargin(SIDE_SPACE)
            self._dress(page)
            self.centre()

    def leave_room(self, width: int) -> None:
        """Let the column stand so far to the left that there is room beside it, if it can."""
        if width != self._room:
            self._room = width
            self.centre()

    def room_beside(self) -> QRect:
        """Return what is free between the column and the scroll bar."""
        column = self._browser.viewport().geometry()
        left = column.right() + 1
        right = self._browser.width() - self._bar_width()
        return QRect(left, column.top(), max(0, right - left), column.height())

    def centre(self) -> None:
        """Put the column where it belongs in the width that the browser has now."""
        if self._page is None:
            return
        width = self._browser.width()
        column = self._page.typography.column_width + 2 * SIDE_SPACE
        free = max(0, width - column - self._bar_width())
        left = min(max(0, (width - column) // 2), max(0, free - self._room))
        self._browser.setViewportMargins(left, 0, free - left, 0)
        self._page.fit(self._browser.viewport().width() - 2 * SIDE_SPACE)

    def _bar_width(self) -> int:
        bar = self._browser.verticalScrollBar()
        return bar.width() if bar.isVisible() else 0

    def _dress(self, page: Page) -> None:
        theme = page.typography.theme
        self._browser.setStyleSheet(
            "QTextBrowser, QTextBrowser:focus { border: none; padding: 0;"
            f" background: {theme.page.name()}; selection-color: {theme.ink.name()};"
            f" selection-background-color: {theme.selection.name()}; }}"
        )
