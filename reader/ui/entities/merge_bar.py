"""How many names are selected, and the button that merges them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID
from reader.ui.entities import wording
from reader.ui.widgets.elided_label import ElidedLabel


class MergeBar(QFrame):
    """Appears as soon as more than one name is selected."""

    merge_requested = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._count = ElidedLabel()
        self._merge = QPushButton(self.tr("Merge…"))
        self._clear = QToolButton()
        self._clear.setIcon(icon("x"))
        self._clear.setToolTip(self.tr("Select no names (Esc)"))
        self._clear.setAccessibleName(self.tr("Select no names"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self._count, 1)
        row.addWidget(self._merge)
        row.addWidget(self._clear)
        self._merge.clicked.connect(self.merge_requested)
        self._clear.clicked.connect(self.cleared)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many names are selected; one alone is nothing to merge."""
        self.setVisible(count > 1)
        self._count.show_text(wording.names_selected(count))
