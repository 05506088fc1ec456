"""What a pane shows instead of its content: an icon, a sentence, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.widgets.icon_label import IconLabel

_ICON_SIZE = 32


class EmptyState(QWidget):
    """A heading with an icon, a sentence below it, and buttons for the way out.

    ``keys`` is what takes the keys.
    """

    def __init__(self, icon_name: str, heading: str, text: str = "") -> None:
        super().__init__()
        self.keys: QWidget = self
        self._heading = _words(heading)
        self._heading.setFont(interface_font(TextSize.HEADING, Weight.BOLD))
        self._text = _words(text)
        self._text.setProperty("tone", "muted")
        self._text.setVisible(bool(text))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, 4 * GRID, 2 * GRID, 4 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addStretch(2)
        self._picture = IconLabel(icon_name, _ICON_SIZE, muted=True)
        self._column.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._text)
        self._column.addSpacing(GRID)
        self._column.addStretch(3)

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """Add a way out below the text."""
        button = QPushButton(text)
        button.setDefault(primary)
        button.setFlat(not primary)
        if primary:
            self.keys = button
        place = self._column.count() - 1
        self._column.insertWidget(place, button, alignment=Qt.AlignmentFlag.AlignHCenter)
        return button

    def show_text(self, heading: str, text: str = "") -> None:
        """Say something else."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def show_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._picture.show_icon(icon_name)


def _words(text: str) -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignHCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
