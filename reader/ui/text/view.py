"""The text of an article: shown, marked and selected, but never changed here."""

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame
from typing_extensions import override

from reader.domain.article import Article
from reader.domain.entity import Mention
from reader.domain.highlight import Highlight
from reader.ui.clipboard import fresh_data
from reader.ui.text import links, ranges
from reader.ui.text.geometry import VisibleBlock, visible_blocks
from reader.ui.text.guide import ReadingGuide
from reader.ui.text.handles import paint_handles
from reader.ui.text.keys import PENS, TextCommand, TextKeys
from reader.ui.text.marks import (
    Marks,
    note_places,
    paint_backgrounds,
    paint_lines,
    paint_notes,
    paint_structure,
)
from reader.ui.text.page import Page
from reader.ui.text.places import Places
from reader.ui.text.sealed import SealedBrowser
from reader.ui.text.sight import Sight
from reader.ui.text.typography import Typography

SIDE_SPACE = 36
_NOTE_GAP = 8
_CARET = 2
_PULL_PAUSE = 180

_TRAIL_BUTTONS = frozenset({Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton})


class ArticleView(SealedBrowser):
    """Shows one article, paints its marks, and says what was clicked, pressed or selected.

    Offsets are those of the article; points and rectangles are those of the viewport.
    ``trail_pressed`` carries whether to go forward, ``pen_pressed`` a ``Colour`` or None for the
    last one. ``laid_out`` says that words may stand elsewhere though nobody has scrolled.
    """

    card_pressed = Signal()
    highlights_clicked = Signal(object)
    key_activated = Signal()
    laid_out = Signal()
    link_activated = Signal(str)
    link_hovered = Signal(str)
    mention_clicked = Signal(object)
    mention_hovered = Signal(object)
    menu_requested = Signal(QPoint)
    note_pressed = Signal()
    pen_pressed = Signal(object)
    place_requested = Signal(int)
    removal_pressed = Signal()
    restore_requested = Signal(object)
    scrolled = Signal()
    selection_dropped = Signal()
    selection_settled = Signal()
    tags_pressed = Signal()
    trail_pressed = Signal(bool)
    zoom_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.marks = Marks()
        self.keys = TextKeys()
        self._page: Page | None = None
        self.places = Places(self)
        self._room = 0
        self._pulled = QTimer(self)
        self.guide = ReadingGuide(self)
        self._pressed_at = QPointF()
        self._hovered: Mention | None = None
        self._prepare()

    @property
    def page(self) -> Page | None:
        """The article's document and its map, while there is one."""
        return self._page

    def show_article(self, article: Article, typography: Typography) -> None:
        """Show an article from its beginning."""
        self.drop_article()
        self.give_pictures(article.content.images, typography.column_width)
        self._page = Page(self.document(), article, typography, self)
        self.places.follow(self._page)
        self.document().setDocumentMargin(SIDE_SPACE)
        self._page.extended.connect(self._on_page_extended)
        self._dress()
        self._centre_column()
        self._page.begin()
        self._put_caret(0, is_shown=False)

    def drop_article(self) -> None:
        """Show nothing."""
        self.places.follow(None)
        self._pulled.stop()
        self._tell_hovered(None)
        if self._page is not None:
            self._page.stop()
            self._page.deleteLater()
            self._page = None
            self.document().clear()

    def set_again(self, typography: Typography, changed: Article | None = None) -> None:
        """Set the article, or what became of it, anew with the same words on top."""
        if self._page is None:
            return
        top, opened = self.places.top(), self._page.open_folds
        caret, is_caret_shown = self.caret_offset(), self.cursorWidth() > 0
        self.show_article(changed or self._page.article, typography)
        self.places.put_on_top(top)
        self.open_folds(opened)
        self._put_caret(caret, is_shown=is_caret_shown)
        self.places.put_on_top(top)

    def open_folds(self, first_blocks: frozenset[int]) -> None:
        """Open the folds that begin with these blocks, where they are in the document already."""
        if self._page is not None:
            for fold in self._page.folds_beginning(first_blocks):
                self._page.toggle(fold)

    def end_position(self) -> int:
        """Return the offset behind the last line on the screen."""
        shown = [] if self.places.is_under_way else self.visible_blocks()
        return shown[-1].end if shown else self.places.top()

    def caret_offset(self) -> int:
        """Return the offset of the caret."""
        return self._page.offsets.offset_from(self.textCursor().position()) if self._page else 0

    def offset_at(self, point: QPoint) -> int:
        """Return the offset that is nearest to a point."""
        position = self.cursorForPosition(point).position()
        return self._page.offsets.offset_from(position) if self._page else 0

    def leave_names(self) -> None:
        """Say that the pointer is on no name any more."""
        self._tell_hovered(None)

    def show_caret(self) -> None:
        """Let the caret be seen, as someone who uses the keys needs it."""
        self.setCursorWidth(_CARET)

    def is_caret_visible(self) -> bool:
        """Return whether the caret is on the screen."""
        return self.viewport().rect().intersects(self.cursorRect())

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
        has_caret = self.cursorWidth() > 0 and self.is_caret_visible()
        return self.caret_offset() if has_caret else self.places.top()

    def rects(self, start: int, end: int) -> list[QRect]:
        """Return where a part of the article is on the screen, one rectangle a line."""
        pieces = (piece for block in self.visible_blocks() for piece in block.pieces(start, end))
        return [piece.rect.toAlignedRect() for piece in pieces]

    def visible_blocks(self, above: int = 0) -> list[VisibleBlock]:
        """Return the blocks of the article that are on the screen, or some pixels above it."""
        if self._page is None:
            return []
        area = QRectF(self.viewport().rect())
        area.translate(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        origin = area.topLeft()
        area.setTop(area.top() - above)
        first = self.cursorForPosition(QPoint(0, -above)).block()
        return list(visible_blocks(self.document(), self._page.offsets, area, first, origin))

    def leave_room(self, width: int) -> None:
        """Let the column stand so far to the left that there is room beside it, if it can."""
        if width != self._room:
            self._room = width
            self._centre_column()

    def room_beside(self) -> QRect:
        """Return what is free between the column and the scroll bar."""
        column = self.viewport().geometry()
        bar = self.verticalScrollBar()
        right = self.width() - (bar.width() if bar.isVisible() else 0)
        left = column.right() + 1
        return QRect(left, column.top(), max(0, right - left), column.height())

    def link_at(self, point: QPoint) -> str:
        """Return the address outside that the words under a point lead to, or nothing."""
        address = self.anchorAt(point)
        return "" if links.is_own(address) else address

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        mime = fresh_data()
        mime.setText(self.selected_text())
        return mime

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        blocks = self.visible_blocks()
        if self._page is not None:
            theme = self._page.typography.theme
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_structure(painter, blocks, self._page.article.content, theme)
                paint_backgrounds(painter, blocks, self.marks, theme)
        super().paintEvent(event)
        if self._page is not None:
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_lines(painter, blocks, self.marks, self._page.typography.theme)
                paint_handles(painter, blocks, self.marks, self._page.typography.theme)
                paint_notes(painter, self._notes(blocks), self._page.typography.theme)
                self.guide.paint(painter, blocks, self._page, self.caret_offset())

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
            self._centre_column()
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
        if is_asking and isinstance(event, QKeyEvent) and self.keys.command(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.show_caret()
        if not self._obey(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.textCursor().hasSelection():
            self.selection_settled.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in _TRAIL_BUTTONS:
            self.trail_pressed.emit(event.button() == Qt.MouseButton.ForwardButton)
            return
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(event.position())

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        is_taken = super().focusNextPrevChild(next)
        # The keys come to a link by selecting its words, which Qt tells nobody.
        cursor = self.textCursor()
        address = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        self.link_hovered.emit("" if links.is_own(address) else address)
        return is_taken

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell_hovered(None)
        self.link_hovered.emit("")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        way = (event.position() - self._pressed_at).manhattanLength()
        if self.textCursor().hasSelection():
            self.selection_settled.emit()
        elif way < QApplication.startDragDistance():
            self._click(event.position(), event.modifiers())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.cursorRect().bottomLeft()
        elif not self.textCursor().hasSelection():
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
        self._pulled.timeout.connect(self._on_pull_paused)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Text of the article"))
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.selectionChanged.connect(self._on_selection_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _dress(self) -> None:
        if self._page is None:
            return
        theme = self._page.typography.theme
        self.setStyleSheet(
            "QTextBrowser, QTextBrowser:focus { border: none; padding: 0;"
            f" background: {theme.page.name()}; selection-color: {theme.ink.name()};"
            f" selection-background-color: {theme.selection.name()}; }}"
        )

    def _centre_column(self) -> None:
        if self._page is None:
            return
        column = self._page.typography.column_width + 2 * SIDE_SPACE
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisible() else 0
        free = max(0, self.width() - column - taken)
        left = min(max(0, (self.width() - column) // 2), max(0, free - self._room))
        self.setViewportMargins(left, 0, free - left, 0)
        self._page.fit(self.viewport().width() - 2 * SIDE_SPACE)

    def _put_caret(self, offset: int, *, is_shown: bool) -> None:
        # Someone who only reads is not shown a caret; the first key brings it.
        self.setCursorWidth(_CARET if is_shown else 0)
        position = self._page.offsets.position(offset) if self._page else None
        cursor = self.textCursor()
        cursor.setPosition(position or 0)
        self.setTextCursor(cursor)

    def _click(self, point: QPointF, keys: Qt.KeyboardModifier) -> None:
        address = self.anchorAt(point.toPoint())
        meant = self._sight().meant_at(point)
        if address and (keys & Qt.KeyboardModifier.ControlModifier or links.is_own(address)):
            self._on_anchor_clicked(QUrl(address))
        elif isinstance(meant, Mention):
            self.mention_clicked.emit(meant)
        elif meant:
            self.highlights_clicked.emit(meant)
        elif address:
            self._on_anchor_clicked(QUrl(address))

    def _sight(self) -> Sight:
        blocks = self.visible_blocks()
        return Sight(blocks, self.marks, self._notes(blocks))

    def _notes(self, blocks: list[VisibleBlock]) -> list[tuple[QRect, Highlight]]:
        right_of_column = self.viewport().width() - SIDE_SPACE + _NOTE_GAP
        return list(note_places(blocks, self.marks, right_of_column))

    def _hover(self, point: QPointF) -> None:
        sight = self._sight()
        mention = sight.mention_at(point)
        is_active = mention or self.anchorAt(point.toPoint()) or sight.highlights_at(point)
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.PointingHandCursor if is_active else shapes.IBeamCursor)
        self._tell_hovered(mention)
        self.link_hovered.emit(self.link_at(point.toPoint()))

    def _tell_hovered(self, mention: Mention | None) -> None:
        if mention != self._hovered:
            self._hovered = mention
            self.mention_hovered.emit(mention)

    def _obey(self, event: QKeyEvent) -> bool:
        command = self.keys.command(event)
        if command is None:
            return _is_plain(event) and self._obey_plain(Qt.Key(event.key()))
        told = {
            TextCommand.NOTE: self.note_pressed,
            TextCommand.TAGS: self.tags_pressed,
            TextCommand.CARD: self.card_pressed,
            TextCommand.REMOVE: self.removal_pressed,
        }
        if command in PENS:
            self.pen_pressed.emit(PENS[command])
        else:
            told[command].emit()
        return True

    def _obey_plain(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self.drop_selection()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.textCursor().hasSelection():
            self.key_activated.emit()
        else:
            return False
        return True

    def drop_selection(self) -> None:
        """Select nothing and leave the caret where it is."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    @Slot()
    def _on_page_extended(self) -> None:
        self.laid_out.emit()

    @Slot(QUrl)
    def _on_anchor_clicked(self, address: QUrl) -> None:
        if self._page is None:
            return
        if not links.is_own(address.toString()):
            self.link_activated.emit(address.toString())
            return
        if address.scheme() == links.PLACE:
            self.place_requested.emit(int(address.path()))
            return
        fold = self._page.fold_named(int(address.path()))
        if address.scheme() == links.FOLD:
            self._page.toggle(fold)
        else:
            self.restore_requested.emit(fold)

    @Slot()
    def _on_pull_paused(self) -> None:
        top = self.places.top()
        with self.places.settling():
            before = QSize(round(self.document().textWidth()), self.viewport().height())
            super().resizeEvent(QResizeEvent(self.viewport().size(), before))
        self.places.put_on_top(top)
        self.laid_out.emit()

    @Slot()
    def _on_selection_changed(self) -> None:
        if not self.textCursor().hasSelection():
            self.selection_dropped.emit()

    @Slot()
    def _on_scrolled(self) -> None:
        self.scrolled.emit()


def _is_plain(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return event.modifiers() in {Qt.KeyboardModifier.NoModifier, keypad}
