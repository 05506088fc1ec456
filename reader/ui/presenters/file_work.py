"""Files that are written in a thread of their own, with a dialog that can end it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from reader.domain.cancelling import Cancelling
from reader.domain.errors import CancelledError, ReaderError
from reader.jobs.library_thread import LibraryThread
from reader.jobs.upkeep_thread import UpkeepThread
from reader.services.export import file_name
from reader.store.library import Library
from reader.ui.main_window import MainWindow

_SLOW_MILLISECONDS = 500

Work: TypeAlias = Callable[[Library, Cancelling, Callable[[int, int], None]], None]
"""Writes a file of a library, heeds a wish to end, and tells how much of how much is done."""


@dataclass(frozen=True, slots=True)
class Target:
    """A file that the user chose, and the name of the format to write."""

    path: Path
    format: str


class FileWork(QObject):
    """Writes one file after the other.

    ``written`` carries the path of a file, ``refused`` a ``ReaderError`` for the user, ``broken``
    an exception that is a bug.
    """

    written = Signal(object)
    refused = Signal(object)
    broken = Signal(object)
    _advanced = Signal(int, int)

    def __init__(self, window: MainWindow, thread: LibraryThread, parent: QObject) -> None:
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

    def choose(
        self, heading: str, suggestion: str, formats: Mapping[str, tuple[str, str]]
    ) -> Target | None:
        """Ask where to and in which format; the first of the formats is proposed.

        They are given by their names, with their titles and the suffixes of their files.
        """
        kinds = {f"{title} (*{suffix})": name for name, (title, suffix) in formats.items()}
        first = next(iter(formats))
        proposed = file_name(suggestion) + formats[first][1]
        written, kind = QFileDialog.getSaveFileName(
            self._window, heading, proposed, ";;".join(kinds)
        )
        if not written:
            return None
        path = Path(written)
        chosen = _format_of(path, kinds.get(kind, first), formats)
        suffix = formats[chosen][1]
        has_suffix = path.suffix.casefold() == suffix
        return Target(path if has_suffix else Path(f"{path}{suffix}"), chosen)

    def write(self, output: Path, heading: str, words: str, work: Work) -> None:
        """Write a file; the dialog that says so has a heading and some words."""

        def run(library: Library) -> None:
            def write(cancelling: Cancelling) -> None:
                def tell(done: int, total: int) -> None:
                    cancelling.heed()
                    self._advanced.emit(done, total)

                work(library, cancelling, tell)

            cancelling = self._thread.ask(write, lambda _: self._end(output), self._refuse)
            self._show_progress(heading, words, cancelling)

        self._library_thread.ask(lambda library: library, run)

    def _show_progress(self, heading: str, words: str, cancelling: Cancelling) -> None:
        self._put_progress_away()
        self._progress = QProgressDialog(words, self.tr("Cancel"), 0, 0, self._window)
        self._progress.setWindowTitle(heading)
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
        self.written.emit(output)

    def _refuse(self, error: ReaderError) -> None:
        self._put_progress_away()
        if not isinstance(error, CancelledError):
            self.refused.emit(error)


def _format_of(path: Path, chosen: str, formats: Mapping[str, tuple[str, str]]) -> str:
    """Return the format whose ending the user wrote, or else the one that was chosen."""
    suffix = path.suffix.casefold()
    if suffix == formats[chosen][1]:
        return chosen
    return {ending: name for name, (_, ending) in formats.items()}.get(suffix, chosen)
