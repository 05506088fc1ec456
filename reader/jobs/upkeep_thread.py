"""The upkeep thread: long work on the library as a file, while the window goes on using it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from typing_extensions import override

from reader.domain.cancelling import Cancelling
from reader.domain.errors import ReaderError
from reader.jobs.questions import QuestionThread

_Value = TypeVar("_Value")


class UpkeepThread(QuestionThread):
    """Copies, checks and looks through files; what is under way ends when the thread stops."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("upkeep", parent)
        self._cancelling = Cancelling()

    def ask(
        self,
        function: Callable[[Cancelling], _Value],
        then: Callable[[_Value], None],
        otherwise: Callable[[ReaderError], None] | None = None,
        *,
        listener: QObject | None = None,
    ) -> Cancelling:
        """Run a function and give its value to ``then``; return what ends it before it is done."""
        cancelling = Cancelling()

        def run() -> _Value:
            self._cancelling = cancelling
            if self._stopped:
                cancelling.wish()
            return function(cancelling)

        self._put(run, then, otherwise, listener)
        return cancelling

    @override
    def stop(self) -> None:
        """End what is under way, and the thread."""
        self._stopped = True
        self._cancelling.wish()
        super().stop()
