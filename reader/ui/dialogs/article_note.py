"""What the user says about an article as a whole."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from reader.ui.dialogs.frame import FramedDialog

_SIZE = (420, 300)


class ArticleNoteDialog(FramedDialog):
    """Takes a note; ``changed`` carries it when it is another one than before."""

    changed = Signal(str)

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Note"))
        self.resize(*_SIZE)
        self._before = note
        self.add_heading(self.tr("Note on the article"))
        self.add_text(title, muted=True)
        self._note = QPlainTextEdit(note)
        self._note.setAccessibleName(self.tr("Note on the article"))
        self._note.setTabChangesFocus(True)
        self.column.addWidget(self._note, 1)
        buttons = self.add_buttons(self.tr("Cancel"))
        keep = QPushButton(self.tr("Keep Note"))
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self, self._on_accepted)
        self._note.setFocus()

    @Slot()
    def _on_accepted(self) -> None:
        note = self._note.toPlainText().strip()
        if note != self._before:
            self.changed.emit(note)
        self.accept()
