"""The one place where the list is filtered: words, names as chips, and what is wrong with them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from reader.domain.chips import Chip
from reader.domain.errors import QueryError
from reader.ui.articles.chips import Chips
from reader.ui.articles.completions import Completion, CompletionList
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.widgets.search_field import SearchField
from reader.ui.wording.said import told

_PAUSE_MILLISECONDS = 150
_MOST_REMEMBERED = 50


class FilterBar(QWidget):
    """A field for words with chips for names below it.

    ``query_written`` carries what is written, in the pause after it changed;
    ``completions_wanted`` what is written and where the cursor is in it. Up brings back what was
    searched for before, Backspace at the beginning goes to the chips.
    """

    chip_removed = Signal(int)
    chip_turned = Signal(int)
    completions_wanted = Signal(str, int)
    entity_picked = Signal(int)
    query_written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField(self.tr("Search words and names"))
        self.field.setMaxLength(2_000)
        self.field.installEventFilter(self)
        self.completions = CompletionList(self.field)
        self._chips = Chips()
        self._problem = QLabel()
        self._problem.setProperty("tone", "warning")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setFont(interface_font(TextSize.CAPTION))
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._beginning = QLabel()
        self._beginning.setProperty("tone", "muted")
        self._beginning.setTextFormat(Qt.TextFormat.PlainText)
        self._beginning.setFont(interface_font(TextSize.CAPTION))
        self._beginning.setWordWrap(True)
        self._beginning.hide()
        self._past: list[str] = []
        self._shown_past = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()

    def query(self) -> str:
        """Return what is written."""
        return self.field.text()

    def flush(self) -> None:
        """Tell now what was written last."""
        if self._pause.isActive():
            self._tell()

    def write(self, query: str) -> None:
        """Let something else be written, and tell it at once."""
        self.field.setText(query)
        self._tell()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show the entities that the list is filtered by."""
        self._chips.show_chips(chips)

    def show_problem(self, problem: QueryError | None) -> None:
        """Say what is wrong with what is written, and underline it; None when nothing is."""
        words = " ".join(told(problem)).strip() if problem else ""
        self._problem.setText(words)
        self._problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(words)
        self._underline(problem)

    def show_beginning(self, word: str) -> None:
        """Say that a word was found in no article, and others were that begin with it."""
        words = self.tr("No article has “%1”. These have words that begin so.").replace("%1", word)
        self._beginning.setText(words)
        self._beginning.setVisible(bool(word))
        if word:
            self.field.setAccessibleDescription(words)

    def take_keys(self) -> None:
        """Let the next words be written here."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            return self._takes_key(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        """Take the keys that mean something else here than in other fields."""
        if event.key() == Qt.Key.Key_Up and self._past:
            self._go_through_past(-1)
            return True
        if event.key() == Qt.Key.Key_Down and self._shown_past < len(self._past):
            self._go_through_past(1)
            return True
        is_at_start = not self.field.text() or self.field.cursorPosition() == 0
        if event.key() == Qt.Key.Key_Backspace and is_at_start and not self.field.hasSelectedText():
            return self._chips.enter()
        return False

    def _go_through_past(self, step: int) -> None:
        self._shown_past = min(max(self._shown_past + step, 0), len(self._past))
        past = self._past[self._shown_past] if self._shown_past < len(self._past) else ""
        self.field.setText(past)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for part in (self.field, self._problem, self._beginning, self._chips):
            column.addWidget(part)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._tell)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.textEdited.connect(self._on_text_edited)
        self.field.editingFinished.connect(self._remember)
        self._chips.removed.connect(self.chip_removed)
        self._chips.turned.connect(self.chip_turned)
        self._chips.left.connect(self.field.setFocus)
        self.completions.taken.connect(self._on_taken)

    def _underline(self, problem: QueryError | None) -> None:
        """Draw a line under what is wrong; a field takes formats from an input method only."""
        attributes = []
        if problem is not None:
            line = QTextCharFormat()
            line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            line.setUnderlineColor(themes().current.warning)
            start, length = _units(self.query(), problem.start, problem.end)
            attributes.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    start - self.field.cursorPosition(),
                    length,
                    line,
                )
            )
        QApplication.sendEvent(self.field, QInputMethodEvent("", attributes))

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self.query_written.emit(self.query())

    @Slot()
    def _remember(self) -> None:
        query = self.query().strip()
        if query:
            self._past = [*(each for each in self._past if each != query), query]
            self._past = self._past[-_MOST_REMEMBERED:]
        self._shown_past = len(self._past)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._tell()
            self.completions.show_completions(())

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        if text:
            cursor = _points(text, self.field.cursorPosition())
            self.completions_wanted.emit(text, cursor)

    @Slot(object)
    def _on_taken(self, completion: Completion) -> None:
        taken, text = completion.suggestion, self.query()
        before, after = text[: taken.start], text[taken.end :]
        if taken.entity is not None:
            self.write(f"{before.rstrip()} {after.lstrip()}".strip())
            self.entity_picked.emit(taken.entity)
            return
        gap = "" if taken.is_unfinished or after.startswith(" ") else " "
        self.write(f"{before}{taken.text}{gap}{after}")
        end = len(before) + len(taken.text) + len(gap)
        self.field.setCursorPosition(_units(self.query(), 0, end)[1])
        if taken.is_unfinished:
            self.completions_wanted.emit(self.query(), end)


def _points(text: str, units: int) -> int:
    """Return how many code points the first UTF-16 units of a text are."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def _units(text: str, start: int, end: int) -> tuple[int, int]:
    """Return start and length of a span in the UTF-16 units that Qt counts in."""
    before = len(text[:start].encode("utf-16-le")) // 2
    return before, len(text[start:end].encode("utf-16-le")) // 2
