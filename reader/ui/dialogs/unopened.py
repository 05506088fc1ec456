"""What can be done when the library cannot be opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.domain.errors import ReaderError
from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.wording.said import told

_WIDTH = 520


class UnopenedDialog(FramedDialog):
    """Says why there is no library, and offers the ways on; to close it is to quit."""

    another_requested = Signal()
    backups_requested = Signal()
    retry_requested = Signal()

    def __init__(self, error: ReaderError, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("No Library"))
        self.setMinimumWidth(_WIDTH)
        self.add_heading(self.tr("The library could not be opened"))
        message, hint = told(error)
        self.add_text(message)
        self.add_text(hint, muted=True)
        self.column.addStretch(1)
        buttons = self.add_buttons(self.tr("&Quit"))
        add_action(buttons, self.tr("&Restore a Backup…"), self.backups_requested)
        add_action(buttons, self.tr("&Another Library…"), self.another_requested)
        add_action(buttons, self.tr("&Try Again"), self.retry_requested)
