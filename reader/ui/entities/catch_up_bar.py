"""How many articles still follow a decision about names."""

from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.entities import wording
from reader.ui.widgets.elided_label import ElidedLabel


class CatchUpBar(QFrame):
    """Appears while a decision about many articles is being followed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._words = ElidedLabel()
        self._words.setFont(interface_font(TextSize.CAPTION))
        self._words.setProperty("tone", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self.hide()

    def show_progress(self, done: int, left: int) -> None:
        """Show how far it is; nothing is shown when no article is left."""
        words = wording.articles_left(left)
        self._words.show_text(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, done + left)
        self._bar.setValue(done)
        self.setVisible(left > 0)
