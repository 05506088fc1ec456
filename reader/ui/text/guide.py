"""The guide along the text: one paragraph stands out, the others are dimmed."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QObject, QRectF, Slot
from PySide6.QtGui import QColor, QPainter

from reader.domain.article import Block
from reader.ui.drawing.theme import Theme
from reader.ui.text.folds import block_at
from reader.ui.text.geometry import VisibleBlock
from reader.ui.text.page import Page
from reader.ui.text.sealed import SealedBrowser

_READING_HEIGHT = 1 / 3
_DIMNESS = 145
_ROOM = 4


class ReadingGuide(QObject):
    """Follows the caret while the keys move it, and the eye while the page is scrolled."""

    def __init__(self, browser: SealedBrowser) -> None:
        super().__init__(browser)
        self._browser = browser
        self._is_on = False
        self._is_by_caret = False
        browser.cursorPositionChanged.connect(self._on_caret_moved)
        browser.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        browser.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def is_on(self) -> bool:
        """Whether one paragraph stands out and the others are dimmed."""
        return self._is_on

    def set_on(self, on: bool) -> None:  # noqa: FBT001 (also a slot)
        """Let the paragraph that is read stand out, or none."""
        self._is_on = on
        self._browser.viewport().update()

    def paint(
        self, painter: QPainter, shown: Sequence[VisibleBlock], page: Page, caret: int
    ) -> None:
        """Dim all but the paragraph that is read, if the guide is on."""
        if not self._is_on:
            return
        screen = QRectF(self._browser.viewport().rect())
        at_caret = caret if self._is_by_caret else None
        area = guided_area(shown, page.article.content.blocks, screen.height(), at_caret)
        if not area.isNull():
            paint_guide(painter, area, screen, page.typography.theme)

    def _follow(self, *, by_caret: bool) -> None:
        self._is_by_caret = by_caret
        self._on_scrolled()

    @Slot()
    def _on_caret_moved(self) -> None:
        self._follow(by_caret=True)

    @Slot()
    def _on_scrolled_by_hand(self) -> None:
        self._follow(by_caret=False)

    @Slot()
    def _on_scrolled(self) -> None:
        if self._is_on:
            # Qt moves the pixels that were there, and the dimmed ones with them.
            self._browser.viewport().update()


def guided_area(
    shown: Sequence[VisibleBlock], blocks: Sequence[Block], height: float, caret: int | None
) -> QRectF:
    """Return where the block to read is on the screen: that of the caret, or the one at eye height.

    Without an offset of a caret, or with one off the screen, the eye is a third down the height of
    the screen.
    """
    if not shown:
        return QRectF()
    if caret is not None and shown[0].start <= caret <= shown[-1].end:
        index = block_at(blocks, caret)
    else:
        at_eye = (one for one in shown if one.rect.bottom() > height * _READING_HEIGHT)
        index = block_at(blocks, next(at_eye, shown[-1]).stretch.start)
    parts = (one.rect for one in shown if block_at(blocks, one.stretch.start) == index)
    return reduce(QRectF.united, parts, QRectF())


def paint_guide(painter: QPainter, area: QRectF, screen: QRectF, theme: Theme) -> None:
    """Dim the screen above and below an area."""
    veil = QColor(theme.page)
    veil.setAlpha(_DIMNESS)
    above, below = QRectF(screen), QRectF(screen)
    above.setBottom(area.top() - _ROOM)
    below.setTop(area.bottom() + _ROOM)
    painter.fillRect(above, veil)
    painter.fillRect(below, veil)
