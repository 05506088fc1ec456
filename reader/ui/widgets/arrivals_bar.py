"""How far the program is with the files that were added."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton

from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID
from reader.ui.widgets.elided_label import ElidedLabel

_BAR_WIDTH = 160
_MINUTE = 60
_HOUR = 60 * _MINUTE


class ArrivalsBar(QFrame):
    """Shows how many files were read, and lets the reading pause or be given up.

    ``pause_requested`` carries whether to pause.
    """

    pause_requested = Signal(bool)
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.setAccessibleName(self.tr("Reading files"))
        self._is_paused = False
        self._words = ElidedLabel()
        self._words.setProperty("tone", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, GRID)
        self._pause = QToolButton()
        self._cancel = QToolButton()
        self._cancel.setIcon(icon("x"))
        self._cancel.setToolTip(self.tr("Take out the files that were not read yet"))
        self._cancel.setAccessibleName(self._cancel.toolTip())
        self._pause.clicked.connect(self._on_pause_clicked)
        self._cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(3 * GRID)
        row.addWidget(self._words, 1)
        for part in (self._bar, self._pause, self._cancel):
            row.addWidget(part)
        self.show_paused(paused=False)
        self.hide()

    def show_progress(self, done: int, total: int, seconds_left: float | None) -> None:
        """Show how far it is; no time is named where none is known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._progress(done, total))
        self._words.show_text(self._sentence(done, total, seconds_left))

    def show_paused(self, *, paused: bool) -> None:
        """Offer to go on, or to pause."""
        self._is_paused = paused
        self._pause.setIcon(icon("play" if paused else "pause"))
        self._pause.setToolTip(
            self.tr("Go on reading files") if paused else self.tr("Pause reading files")
        )
        self._pause.setAccessibleName(self._pause.toolTip())

    def _sentence(self, done: int, total: int, seconds_left: float | None) -> str:
        if self._is_paused:
            return self._paused(total - done)
        if seconds_left is None:
            return self._progress(done, total)
        return f"{self._progress(done, total)} · {self._time_left(seconds_left)}"

    def _paused(self, left: int) -> str:
        if left == 1:
            return self.tr("Paused · 1 file waits")
        return self.tr("Paused · %Ln files wait", "", left)

    def _progress(self, done: int, total: int) -> str:
        count = QLocale().toString
        return self.tr("Reading {done} of {total}").format(done=count(done), total=count(total))

    def _time_left(self, seconds: float) -> str:
        """Return a time in words, as exact as a guess can be."""
        if seconds < _MINUTE:
            return self.tr("less than a minute left")
        if seconds < 2 * _HOUR:
            return self.tr("%Ln min left", "", round(seconds / _MINUTE))
        return self.tr("%Ln h left", "", round(seconds / _HOUR))

    @Slot()
    def _on_pause_clicked(self) -> None:
        self.pause_requested.emit(not self._is_paused)
