"""The table of contents, made of the article's headings."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from reader.domain.article import Block, BlockKind, ImportedArticle, Role
from reader.ui.icons import icon
from reader.ui.theme import GRID

_LONGEST = 70
_STEP = "    "


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the body: its words, its level from 1, and its place."""

    words: str
    level: int
    start: int
    end: int


def headings(content: ImportedArticle) -> list[Heading]:
    """Return the headings of the body, in order."""
    return [
        Heading(_words(content, block), block.level, block.start, block.end)
        for block in content.blocks
        if block.kind is BlockKind.HEADING and block.role is Role.BODY
    ]


class ContentsButton(QToolButton):
    """Opens a menu of the headings; the one that is read is checked."""

    heading_picked = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._headings: list[Heading] = []
        self._menu = QMenu(self)
        self.setIcon(icon("table-of-contents"))
        self.setAccessibleName(self.tr("Contents"))
        self.setToolTip(self.tr("Contents"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._menu)
        self.setFixedHeight(7 * GRID)
        self.hide()

    def show_headings(self, found: list[Heading]) -> None:
        """Offer these headings; with fewer than two there is nothing to choose from."""
        self._headings = found
        self._menu.clear()
        outermost = min((one.level for one in found), default=1)
        for number, heading in enumerate(found):
            action = self._menu.addAction(_line(heading, outermost))
            action.setCheckable(True)
            action.setData(number)
            action.triggered.connect(self._on_triggered)
        self.setVisible(len(found) > 1)

    def show_position(self, offset: int) -> None:
        """Check the heading that an offset stands under."""
        starts = [one.start for one in self._headings]
        current = bisect_right(starts, offset) - 1
        for number, action in enumerate(self._menu.actions()):
            action.setChecked(number == current)

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            heading = self._headings[action.data()]
            self.heading_picked.emit(heading.start, heading.end)


def _words(content: ImportedArticle, block: Block) -> str:
    return " ".join(content.text[block.start : block.end].split())


def _line(heading: Heading, outermost: int) -> str:
    words = heading.words.replace("&", "&&")
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1] + "…"
    return _STEP * (heading.level - outermost) + words
