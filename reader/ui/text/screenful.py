"""What of the article is on the screen, and where."""

from PySide6.QtCore import QPoint, QRect, QRectF

from reader.domain.highlight import Highlight
from reader.ui.text.column import SIDE_SPACE
from reader.ui.text.geometry import VisibleBlock, visible_blocks
from reader.ui.text.marks import Marks, note_places
from reader.ui.text.page import Page
from reader.ui.text.sealed import SealedBrowser
from reader.ui.text.sight import Sight

_NOTE_GAP = 8
_BARELY_CUT = 3


class Screenful:
    """Finds blocks, passages and marks where a browser shows them."""

    def __init__(self, browser: SealedBrowser, marks: Marks) -> None:
        self._browser = browser
        self._marks = marks
        self._page: Page | None = None

    def follow(self, page: Page | None) -> None:
        """Look at another page, or at none."""
        self._page = page

    def blocks(self, above: int = 0) -> list[VisibleBlock]:
        """Return the blocks of the article that are on the screen, or some pixels above it."""
        if self._page is None:
            return []
        browser = self._browser
        area = QRectF(browser.viewport().rect())
        area.translate(browser.horizontalScrollBar().value(), browser.verticalScrollBar().value())
        origin = area.topLeft()
        area.setTop(area.top() - above)
        first = browser.cursorForPosition(QPoint(0, -above)).block()
        return list(visible_blocks(browser.document(), self._page.offsets, area, first, origin))

    def rects(self, start: int, end: int) -> list[QRect]:
        """Return where a part of the article is on the screen, one rectangle a line."""
        pieces = (piece for block in self.blocks() for piece in block.pieces(start, end))
        return [piece.rect.toAlignedRect() for piece in pieces]

    def first_line(self) -> int | None:
        """Return the position in the document of the first line that is not cut at the top."""
        lines = ((block, line) for block in self.blocks() for line in block.lines)
        whole = (block.position + line.begin for block, line in lines if line.top >= -_BARELY_CUT)
        return next(whole, None)

    def notes(self, blocks: list[VisibleBlock]) -> list[tuple[QRect, Highlight]]:
        """Return the places of the signs of notes beside some blocks."""
        right_of_column = self._browser.viewport().width() - SIDE_SPACE + _NOTE_GAP
        return list(note_places(blocks, self._marks, right_of_column))

    def sight(self) -> Sight:
        """Return what of the article is under the points of the screen."""
        blocks = self.blocks()
        return Sight(blocks, self._marks, self.notes(blocks))
