from pathlib import Path

from helpers.dialogs import press, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from reader import __version__, paths
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.dialogs.import_report import FailedFile, ImportReportDialog


def test_about_tells_the_version_and_that_nothing_leaves_the_machine(opened):
    library = Path("/books/library.sqlite3")
    dialog = opened(AboutDialog(library))

    assert __version__ in words(dialog)
    assert "no network connection" in words(dialog)
    kept = [field.text() for field in dialog.findChildren(QLineEdit)]
    assert kept == list(map(str, (library, paths.settings_file(), paths.log_file())))


def test_a_dialog_closes_by_its_button_and_by_escape(qtbot, opened):
    first, second = (opened(AboutDialog(Path("library.sqlite3"))) for _ in range(2))

    press(qtbot, first, "Close")
    qtbot.keyClick(second, Qt.Key.Key_Escape)

    assert not first.isVisible()
    assert not second.isVisible()


def test_the_report_of_a_bug_can_be_copied(qtbot, opened):
    dialog = opened(CrashDialog("Traceback\nValueError: no"))

    press(qtbot, dialog, "Copy")

    copied = QGuiApplication.clipboard().text()
    assert f"Rubricator {__version__}, Qt " in copied
    assert "Traceback\nValueError: no" in copied


def test_failed_files_are_listed_with_reason_and_hint_and_can_be_copied(qtbot, opened):
    files = (
        FailedFile("/a/scan.pdf", "It holds pictures of pages, but no text.", "Run OCR first."),
        FailedFile("/a/empty.html", "The file is empty."),
    )
    dialog = opened(ImportReportDialog(files))
    for file in files:
        assert file.path in words(dialog)
        assert file.problem in words(dialog)
        assert file.hint in words(dialog)
    assert "2 files could not be read" in words(dialog)

    press(qtbot, dialog, "Copy List")

    assert QGuiApplication.clipboard().text().splitlines() == [
        "/a/scan.pdf\tIt holds pictures of pages, but no text.\tRun OCR first.",
        "/a/empty.html\tThe file is empty.",
    ]
    assert dialog.isVisible()
