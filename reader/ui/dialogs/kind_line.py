"""What kind of name it is: the line of its label and some quiet words."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.domain.entity import Label
from reader.ui.drawing.swatch import Swatch
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.widgets.elided_label import ElidedLabel


class KindLine(QWidget):
    """A swatch with words beside it."""

    def __init__(self, label: Label = Label.PERSON, words: str = "") -> None:
        super().__init__()
        self._swatch = Swatch(label)
        self._words = ElidedLabel(words)
        self._words.setFont(interface_font(TextSize.CAPTION))
        self._words.setProperty("tone", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._swatch)
        row.addWidget(self._words, 1)

    def show_kind(self, label: Label, words: str) -> None:
        """Show another label and other words."""
        self._swatch.show_label(label)
        self._words.show_text(words)
