"""What a name that is being written over or dragged would change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, interface_font


class PreviewBar(QFrame):
    """A quiet line that appears as soon as it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._words = QLabel()
        self._words.setFont(interface_font(TextSize.CAPTION))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column.addWidget(self._words)
        self._is_wanted = False
        self.hide()

    def want(self, wanted: bool) -> None:  # noqa: FBT001 (a state)
        """Make ready to say something, or fall silent."""
        self._is_wanted = wanted
        self.setVisible(wanted and bool(self._words.text()))
        if not wanted:
            self._words.clear()

    def show_words(self, words: str) -> None:
        """Say what would change, unless nobody wants to know any more."""
        if self._is_wanted:
            self._words.setText(words)
            self.setAccessibleName(words)
            self.show()
