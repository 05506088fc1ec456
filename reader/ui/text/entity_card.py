"""The card of a name: who or what it is, how often it occurs, and why other forms joined it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, QTextBoundaryFinder, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from reader.domain.article import ImportedArticle
from reader.domain.entity import Alias, Analysis, Entity
from reader.ui.drawing.theme import themes
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.text.floating import FloatingFrame
from reader.ui.text.folds import block_at
from reader.ui.text.offsets import stretch
from reader.ui.wording.said import said

_WIDTH = 300
_ALIASES = 5
_LONGEST_SENTENCE = 220
_BLANK = "\u00a0"


@dataclass(frozen=True, slots=True)
class EntityFacts:
    """What one article says of an entity: how often, and the first sentence that names it."""

    entity: Entity
    count: int
    sentence: str


def facts(analysis: Analysis, content: ImportedArticle, entity_id: int) -> EntityFacts | None:
    """Return the facts of an entity, or None when the article does not name it."""
    entity = next((one for one in analysis.entities if one.id == entity_id), None)
    places = [one for one in analysis.mentions if one.entity == entity_id]
    if entity is None or not places:
        return None
    return EntityFacts(entity, len(places), sentence_at(content, places[0].start))


def sentence_at(content: ImportedArticle, offset: int) -> str:
    """Return the sentence that holds an offset, by the rules of Unicode, cut where it is long."""
    block = content.blocks[block_at(content.blocks, offset)]
    text = content.text[block.start : block.end]
    units = stretch(text, block.start, 0)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    finder.setPosition(min(units.position_of(offset) + 1, units.end_position))
    start = units.offset_of(max(0, finder.toPreviousBoundary()))
    finder.toNextBoundary()
    end = units.offset_of(finder.position()) if finder.position() >= 0 else block.end
    sentence = " ".join(content.text[start:end].split())
    if len(sentence) > _LONGEST_SENTENCE:
        return sentence[: _LONGEST_SENTENCE - 1].rstrip() + "…"
    return sentence


class EntityCard(FloatingFrame):
    """Shows the facts of an entity, and offers to choose it.

    ``shown`` carries the id of the entity, of which the library may know more.
    """

    choice_requested = Signal(int)
    shown = Signal(int)
    page_requested = Signal(int)
    closed = Signal()

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setFixedWidth(_WIDTH)
        self._entity_id = 0
        self._name = _label(interface_font(TextSize.HEADING, Weight.MEDIUM))
        self._kind = _label(interface_font(TextSize.CAPTION))
        self._library = _label(interface_font(TextSize.CAPTION))
        self._aliases = _label(interface_font(TextSize.CAPTION))
        self._sentence = _label(interface_font())
        self._choose = QPushButton(self.tr("Show Everywhere"))
        self._page = QPushButton(self.tr("Show Page"))
        self._lay_out()
        self._choose.clicked.connect(self._on_choose_clicked)
        self._page.clicked.connect(self._on_page_clicked)

    @property
    def entity_id(self) -> int:
        """The id of the entity whose facts are shown, or were shown last; 0 before the first."""
        return self._entity_id

    def show_facts(self, known: EntityFacts) -> None:
        """Show these facts, of which ``shown`` tells."""
        entity = known.entity
        if entity.id != self._entity_id:
            self._library.setText(_BLANK)
        self._entity_id = entity.id
        self._name.setText(entity.name)
        self._kind.setText(self._kind_of(known))
        aliases = [_because(alias) for alias in entity.aliases if alias.text != entity.name]
        if len(aliases) > _ALIASES:
            more = self.tr("and %Ln more", "", len(aliases) - _ALIASES)
            aliases = [*aliases[:_ALIASES], more]
        self._aliases.setText("\n".join(aliases))
        self._aliases.setVisible(bool(aliases))
        self._sentence.setText(self.tr("“{sentence}”").format(sentence=known.sentence))
        self.setAccessibleName(entity.name)
        self.setAccessibleDescription(self._kind.text())
        self.shown.emit(entity.id)

    def appear(self, target: QRect, *, take_focus: bool) -> None:
        """Appear at a rectangle of the pane."""
        self.show_below(target)
        if take_focus:
            self._choose.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_library_count(self, entity_id: int, articles: int) -> None:
        """Show how many articles name an entity, if it is the one that is shown."""
        if entity_id == self._entity_id:
            in_all = self.tr("In %Ln articles of the library", "", articles)
            alone = self.tr("In no other article of the library")
            self._library.setText(in_all if articles > 1 else alone)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_choose_clicked()
        else:
            super().keyPressEvent(event)

    def _kind_of(self, known: EntityFacts) -> str:
        label = themes().current.labels[known.entity.label].name
        if known.count == 1:
            return self.tr("{label}  ·  once in this article").format(label=label)
        words = self.tr("{label}  ·  %Ln times in this article", "", known.count)
        return words.format(label=label)

    def _lay_out(self) -> None:
        for label in (self._kind, self._library, self._aliases):
            label.setProperty("tone", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self._choose)
        foot.addWidget(self._page)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(4)
        layout.addWidget(self._name)
        layout.addWidget(self._kind)
        layout.addWidget(self._library)
        layout.addSpacing(4)
        layout.addWidget(self._aliases)
        layout.addSpacing(2)
        layout.addWidget(self._sentence)
        layout.addSpacing(6)
        layout.addLayout(foot)

    @Slot()
    def _on_choose_clicked(self) -> None:
        self.hide()
        self.choice_requested.emit(self._entity_id)

    @Slot()
    def _on_page_clicked(self) -> None:
        self.hide()
        self.page_requested.emit(self._entity_id)


def _because(alias: Alias) -> str:
    return f"{alias.text} ({said(alias.reason)})" if alias.reason else alias.text


def _label(font: QFont) -> QLabel:
    label = QLabel()
    label.setFont(font)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
