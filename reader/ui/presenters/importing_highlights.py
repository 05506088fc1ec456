"""Takes in highlights that were made elsewhere, in a thread of its own."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.cancelling import Cancelling
from reader.jobs.library_thread import LibraryThread
from reader.services import clippings
from reader.services.clippings import Outcome
from reader.store.library import Library
from reader.ui.dialogs.import_highlights import ImportHighlightsDialog
from reader.ui.main_window import MainWindow
from reader.ui.presenters.import_work import ImportPresenter
from reader.ui.steps.highlights import ImportedHighlights
from reader.ui.steps.undo import Steps


class HighlightImportPresenter(ImportPresenter):
    """Answers the command to import highlights; an import can be undone as one step."""

    def __init__(
        self, window: MainWindow, thread: LibraryThread, steps: Steps, parent: QObject
    ) -> None:
        super().__init__(window, thread, parent)
        self._steps = steps
        self._shown: ImportHighlightsDialog | None = None
        window.commands["import_highlights"].triggered.connect(self._on_command)

    def take(self, path: Path) -> None:
        """Take in the highlights of a file."""
        self._shown = ImportHighlightsDialog(self._window)
        self.show(self._shown, lambda library: self._run(library, path))

    def _run(self, library: Library, path: Path) -> None:
        def work(cancelling: Cancelling) -> Outcome:
            found = clippings.read(path)
            return clippings.take_in(library, found, self.advanced.emit, cancelling)

        self.work(work, self._end)

    def _end(self, outcome: Outcome) -> None:
        if outcome.added or outcome.kept:
            text = self.tr("Import of Highlights")
            self._steps.take(ImportedHighlights(text, tuple(outcome.added), tuple(outcome.kept)))
        if self._shown is not None and self.dialog is self._shown:
            self._shown.show_outcome(outcome, is_whole=not self.is_stopped)

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
