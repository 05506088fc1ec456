"""The program opened twice on one library, as real processes."""

import os
import signal
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import pytest

from reader.jobs import first_window
from reader.jobs.claim import Claim

STUB = Path(__file__).parent / "helpers" / "stub_child.py"
SCRIPT = textwrap.dedent(
    f"""
    import functools, sys
    from pathlib import Path
    from reader import app, opening

    child = {[sys.executable, str(STUB)]!r}

    class Application(app.Application):
        def __init__(self, *given, **known):
            super().__init__(*given, files_command=child, names_command=child, **known)
            self.analysis_thread.progressed.connect(self.tell_step)
            self.ready.connect(lambda: print("ready", flush=True))

        def tell_step(self, progress):
            print(progress.step, progress.article.title, flush=True)

        def come_forward(self, files):
            self.window.showMinimized()
            super().come_forward(files)
            print("raised", not self.window.isMinimized(), flush=True)

    app.Application = Application
    library, *files = map(Path, sys.argv[1:])
    sys.exit(opening.run(library, files))
    """
)

# macOS hands a file to the application by an event, be it only starting or at work.
HANDED = SCRIPT.replace(
    "app.Application = Application",
    textwrap.dedent(
        """
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtGui import QFileOpenEvent

        def hand(path):
            QCoreApplication.postEvent(QCoreApplication.instance(), QFileOpenEvent(str(path)))

        class Handed(Application):
            def __init__(self, *given, **known):
                super().__init__(*given, **known)
                self.ready.connect(lambda: hand(late))

        class MainWindow(opening.MainWindow):
            def __init__(self):
                super().__init__()
                hand(early)

        app.Application, opening.MainWindow = Handed, MainWindow
        opening._IS_HANDED_FILES = True
        early, late = map(Path, sys.argv.pop().split("|"))
        """
    ),
)


@pytest.fixture
def meeting_place():
    """A folder with a short name: the path of a socket has no more than some hundred bytes."""
    with tempfile.TemporaryDirectory() as folder:
        yield folder


@pytest.fixture
def start(tmp_path, meeting_place):
    """Start the program in a folder; all are killed in the end."""
    running = []

    def start(
        library: str, *files: Path | str, folder: Path = tmp_path, script: str = SCRIPT
    ) -> subprocess.Popen:
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path / library), *map(str, files)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=folder,
            env={**os.environ, "XDG_RUNTIME_DIR": meeting_place},
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


def line_of(process: subprocess.Popen, start: str) -> str:
    """Return the next line that starts with words."""
    while line := process.stdout.readline():
        if line.startswith(start):
            return line.strip()
    return ""


def test_a_second_start_raises_the_first_window_and_hands_it_the_files(
    start, tmp_path, article_file
):
    first = start("library.sqlite3")
    assert line_of(first, "ready")
    article_file("Rain is coming\nDora said so.", "rain.txt")

    second = start("library.sqlite3", Path("rain.txt"))

    assert second.wait(timeout=300) == 0
    assert second.stdout.read() == ""
    assert line_of(first, "raised") == "raised True"
    assert line_of(first, "analysed") == "analysed Rain is coming"


def test_files_that_the_system_hands_to_the_running_program_are_opened(start, article_file):
    early = article_file("Rain is coming\nDora said so.", "rain.txt")
    late = article_file("Snow is coming\nAnna said so.", "snow.txt")

    process = start("library.sqlite3", f"{early}|{late}", script=HANDED)

    assert {line_of(process, "analysed") for _ in range(2)} == {
        "analysed Rain is coming",
        "analysed Snow is coming",
    }


def test_a_second_start_waits_for_a_first_that_is_only_just_starting(start, qtbot):
    processes = [start("library.sqlite3") for _ in range(3)]

    qtbot.waitUntil(lambda: [process.poll() for process in processes].count(0) == 2)
    (first,) = [process for process in processes if process.poll() is None]
    assert line_of(first, "ready")


def test_a_start_does_not_wait_for_a_first_that_ends_before_it_can_hear(tmp_path, monkeypatch):
    library = tmp_path / "library.sqlite3"
    first, second = Claim(library), Claim(library)
    assert first.take()
    assert not second.take()
    # Between one try and the next.
    monkeypatch.setattr(first_window.time, "sleep", lambda _: first.release())

    assert not first_window.hand_over(library, [], second)

    assert not first.take()
    second.release()


def test_another_library_has_a_window_of_its_own(start):
    first, other = start("library.sqlite3"), start("other.sqlite3")

    assert line_of(first, "ready")
    assert line_of(other, "ready")


def test_a_window_that_was_killed_does_not_stand_in_the_way(start):
    first = start("library.sqlite3")
    assert line_of(first, "ready")
    first.send_signal(signal.SIGKILL)
    first.wait()

    assert line_of(start("library.sqlite3"), "ready")
