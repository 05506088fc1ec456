"""What the pages that stand in the place of the article have in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID


class StagePage(QWidget):
    """A column below a bar that leads back, as Escape does."""

    back_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAutoFillBackground(True)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        self._bar.setSpacing(2 * GRID)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self._bar)

    def add_way_back(self, words: str, tooltip: str) -> None:
        """Begin the bar with the button that leads back."""
        back = self.add_to_bar("arrow-left", words)
        back.setToolTip(tooltip)
        back.clicked.connect(self.back_requested)
        self._bar.addStretch(1)

    def add_to_bar(self, icon_name: str, words: str) -> QPushButton:
        """Add a button at the end of the bar."""
        button = QPushButton(icon(icon_name), words)
        button.setFlat(True)
        self._bar.addWidget(button)
        return button

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
