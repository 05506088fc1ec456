"""The text of an article: shown, marked and selected, but never changed here."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from reader.domain.article import Article
from reader.ui.clipboard import fresh_data
from reader.ui.text import links, ranges
from reader.ui.text.anchors import Anchors
from reader.ui.text.caret import Caret
from reader.ui.text.column import Column
from reader.ui.text.geometry import VisibleBlock
from reader.ui.text.guide import ReadingGuide
from reader.ui.text.keyboard import Keyboard
from reader.ui.text.marks import Marks
from reader.ui.text.page import Page
from reader.ui.text.painting import paint_behind, paint_over
from reader.ui.text.places import Places
from reader.ui.text.pointer import Pointer
from reader.ui.text.screenful import Screenful
from reader.ui.text.sealed import SealedBrowser
from reader.ui.text.typography import Typography

_PULL_PAUSE = 180

_TRAIL_BUTTONS = frozenset({Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton})


class ArticleView(SealedBrowser):
    """Shows one article, paints its marks, and says what was clicked, pressed or selected.

    Offsets are those of the article; points and rectangles are those of the viewport.
    ``trail_pressed`` carries whether to go forward. ``laid_out`` says that words may stand
    elsewhere though nobody has scrolled.
    """

    highlights_clicked = Signal(object)
    laid_out = Signal()
    link_activated = Signal(str)
    link_hovered = Signal(str)
    mention_clicked = Signal(object)
    mention_hovered = Signal(object)
    menu_requested = Signal(QPoint)
    place_requested = Signal(int)
    restore_requested = Signal(object)
    scrolled = Signal()
    selection_dropped = Signal()
    selection_settled = Signal()
    trail_pressed = Signal(bool)
    zoom_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.marks = Marks()
        self._page: Page | None = None
        self.places = Places(self)
        self.column = Column(self)
        self.caret = Caret(self)
        self.screenful = Screenful(self, self.marks)
        self.pointer = Pointer(self, self.screenful)
        self.keyboard = Keyboard(self, self.caret, self.screenful)
        self.guide = ReadingGuide(self)
        self._anchors = Anchors(self)
        self._pulled = QTimer(self)
        self._prepare()
        self._connect()

    @property
    def page(self) -> Page | None:
        """The article's document and its map, while there is one."""
        return self._page

    def show_article(self, article: Article, typography: Typography) -> None:
        """Show an article from its beginning, with all its folds closed."""
        self._show(article, typography, frozenset())

    def _show(self, article: Article, typography: Typography, opened: frozenset[int]) -> None:
        self.drop_article()
        self.give_pictures(article.content.images, typography.column_width)
        page = Page(self.document(), article, typography, self, opened)
        self._turn_to(page)
        page.extended.connect(self.laid_out)
        page.begin()
        self.caret.put(0, is_shown=False)

    def drop_article(self) -> None:
        """Show nothing."""
        before = self._page
        self._turn_to(None)
        self._pulled.stop()
        self.pointer.leave_names()
        if before is not None:
            before.stop()
            before.deleteLater()
            self.document().clear()

    def set_again(self, typography: Typography, changed: Article | None = None) -> None:
        """Set the article, or what became of it, anew with the same words on top."""
        if self._page is None:
            return
        top, opened = self.places.top(), self._page.open_folds
        offset, is_shown = self.caret.offset(), self.caret.is_shown
        self._show(changed or self._page.article, typography, opened)
        self.places.put_on_top(top)
        self.caret.put(offset, is_shown=is_shown)
        self.places.put_on_top(top)

    def end_position(self) -> int:
        """Return the offset behind the last line on the screen."""
        shown = [] if self.places.is_under_way else self.visible_blocks()
        return shown[-1].end if shown else self.places.top()

    def caret_offset(self) -> int:
        """Return the offset of the caret."""
        return self.caret.offset()

    def offset_at(self, point: QPoint) -> int:
        """Return the offset that is nearest to a point."""
        position = self.cursorForPosition(point).position()
        return self._page.offsets.offset_from(position) if self._page else 0

    def selected_range(self) -> tuple[int, int]:
        """Return the selected part of the article without blanks at its ends; maybe empty."""
        return ranges.selected_range(self._page, self.textCursor()) if self._page else (0, 0)

    def selected_parts(self) -> list[tuple[int, int]]:
        """Return the selected words that are to be seen, cut where a closed fold hides others."""
        return ranges.selected_parts(self._page, self.textCursor()) if self._page else []

    def selected_text(self) -> str:
        """Return the selected words as the article has them; rows of a table stand in lines."""
        return ranges.selected_text(self._page, self.textCursor()) if self._page else ""

    def place_to_read(self) -> int:
        """Return where the reader is: at the selection, the caret, or the first line shown."""
        start, end = self.selected_range()
        if start < end:
            return start
        has_caret = self.caret.is_shown and self.caret.is_on_screen
        return self.caret.offset() if has_caret else self.places.top()

    def rects(self, start: int, end: int) -> list[QRect]:
        """Return where a part of the article is on the screen, one rectangle a line."""
        return self.screenful.rects(start, end)

    def visible_blocks(self, above: int = 0) -> list[VisibleBlock]:
        """Return the blocks of the article that are on the screen, or some pixels above it."""
        return self.screenful.blocks(above)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        mime = fresh_data()
        mime.setText(self.selected_text())
        return mime

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        blocks, page = self.visible_blocks(), self._page
        if page is not None:
            with QPainter(self.viewport()) as painter:
                paint_behind(painter, blocks, self.marks, page)
        super().paintEvent(event)
        if page is not None:
            with QPainter(self.viewport()) as painter:
                paint_over(painter, blocks, self.marks, page, self.screenful.notes(blocks))
                self.guide.paint(painter, blocks, page, self.caret.offset())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        top = self.places.top()
        with self.places.settling():
            # Qt brings the caret to sight when the text is seen for the first time.
            super().showEvent(event)
        if self._page is not None:
            self.places.put_on_top(top)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.places.top()
        with self.places.settling():
            self.column.centre()
            # Qt lays all of the article out again when the widths of an event differ, though the
            # column may be as wide as it was, or another one though those of the event are equal.
            width, before = self.viewport().width(), round(self.document().textWidth())
            if width != before and self._page is not None and self._page.is_long:
                # A book would hold up the window at every step of a pull at its edge.
                self._pulled.start()
                before = width
            old_size = QSize(before, event.oldSize().height())
            super().resizeEvent(QResizeEvent(self.viewport().size(), old_size))
        if self._page is not None:
            self.places.put_on_top(top)
            self.laid_out.emit()

    @override
    def event(self, event: QEvent) -> bool:
        # Keys that are commands of the text come here first, and not to the window's shortcuts.
        is_asking = event.type() == QEvent.Type.ShortcutOverride
        if is_asking and isinstance(event, QKeyEvent) and self.keyboard.keys.command(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        with self.caret.being_focused():
            super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keyboard.press(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.caret.has_selection():
            self.selection_settled.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in _TRAIL_BUTTONS:
            self.trail_pressed.emit(event.button() == Qt.MouseButton.ForwardButton)
            return
        self.pointer.press(event.position())
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.pointer.hover(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.caret.has_selection():
            self.selection_settled.emit()
        else:
            self.pointer.release(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointer.leave()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self.keyboard.fetch_caret()
        is_taken = super().focusNextPrevChild(next)
        # The keys come to a link by selecting its words, which Qt tells nobody.
        cursor = self.textCursor()
        address = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        self.link_hovered.emit(links.outside(address))
        return is_taken

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.cursorRect().bottomLeft()
        elif not self.caret.has_selection():
            self.setTextCursor(self.cursorForPosition(place))
        self.menu_requested.emit(place)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _prepare(self) -> None:
        flags = Qt.TextInteractionFlag
        # Links are followed from mouseReleaseEvent, where a name inside a link comes first.
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse
            | flags.TextSelectableByKeyboard
            | flags.LinksAccessibleByKeyboard
        )
        self._pulled.setSingleShot(True)
        self._pulled.setInterval(_PULL_PAUSE)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Text of the article"))

    def _connect(self) -> None:
        pointer = self.pointer
        pointer.anchor_clicked.connect(self._anchors.follow)
        pointer.highlights_clicked.connect(self.highlights_clicked)
        pointer.link_hovered.connect(self.link_hovered)
        pointer.mention_clicked.connect(self.mention_clicked)
        pointer.mention_hovered.connect(self.mention_hovered)
        self._anchors.link_activated.connect(self.link_activated)
        self._anchors.place_requested.connect(self.place_requested)
        self._anchors.restore_requested.connect(self.restore_requested)
        self._pulled.timeout.connect(self._on_pull_paused)
        self.places.new_page_needed.connect(self._on_new_page_needed)
        self.anchorClicked.connect(self._anchors.follow)
        self.selectionChanged.connect(self._on_selection_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _turn_to(self, page: Page | None) -> None:
        self._page = page
        self.places.follow(page)
        self.caret.follow(page)
        self.screenful.follow(page)
        self.column.follow(page)
        self._anchors.turn_to(page)

    @Slot()
    def _on_pull_paused(self) -> None:
        top = self.places.top()
        with self.places.settling():
            before = QSize(round(self.document().textWidth()), self.viewport().height())
            super().resizeEvent(QResizeEvent(self.viewport().size(), before))
        self.places.put_on_top(top)
        self.laid_out.emit()

    @Slot()
    def _on_new_page_needed(self) -> None:
        page, is_caret_shown = self._page, self.caret.is_shown
        if page is not None:
            self._show(page.article, page.typography, page.open_folds)
            self.caret.put(0, is_shown=is_caret_shown)

    @Slot()
    def _on_selection_changed(self) -> None:
        if not self.caret.has_selection():
            self.selection_dropped.emit()

    @Slot()
    def _on_scrolled(self) -> None:
        if not self.places.is_pushed:
            self.scrolled.emit()
