"""The popover that edits a highlight: its colour, its note, its tags."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.domain.highlight import Colour, Highlight
from reader.ui.drawing.icons import icon
from reader.ui.text.floating import FloatingFrame
from reader.ui.text.keys import TextCommand, TextKeys
from reader.ui.text.pens import ColourDot, with_keys
from reader.ui.widgets.tag_field import TagField

_WIDTH = 320
_NOTE_HEIGHT = 88


class EditorPart(Enum):
    """What of a highlight is to be written."""

    NOTE = auto()
    TAGS = auto()


class HighlightEditor(FloatingFrame):
    """Edits one of the highlights that cover a place; what was typed is kept when it closes.

    ``shown`` carries the ``Highlight`` that is edited now.
    """

    changed = Signal(int, object, object, object)
    closed = Signal()
    removed = Signal(int)
    shown = Signal(object)

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setAccessibleName(self.tr("Highlight"))
        self.setFixedWidth(_WIDTH)
        self._covering: list[Highlight] = []
        self._index = 0
        self._dots = {colour: self._dot(colour) for colour in Colour}
        self._note = QPlainTextEdit(self)
        self._tags = TagField(self)
        self._place = QLabel(self)
        self._next = self._button("layers", self.tr("Next highlight at this place"))
        self._remove = self._button("trash", self.tr("Remove the highlight"))
        self._lay_out()
        self._next.clicked.connect(self._on_next_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @property
    def highlight(self) -> Highlight | None:
        """The highlight that is edited, while the popover is open."""
        return self._covering[self._index] if self._covering else None

    def edit(
        self, covering: Sequence[Highlight], target: QRect, part: EditorPart | None = None
    ) -> None:
        """Open on the first of the highlights that cover a place.

        The keys go to a part of it, or stay with the text.
        """
        self.close_and_keep()
        self._covering = list(covering)
        self._index = 0
        self._fill()
        self.show_below(target)
        if part is not None:
            self.take_keys(part)

    def take_keys(self, part: EditorPart) -> None:
        """Let the keys go to a part."""
        field = self._tags if part is EditorPart.TAGS else self._note
        field.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer_tags(self, tags: Iterable[str]) -> None:
        """Complete tags with these."""
        self._tags.offer(tags)

    def close_and_keep(self) -> None:
        """Close, and tell what was changed."""
        if self.highlight is None:
            return
        self._keep()
        self._covering = []
        self.hide()
        self.closed.emit()

    def follow(self, highlights: Sequence[Highlight]) -> None:
        """Take over what became of the highlights; words being typed stay."""
        known = {one.id: one for one in highlights}
        self._covering = [known[one.id] for one in self._covering if one.id in known]
        self._index = min(self._index, max(0, len(self._covering) - 1))
        if self.highlight is not None:
            self._show_colour()
        elif self.isVisible():
            self.hide()
            self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.close_and_keep()
                return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_and_keep()
        else:
            super().keyPressEvent(event)

    def show_keys(self, keys: TextKeys) -> None:
        """Tell the keys that do the same as the dots, and those that lead to the note."""
        for dot in self.findChildren(ColourDot):
            dot.show_keys(keys)
        self._note.setPlaceholderText(with_keys(self.tr("Note"), keys.shown(TextCommand.NOTE)))

    def _dot(self, colour: Colour) -> ColourDot:
        dot = ColourDot(colour, self)
        dot.setCheckable(True)
        dot.clicked.connect(self._on_dot_clicked)
        return dot

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAccessibleName(text)
        button.setToolTip(text)
        return button

    def _lay_out(self) -> None:
        self.show_keys(TextKeys())
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(_NOTE_HEIGHT)
        self._note.installEventFilter(self)
        self._tags.returnPressed.connect(self.close_and_keep)
        self._place.setProperty("tone", "muted")
        top = QHBoxLayout()
        top.setSpacing(2)
        for dot in self._dots.values():
            top.addWidget(dot)
        top.addStretch(1)
        for widget in (self._place, self._next, self._remove):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._note)
        layout.addWidget(self._tags)
        in_order = (*self._dots.values(), self._next, self._remove, self._note, self._tags)
        for one, other in pairwise(in_order):
            self.setTabOrder(one, other)

    def _fill(self) -> None:
        highlight = self.highlight
        if highlight is None:
            return
        self._note.setPlainText(highlight.note)
        self._note.moveCursor(QTextCursor.MoveOperation.End)
        self._tags.show_tags(highlight.tags)
        has_others = len(self._covering) > 1
        self._next.setVisible(has_others)
        self._place.setVisible(has_others)
        place = self.tr("{number} of {total}")
        self._place.setText(place.format(number=self._index + 1, total=len(self._covering)))
        self._show_colour()
        self.shown.emit(highlight)

    def _show_colour(self) -> None:
        for colour, dot in self._dots.items():
            dot.setChecked(self.highlight is not None and colour is self.highlight.colour)

    def _keep(self) -> None:
        highlight = self.highlight
        if highlight is None:
            return
        note, tags = self._note.toPlainText().strip(), self._tags.tags()
        new_note = note if note != highlight.note else None
        new_tags = tags if tags != highlight.tags else None
        if new_note is not None or new_tags is not None:
            self.changed.emit(highlight.id, None, new_note, new_tags)

    @Slot()
    def _on_dot_clicked(self) -> None:
        dot = self.sender()
        if isinstance(dot, ColourDot) and self.highlight is not None:
            self._show_colour()
            self.changed.emit(self.highlight.id, dot.colour, None, None)

    @Slot()
    def _on_next_clicked(self) -> None:
        self._keep()
        self._index = (self._index + 1) % len(self._covering)
        self._fill()

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self.highlight is not None:
            removed = self.highlight.id
            self._covering = []
            self.hide()
            self.removed.emit(removed)
            self.closed.emit()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self.close_and_keep()
