"""Takes in highlights that were made elsewhere, in a thread of its own."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.cancelling import Cancelling
from reader.domain.errors import ReaderError
from reader.jobs.library_thread import LibraryThread
from reader.jobs.upkeep_thread import UpkeepThread
from reader.services import clippings
from reader.services.clippings import Outcome
from reader.store.library import Library
from reader.ui.dialogs.import_highlights import ImportHighlightsDialog
from reader.ui.main_window import MainWindow
from reader.ui.notebook_steps import ImportedHighlights
from reader.ui.undo import Steps


class HighlightImportPresenter(QObject):
    """Answers the command to import highlights; an import can be undone as one step."""

    broken = Signal(object)
    _advanced = Signal(int, int)

    def __init__(
        self, window: MainWindow, thread: LibraryThread, steps: Steps, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library_thread = thread
        self._steps = steps
        self._dialog: ImportHighlightsDialog | None = None
        self._cancelling = Cancelling()
        self._thread = UpkeepThread(self)
        self._thread.broken.connect(self.broken)
        self._thread.start()
        self._advanced.connect(self._on_advanced)
        window.commands["import_highlights"].triggered.connect(self._on_command)

    def stop(self) -> None:
        """End what is under way, and the thread."""
        self._thread.stop()

    def take(self, path: Path) -> None:
        """Take in the highlights of a file."""
        dialog = ImportHighlightsDialog(self._window)
        dialog.stop_wanted.connect(self._on_stop_wanted)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()
        self._library_thread.ask(lambda library: library, lambda found: self._run(found, path))

    def _run(self, library: Library, path: Path) -> None:
        def work(cancelling: Cancelling) -> Outcome:
            found = clippings.read(path)
            return clippings.take_in(library, found, self._advanced.emit, cancelling)

        self._cancelling = self._thread.ask(work, self._end, self._refuse)

    def _end(self, outcome: Outcome) -> None:
        if outcome.added or outcome.kept:
            text = self.tr("Import of Highlights")
            self._steps.take(ImportedHighlights(text, tuple(outcome.added), tuple(outcome.kept)))
        if self._dialog:
            self._dialog.show_outcome(outcome, is_whole=not self._cancelling.is_wished())

    def _refuse(self, error: ReaderError) -> None:
        if self._dialog:
            self._dialog.show_problem(str(error), error.hint)

    @Slot()
    def _on_command(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import Highlights"),
            "",
            self.tr(
                "Highlights (*.txt *.json *.jsonl *.jsonld *.csv *.lua *.md *.html "
                "*.calibre_annotation_collection);;All files (*)"
            ),
        )
        if name:
            self.take(Path(name))

    @Slot(int, int)
    def _on_advanced(self, done: int, total: int) -> None:
        if self._dialog:
            self._dialog.show_progress(done, total)

    @Slot()
    def _on_stop_wanted(self) -> None:
        self._cancelling.wish()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
