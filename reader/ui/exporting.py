"""Asks for a file and writes the highlighted notes into it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reader.jobs.library_thread import LibraryThread
from reader.services.export import export
from reader.ui.main_window import MainWindow

FORMAT = "markdown"
_SUFFIX = ".md"


class ExportingPresenter(QObject):
    """Exports articles; ``exported`` carries the path of a file that was written."""

    exported = Signal(object)

    def __init__(
        self, window: MainWindow, thread: LibraryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread

    def export(self, ids: tuple[int, ...], suggestion: str) -> None:
        """Ask where to, and write the highlighted notes of some articles there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export Highlights"),
            f"{suggestion}{_SUFFIX}",
            self.tr("Markdown (*.md)"),
        )
        if not name:
            return
        path = Path(name)
        output = path if path.suffix else path.with_suffix(_SUFFIX)
        self._thread.ask(
            lambda library: export(library, FORMAT, ids, output),
            lambda _: self._on_exported(output),
        )

    @Slot(object)
    def _on_exported(self, output: Path) -> None:
        self.exported.emit(output)
