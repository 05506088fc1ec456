"""Opens the window: its frame at once, and the program in it when that has been imported."""
# The frame is on the screen before the rest is imported, the module that marks overrides, too.
# ruff: noqa: PLC0415
# mypy: disable-error-code=explicit-override

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from reader import crashes
from reader.jobs.claim import Claim
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from types import TracebackType

    from reader.app import Application, Opening

_PATIENCE_MILLISECONDS = 1_000
"""How long the frame is waited for: a window on another desktop is not painted at all."""


class _Qt(QApplication):
    """Takes the files that macOS hands to the running program; elsewhere they come with a start."""

    files_handed = Signal()

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self._handed: list[Path] = []

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self._handed.append(Path(event.file()))
        self.files_handed.emit()
        return True

    def take_files(self) -> tuple[Path, ...]:
        """Return the files that were handed since the last time."""
        files, self._handed = tuple(self._handed), []
        return files


def run(library: Path, files: Sequence[Path]) -> int:
    """Open the window, and return the exit code when it was closed."""
    claim = Claim(library)
    if not claim.take() and _hand_over(library, files, claim):
        return 0
    crash = crashes.watch()
    qt = _Qt()
    qt.setApplicationName("rubricator")
    qt.setApplicationDisplayName("Rubricator")
    qt.setDesktopFileName("rubricator")
    window = _frame()

    from reader import logs
    from reader.app import Opening
    from reader.jobs.interrupt import Interrupt
    from reader.ui.drawing.icons import program_icon

    logs.start(crash)
    qt.setWindowIcon(program_icon())
    interrupt = Interrupt()
    opening = Opening(library, tuple(files))
    while True:
        interrupt.happened.connect(window.close)
        code, following = _run(qt, window, opening, crash)
        claim.release()
        if following is None:
            return code
        opening, crash = following, ""
        claim = Claim(opening.library)
        if not claim.take() and _hand_over(opening.library, (), claim):
            return code
        window = _frame()


def _frame() -> MainWindow:
    """Return a window that is on the screen, with nothing in it."""
    window = MainWindow()
    painted = QEventLoop()
    window.painted.connect(painted.quit)
    QTimer.singleShot(_PATIENCE_MILLISECONDS, painted.quit)
    window.show()
    painted.exec()
    return window


def _run(
    qt: _Qt, window: MainWindow, opening: "Opening", crash: str
) -> "tuple[int, Opening | None]":
    """Let the program work in a window until that is closed; return what is to be opened then."""
    from reader import app
    from reader.jobs.first_window import FirstWindow

    application = app.Application(window, opening)
    if crash:
        application.tell_crash(crash)
    _report_bugs(application)

    def open_handed() -> None:
        if files := qt.take_files():
            application.come_forward(files)

    open_handed()
    handed = qt.files_handed.connect(open_handed)
    first = FirstWindow(opening.library)
    first.files_handed.connect(application.come_forward)
    window.painted.connect(first.listen)
    application.start()
    try:
        return qt.exec(), application.following
    finally:
        qt.files_handed.disconnect(handed)
        first.close()
        application.stop()


def _hand_over(library: Path, files: Sequence[Path], claim: Claim) -> bool:
    from reader.jobs.first_window import hand_over

    return hand_over(library, files, claim)


def _report_bugs(application: "Application") -> None:
    def report(
        _kind: type[BaseException], error: BaseException, _trace: "TracebackType | None"
    ) -> None:
        application.report(error)

    sys.excepthook = report
