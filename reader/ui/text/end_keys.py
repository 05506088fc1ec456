"""Moves the ends of a picked highlight by the keys that extend a selection."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.ui.text.ends import find, preview, with_end_at
from reader.ui.text.page import Page
from reader.ui.text.view import ArticleView

_KEYS = QKeySequence.StandardKey
_WAYS = QTextCursor.MoveOperation
_MOVES = {
    _KEYS.SelectNextChar: _WAYS.Right,
    _KEYS.SelectPreviousChar: _WAYS.Left,
    _KEYS.SelectNextWord: _WAYS.WordRight,
    _KEYS.SelectPreviousWord: _WAYS.WordLeft,
    _KEYS.SelectNextLine: _WAYS.Down,
    _KEYS.SelectPreviousLine: _WAYS.Up,
    _KEYS.SelectStartOfLine: _WAYS.StartOfLine,
    _KEYS.SelectEndOfLine: _WAYS.EndOfLine,
    _KEYS.SelectStartOfBlock: _WAYS.StartOfBlock,
    _KEYS.SelectEndOfBlock: _WAYS.EndOfBlock,
}


class EndKeys(QObject):
    """Treats a picked highlight as if it were a selection, while the text has the keys.

    What was moved is told once, when Shift is let go: ``moved`` carries an id, a start and an end.
    ``previewed`` says that the highlight is seen elsewhere now, ``entered`` that its editor is to
    have the keys, ``left`` that the reader went on to something else.
    """

    entered = Signal()
    left = Signal()
    moved = Signal(int, int, int)
    previewed = Signal()

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._picked: int | None = None
        self._before: Highlight | None = None
        self._after: Highlight | None = None
        self._is_start: bool | None = None
        self._cursor: QTextCursor | None = None
        self._is_moving = False
        view.installEventFilter(self)
        view.cursorPositionChanged.connect(self._on_caret_moved)

    @property
    def is_moving(self) -> bool:
        """Whether the view scrolls or has its caret put because an end moves."""
        return self._is_moving

    @property
    def picked(self) -> Highlight | None:
        """The picked highlight as it is seen now."""
        if self._after is not None or self._picked is None:
            return self._after
        return find(self._view.marks.highlights.items, self._picked)

    def attend(self, highlight: Highlight | None) -> None:
        """Take a highlight as the picked one, or none; what was moved of the last one is told."""
        self._tell()
        self._picked = highlight.id if highlight else None
        self._is_start = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._picked is None or not isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.FocusOut:
                self._tell()
            return super().eventFilter(watched, event)
        way = next((way for keys, way in _MOVES.items() if event.matches(keys)), None)
        match event.type():
            case QEvent.Type.ShortcutOverride if way is not None:
                event.accept()
                return True
            case QEvent.Type.KeyPress if way is not None:
                self._move(way)
                return True
            case QEvent.Type.KeyPress if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                return self._obey(Qt.Key(event.key()))
            case QEvent.Type.KeyRelease if event.key() == Qt.Key.Key_Shift:
                self._tell()
        return super().eventFilter(watched, event)

    def _obey(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._take_end(is_start=(key == Qt.Key.Key_Left) is not self._is_mirrored())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return False
        return True

    def _take_end(self, *, is_start: bool) -> None:
        highlight, page = self.picked, self._view.page
        if highlight is not None and page is not None:
            self._is_start = is_start
            self._put_caret(page, highlight)

    def _move(self, way: QTextCursor.MoveOperation) -> None:
        highlight, page = self.picked, self._view.page
        if highlight is None or page is None:
            return
        if self._is_start is None:
            passage, caret = highlight.passage, self._view.caret_offset()
            middle = (passage.start + passage.end) / 2
            self._is_start = passage.start <= caret < middle
        moved = self._moved(page, highlight, way, is_start=self._is_start)
        self._before, self._after = self._before or highlight, moved
        preview(self._view, moved)
        self._put_caret(page, moved)
        self.previewed.emit()

    def _moved(
        self, page: Page, highlight: Highlight, way: QTextCursor.MoveOperation, *, is_start: bool
    ) -> Highlight:
        """Return a highlight with an end moved on until that takes in or leaves out a letter."""
        passage, cursor = highlight.passage, self._cursor_at(page, highlight, is_start=is_start)
        first, last = page.room_around(passage.start, passage.end)
        low, high = (first, passage.end) if is_start else (passage.start, last)
        moved, before = highlight, -1
        while moved.passage == passage and cursor.position() != before:
            before = cursor.position()
            cursor.movePosition(way)
            offset = _offset(page, cursor, is_start=is_start)
            moved = with_end_at(page, highlight, offset, is_start=is_start)
            if not low < offset < high:
                break
        return moved

    def _cursor_at(self, page: Page, highlight: Highlight, *, is_start: bool) -> QTextCursor:
        """Return the cursor of the last move, which knows the column it goes up and down in."""
        passage = highlight.passage
        position = page.offsets.position(passage.start if is_start else passage.end) or 0
        if self._cursor is None or self._cursor.position() != position:
            self._cursor = QTextCursor(self._view.document())
            self._cursor.setPosition(position)
        return self._cursor

    def _put_caret(self, page: Page, highlight: Highlight) -> None:
        passage = highlight.passage
        edge = passage.start if self._is_start else passage.end
        position = page.offsets.position(edge)
        if position is None:
            return
        self._is_moving = True
        cursor = self._view.textCursor()
        cursor.setPosition(position)
        self._view.setTextCursor(cursor)
        self._view.caret.show()
        self._view.places.keep_in_sight(edge, edge)
        self._is_moving = False

    def _is_mirrored(self) -> bool:
        return self._view.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft

    def _tell(self) -> None:
        before, after = self._before, self._after
        self._before = self._after = self._cursor = None
        if before is None or after is None or before.passage == after.passage:
            return
        if find(self._view.marks.highlights.items, after.id):
            self.moved.emit(after.id, after.passage.start, after.passage.end)

    @Slot()
    def _on_caret_moved(self) -> None:
        if self._picked is not None and not self._is_moving and self._view.hasFocus():
            self.left.emit()


def _offset(page: Page, cursor: QTextCursor, *, is_start: bool) -> int:
    position = cursor.position()
    offsets = page.offsets
    return offsets.offset_from(position) if is_start else offsets.offset_before(position)
