"""Prints the article that is shown, or saves it as a PDF."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPageLayout, QPdfWriter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.domain.errors import ExportError
from reader.ui.dialogs.print_article import PrintArticleDialog
from reader.ui.main_window import MainWindow
from reader.ui.text.header import title_of

_MARGINS = QMarginsF(18, 18, 18, 16)
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 120


class PrintingPresenter(QObject):
    """Answers the command to print; ``saved`` carries a path, ``refused`` a ``ReaderError``."""

    saved = Signal(object)
    refused = Signal(object)

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        window.commands["print"].triggered.connect(self._on_print)

    def save_pdf(self, path: Path, *, with_marks: bool) -> None:
        """Write the article that is shown as a PDF."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setCreator("Rubricator")
        writer.setTitle(self._title())
        writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        self._print_on(writer, with_marks=with_marks)
        try:
            path.write_bytes(buffer.data().data())
        except OSError as error:
            message = self.tr("The PDF could not be written: {reason}.").format(
                reason=error.strerror
            )
            self.refused.emit(ExportError(message, hint=str(path)))
            return
        self.saved.emit(path)

    def _title(self) -> str:
        article = self._window.text.article()
        return title_of(article) if article else ""

    def _print_on(self, device: QPdfWriter | QPrinter, *, with_marks: bool) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._window.text.print_on(device, with_marks=with_marks)
        finally:
            QApplication.restoreOverrideCursor()

    @Slot()
    def _on_print(self) -> None:
        if self._window.text.article() is None:
            return
        dialog = PrintArticleDialog(self._title(), self._window)
        dialog.paper_requested.connect(self._on_paper_requested)
        dialog.pdf_requested.connect(self._on_pdf_requested)
        dialog.open()

    @Slot(bool)
    def _on_paper_requested(self, with_marks: bool) -> None:  # noqa: FBT001 (Qt's signature)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title())
        printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
        if dialog.exec():
            self._print_on(printer, with_marks=with_marks)

    @Slot(bool)
    def _on_pdf_requested(self, with_marks: bool) -> None:  # noqa: FBT001 (Qt's signature)
        suggestion = _NOT_IN_NAMES.sub(" ", self._title())[:_LONGEST_NAME].strip()
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), f"{suggestion}.pdf", self.tr("PDF (*.pdf)")
        )
        if name:
            path = Path(name)
            self.save_pdf(path if path.suffix else path.with_suffix(".pdf"), with_marks=with_marks)
