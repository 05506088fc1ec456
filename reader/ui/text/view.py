"""The text of an article: shown, marked and selected, but never changed here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
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
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame
from typing_extensions import override

from reader.domain.article import BLOCK_SEPARATOR, Article
from reader.domain.entity import Mention
from reader.domain.highlight import Highlight
from reader.ui.clipboard import fresh_data
from reader.ui.text import links
from reader.ui.text.geometry import VisibleBlock, holds, visible_blocks
from reader.ui.text.guide import guided_area, paint_guide
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
from reader.ui.text.ranges import selected_positions
from reader.ui.text.sealed import SealedBrowser
from reader.ui.text.spans import trimmed
from reader.ui.text.typography import Typography

SIDE_SPACE = 36
_NOTE_GAP = 8
_CARET = 2
_SECONDS_TO_REACH = 0.03

_TRAIL_BUTTONS = frozenset({Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton})


class ArticleView(SealedBrowser):
    """Shows one article, paints its marks, and says what was clicked, pressed or selected.

    Offsets are those of the article; points and rectangles are those of the viewport.
    ``arrived`` says that a place that had to be laid out first has come to the screen.
    ``trail_pressed`` carries whether to go forward, ``pen_pressed`` a ``Colour`` or None for the
    last one. ``laid_out`` says that words may stand elsewhere though nobody has scrolled.
    """

    arrived = Signal()
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
        self._wish: tuple[int, Callable[[], None]] | None = None
        self._held: int | None = None
        self._is_settling = False
        self._room = 0
        self._is_guided = False
        self._is_guided_by_caret = False
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
        self.document().setDocumentMargin(SIDE_SPACE)
        self._page.extended.connect(self._on_page_extended)
        self._dress()
        self._centre_column()
        self._page.begin()
        self._put_caret(0, is_shown=False)

    def drop_article(self) -> None:
        """Show nothing."""
        self._wish = None
        self._held = None
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
        top, opened = self.text_position(), self._page.open_folds
        caret, is_caret_shown = self.caret_offset(), self.cursorWidth() > 0
        self.show_article(changed or self._page.article, typography)
        self.open_folds(opened)
        self._put_caret(caret, is_shown=is_caret_shown)
        self.put_on_top(top)

    def open_folds(self, first_blocks: frozenset[int]) -> None:
        """Open the folds that begin with these blocks, where they are in the document already."""
        if self._page is not None:
            for fold in self._page.folds_beginning(first_blocks):
                self._page.toggle(fold)

    @property
    def is_guided(self) -> bool:
        """Whether one paragraph stands out and the others are dimmed."""
        return self._is_guided

    def set_guided(self, guided: bool) -> None:  # noqa: FBT001 (also a slot)
        """Let the paragraph that is read stand out, or none."""
        self._is_guided = guided
        self.viewport().update()

    def text_position(self) -> int:
        """Return the offset of the first line on the screen."""
        if self._page is None:
            return 0
        if self._wish is not None:
            return self._wish[0]
        if self._held is not None:
            return self._held
        if self.verticalScrollBar().value() == 0:
            return 0
        top = self.cursorForPosition(QPoint(0, 4))
        return self._page.offsets.offset_from(top.position())

    @property
    def is_under_way(self) -> bool:
        """Whether a place still has to be laid out before it can be shown."""
        return self._wish is not None

    def end_position(self) -> int:
        """Return the offset behind the last line on the screen."""
        shown = self.visible_blocks() if self._wish is None else []
        return shown[-1].end if shown else self.text_position()

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
        """Return the selected part of the article without blanks at its ends; maybe empty.

        Of selected cells of a table it goes from the first to the last.
        """
        ranges = self._selected_ranges()
        if self._page is None or not ranges:
            return 0, 0
        return trimmed(self._page.article.content.text, ranges[0][0], ranges[-1][1])

    def selected_parts(self) -> list[tuple[int, int]]:
        """Return the selected words that are to be seen, cut where a closed fold hides others.

        Selected cells of a table are cut at the end of each row, unless the rows are whole.
        """
        if self._page is None:
            return []
        text = self._page.article.content.text
        seen = (part for one in self._selected_ranges() for part in self._page.shown_parts(*one))
        parts = (trimmed(text, *part) for part in seen)
        return [(start, end) for start, end in parts if start < end]

    def select(self, start: int, end: int) -> None:
        """Select a part of the article and bring it to the screen."""
        self._go_to(start, end, is_selecting=True)

    def scroll_to(self, start: int, end: int) -> None:
        """Bring a part of the article to the screen and put the caret before it."""
        self._go_to(start, end, is_selecting=False)

    def put_on_top(self, offset: int) -> None:
        """Scroll so that the line of an offset is the first on the screen."""
        if not self._reach(offset, partial(self.put_on_top, offset)):
            return
        position = self._page.offsets.position(offset) if self._page else None
        self._is_settling = True
        if offset == 0 or position is None:
            self.verticalScrollBar().setValue(0)
        else:
            self._scroll_by(self._rect_at(position).top())
        self._is_settling = False
        self._held = offset

    def keep_in_sight(self, start: int, end: int) -> None:
        """Scroll to a part of the article where it is not wholly on the screen."""
        if not self._reach(end, partial(self.keep_in_sight, start, end)) or self._page is None:
            return
        for offset in (end, start):
            position = self._page.offsets.position(offset)
            if position is not None:
                self._bring_into_sight(position)

    def place_to_read(self) -> int:
        """Return where the reader is: at the selection, the caret, or the first line shown."""
        start, end = self.selected_range()
        if start < end:
            return start
        has_caret = self.cursorWidth() > 0 and self.is_caret_visible()
        return self.caret_offset() if has_caret else self.text_position()

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

    def mention_at(self, point: QPointF) -> Mention | None:
        """Return the mention under a point, if it is to be seen."""
        for block in self._blocks_at(point):
            for start, end, mention in self.marks.seen_mentions(block.start, block.end):
                if holds(block.pieces(start, end), point):
                    return mention
        return None

    def highlights_at(self, point: QPointF) -> list[Highlight]:
        """Return the highlights under a point, the shortest first, or the one of a note's sign."""
        for place, highlight in self._notes(self.visible_blocks()):
            if place.contains(point.toPoint()):
                return [highlight]
        found: dict[int, Highlight] = {}
        for block in self._blocks_at(point):
            for index in self.marks.highlights.between(block.start, block.end):
                one = self.marks.highlights.items[index]
                if holds(block.pieces(one.passage.start, one.passage.end), point):
                    found[one.id] = one
        return sorted(found.values(), key=_length)

    def link_at(self, point: QPoint) -> str:
        """Return the address outside that the words under a point lead to, or nothing."""
        address = self.anchorAt(point)
        return "" if links.is_own(address) else address

    def selected_text(self) -> str:
        """Return the selected words as the article has them; rows of a table stand in lines."""
        parts, cursor = self.selected_parts(), self.textCursor()
        if self._page is None or not parts:
            return cursor.selection().toPlainText()
        text = self._page.article.content.text
        between = "\n" if cursor.hasComplexSelection() else BLOCK_SEPARATOR
        return between.join(text[start:end] for start, end in parts)

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
                if self._is_guided:
                    self._paint_guide(painter, blocks, self._page)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.text_position()
        self._is_settling = True
        super().resizeEvent(event)
        self._centre_column()
        if self.document().textWidth() != self.viewport().width():
            # Qt tells nobody of margins that change while the view is only about to be shown.
            super().resizeEvent(QResizeEvent(self.viewport().size(), event.size()))
        self._is_settling = False
        if self._page is not None:
            self.put_on_top(top)
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

    def _paint_guide(self, painter: QPainter, shown: list[VisibleBlock], page: Page) -> None:
        caret = self.caret_offset() if self._is_guided_by_caret else None
        screen = QRectF(self.viewport().rect())
        area = guided_area(shown, page.article.content.blocks, screen.height(), caret)
        if not area.isNull():
            paint_guide(painter, area, screen, page.typography.theme)

    def _selected_ranges(self) -> list[tuple[int, int]]:
        cursor = self.textCursor()
        if self._page is None or not cursor.hasSelection():
            return []
        offsets = self._page.offsets
        return [
            (offsets.offset_from(first), offsets.offset_before(last))
            for first, last in selected_positions(cursor)
        ]

    def _prepare(self) -> None:
        flags = Qt.TextInteractionFlag
        # Links are followed from mouseReleaseEvent, where a name inside a link comes first.
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse
            | flags.TextSelectableByKeyboard
            | flags.LinksAccessibleByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Text of the article"))
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.selectionChanged.connect(self._on_selection_changed)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
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

    def _go_to(self, start: int, end: int, *, is_selecting: bool) -> None:
        wish = partial(self._go_to, start, end, is_selecting=is_selecting)
        if not self._reach(end, wish) or self._page is None:
            return
        fold = self._page.fold_at(start)
        if fold is not None and self._page.is_hidden(start):
            self._page.toggle(fold)
        first, last = self._page.offsets.position(start), self._page.offsets.position(end)
        if first is None or last is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(first)
        if is_selecting:
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._bring_into_sight(first)

    def _put_caret(self, offset: int, *, is_shown: bool) -> None:
        # Someone who only reads is not shown a caret; the first key brings it.
        self.setCursorWidth(_CARET if is_shown else 0)
        position = self._page.offsets.position(offset) if self._page else None
        cursor = self.textCursor()
        cursor.setPosition(position or 0)
        self.setTextCursor(cursor)

    def _reach(self, offset: int, wish: Callable[[], None]) -> bool:
        self._wish = None
        if self._page is None:
            return False
        if self._page.reach(offset, _SECONDS_TO_REACH):
            return True
        self._wish = (offset, wish)
        return False

    def _rect_at(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def _bring_into_sight(self, position: int) -> None:
        rect = self._rect_at(position)
        height = self.viewport().height()
        if rect.top() < rect.height() or rect.bottom() > height - rect.height():
            self._scroll_by(rect.top() - height // 3)

    def _scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _click(self, point: QPointF, keys: Qt.KeyboardModifier) -> None:
        address = self.anchorAt(point.toPoint())
        mention, covering = self.mention_at(point), self.highlights_at(point)
        if address and (keys & Qt.KeyboardModifier.ControlModifier or links.is_own(address)):
            self._on_anchor_clicked(QUrl(address))
        elif mention and not (covering and _length(covering[0]) <= mention.end - mention.start):
            self.mention_clicked.emit(mention)
        elif covering:
            self.highlights_clicked.emit(covering)
        elif address:
            self._on_anchor_clicked(QUrl(address))

    def _blocks_at(self, point: QPointF) -> list[VisibleBlock]:
        return [block for block in self.visible_blocks() if block.rect.contains(point)]

    def _notes(self, blocks: list[VisibleBlock]) -> list[tuple[QRect, Highlight]]:
        right_of_column = self.viewport().width() - SIDE_SPACE + _NOTE_GAP
        return list(note_places(blocks, self.marks, right_of_column))

    def _hover(self, point: QPointF) -> None:
        mention = self.mention_at(point)
        is_active = mention or self.anchorAt(point.toPoint()) or self.highlights_at(point)
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
        if self._wish is not None and self._page is not None:
            offset, wish = self._wish
            if self._page.has_reached(offset):
                wish()
                self.arrived.emit()
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
    def _on_selection_changed(self) -> None:
        if not self.textCursor().hasSelection():
            self.selection_dropped.emit()

    @Slot()
    def _on_caret_moved(self) -> None:
        self._follow(by_caret=True)

    @Slot()
    def _on_scrolled_by_hand(self) -> None:
        self._follow(by_caret=False)

    def _follow(self, *, by_caret: bool) -> None:
        self._is_guided_by_caret = by_caret
        if self._is_guided:
            self.viewport().update()

    @Slot()
    def _on_scrolled(self) -> None:
        if not self._is_settling:
            self._held = None
        if self._is_guided:
            # Qt moves the pixels that were there, and the dimmed ones with them.
            self.viewport().update()
        self.scrolled.emit()


def _length(highlight: Highlight) -> int:
    return highlight.passage.end - highlight.passage.start


def _is_plain(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return event.modifiers() in {Qt.KeyboardModifier.NoModifier, keypad}
