"""Rows of a dialog that scroll where they need more room than there is."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from reader.ui.drawing.theme import GRID


class ScrolledRows(QScrollArea):
    """A column of rows, without a frame."""

    def __init__(self, name: str, spacing: int) -> None:
        super().__init__()
        content = QWidget()
        self.rows = QVBoxLayout(content)
        self.rows.setContentsMargins(0, 0, 2 * GRID, 0)
        self.rows.setSpacing(spacing)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(name)
