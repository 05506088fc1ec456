"""The caret of a text that is only read: unseen until a key needs it, and then on the screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent

from reader.ui.text.page import Page
from reader.ui.text.sealed import SealedBrowser

_WIDTH = 2


class Caret:
    """Puts the caret of a browser by offsets of the article."""

    def __init__(self, browser: SealedBrowser) -> None:
        self._browser = browser
        self._page: Page | None = None

    def follow(self, page: Page | None) -> None:
        """Stand in another page, or in none."""
        self._page = page

    @property
    def is_shown(self) -> bool:
        """Whether the caret is to be seen where it stands."""
        return self._browser.cursorWidth() > 0

    @property
    def is_on_screen(self) -> bool:
        """Whether the place of the caret is on the screen."""
        return self._browser.viewport().rect().intersects(self._browser.cursorRect())

    def offset(self) -> int:
        """Return the offset of the caret."""
        position = self._browser.textCursor().position()
        return self._page.offsets.offset_from(position) if self._page else 0

    def show(self) -> None:
        """Let the caret be seen, as someone who uses the keys needs it."""
        if not self.is_shown:
            self._set_shown(shown=True)

    @contextmanager
    def being_focused(self) -> Iterator[None]:
        """Let the browser get the focus without the caret of an editor, where none is shown.

        Qt then decides whether to paint one: of no width, it would still have an arrow in text
        from right to left.
        """
        flags = self._browser.textInteractionFlags()
        if not self.is_shown:
            without_keys = flags & ~Qt.TextInteractionFlag.TextSelectableByKeyboard
            self._browser.setTextInteractionFlags(without_keys)
        yield
        self._browser.setTextInteractionFlags(flags)

    def put(self, offset: int, *, is_shown: bool) -> None:
        """Put the caret before an offset, for someone who only reads without showing it."""
        if is_shown != self.is_shown:
            self._set_shown(shown=is_shown)
        position = self._page.offsets.position(offset) if self._page else None
        self.put_at(position or 0)

    def put_at(self, position: int) -> None:
        """Put the caret at a position of the document."""
        cursor = self._browser.textCursor()
        cursor.setPosition(position)
        self._browser.setTextCursor(cursor)

    def drop_selection(self) -> None:
        """Select nothing and leave the caret where it is."""
        cursor = self._browser.textCursor()
        cursor.clearSelection()
        self._browser.setTextCursor(cursor)

    def _set_shown(self, *, shown: bool) -> None:
        self._browser.setCursorWidth(_WIDTH if shown else 0)
        if self._browser.hasFocus():
            again = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
            QCoreApplication.sendEvent(self._browser, again)

    def has_selection(self) -> bool:
        """Return whether words are selected."""
        return self._browser.textCursor().hasSelection()
