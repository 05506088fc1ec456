"""Work of the window in pieces, so that it answers between them."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_REST_MILLISECONDS = 5
"""Without it the next step comes before the paints and timers that are due meanwhile."""


class Turns(QObject):
    """Takes steps in their order, each in a turn of the event loop of its own.

    Between two of them the window paints, and answers timers, keys and the mouse.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self, interval=_REST_MILLISECONDS)
        self._timer.timeout.connect(self._take)

    def add(self, *steps: Callable[[], object]) -> None:
        """Take these steps after those that still wait."""
        self._steps.extend(steps)
        self._timer.start()

    def drop(self) -> None:
        """Take none of the steps that still wait."""
        self._steps.clear()
        self._timer.stop()

    @Slot()
    def _take(self) -> None:
        step = self._steps.popleft()
        if not self._steps:
            self._timer.stop()
        step()
