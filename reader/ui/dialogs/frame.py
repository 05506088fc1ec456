"""What all dialogs have in common: margins, a heading, and a row of buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.theme import GRID
from reader.ui.type_scale import TextSize, Weight, interface_font


class FramedDialog(QDialog):
    """A dialog that is forgotten when it closes."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 4 * GRID)
        self.column.setSpacing(3 * GRID)

    def add_heading(self, text: str) -> None:
        """Add a line in large letters."""
        self.column.addWidget(heading_label(text))

    def add_text(self, text: str, *, muted: bool = False) -> QLabel:
        """Add a paragraph of plain text that can be selected."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if muted:
            label.setProperty("tone", "muted")
        self.column.addWidget(label)
        return label

    def add_buttons(self, closing: str = "") -> QDialogButtonBox:
        """Add the row of buttons, with one that closes the dialog, named "Close" or as given."""
        buttons = QDialogButtonBox()
        words = closing or self.tr("Close")
        close = buttons.addButton(words, QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        return buttons


def heading_label(text: str) -> QLabel:
    """Return a line in large letters."""
    label = QLabel(text)
    label.setFont(interface_font(TextSize.TITLE, Weight.BOLD))
    label.setWordWrap(True)
    return label


def keep_narrow(label: QLabel) -> None:
    """Let a label take the width there is, however long its longest word."""
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
