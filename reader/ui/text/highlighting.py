"""Turns selections, keys and clicks into wishes about highlights."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from reader.domain.highlight import Colour, Highlight
from reader.ui.text.end_dragging import EndDragging
from reader.ui.text.end_keys import EndKeys
from reader.ui.text.highlight_editor import EditorPart, HighlightEditor
from reader.ui.text.note_margin import NoteMargin
from reader.ui.text.selection_bar import SelectionBar
from reader.ui.text.sight import length
from reader.ui.text.spans import index_highlights
from reader.ui.text.view import ArticleView


class Highlighting(QObject):
    """Owns the bar at a selection, the popover of a highlight and the notes in the margin.

    The signals are those of the pane: a highlight is asked for, changed, moved or removed. ``pen``
    is the colour used last. The highlight on which the popover is open is the picked one, and the
    keys of the text mean it.
    """

    changed = Signal(int, object, object, object)
    moved = Signal(int, int, int)
    removed = Signal(int)
    requested = Signal(object, object)

    def __init__(self, view: ArticleView, pane: QWidget) -> None:
        super().__init__(pane)
        self._view = view
        self._pane = pane
        self.editor = HighlightEditor(pane)
        self.bar = SelectionBar(pane)
        self.margin = NoteMargin(view)
        self.ends = EndDragging(view, self)
        self.end_keys = EndKeys(view, self)
        self.pen = Colour.YELLOW
        self._coming: tuple[int, int] | None = None
        self._wanted: EditorPart | None = None
        self._connect()

    def show(self, highlights: Sequence[Highlight]) -> None:
        """Mark these passages, and open the editor that was asked for along with one of them."""
        self._view.marks.highlights = index_highlights(highlights)
        self.editor.follow(highlights)
        self.margin.follow()
        self._view.viewport().update()
        made = [one for one in highlights if (one.passage.start, one.passage.end) == self._coming]
        if made:
            wanted, self._coming, self._wanted = self._wanted, None, None
            if wanted is not None:
                self._edit(made[:1], wanted)

    def forget(self) -> None:
        """Wait for no highlight any more, as another article is shown."""
        self._coming = self._wanted = None

    def put_away(self) -> None:
        """Hide what floats over the text, and keep what was typed."""
        self.bar.hide()
        self.editor.close_and_keep()

    @Slot(object)
    def highlight_selection(self, colour: Colour | None) -> None:
        """Ask for a highlight, or recolour the one under the caret; None is the last colour.

        A selection over a closed fold becomes a highlight on each side of it, for a quote holds
        no words that were not seen. Words that have a highlight of their own get no second one.
        """
        self.pen = colour or self.pen
        parts = self._view.selected_parts()
        covering = self._marked_as(parts) if parts else self.at_caret()
        if parts:
            self.bar.hide()
            self._leave_caret_at(*parts[-1])
        if parts and not covering:
            self._coming, self._wanted = parts[-1], None
            self.requested.emit(tuple(parts), self.pen)
        elif covering and colour not in (None, covering[0].colour):
            self.changed.emit(covering[0].id, colour, None, None)

    @Slot()
    def write_note(self) -> None:
        """Open the note of the highlight under the caret, or of a new one on the selection."""
        self._write(EditorPart.NOTE)

    @Slot()
    def write_tags(self) -> None:
        """Open the tags of the highlight under the caret, or of a new one on the selection."""
        self._write(EditorPart.TAGS)

    @Slot(object)
    def pick(self, covering: Sequence[Highlight]) -> None:
        """Open the popover on highlights that cover one place; the keys stay with the text."""
        self._edit(covering, None)

    @Slot(object)
    def edit(self, highlight: Highlight) -> None:
        """Open the note of a highlight."""
        self._edit([highlight], EditorPart.NOTE)

    def at_caret(self) -> list[Highlight]:
        """Return the picked highlight, or else those that touch the caret, the shortest first."""
        picked = self.editor.highlight
        if picked is not None:
            return [picked]
        marked, caret = self._view.marks.highlights, self._view.caret_offset()
        touching = {one.id: one for at in (caret, caret - 1) for one in marked.around(at)}
        return sorted(touching.values(), key=length)

    def _connect(self) -> None:
        view = self._view
        view.highlights_clicked.connect(self.pick)
        view.keyboard.note_pressed.connect(self.write_note)
        view.keyboard.tags_pressed.connect(self.write_tags)
        view.keyboard.pen_pressed.connect(self.highlight_selection)
        view.keyboard.removal_pressed.connect(self._on_removal_pressed)
        view.scrolled.connect(self._on_scrolled)
        view.selection_dropped.connect(self.bar.hide)
        view.selection_settled.connect(self._on_selection_settled)
        self.margin.note_picked.connect(self.edit)
        self.bar.pen_picked.connect(self.highlight_selection)
        self.bar.note_requested.connect(self.write_note)
        self.bar.tags_requested.connect(self.write_tags)
        self.editor.changed.connect(self.changed)
        self.editor.removed.connect(self.removed)
        self.editor.closed.connect(self._on_editor_closed)
        self.editor.shown.connect(self.ends.attend)
        self.editor.shown.connect(self.end_keys.attend)
        self.ends.moved.connect(self.moved)
        self.end_keys.entered.connect(self._on_editor_entered)
        self.end_keys.left.connect(self.editor.close_and_keep)
        self.end_keys.moved.connect(self.moved)
        self.end_keys.previewed.connect(self._on_end_previewed)

    def _marked_as(self, parts: Sequence[tuple[int, int]]) -> list[Highlight]:
        """Return the highlights of exactly these words."""
        around = self._view.marks.highlights.around(parts[0][0])
        return [one for one in around if [(one.passage.start, one.passage.end)] == list(parts)]

    def _leave_caret_at(self, start: int, end: int) -> None:
        """Select nothing, with the caret where the next keys mean what is being marked."""
        caret = self._view.caret
        caret.drop_selection()
        if not start <= caret.offset() <= end:
            caret.put(end, is_shown=caret.is_shown)

    def _write(self, part: EditorPart) -> None:
        parts = self._view.selected_parts()
        same = self._marked_as(parts) if parts else []
        if parts:
            self.highlight_selection(None)
        if same:
            self._edit(same, part)
        elif parts or self._is_at_coming():
            self._wanted = part
        else:
            self._edit(self.at_caret(), part)

    def _is_at_coming(self) -> bool:
        """Say whether the caret is on a highlight that was asked for and is not stored yet."""
        if self._coming is None or self.editor.highlight is not None:
            return False
        start, end = self._coming
        return start <= self._view.caret_offset() <= end

    def _edit(self, covering: Sequence[Highlight], part: EditorPart | None) -> None:
        if covering:
            self.editor.edit(covering, self._place_of(covering[0]), part)

    def _place_of(self, highlight: Highlight) -> QRect:
        rects = self._view.rects(highlight.passage.start, highlight.passage.end)
        return self._in_pane(reduce(QRect.united, rects, QRect()) if rects else self._view.rect())

    def _in_pane(self, rect: QRect) -> QRect:
        return rect.translated(self._view.viewport().mapTo(self._pane, QPoint(0, 0)))

    @Slot()
    def _on_removal_pressed(self) -> None:
        covering = self.at_caret()
        if covering:
            self.removed.emit(covering[0].id)

    @Slot()
    def _on_selection_settled(self) -> None:
        rects = self._view.rects(*self._view.selected_range())
        if rects:
            self.bar.show_above(self._in_pane(rects[0]))

    @Slot()
    def _on_scrolled(self) -> None:
        if not self.end_keys.is_moving:
            self.put_away()

    @Slot()
    def _on_end_previewed(self) -> None:
        highlight = self.end_keys.picked
        if highlight is not None:
            self.editor.show_below(self._place_of(highlight))

    @Slot()
    def _on_editor_entered(self) -> None:
        self.editor.take_keys(EditorPart.NOTE)

    @Slot()
    def _on_editor_closed(self) -> None:
        self.ends.attend(None)
        self.end_keys.attend(None)
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)
