"""The small bar that appears at a selection: pens, a note, tags and a quotation."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.domain.highlight import Colour
from reader.ui.drawing.icons import icon
from reader.ui.text.floating import FloatingFrame
from reader.ui.text.keys import TextCommand, TextKeys
from reader.ui.text.pens import ColourDot, with_keys


class SelectionBar(FloatingFrame):
    """Offers to highlight what is selected; it takes no focus away from the text."""

    pen_picked = Signal(object)
    note_requested = Signal()
    tags_requested = Signal()
    quotation_requested = Signal()

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setAccessibleName(self.tr("Highlight the selection"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(2)
        for colour in Colour:
            dot = ColourDot(colour, self)
            dot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            dot.clicked.connect(self._on_dot_clicked)
            layout.addWidget(dot)
        layout.addSpacing(4)
        self._note = self._button("note", "message-square-plus", self.tr("Highlight with a note"))
        self._note.clicked.connect(self.note_requested)
        self._tags = self._button("tags", "tag", self.tr("Highlight with tags"))
        self._tags.clicked.connect(self.tags_requested)
        layout.addWidget(self._note)
        quote = self._button("quote", "quote", self.tr("Copy as a quotation"))
        quote.setToolTip(quote.accessibleName())
        quote.clicked.connect(self.quotation_requested)
        layout.addWidget(self._tags)
        layout.addWidget(quote)
        self.show_keys(TextKeys())

    def show_keys(self, keys: TextKeys) -> None:
        """Tell the keys that do the same as the buttons."""
        for button, command in ((self._note, TextCommand.NOTE), (self._tags, TextCommand.TAGS)):
            button.setToolTip(with_keys(button.accessibleName(), keys.shown(command)))
        for dot in self.findChildren(ColourDot):
            dot.show_keys(keys)

    def _button(self, name: str, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(icon_name))
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    @Slot()
    def _on_dot_clicked(self) -> None:
        dot = self.sender()
        if isinstance(dot, ColourDot):
            self.pen_picked.emit(dot.colour)
