"""What the program keeps of its own mistakes, and that it is nothing of what is read."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from reader import paths
from reader.child import Child, ChildKind
from reader.domain.errors import ChildDiedError, ExportError
from reader.ui.dialogs.crash import CrashDialog

STUB = Path(__file__).parent / "helpers" / "stub_child.py"
WORD = "Xylomancer"
SCRIPT = textwrap.dedent(
    f"""
    import sys, threading
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from reader import app, opening

    child = {[sys.executable, str(STUB)]!r}

    class Application(app.Application):
        def __init__(self, *given, **known):
            super().__init__(*given, files_command=child, names_command=child, **known)
            self.analysis_thread.idle.connect(self.stumble)

        def stumble(self):
            words = self.window.text.article().content.text
            def fall():
                try:
                    int(words)
                except ValueError as error:
                    raise RuntimeError(words) from error
            thread = threading.Thread(target=fall)
            thread.start()
            thread.join()
            QTimer.singleShot(0, fall)
            QTimer.singleShot(0, self.window.close)

    app.Application = Application
    library, *files = map(Path, sys.argv[1:])
    sys.exit(opening.run(library, files))
    """
)


def run(script: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        env={**os.environ, "PYTHONUNBUFFERED": "1", **environment},
    )


def test_bugs_and_deaths_are_in_the_log_and_no_word_of_an_article_is(tmp_path, article_file):
    files = [
        article_file(f"{WORD} rises\nAnna saw the {WORD}.", f"{WORD}.txt"),
        article_file(f"die {WORD}", f"{WORD} that kills.txt"),
        article_file(f"fail {WORD}", f"{WORD} that fails.txt"),
    ]

    done = run(SCRIPT, tmp_path / "library.sqlite3", *files)
    log = paths.log_file().read_text("utf-8")

    assert done.returncode == 0, done.stderr
    assert "files child ended: exit code 7" in log
    assert "A bug in the thread" in log
    assert "reader.app A bug" in log
    assert log.count("RuntimeError") == log.count("ValueError") >= 2
    assert ", in fall" in log
    assert WORD.casefold() not in log.casefold()


def test_a_crash_is_told_at_the_next_start_and_only_then():
    started = "from reader import crashes, logs; crash = crashes.watch(); logs.start(crash)"
    crash = f"{started}; import faulthandler; faulthandler._sigsegv()"
    assert run(crash).returncode < 0

    next_start, one_more = run(f"{started}; print(crash)"), run(f"{started}; print(crash)")

    assert "Segmentation fault" in next_start.stdout
    assert one_more.stdout.strip() == ""
    assert "Segmentation fault" in paths.log_file().read_text("utf-8")


def test_a_crash_of_qt_s_own_start_is_told_too(tmp_path):
    starts = "from pathlib import Path; from reader import opening; "
    starts += f"opening.run(Path({str(tmp_path / 'library.sqlite3')!r}), [])"
    assert run(starts, QT_QPA_PLATFORM="none of Qt's").returncode < 0

    told = run("from reader import crashes; print(crashes.watch())")

    assert "Aborted" in told.stdout
    assert " in run\n" in told.stdout


@pytest.mark.model
def test_a_bug_of_a_child_is_logged_with_its_place(tmp_path, caplog):
    child = Child(ChildKind.FILES)
    with pytest.raises(ExportError):
        child.pack(Path(__file__), tmp_path / "out")
    child.close()

    assert "_refuse" in caplog.text
    assert "does not answer" not in caplog.text


def test_where_a_child_crashed_is_logged(tmp_path, caplog):
    caplog.set_level("INFO", "reader.child")
    code = (
        "import faulthandler, sys; faulthandler.enable(); print('words', file=sys.stderr);"
        "faulthandler._sigsegv()"
    )
    child = Child(ChildKind.NAMES, (sys.executable, "-c", code))
    with pytest.raises(ChildDiedError):
        child.warm()
    child.close()

    assert "Fatal Python error: Segmentation fault" in caplog.text
    assert "words" not in caplog.text


def test_a_bug_that_comes_again_and_again_has_one_dialog(program):
    application = program()
    for number in (1, 1, 2):
        application.report(ValueError(f"number {number}"))

    (dialog,) = application.window.findChildren(CrashDialog)
    reports = dialog.report.toPlainText()
    assert (reports.count("number 1"), reports.count("number 2")) == (1, 1)
    dialog.close()
