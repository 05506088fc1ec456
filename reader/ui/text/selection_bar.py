"""The small bar that appears at a selection: five pens and a note."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.domain.highlight import Colour
from reader.ui.icons import icon
from reader.ui.text.floating import FloatingFrame
from reader.ui.text.pens import ColourDot


class SelectionBar(FloatingFrame):
    """Offers to highlight what is selected; it takes no focus away from the text."""

    pen_picked = Signal(object)
    note_requested = Signal()

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
        layout.addWidget(self._note_button())

    def _note_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("note")
        button.setIcon(icon("message-square-plus"))
        button.setAccessibleName(self.tr("Highlight with a note"))
        button.setToolTip(self.tr("Highlight with a note (N)"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.note_requested)
        return button

    @Slot()
    def _on_dot_clicked(self) -> None:
        dot = self.sender()
        if isinstance(dot, ColourDot):
            self.pen_picked.emit(dot.colour)
