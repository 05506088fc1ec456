"""Files that macOS hands to the running program; elsewhere they come with a start."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override


class FileOpenApplication(QApplication):
    """Hands files on to whoever asked last; as long as nobody does they wait."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self._waiting: list[Path] = []
        self._take: Callable[[tuple[Path, ...]], None] | None = None

    @override
    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self._waiting.append(Path(event.file()))
        self._hand_on()
        return True

    def hand_to(self, take: Callable[[tuple[Path, ...]], None] | None) -> None:
        """Give what waits and all that comes to a function, or let it wait."""
        self._take = take
        self._hand_on()

    def _hand_on(self) -> None:
        if self._take is not None and self._waiting:
            files, self._waiting = tuple(self._waiting), []
            self._take(files)
