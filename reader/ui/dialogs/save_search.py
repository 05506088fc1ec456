"""The name under which a search is kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget

from reader.ui.dialogs.frame import FramedDialog

_WIDTH = 380


class SaveSearchDialog(FramedDialog):
    """Asks for a name; ``named`` carries it."""

    named = Signal(str)

    def __init__(self, query: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Save Search"))
        self.setMinimumWidth(_WIDTH)
        self.add_heading(self.tr("Save this search"))
        self.add_text(query or self.tr("All articles of the reading list"), muted=True)
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setMaxLength(80)
        self.column.addWidget(self._name)
        buttons = self.add_buttons(self.tr("Cancel"))
        self._save = QPushButton(self.tr("Save"))
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setDefault(True)
        self._save.setEnabled(False)
        buttons.accepted.connect(self._on_accepted)
        self._name.textChanged.connect(self._on_written)
        self._name.setFocus()

    @Slot(str)
    def _on_written(self, name: str) -> None:
        self._save.setEnabled(bool(name.strip()))

    @Slot()
    def _on_accepted(self) -> None:
        self.named.emit(self._name.text().strip())
        self.accept()
