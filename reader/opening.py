"""Opens the window: its frame at once, and the program in it when that has been imported."""
# ruff: noqa: PLC0415 - the frame is on the screen before the rest is imported

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader import crashes
from reader.jobs.claim import Claim
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from types import TracebackType

    from reader.app import Application, Opening

_PATIENCE_MILLISECONDS = 1_000
"""How long the frame is waited for: a window on another desktop is not painted at all."""

# An application of our own takes a twentieth of the time to the first paint.
_IS_HANDED_FILES = sys.platform == "darwin"


def run(library: Path, files: Sequence[Path]) -> int:
    """Open the window, and return the exit code when it was closed."""
    claim = Claim(library)
    if not claim.take() and _hand_over(library, files, claim):
        return 0
    crash = crashes.watch()
    qt = _application()
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


def _application() -> QApplication:
    if not _IS_HANDED_FILES:
        return QApplication(sys.argv[:1])
    from reader.jobs.handed_files import FileOpenApplication

    return FileOpenApplication()


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
    qt: QApplication, window: MainWindow, opening: "Opening", crash: str
) -> "tuple[int, Opening | None]":
    """Let the program work in a window until that is closed; return what is to be opened then."""
    from reader import app
    from reader.jobs.first_window import FirstWindow
    from reader.jobs.handed_files import FileOpenApplication

    application = app.Application(window, opening)
    if crash:
        application.tell_crash(crash)
    _report_bugs(application)
    if isinstance(qt, FileOpenApplication):
        qt.hand_to(application.come_forward)
    first = FirstWindow(opening.library)
    first.files_handed.connect(application.come_forward)
    window.painted.connect(first.listen)
    application.start()
    try:
        return qt.exec(), application.following
    finally:
        if isinstance(qt, FileOpenApplication):
            qt.hand_to(None)
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
