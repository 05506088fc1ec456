"""A part of a splitter, as large as it was made."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Room(QWidget):
    """Holds one widget and gives it all its space, whatever the widget shows.

    A splitter asks for the sizes of all its parts when anything in one of them changes, and adding
    them up takes several milliseconds: a room answers at once, and what changes in it stays there.
    """

    def __init__(self, content: QWidget, smallest: QSize) -> None:
        super().__init__()
        self._content = content
        self._smallest = smallest
        content.setParent(self)

    @override
    def sizeHint(self) -> QSize:
        return self._smallest

    @override
    def minimumSizeHint(self) -> QSize:
        return self._smallest

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._content.resize(event.size())
