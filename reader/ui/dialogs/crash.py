"""The report of a bug, to be copied."""

import platform

from PySide6.QtCore import Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from reader import __version__
from reader.ui.dialogs.frame import FramedDialog

_SIZE = (640, 460)
_MOST = 10


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
                "anywhere; if you want to report it, copy the text below, and look whether it "
                "holds words of your articles."
            )
        )
        self._reports = [report]
        self.report = QPlainTextEdit(f"{_facts()}\n\n{report}")
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.column.addWidget(self.report, 1)
        copy = self.add_buttons().addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setDefault(True)
        copy.clicked.connect(self._on_copy)

    def add(self, report: str) -> None:
        """Show another report below those that are shown; the same one only once."""
        if report not in self._reports and len(self._reports) < _MOST:
            self._reports.append(report)
            self.report.appendPlainText(f"\n{report}")

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


def _facts() -> str:
    python = platform.python_version()
    return f"Rubricator {__version__}, Qt {qVersion()}, Python {python}, {platform.platform()}"
