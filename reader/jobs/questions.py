"""A thread that answers questions one after another, away from the window."""

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from reader.domain.errors import ReaderError

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Question:
    function: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[ReaderError], None] | None
    listener: QObject | None


@dataclass(frozen=True, slots=True)
class _Answer:
    tell: Callable[[Any], None]
    value: object
    listener: QObject | None


class QuestionThread(QObject):
    """Answers questions in the order they were asked; the answers come back in the window's thread.

    A ``ReaderError`` nobody asked to hear becomes ``failed``, and an error that is a bug becomes
    ``broken`` with the exception.
    """

    failed = Signal(object)
    broken = Signal(object)
    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: queue.SimpleQueue[_Question | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._stopped = False
        self._answered.connect(self._on_answered)

    def start(self) -> None:
        """Begin with what was asked so far; nothing begins once stopped."""
        if not self._stopped:
            self._thread.start()

    def stop(self) -> None:
        """Finish what was asked, drop the answers, and end."""
        self._stopped = True
        self._questions.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _put(
        self,
        function: Callable[[], _Value],
        then: Callable[[_Value], None] | None,
        otherwise: Callable[[ReaderError], None] | None,
        listener: QObject | None,
    ) -> None:
        self._questions.put(_Question(function, then or _forget, otherwise, listener))

    def _run(self) -> None:
        while self._answer_next():
            pass

    def _answer_next(self, patience: float | None = None) -> bool:
        """Answer a question if one comes within so many seconds; tell whether to go on."""
        with suppress(queue.Empty):
            question = self._questions.get(timeout=patience)
            if question is None:
                return False
            self._answered.emit(self._answer(question))
        return True

    def _answer(self, question: _Question) -> _Answer:
        try:
            return _Answer(question.then, question.function(), question.listener)
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
