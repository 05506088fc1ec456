"""The caret of a text that is only read: unseen until a key needs it, and then on the screen."""

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
        self._browser.setCursorWidth(_WIDTH)

    def put(self, offset: int, *, is_shown: bool) -> None:
        """Put the caret before an offset, for someone who only reads without showing it."""
        self._browser.setCursorWidth(_WIDTH if is_shown else 0)
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

    def has_selection(self) -> bool:
        """Return whether words are selected."""
        return self._browser.textCursor().hasSelection()
