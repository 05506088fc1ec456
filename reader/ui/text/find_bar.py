"""The bar that looks for words in the article."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton
from typing_extensions import override

from reader.ui.drawing.icons import icon
from reader.ui.text.search import Query

_TYPING_PAUSE = 120


class FindBar(QFrame):
    """Takes a query, and says when to look and where to go.

    ``query_changed`` carries a ``Query``; ``step_requested`` whether to go forward; ``typed`` says
    that words were written, of which the first hit is to be seen.
    """

    closed = Signal()
    query_changed = Signal(object)
    typed = Signal()
    step_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.setAccessibleName(self.tr("Find in the article"))
        self._words = QLineEdit()
        self._count = QLabel()
        self._pause = QTimer(self)
        self._case = self._toggle("case-sensitive", self.tr("Match case"))
        self._whole = self._toggle("whole-word", self.tr("Whole words"))
        self._previous = self._button("chevron-up", self.tr("Previous hit (Shift+Enter)"))
        self._next = self._button("chevron-down", self.tr("Next hit (Enter)"))
        self._close = self._button("x", self.tr("Close (Esc)"))
        self._lay_out()
        self._connect()
        self.hide()

    def open_with(self, words: str) -> None:
        """Appear with words to look for, or the last ones where none are given."""
        if words:
            self._words.setText(words)
        self.show()
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self._on_query_changed()

    def query(self) -> Query:
        """Return what to look for."""
        return Query(self._words.text(), self._case.isChecked(), self._whole.isChecked())

    def show_place(self, number: int, total: int) -> None:
        """Show which hit is visited, 0 for none, and how many there are."""
        has_query = bool(self._words.text())
        if not total:
            said = self.tr("No hits") if has_query else ""
        else:
            said = self.tr("{number} of {total}").format(number=number, total=total)
        self._count.setText(said)
        self._previous.setEnabled(total > 0)
        self._next.setEnabled(total > 0)

    @override
    def event(self, event: QEvent) -> bool:
        # While words are looked for, the next of them is meant, and no occurrence of a name.
        is_asking = event.type() == QEvent.Type.ShortcutOverride
        if is_asking and isinstance(event, QKeyEvent) and _way(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _way(event)
        if way is not None:
            self.step_requested.emit(way)
        elif event.key() == Qt.Key.Key_Escape:
            self._on_close_clicked()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self._pause.isActive():
                self._on_typed()
            else:
                self.step_requested.emit(not is_back)
        else:
            super().keyPressEvent(event)

    def _toggle(self, icon_name: str, text: str) -> QToolButton:
        button = self._button(icon_name, text)
        button.setCheckable(True)
        button.toggled.connect(self._on_query_changed)
        return button

    def _button(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(icon_name))
        button.setAccessibleName(text)
        button.setToolTip(text)
        return button

    def _lay_out(self) -> None:
        self._words.setPlaceholderText(self.tr("Find in the article"))
        self._words.setAccessibleName(self.tr("Words to find"))
        self._words.setMaximumWidth(320)
        self._count.setProperty("tone", "muted")
        self._count.setMinimumWidth(72)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self._words, 9)
        for widget in (self._case, self._whole, self._count, self._previous, self._next):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._close)

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._on_typed)
        self._words.textEdited.connect(self._pause.start)
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._close.clicked.connect(self._on_close_clicked)

    @Slot()
    def _on_typed(self) -> None:
        self._on_query_changed()
        self.typed.emit()

    @Slot()
    def _on_query_changed(self) -> None:
        self._pause.stop()
        self.query_changed.emit(self.query())

    @Slot()
    def _on_previous_clicked(self) -> None:
        self.step_requested.emit(False)

    @Slot()
    def _on_next_clicked(self) -> None:
        self.step_requested.emit(True)

    @Slot()
    def _on_close_clicked(self) -> None:
        self._pause.stop()
        self.hide()
        self.closed.emit()


def _way(event: QKeyEvent) -> bool | None:
    """Return whether a key asks for the next or the previous place, or for neither."""
    if event.matches(QKeySequence.StandardKey.FindNext):
        return True
    return False if event.matches(QKeySequence.StandardKey.FindPrevious) else None
