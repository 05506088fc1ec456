"""What all dialogs have in common: margins, a heading, and a row of buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.widgets.selectable_label import SelectableLabel


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
        label = SelectableLabel(text, tone="muted" if muted else "")
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


def add_action(
    buttons: QDialogButtonBox, text: str, act: Callable[..., object] | SignalInstance
) -> QPushButton:
    """Add a button that does something, and that Enter does not press by itself."""
    button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button


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
