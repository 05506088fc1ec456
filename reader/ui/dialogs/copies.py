"""Articles that tell the same story, two of them side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.domain.article import ArticleSummary
from reader.services.copies import Comparison, Passage
from reader.ui.articles import wording
from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.drawing.theme import GRID, themes

_SIZE = (960, 640)


class CopiesDialog(FramedDialog):
    """Sets two articles side by side and marks the words that only one of them has.

    ``comparison_wanted`` carries the ids of both, ``article_wanted`` that of one to open.
    """

    comparison_wanted = Signal(int, int)
    article_wanted = Signal(int)

    def __init__(self, articles: Sequence[ArticleSummary], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._articles = tuple(articles)
        self.setWindowTitle(self.tr("Copies"))
        self.resize(*_SIZE)
        self._choices = (
            self._choice(self.tr("Left article")),
            self._choice(self.tr("Right article")),
        )
        self._texts = (_text(self.tr("Left text")), _text(self.tr("Right text")))
        self._compared: Comparison | None = None
        self._likeness = QLabel()
        self._likeness.setProperty("tone", "muted")
        self._lay_out()
        for choice in self._choices:
            choice.currentIndexChanged.connect(self._on_chosen)
        themes().changed.connect(self._on_theme_changed)

    def choose(self, left: int, right: int) -> None:
        """Set two of the articles side by side."""
        for choice, article in zip(self._choices, (left, right), strict=True):
            choice.blockSignals(True)
            choice.setCurrentIndex(choice.findData(article))
            choice.blockSignals(False)
        self._on_chosen()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show how the two that were asked for differ."""
        self._compared = comparison
        percent = QLocale().toString(round(100 * comparison.likeness))
        self._likeness.setText(self.tr("{percent} % in common").format(percent=percent))
        for text, passages in zip(self._texts, (comparison.left, comparison.right), strict=True):
            _fill(text, passages)

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for article in self._articles:
            words = f"{wording.source(article)} · {wording.day(article)} · {wording.title(article)}"
            box.addItem(words, article.id)
        return box

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(4 * GRID)
        for choice, text in zip(self._choices, self._texts, strict=True):
            side = QVBoxLayout()
            side.setSpacing(2 * GRID)
            side.addWidget(choice)
            side.addWidget(text, 1)
            sides.addLayout(side, 1)
        self.add_heading(self.tr("The same story, told twice"))
        self.column.addWidget(self._likeness)
        self.column.addLayout(sides, 1)
        buttons = self.add_buttons()
        for choice, words in zip(
            self._choices, (self.tr("Open &Left"), self.tr("Open &Right")), strict=True
        ):
            add_action(buttons, words, partial(self._open, choice))

    def _open(self, choice: QComboBox) -> None:
        self.article_wanted.emit(choice.currentData())
        self.accept()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._compared is not None:
            self.show_comparison(self._compared)

    @Slot()
    def _on_chosen(self) -> None:
        left, right = (choice.currentData() for choice in self._choices)
        self.comparison_wanted.emit(left, right)


def _text(name: str) -> QTextEdit:
    text = QTextEdit()
    text.setReadOnly(True)
    text.setAccessibleName(name)
    return text


def _fill(text: QTextEdit, passages: Sequence[Passage]) -> None:
    text.clear()
    same = QTextCharFormat()
    differs = QTextCharFormat()
    differs.setBackground(themes().current.warning_surface)
    differs.setFontUnderline(True)  # not by colour alone
    cursor = QTextCursor(text.document())
    cursor.beginEditBlock()
    for passage in passages:
        cursor.insertText(passage.text, differs if passage.differs else same)
    cursor.endEditBlock()
    text.moveCursor(QTextCursor.MoveOperation.Start)
