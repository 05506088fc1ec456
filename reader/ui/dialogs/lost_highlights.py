"""The highlights of a changed text that moved or were lost, old words beside new ones."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.domain.highlight import AnchorState, Highlight, Passage
from reader.ui.dialogs.frame import FramedDialog, add_action, keep_narrow
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.selectable_label import SelectableLabel

translate = QCoreApplication.translate

_SIZE = (640, 560)
_NARROWEST = 300
_LONGEST = 400


class LostHighlightsDialog(FramedDialog):
    """Asks about the highlights that are not exactly what was marked, until none is left.

    ``highlight_accepted`` and ``highlight_removed`` carry the highlight, ``highlight_picked`` one
    that is to be seen in its text, ``highlight_placed`` one that belongs to the words selected
    there. Nothing changes here until other highlights are shown. Delete removes the one that has
    the keys.
    """

    highlight_accepted = Signal(object)
    highlight_picked = Signal(object)
    highlight_placed = Signal(object)
    highlight_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._asked: tuple[Highlight, ...] = ()
        self._moved: tuple[Highlight, ...] = ()
        self._cards: list[QFrame] = []
        self._placing: list[QPushButton] = []
        self._can_place = False
        self.setWindowTitle(self.tr("Highlights in a Changed Text"))
        self.resize(*_SIZE)
        self.setMinimumWidth(_NARROWEST)
        self.add_heading(self.tr("Highlights in a Changed Text"))
        self._hint = self.add_text(
            self.tr("To place one by hand, select its words in the text and press Place Here."),
            muted=True,
        )
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Highlights that moved or were lost"))
        self._nothing = EmptyState(
            "check-check",
            self.tr("Every highlight has its place"),
            self.tr("None of this article's highlights is in doubt."),
        )
        self._pages = QStackedWidget()
        for page in (self._nothing, self._area):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self._accept_all = add_action(
            self.add_buttons(), self.tr("Accept All That Moved"), self._on_all_accepted
        )
        self.show_highlights(())

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Ask about other highlights: lost ones first, exact ones not at all."""
        lost = [one for one in highlights if one.anchor is AnchorState.ORPHAN]
        self._moved = tuple(one for one in highlights if one.anchor is AnchorState.MOVED)
        self._accept_all.setVisible(bool(self._moved))
        attended = self._attended()
        self._placing.clear()
        self._asked = (*lost, *self._moved)
        self._cards = [self._card(highlight) for highlight in self._asked]
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 2 * GRID, 0)
        column.setSpacing(4 * GRID)
        for card in self._cards:
            column.addWidget(card)
        column.addStretch()
        self._area.setWidget(content)
        self._hint.setVisible(bool(self._cards))
        self._pages.setCurrentWidget(self._area if self._cards else self._nothing)
        self._attend(attended)

    def set_can_place(self, can_place: bool) -> None:  # noqa: FBT001 (also a slot)
        """Offer to place highlights at the selected words, or do not where there are none."""
        self._can_place = can_place
        for button in self._placing:
            button.setEnabled(can_place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        attended = self._attended()
        if event.key() == Qt.Key.Key_Delete and attended is not None:
            self.highlight_removed.emit(self._asked[attended])
        else:
            super().keyPressEvent(event)

    def _attended(self) -> int | None:
        """Return the number of the card that has the keys."""
        focused: QWidget | None = self.focusWidget()
        if focused is None or not self.isActiveWindow():
            return None
        holding = (at for at, card in enumerate(self._cards) if card.isAncestorOf(focused))
        return next(holding, None)

    def _attend(self, number: int | None) -> None:
        """Let the keys go to the card that has taken the place of another, if there is one."""
        if number is not None and self._cards:
            card = self._cards[min(number, len(self._cards) - 1)]
            first = next(one for one in card.findChildren(QPushButton) if one.isEnabled())
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(card)

    def _card(self, highlight: Highlight) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "chip")
        column = QVBoxLayout(card)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        for caption, passage in _passages(highlight):
            column.addWidget(_caption(caption))
            column.addWidget(_words(passage))
        if highlight.note:
            column.addWidget(_caption(self.tr("Your note")))
            column.addWidget(_line(highlight.note))
        column.addLayout(self._buttons(highlight))
        return card

    def _buttons(self, highlight: Highlight) -> FlowLayout:
        buttons = FlowLayout(spacing=2 * GRID)
        if highlight.anchor is AnchorState.MOVED:
            accept = self.tr("Accept")
            buttons.addWidget(_button(accept, lambda: self.highlight_accepted.emit(highlight)))
            show = self.tr("Show in Text")
            buttons.addWidget(_button(show, lambda: self.highlight_picked.emit(highlight)))
        place = _button(self.tr("Place Here"), lambda: self.highlight_placed.emit(highlight))
        place.setEnabled(self._can_place)
        place.setToolTip(self.tr("Place it at the words that are selected in the text"))
        self._placing.append(place)
        buttons.addWidget(place)
        remove = self.tr("Remove")
        buttons.addWidget(_button(remove, lambda: self.highlight_removed.emit(highlight)))
        return buttons

    @Slot()
    def _on_all_accepted(self) -> None:
        for highlight in self._moved:
            self.highlight_accepted.emit(highlight)


def _passages(highlight: Highlight) -> list[tuple[str, Passage]]:
    """Return what is shown of a highlight: a caption and the words, the old ones first."""
    if highlight.anchor is AnchorState.ORPHAN:
        return [
            (
                translate("LostHighlightsDialog", "No longer in the text"),
                highlight.origin or highlight.passage,
            )
        ]
    alike = translate("LostHighlightsDialog", "Now, {share} alike").format(
        share=_per_cent(highlight.score)
    )
    old = (
        [(translate("LostHighlightsDialog", "Marked"), highlight.origin)]
        if highlight.origin
        else []
    )
    return [*old, (alike, highlight.passage)]


def _per_cent(share: float) -> str:
    return f"{QLocale().toString(round(100 * share))} %"


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(interface_font(TextSize.CAPTION, Weight.MEDIUM))
    label.setProperty("tone", "muted")
    return label


def _words(passage: Passage) -> QLabel:
    """Return the words of a passage, strong in what is around them."""
    quote = passage.quote
    quote = quote if len(quote) <= _LONGEST else f"{quote[: _LONGEST - 1]}…"
    around = escape(passage.prefix), escape(quote), escape(passage.suffix)
    label = _line("…{}<b>{}</b>{}…".format(*around).replace("\n", " "))
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


def _line(text: str) -> QLabel:
    label = SelectableLabel(text)
    keep_narrow(label)
    return label


def _button(text: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button
