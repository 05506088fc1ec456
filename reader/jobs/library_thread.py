"""The library thread: every query the window needs, one after another, away from the window."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from reader.domain.errors import ReaderError
from reader.jobs.questions import QuestionThread

if TYPE_CHECKING:
    from reader.store.library import Library

LOOK_SECONDS = 1.0
"""How often it is looked whether another process has changed the library."""

_Value = TypeVar("_Value")


class LibraryThread(QuestionThread):
    """Opens the library, then answers questions to it in the order they were asked.

    A ``backup`` takes the place of the library before; ``restored`` carries where the one that was
    there is kept, or None. ``unopened`` carries the ``ReaderError`` why there is no library.
    ``changed_elsewhere`` says that another process has stored something.
    """

    opened = Signal(object)
    restored = Signal(object)
    unopened = Signal(object)
    changed_elsewhere = Signal()

    def __init__(
        self, path: Path, parent: QObject | None = None, *, backup: Path | None = None
    ) -> None:
        super().__init__("library", parent)
        self._path = path
        self._backup = backup
        self._library: Library | None = None

    def ask(
        self,
        function: "Callable[[Library], _Value]",
        then: Callable[[_Value], None] | None = None,
        otherwise: Callable[[ReaderError], None] | None = None,
        *,
        listener: QObject | None = None,
    ) -> None:
        """Run a function over the library and give its value to ``then`` in the window's thread.

        The answer is dropped when the ``listener``, a dialog for one, is gone by then.
        """
        self._put(lambda: function(self._opened_library()), then, otherwise, listener)

    @override
    def _run(self) -> None:
        # Imported here because SQLAlchemy would keep the window's first paint waiting.
        from reader.store.library import Library  # noqa: PLC0415

        try:
            self._restore()
            library = Library.open(self._path)
        except ReaderError as error:
            self.unopened.emit(error)
            return
        except Exception as error:  # noqa: BLE001 - handed on to the window, which reports it
            self.broken.emit(error)
            return
        with library:
            self._library = library
            self.opened.emit(library)
            self._answer_all(library)

    def _answer_all(self, library: "Library") -> None:
        look_at = monotonic()
        while self._answer_next(max(0.0, look_at - monotonic())):
            if monotonic() >= look_at:
                self._look(library)
                look_at = monotonic() + LOOK_SECONDS

    def _look(self, library: "Library") -> None:
        try:
            if library.changed_elsewhere():
                self.changed_elsewhere.emit()
        except ReaderError as error:
            self.failed.emit(error)

    def _restore(self) -> None:
        """Let the backup take the place of the library; a refused one leaves it as it was."""
        from reader.services import maintenance  # noqa: PLC0415 - as above

        if self._backup is None:
            return
        try:
            kept = maintenance.restore(self._backup, self._path)
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self.restored.emit(kept)

    def _opened_library(self) -> "Library":
        if self._library is None:
            raise RuntimeError("a question to a library that is not open")
        return self._library
