"""The table of contents, made of the article's headings."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.domain.article import Block, BlockKind, ImportedArticle, Role
from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID

_WIDTH = 90 * GRID
_ROOM = 3 * GRID
_ROW = 7 * GRID
_NUMBER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the body: its words, its level from 1, and where it begins."""

    words: str
    level: int
    start: int


def headings(content: ImportedArticle) -> list[Heading]:
    """Return the headings of the body, in order."""
    return [
        Heading(_words(content, block), block.level, block.start)
        for block in content.blocks
        if block.kind is BlockKind.HEADING and block.role is Role.BODY
    ]


class ContentsButton(QToolButton):
    """Opens a list of the headings, with the one that is read chosen.

    ``heading_picked`` carries where a heading begins.
    """

    heading_picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._headings: list[Heading] = []
        self._current = -1
        self.list = ContentsList(self)
        self.list.picked.connect(self._on_picked)
        self.clicked.connect(self._on_clicked)
        self.setIcon(icon("table-of-contents"))
        self.setAccessibleName(self.tr("Contents"))
        self.setToolTip(self.tr("Contents"))
        self.setFixedHeight(7 * GRID)
        self.hide()

    def show_headings(self, found: list[Heading]) -> None:
        """Offer these headings; with fewer than two there is nothing to choose from."""
        self._headings = found
        self._current = -1
        self.list.show_headings(found)
        self.setVisible(len(found) > 1)

    def show_position(self, offset: int) -> None:
        """Take the heading that an offset stands under as the one that is read."""
        self._current = bisect_right([one.start for one in self._headings], offset) - 1

    @Slot()
    def _on_clicked(self) -> None:
        self.list.open_below(self, self._current)

    @Slot(int)
    def _on_picked(self, number: int) -> None:
        self.heading_picked.emit(self._headings[number].start)


class HeadingTree(QTreeWidget):
    """The headings, always open, and so without the arrows that open and close."""

    @override
    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        pass


class ContentsList(QFrame):
    """The headings under one another, as high as the window at most; ``picked`` carries a number.

    Letters that are typed go to a heading that begins with them.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._items: list[QTreeWidgetItem] = []
        self.tree = HeadingTree()
        self.setProperty("surface", "popup")
        self.tree.setAccessibleName(self.tr("Contents"))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(4 * GRID)
        self.tree.setUniformRowHeights(True)
        self.tree.setMouseTracking(True)
        self.tree.itemClicked.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._on_chosen)
        self.setFocusProxy(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self.tree)

    def show_headings(self, found: list[Heading]) -> None:
        """List these headings, each under the one it belongs to."""
        self.tree.clear()
        self._items = []
        open_ones: list[tuple[int, QTreeWidgetItem]] = []
        for number, heading in enumerate(found):
            while open_ones and open_ones[-1][0] >= heading.level:
                open_ones.pop()
            above = open_ones[-1][1] if open_ones else self.tree.invisibleRootItem()
            item = QTreeWidgetItem(above, [heading.words])
            item.setData(0, _NUMBER, number)
            item.setSizeHint(0, QSize(0, _ROW))
            open_ones.append((heading.level, item))
            self._items.append(item)
        self.tree.expandAll()

    def open_below(self, button: QWidget, current: int) -> None:
        """Appear below a button, inside its window, with a heading chosen."""
        window = button.window()
        inside = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        inside.adjust(0, 0, -_ROOM, -_ROOM)
        corner = button.mapToGlobal(button.rect().bottomRight())
        rows = _ROW * len(self._items) + 3 * GRID
        width = min(_WIDTH, inside.width())
        left = max(inside.left(), min(corner.x() - width, inside.right() - width))
        self.setGeometry(left, corner.y(), width, min(rows, inside.bottom() - corner.y()))
        self.show()
        self.tree.setFocus(Qt.FocusReason.PopupFocusReason)
        if self._items:
            chosen = self._items[max(current, 0)]
            self.tree.setCurrentItem(chosen)
            self.tree.scrollToItem(chosen, QAbstractItemView.ScrollHint.PositionAtCenter)

    @Slot(QTreeWidgetItem)
    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        # One press of Return is told as an activation and, where the style says so, as a click.
        if self.isVisible():
            self.close()
            self.picked.emit(item.data(0, _NUMBER))


def _words(content: ImportedArticle, block: Block) -> str:
    return " ".join(content.text[block.start : block.end].split())
