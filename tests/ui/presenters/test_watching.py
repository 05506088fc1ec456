import pytest
from helpers.dialogs import press, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.dialogs.watchlist import WatchlistDialog


@pytest.fixture
def watching(program, qtbot, tmp_path, monkeypatch):
    """The program with a watchlist of two names, its dialog open."""
    path = tmp_path / "names.csv"
    path.write_text("name,aliases\nOlaf,\nKyiv,Kiev\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    application = program()
    application.window.commands["watchlist"].trigger()
    (dialog,) = application.window.findChildren(WatchlistDialog)
    press(qtbot, dialog, "Import a CSV…")
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    return application


def dialog_of(application):
    return application.window.findChildren(WatchlistDialog)[-1]


def notices(application):
    labels = application.window.notices.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def row(application, at=0):
    model = application.window.articles.view.model()
    return model.index(at, 0).data(SUMMARY_ROLE) if model.rowCount() > at else None


def test_a_new_article_with_a_watched_name_is_marked_and_told_in_one_line(
    watching, qtbot, article_file
):
    files = [
        article_file("Rates\nOlaf was in Kiev.", "a.txt"),
        article_file("Rain\nDora slept.", "b.txt"),
    ]
    watching.desk.browsing.add(files)

    qtbot.waitUntil(lambda: "A new article holds watched names" in notices(watching))
    assert "Kyiv, Olaf" in notices(watching)
    qtbot.waitUntil(lambda: any(one and one.watched for one in (row(watching), row(watching, 1))))


def test_the_change_of_the_list_can_be_undone(watching, qtbot):
    press(qtbot, dialog_of(watching), "Watch for None")
    qtbot.waitUntil(lambda: "No names are watched" in words(dialog_of(watching)))
    dialog_of(watching).close()

    watching.desk.steps.stack.undo()
    watching.window.commands["watchlist"].trigger()

    qtbot.waitUntil(lambda: dialog_of(watching).list.count() == 2)


def test_single_names_are_added_and_removed_by_keys_and_that_is_undone(watching, qtbot):
    dialog = dialog_of(watching)
    dialog.activateWindow()
    dialog.field.setFocus()
    qtbot.waitUntil(dialog.field.hasFocus)
    qtbot.keyClicks(dialog.field, " | ")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, "Ingrid  Halvorsen | Halvorsen")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: listed(dialog) == ["Ingrid Halvorsen", "Kyiv", "Olaf"])
    assert dialog.field.text() == ""
    dialog.list.setCurrentRow(2)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: listed(dialog) == ["Ingrid Halvorsen", "Kyiv"])
    dialog.close()

    for _ in range(2):
        watching.desk.steps.stack.undo()
    watching.window.commands["watchlist"].trigger()
    qtbot.waitUntil(lambda: listed(dialog_of(watching)) == ["Kyiv", "Olaf"])


def listed(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_file_that_is_no_table_is_refused_and_the_list_stays(
    watching, qtbot, tmp_path, monkeypatch
):
    path = tmp_path / "no.csv"
    path.write_text("nothing\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    press(qtbot, dialog_of(watching), "Import a CSV…")

    qtbot.waitUntil(lambda: "holds no names" in notices(watching))
    assert dialog_of(watching).list.count() == 2
