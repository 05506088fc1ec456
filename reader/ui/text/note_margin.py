"""The margin beside the text, where notes stand beside their lines when there is room for them."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.ui.drawing.theme import GRID
from reader.ui.text.geometry import LinePiece
from reader.ui.text.marks import noted_lines
from reader.ui.text.note_card import NoteCard
from reader.ui.text.view import ArticleView

_NARROWEST, _WIDEST = 160, 280
_GAP = 2 * GRID


class NoteMargin(QWidget):
    """Shows the notes of what is on the screen; without room for them the view shows signs.

    ``note_picked`` carries the ``Highlight`` whose note is to be edited.
    """

    note_picked = Signal(object)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._has_notes = False
        self._cards: dict[int, NoteCard] = {}
        self._spare: list[NoteCard] = []
        self.setAccessibleName(self.tr("Notes beside the text"))
        self.hide()
        view.scrolled.connect(self.place)
        view.laid_out.connect(self.place)

    def follow(self) -> None:
        """Take over what became of the highlights."""
        self._has_notes = any(one.note for one in self._view.marks.highlights.items)
        self._view.column.leave_room(_WIDEST if self._has_notes else 0)
        self.place()

    @Slot()
    def place(self) -> None:
        """Put every note beside its line, or below the one before it where that takes the place."""
        area = self._view.column.room_beside()
        is_beside = self._has_notes and area.width() >= _NARROWEST
        self._view.marks.are_notes_beside = is_beside
        self.setGeometry(area)
        self.setVisible(is_beside)
        noted = list(self._noted_lines()) if is_beside else []
        self._keep({highlight.id for _, highlight in noted})
        top = -self.height()
        for line, highlight in noted:
            card = self._card(highlight)
            top = max(top, round(line.rect.top()))
            card.move(0, top)
            card.show()
            top += card.height() + _GAP

    def _noted_lines(self) -> Iterator[tuple[LinePiece, Highlight]]:
        # A note reaches below its line, so those of lines above the screen may be seen as well.
        blocks = self._view.visible_blocks(above=self._view.height() // 2)
        return noted_lines(blocks, self._view.marks)

    def _keep(self, shown: Collection[int]) -> None:
        for highlight_id in [one for one in self._cards if one not in shown]:
            card = self._cards.pop(highlight_id)
            card.hide()
            self._spare.append(card)

    def _card(self, highlight: Highlight) -> NoteCard:
        card = self._cards.get(highlight.id)
        if card is None:
            card = self._spare.pop() if self._spare else self._new_card()
            self._cards[highlight.id] = card
        card.show_note(highlight, self.width())
        return card

    def _new_card(self) -> NoteCard:
        card = NoteCard(self)
        card.clicked.connect(self._on_card_clicked)
        return card

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._view.viewport(), event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # The view, asked as the parent, would go to the next link in the text instead.
        return self.window().focusNextPrevChild(next)

    @Slot()
    def _on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, NoteCard) and card.highlight is not None:
            self.note_picked.emit(card.highlight)
