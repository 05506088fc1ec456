"""Words in the window that can be taken elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel


class SelectableLabel(QLabel):
    """Plain words, in as many lines as they need, that can be selected and copied."""

    def __init__(self, text: str = "", *, font: QFont | None = None, tone: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if font is not None:
            self.setFont(font)
        if tone:
            self.setProperty("tone", tone)
