"""Asks how an article is to be printed: on paper or as a PDF, with or without marks."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPushButton, QWidget

from reader.ui.dialogs.frame import FramedDialog


class PrintArticleDialog(FramedDialog):
    """Offers a printer and a PDF; the signals carry whether marks are wanted."""

    paper_requested = Signal(bool)
    pdf_requested = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Print"))
        self.add_heading(self.tr("Print"))
        self.add_text(title, muted=True)
        self._with_marks = QCheckBox(self.tr("With &highlights and marked names"))
        self._with_marks.setChecked(True)
        self.column.addWidget(self._with_marks)
        buttons = self.add_buttons(self.tr("Cancel"))
        for text, slot in (
            (self.tr("&Print…"), self._on_print_clicked),
            (self.tr("Save as P&DF…"), self._on_pdf_clicked),
        ):
            button = QPushButton(text)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(slot)

    @Slot()
    def _on_print_clicked(self) -> None:
        self.accept()
        self.paper_requested.emit(self._with_marks.isChecked())

    @Slot()
    def _on_pdf_clicked(self) -> None:
        self.accept()
        self.pdf_requested.emit(self._with_marks.isChecked())
