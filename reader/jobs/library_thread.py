"""The library thread: every query the window needs, one after another, away from the window."""

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from reader.domain.errors import ReaderError

if TYPE_CHECKING:
    from reader.store.library import Library

LOOK_SECONDS = 1.0
"""How often it is looked whether another process has changed the library."""

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Question:
    function: "Callable[[Library], Any]"
    then: Callable[[Any], None]
    otherwise: Callable[[ReaderError], None] | None
    listener: QObject | None


@dataclass(frozen=True, slots=True)
class _Answer:
    tell: Callable[[Any], None]
    value: object
    listener: QObject | None


class LibraryThread(QObject):
    """Opens the library, then answers questions to it in the order they were asked.

    Answers come back in the window's thread; a ``ReaderError`` nobody asked to hear becomes
    ``failed``, and an error that is a bug becomes ``broken`` with the exception.
    ``changed_elsewhere`` says that another process has stored something.
    """

    opened = Signal(object)
    changed_elsewhere = Signal()
    failed = Signal(object)
    broken = Signal(object)
    _answered = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._questions: queue.SimpleQueue[_Question | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="library", daemon=True)
        self._stopped = False
        self._answered.connect(self._on_answered)

    def start(self) -> None:
        """Open the library; ``opened`` says when, with the library."""
        self._thread.start()

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
        self._questions.put(_Question(function, then or _forget, otherwise, listener))

    def stop(self) -> None:
        """Finish what was asked, drop the answers, and close the library."""
        self._stopped = True
        self._questions.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        # Imported here because SQLAlchemy would keep the window's first paint waiting.
        from reader.store.library import Library  # noqa: PLC0415

        try:
            library = Library.open(self._path)
        except ReaderError as error:
            self.failed.emit(error)
            return
        with library:
            self.opened.emit(library)
            self._answer_all(library)

    def _answer_all(self, library: "Library") -> None:
        look_at = monotonic()
        while True:
            with suppress(queue.Empty):
                question = self._questions.get(timeout=max(0.0, look_at - monotonic()))
                if question is None:
                    return
                self._answered.emit(self._answer(question, library))
            if monotonic() >= look_at:
                self._look(library)
                look_at = monotonic() + LOOK_SECONDS

    def _look(self, library: "Library") -> None:
        try:
            if library.changed_elsewhere():
                self.changed_elsewhere.emit()
        except ReaderError as error:
            self.failed.emit(error)

    def _answer(self, question: _Question, library: "Library") -> _Answer:
        try:
            return _Answer(question.then, question.function(library), question.listener)
        except ReaderError as error:
            return _Answer(question.otherwise or self.failed.emit, error, question.listener)
        except Exception as error:  # noqa: BLE001 - handed on to the window, which reports it
            return _Answer(self.broken.emit, error, None)

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        is_heard = answer.listener is None or isValid(answer.listener)
        if is_heard and not self._stopped:
            answer.tell(answer.value)


def _forget(_value: object) -> None:
    """Take an answer that nobody waits for."""
