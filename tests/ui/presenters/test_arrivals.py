"""Files on their way in, through the whole program in its real window."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from reader import settings
from reader.domain.article import ArticleState
from reader.domain.search import ArticleFilter
from reader.services import articles
from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.dialogs.import_report import ImportReportDialog
from reader.ui.widgets.arrivals_bar import ArrivalsBar


def states(window):
    model = window.articles.view.model()
    rows = (model.index(row, 0).data(SUMMARY_ROLE) for row in range(model.rowCount()))
    return [row.state if row else None for row in rows]


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(qtbot, widget, name):
    (button,) = [
        one
        for kind in (QPushButton, QToolButton)
        for one in widget.findChildren(kind)
        if name in (one.text(), one.accessibleName()) and one.isVisible()
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def three(tmp_path):
    """A folder with three articles, one of them in a folder below."""
    folder = tmp_path / "saved"
    (folder / "older").mkdir(parents=True)
    for name in ("rain.txt", "snow.txt", "older/wind.txt"):
        (folder / name).write_text(f"Weather\nDora said {name}.")
    return folder


@pytest.fixture
def paused(program, qtbot, three):
    """The program that was told to pause before the three were added."""
    application = program()
    application.window.commands["pause_reading"].trigger()
    application.desk.browsing.add([three])
    qtbot.waitUntil(lambda: said(application.window.arrivals) == ["Paused · 3 files wait"])
    return application


def test_reading_pauses_also_over_a_restart_and_goes_on(paused, program, qtbot):
    qtbot.waitUntil(lambda: states(paused.window) == [ArticleState.WAITING] * 3)
    qtbot.waitUntil(lambda: settings.load().reading_paused)
    paused.window.close()
    paused.stop()

    again = program()
    bar = again.window.arrivals
    qtbot.waitUntil(lambda: said(bar) == ["Paused · 3 files wait"])
    press(qtbot, bar, "Go on reading files")

    qtbot.waitUntil(lambda: states(again.window) == [ArticleState.DONE] * 3)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert not again.window.commands["pause_reading"].isChecked()


def test_files_that_wait_can_be_given_up_and_added_again(paused, qtbot):
    window = paused.window
    press(qtbot, window.arrivals, "Take out the files that were not read yet")

    qtbot.waitUntil(lambda: "3 files will not be read." in said(window.notices))
    qtbot.waitUntil(lambda: states(window) == [])
    qtbot.waitUntil(window.arrivals.isHidden)

    press(qtbot, window.notices, "Add Again")
    qtbot.waitUntil(lambda: states(window) == [ArticleState.WAITING] * 3)


def test_giving_files_up_can_be_undone(paused, qtbot):
    window = paused.window
    press(qtbot, window.arrivals, "Take out the files that were not read yet")
    qtbot.waitUntil(lambda: states(window) == [])

    paused.desk.steps.stack.undo()

    qtbot.waitUntil(lambda: states(window) == [ArticleState.WAITING] * 3)
    window.commands["pause_reading"].trigger()
    qtbot.waitUntil(lambda: states(window) == [ArticleState.DONE] * 3)


def test_what_was_read_is_not_given_up(paused, qtbot):
    window = paused.window
    window.commands["pause_reading"].trigger()
    qtbot.waitUntil(lambda: states(window) == [ArticleState.DONE] * 3)

    window.arrivals.cancel_requested.emit()

    with qtbot.waitCallback() as answered:
        paused.library_thread.ask(lambda library: articles.ids(library, ArticleFilter()), answered)
    assert len(answered.args[0]) == 3


@pytest.mark.parametrize("kind", ["files", "addresses in lines", "paths in lines"])
def test_a_list_of_files_is_pasted_with_its_key(program, qtbot, three, kind):
    window = program().window
    paths = [three / "rain.txt", three / "older"]
    mime = QMimeData()
    if kind == "files":
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    elif kind == "addresses in lines":
        mime.setText("\n".join(path.as_uri() for path in paths))
    else:
        mime.setText("\r\n".join([*map(str, paths), "no file", "/there/is/none.txt", ""]))
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.waitUntil(window.isActiveWindow)

    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: states(window) == [ArticleState.DONE] * 2)


def test_text_that_names_no_files_adds_nothing_when_pasted(program, qtbot):
    application = program()
    QGuiApplication.clipboard().setText("Rates rise\nfile://elsewhere/a.txt\nrelative.txt")

    application.window.commands["paste"].trigger()

    answers = []
    application.library_thread.ask(lambda _: True, answers.append)
    qtbot.waitUntil(lambda: answers == [True])
    assert states(application.window) == []


def test_the_bar_says_how_many_of_how_many_and_how_long(qtbot):
    bar = ArrivalsBar()
    qtbot.addWidget(bar)
    bar.show()

    def words(done, total, seconds):
        bar.show_progress(done, total, seconds)
        return said(bar)

    assert words(312, 900, 230) == ["Reading 312 of 900 · 4 min left"]
    assert words(899, 900, 20) == ["Reading 899 of 900 · less than a minute left"]
    assert words(3, 900, 3 * 3600) == ["Reading 3 of 900 · 3 h left"]
    assert words(0, 900, None) == ["Reading 0 of 900"]


def test_a_failure_is_told_after_a_restart_until_it_is_put_away(program, qtbot, tmp_path):
    refused = tmp_path / "refused.txt"
    refused.write_text("fail to be read")
    first = program(refused)
    words = "A file could not be read."
    qtbot.waitUntil(lambda: words in said(first.window.notices))
    first.window.close()
    first.stop()

    second = program()
    qtbot.waitUntil(lambda: words in said(second.window.notices))
    press(qtbot, second.window.notices, "Show")
    (dialog,) = second.window.findChildren(ImportReportDialog)
    assert str(refused) in " ".join(said(dialog))
    dialog.reject()
    second.window.close()
    second.stop()

    third = program()
    with qtbot.waitSignal(third.analysis_thread.idle):
        third.analysis_thread.wake()
    with qtbot.waitCallback() as answered:
        third.library_thread.ask(lambda _: None, answered)
    assert words not in said(third.window.notices)
