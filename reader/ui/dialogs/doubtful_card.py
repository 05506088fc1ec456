"""One question about a name, with the sentence it stands in."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from reader.domain.entity import Label
from reader.ui.dialogs.frame import keep_narrow
from reader.ui.dialogs.kind_line import KindLine
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.entities import wording


@dataclass(frozen=True, slots=True)
class DoubtfulName:
    """A question about a name in words, and what to tell along with the answer.

    ``start`` and ``end`` are code points of the sentence; ``count`` is how often the name occurs.
    """

    title: str
    reason: str
    sentence: str
    start: int
    end: int
    label: Label
    count: int
    payload: object


class DoubtfulCard(QFrame):
    """Shows one question and which one it is of how many."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "chip")
        self._kind = KindLine()
        self._position = QLabel()
        self._position.setFont(interface_font(TextSize.CAPTION))
        self._title = _words()
        self._title.setFont(interface_font(TextSize.HEADING, Weight.BOLD))
        self._reason = _words()
        self._sentence = _Sentence()
        for quiet in (self._position, self._reason):
            quiet.setProperty("tone", "muted")
        self._lay_out()

    def show_name(self, name: DoubtfulName, number: int, total: int) -> None:
        """Show a question; ``number`` counts from 1."""
        kind = f"{label_name(name.label)}  ·  {wording.mentions(name.count)}"
        self._kind.show_kind(name.label, kind)
        self._position.setText(wording.position(number, total))
        self._title.setText(name.title)
        self._reason.setText(name.reason)
        self._reason.setVisible(bool(name.reason))
        self._sentence.show_sentence(name)
        self.setAccessibleName(name.title)
        self.setAccessibleDescription(f"{name.reason} {name.sentence}".strip())

    def spoken(self) -> str:
        """Return the question as a screen reader says it."""
        words = (self._position.text(), self.accessibleName(), self.accessibleDescription())
        return ". ".join(words)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(3 * GRID)
        head.addWidget(self._kind, 1)
        head.addWidget(self._position)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(head)
        for part in (self._title, self._reason):
            column.addWidget(part)
        column.addSpacing(GRID)
        column.addWidget(self._sentence)
        column.addStretch()


class _Sentence(QLabel):
    """A sentence with a name that is marked in it."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: DoubtfulName | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        keep_narrow(self)
        themes().changed.connect(self._on_theme_changed)

    def show_sentence(self, name: DoubtfulName) -> None:
        """Show the sentence of a question, whatever markup it holds as it is."""
        self._shown = name
        text, theme = name.sentence, themes().current
        mark = f"background-color: {theme.selection.name()}; color: {theme.ink.name()}"
        before, marked, after = (
            escape(part)
            for part in (text[: name.start], text[name.start : name.end], text[name.end :])
        )
        self.setText(f'{before}<span style="{mark}">{marked}</span>{after}')
        self.setVisible(bool(text))
        self.setAccessibleName(text)

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._shown is not None:
            self.show_sentence(self._shown)


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    keep_narrow(label)
    return label
