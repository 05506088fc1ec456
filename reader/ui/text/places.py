"""Places of an article on the screen: which one is there, and how another one comes to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QTextCursor

from reader.ui.text.page import Page
from reader.ui.text.sealed import SealedBrowser

_SECONDS_TO_REACH = 0.03


class Places(QObject):
    """Scrolls a browser by offsets of the article, also to what is not laid out yet.

    ``arrived`` says that a place that had to be laid out first has come to the screen,
    ``new_page_needed`` that one could only be there soon in a page that is begun anew.
    """

    arrived = Signal()
    new_page_needed = Signal()

    def __init__(self, browser: SealedBrowser) -> None:
        super().__init__(browser)
        self._browser = browser
        self._page: Page | None = None
        self._wish: tuple[int, Callable[[], None]] | None = None
        self._held: int | None = None
        self._is_settling = False
        self._before_push: int | None = None
        browser.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def follow(self, page: Page | None) -> None:
        """Take the places of another page, or of none."""
        self._page = page
        self._wish = None
        self._held = None
        if page is not None:
            page.extended.connect(self._on_page_extended)
            page.pushing.connect(self._on_page_pushing)
            page.pushed.connect(self._on_page_pushed)

    @property
    def is_under_way(self) -> bool:
        """Whether a place still has to be laid out before it can be shown."""
        return self._wish is not None

    @property
    def is_pushed(self) -> bool:
        """Whether the words on the screen move in the document, but stay where they are on it."""
        return self._before_push is not None

    def top(self) -> int:
        """Return the offset of the first line on the screen, or of what is to be there."""
        if self._page is None:
            return 0
        if self._wish is not None:
            return self._wish[0]
        if self._held is not None:
            return self._held
        if self._browser.verticalScrollBar().value() == 0:
            return 0
        top = self._browser.cursorForPosition(QPoint(0, 4)).position()
        offsets = self._page.offsets
        # Where nothing but the header stands above it, the article is read from its beginning.
        return offsets.offset_from(top) if top >= offsets.first_position else 0

    def put_on_top(self, offset: int) -> None:
        """Scroll so that the line of an offset is the first on the screen."""
        page = self._reached(offset, partial(self.put_on_top, offset))
        if page is None:
            return
        position = page.offsets.position(offset)
        with self.settling():
            if offset == 0 or position is None:
                self._browser.verticalScrollBar().setValue(0)
            else:
                self._scroll_by(self._rect_at(position).top())
        self._held = offset

    def keep_in_sight(self, start: int, end: int) -> None:
        """Scroll to a part of the article where it is not wholly on the screen."""
        page = self._reached(end, partial(self.keep_in_sight, start, end))
        if page is None:
            return
        for offset in (end, start):
            position = page.offsets.position(offset)
            if position is not None:
                self._bring_into_sight(position)

    def select(self, start: int, end: int) -> None:
        """Select a part of the article and bring it to the screen."""
        self._go_to(start, end, is_selecting=True)

    def scroll_to(self, start: int, end: int) -> None:
        """Bring a part of the article to the screen and put the caret before it."""
        self._go_to(start, end, is_selecting=False)

    def open_at(self, offset: int) -> None:
        """Begin the screen and the caret at an offset, as one opens a book at a chapter."""
        if self._reached(offset, partial(self.open_at, offset)) is not None:
            self.scroll_to(offset, offset)
            self.put_on_top(offset)

    def go_to_start(self) -> None:
        """Show the beginning, with all that stands above the article, and put the caret there."""
        self._go_to_edge(0, QTextCursor.MoveOperation.Start)

    def go_to_end(self) -> None:
        """Show the end, with the lines of folds behind the article, and put the caret there."""
        if self._page is not None:
            end = len(self._page.article.content.text)
            self._go_to_edge(end, QTextCursor.MoveOperation.End)

    @contextmanager
    def settling(self) -> Iterator[None]:
        """Let the browser scroll by itself: the place on top is meant to stay what it is."""
        was_settling, self._is_settling = self._is_settling, True
        try:
            yield
        finally:
            self._is_settling = was_settling

    def _go_to(self, start: int, end: int, *, is_selecting: bool) -> None:
        page = self._reached(end, partial(self._go_to, start, end, is_selecting=is_selecting))
        if page is None:
            return
        fold = page.fold_at(start)
        if fold is not None and page.is_hidden(start):
            page.toggle(fold)
        first, last = page.offsets.position(start), page.offsets.position(end)
        if first is None or last is None:
            return
        cursor = self._browser.textCursor()
        cursor.setPosition(first)
        if is_selecting:
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self._browser.setTextCursor(cursor)
        self._bring_into_sight(first)

    def _go_to_edge(self, offset: int, edge: QTextCursor.MoveOperation) -> None:
        if self._reached(offset, partial(self._go_to_edge, offset, edge)) is None:
            return
        self._browser.moveCursor(edge)
        bar = self._browser.verticalScrollBar()
        bar.setValue(bar.maximum() if offset else 0)

    def _reached(self, offset: int, wish: Callable[[], None]) -> Page | None:
        """Return the page if it has an offset by now; a wish comes true as soon as it has."""
        self._wish = None
        if self._page is not None and self._page.is_behind_another_gap(offset):
            self.new_page_needed.emit()
        if self._page is None or self._page.reach(offset, _SECONDS_TO_REACH):
            return self._page
        self._wish = (offset, wish)
        return None

    def _rect_at(self, position: int) -> QRect:
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(position)
        return self._browser.cursorRect(cursor)

    def _bring_into_sight(self, position: int) -> None:
        rect = self._rect_at(position)
        height = self._browser.viewport().height()
        if rect.top() < rect.height() or rect.bottom() > height - rect.height():
            self._scroll_by(rect.top() - height // 3)

    def _scroll_by(self, pixels: int) -> None:
        bar = self._browser.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    @Slot()
    def _on_scrolled(self) -> None:
        if not self._is_settling:
            self._held = None

    @Slot()
    def _on_page_extended(self) -> None:
        if self._wish is None or self._page is None:
            return
        offset, wish = self._wish
        if self._page.has_reached(offset):
            wish()
            self.arrived.emit()

    @Slot()
    def _on_page_pushing(self) -> None:
        self._before_push = self._browser.verticalScrollBar().value()
        self._is_settling = True

    @Slot(int, int)
    def _on_page_pushed(self, height: int, way: int) -> None:
        before, screen = self._before_push, self._browser.viewport().height()
        if before is not None and before + screen > height:
            self._browser.verticalScrollBar().setValue(before + way)
        self._before_push = None
        self._is_settling = False
