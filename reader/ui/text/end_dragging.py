"""Moves the end of a highlight by the mouse."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.ui.text.ends import find, preview, with_end_at
from reader.ui.text.handles import End, ends
from reader.ui.text.view import ArticleView

_PULL_INTERVAL = 30
_PULL = 18


class EndDragging(QObject):
    """Lets the mouse take a highlight by its end; ``moved`` carries an id, a start and an end.

    It stands before the view and takes the events that mean an end; all others go on to the view.
    """

    moved = Signal(int, int, int)

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._attended: int | None = None
        self._held: End | None = None
        self._pressed_at = QPointF()
        self._pointer = QPointF()
        self._is_dragging = False
        # Stays until the button is let go, so that the view hears nothing of a move given up.
        self._is_taking = False
        self._pull = QTimer(self)
        self._pull.setInterval(_PULL_INTERVAL)
        self._pull.timeout.connect(self._on_pulled)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def attend(self, highlight: Highlight | None) -> None:
        """Show the handles of a highlight, wherever the pointer is, or of none."""
        self._attended = highlight.id if highlight else None
        self._show_handles(self._attended)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._take_mouse(event)
        is_key = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if self._held and is_key and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self._cancel()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _take_mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._press(event.position())
            case QEvent.Type.MouseMove if not event.buttons():
                return self._hover(event.position())
            case QEvent.Type.MouseMove:
                self._drag(event.position())
            case QEvent.Type.MouseButtonRelease if self._is_taking:
                self._release()
                self._is_taking = False
                return True
        return self._is_taking

    def _end_at(self, point: QPointF) -> End | None:
        seen = ends(self._view.visible_blocks(), self._view.marks)
        near = [end for end in seen if end.is_near(point)]
        # Of two at one place the one of the highlight whose handles are seen.
        return min(near, key=lambda end: end.highlight.id != self._attended, default=None)

    def _hover(self, point: QPointF) -> bool:
        if self._held is not None:
            # The button was let go where nobody told: in another window, or in a dialog.
            self._cancel()
        end = self._end_at(point)
        self._show_handles(end.highlight.id if end else self._attended)
        if end is not None:
            self._view.pointer.leave_names()
            self._view.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        return end is not None

    def _press(self, point: QPointF) -> None:
        self._held = self._end_at(point)
        self._is_taking = self._held is not None
        self._pressed_at = point

    def _drag(self, point: QPointF) -> None:
        if self._held is None:
            return
        way = (point - self._pressed_at).manhattanLength()
        if not self._is_dragging and way < QApplication.startDragDistance() / 2:
            return
        self._is_dragging = True
        self._pointer = point
        self._preview()
        is_outside = not 0 <= point.y() <= self._view.viewport().height()
        (self._pull.start if is_outside else self._pull.stop)()

    def _preview(self) -> None:
        held = self._held
        if held is not None:
            self._show(self._dragged(held))

    def _dragged(self, held: End) -> Highlight:
        page = self._view.page
        if page is None:
            return held.highlight
        offset = self._view.offset_at(self._pointer.toPoint())
        return with_end_at(page, held.highlight, offset, is_start=held.is_start)

    def _release(self) -> None:
        held, is_dragging = self._held, self._is_dragging
        self._let_go()
        if held is None:
            return
        if not is_dragging:
            self._view.highlights_clicked.emit([held.highlight])
            return
        before, after = held.highlight.passage, self._dragged(held).passage
        is_there = find(self._view.marks.highlights.items, held.highlight.id) is not None
        if is_there and after != before:
            self.moved.emit(held.highlight.id, after.start, after.end)

    def _cancel(self) -> None:
        held = self._held
        self._let_go()
        if held is not None:
            self._show(held.highlight)

    def _let_go(self) -> None:
        self._held = None
        self._is_dragging = False
        self._pull.stop()

    def _show(self, moved: Highlight) -> None:
        preview(self._view, moved)
        self._show_handles(moved.id)

    def _show_handles(self, highlight_id: int | None) -> None:
        if self._view.marks.handled != highlight_id:
            self._view.marks.handled = highlight_id
            self._view.viewport().update()

    @Slot()
    def _on_pulled(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (_PULL if self._pointer.y() > 0 else -_PULL))
        self._preview()
