"""Asks for a file and writes who, what and where into it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from reader.child import Child, ChildKind
from reader.domain.cancelling import Cancelling
from reader.domain.errors import CancelledError, ChildClosedError, ReaderError
from reader.exporters.entity_registry import entity_exporters
from reader.jobs.library_thread import LibraryThread
from reader.jobs.upkeep_thread import UpkeepThread
from reader.services import entity_export
from reader.services.export import file_name
from reader.store.library import Library
from reader.ui.main_window import MainWindow

_FIRST = "csv"
_SLOW_MILLISECONDS = 500


class NameExportingPresenter(QObject):
    """Exports names in a thread of its own; ``exported`` carries the path of a file."""

    exported = Signal(object)
    refused = Signal(object)
    broken = Signal(object)
    _advanced = Signal(int, int)

    def __init__(
        self, window: MainWindow, thread: LibraryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library_thread = thread
        self._thread = UpkeepThread(self)
        self._thread.broken.connect(self.broken)
        self._thread.start()
        self._progress: QProgressDialog | None = None
        self._advanced.connect(self._on_advanced)

    def stop(self) -> None:
        """End what is under way."""
        self._thread.stop()

    def export(self, ids: tuple[int, ...], suggestion: str) -> None:
        """Ask where to and in which format, and write the names of articles there."""
        installed = entity_exporters()
        kinds = {
            f"{installed[name].title} (*{installed[name].suffix})": name
            for name in sorted(installed, key=lambda one: one != _FIRST)
        }
        written, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export Names"),
            file_name(suggestion) + installed[_FIRST].suffix,
            ";;".join(kinds),
        )
        if written:
            path = Path(written)
            chosen = _format_of(path, kinds.get(kind, _FIRST))
            suffix = installed[chosen].suffix
            output = path if path.suffix.casefold() == suffix else Path(f"{path}{suffix}")
            self._library_thread.ask(
                lambda library: library, lambda library: self._write(library, chosen, ids, output)
            )

    def _write(self, library: Library, chosen: str, ids: tuple[int, ...], output: Path) -> None:
        def write(cancelling: Cancelling) -> None:
            def tell(done: int, total: int) -> None:
                cancelling.heed()
                self._advanced.emit(done, total)

            child = Child(ChildKind.NAMES)
            try:
                with cancelling.interrupting(child.close):
                    entity_export.export(library, chosen, ids, output, child, tell)
            except ChildClosedError:
                cancelling.heed()
                raise
            finally:
                child.close()

        self._show_progress(self._thread.ask(write, lambda _: self._end(output), self._refuse))

    def _show_progress(self, cancelling: Cancelling) -> None:
        self._put_progress_away()
        words = self.tr("Writing the names…")
        self._progress = QProgressDialog(words, self.tr("Cancel"), 0, 0, self._window)
        self._progress.setWindowTitle(self.tr("Export Names"))
        self._progress.setMinimumDuration(_SLOW_MILLISECONDS)
        self._progress.canceled.connect(cancelling.wish)

    def _put_progress_away(self) -> None:
        if self._progress is not None:
            self._progress.reset()
            self._progress.deleteLater()
            self._progress = None

    def _on_advanced(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress.setMaximum(total)
            self._progress.setValue(done)

    def _end(self, output: Path) -> None:
        self._put_progress_away()
        self.exported.emit(output)

    def _refuse(self, error: ReaderError) -> None:
        self._put_progress_away()
        if not isinstance(error, CancelledError):
            self.refused.emit(error)


def _format_of(path: Path, chosen: str) -> str:
    """Return the format whose ending the user wrote, or else the one that was chosen."""
    suffixes = {exporter.suffix: name for name, exporter in entity_exporters().items()}
    if path.suffix.casefold() == entity_exporters()[chosen].suffix:
        return chosen
    return suffixes.get(path.suffix.casefold(), chosen)
