"""Asks for a file and writes the highlighted notes into it."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.exporters.registry import exporters
from reader.jobs.library_thread import LibraryThread
from reader.services.export import export, exporter
from reader.ui.main_window import MainWindow

_FIRST = "markdown"
_LONGEST_NAME = 80
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')


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
        """Ask where to and in which format, and write the highlighted notes of articles there."""
        kinds = {_kind(name): name for name in sorted(exporters(), key=lambda one: one != _FIRST)}
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export Highlights"),
            file_name(suggestion) + exporters()[_FIRST].suffix,
            ";;".join(kinds),
        )
        if name:
            self._write(ids, kinds.get(kind, _FIRST), Path(name))

    def _write(self, ids: tuple[int, ...], chosen: str, path: Path) -> None:
        wanted = _format_of(path, chosen)
        suffix = exporters()[wanted].suffix
        output = path if path.suffix.casefold() == suffix else path.with_name(path.name + suffix)
        self._thread.ask(
            lambda library: export(library, exporter(wanted), ids, output),
            lambda _: self.exported.emit(output),
        )


def file_name(title: str) -> str:
    """Return a title as a name that every file system takes."""
    return _NOT_IN_NAMES.sub(" ", title)[:_LONGEST_NAME].strip(" .") or "Rubricator"


def _kind(name: str) -> str:
    exporter = exporters()[name]
    return f"{exporter.title} (*{exporter.suffix})"


def _format_of(path: Path, chosen: str) -> str:
    """Return the format whose ending the user wrote, or else the one that was chosen."""
    if path.suffix.casefold() == exporters()[chosen].suffix:
        return chosen
    written = (name for name, one in exporters().items() if one.suffix == path.suffix.casefold())
    return next(written, chosen)
