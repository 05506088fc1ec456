"""The report of a bug, to be copied."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from reader.ui.dialogs.frame import FramedDialog

_SIZE = (640, 460)


class CrashDialog(FramedDialog):
    """Shows what the program knows of its own mistake."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("A mistake in the program"))
        self.resize(*_SIZE)
        self.add_heading(self.tr("Rubricator made a mistake"))
        self.add_text(
            self.tr(
                "This is a bug, not something you did. What was stored is safe. Nothing is sent "
                "anywhere; if you want to report it, copy the text below."
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.column.addWidget(self.report, 1)
        copy = self.add_buttons().addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setDefault(True)
        copy.clicked.connect(self._on_copy)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
