import sqlite3
from contextlib import closing

import pytest
from helpers.dialogs import press, words
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QProgressDialog

from reader.services import backups
from reader.settings import BackupPlan
from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.dialogs.backups import BackupsDialog
from reader.ui.dialogs.unopened import UnopenedDialog


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def one(program, qtbot, article_file):
    """The program with one article."""
    application = program(article_file("Rates rise\nAnna met Berg."))
    qtbot.waitUntil(lambda: states(application) == ["done"])
    return application


def rows(application):
    model = application.window.articles.view.model()
    return [model.index(row, 0).data(SUMMARY_ROLE) for row in range(model.rowCount())]


def states(application):
    return [str(row.state) if row else None for row in rows(application)]


def titles(application):
    return [row.title if row else None for row in rows(application)]


def notice(application):
    labels = application.window.notices.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def dialog(application, kind):
    found = [one for one in application.window.findChildren(kind) if one.isVisible()]
    return found[-1] if found else None


def spoil(path):
    for log in ("-wal", "-shm"):
        path.with_name(path.name + log).unlink(missing_ok=True)
    path.write_bytes(b"this is no library" * 500)


def test_the_backup_of_the_day_is_made_once_and_quietly(one, qtbot, path):
    one.keeping.back_up_if_due()
    qtbot.waitUntil(lambda: len(backups.kept(path, BackupPlan())) == 1)

    one.keeping.back_up_if_due()
    one.keeping.show_backups()

    qtbot.waitUntil(lambda: dialog(one, BackupsDialog).list.count() > 0)
    days = [backup.made_at.date() for backup in backups.kept(path, BackupPlan())]
    # At midnight another day begins, and with it comes another backup.
    assert len(days) == len(set(days))
    assert notice(one) == ""


def test_a_copy_is_made_where_the_user_wants_it(one, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "copy.sqlite3"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    one.window.commands["back_up"].trigger()

    qtbot.waitUntil(lambda: "was copied to" in notice(one))
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("SELECT title FROM article").fetchall() == [("Rates rise",)]
    assert not one.window.findChildren(QProgressDialog) or not dialog(one, QProgressDialog)


def test_a_copy_that_cannot_be_made_is_told_with_a_hint(one, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "nowhere" / "copy.sqlite3"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    one.window.commands["back_up"].trigger()

    qtbot.waitUntil(lambda: "cannot be used" in notice(one))
    assert "may write there" in notice(one)


def test_a_whole_library_is_said_to_be_whole(one, qtbot):
    one.window.commands["check_library"].trigger()

    qtbot.waitUntil(lambda: "is whole: 1 article" in notice(one))


def test_what_a_check_finds_is_listed_with_the_way_to_the_backups(one, qtbot, path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM found")
        connection.execute("DELETE FROM analysis")

    one.window.commands["check_library"].trigger()

    qtbot.waitUntil(lambda: dialog(one, QMessageBox) is not None)
    box = dialog(one, QMessageBox)
    assert "were not analysed" in box.detailedText()
    press(qtbot, box, "Backups…")
    assert dialog(one, BackupsDialog)


def test_the_folder_of_backups_is_shown(one, qtbot, path, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)

    one.window.commands["show_backup_folder"].trigger()

    qtbot.waitUntil(lambda: len(shown) == 1)
    assert shown == [QUrl.fromLocalFile(str(path.parent / "backups"))]
    assert (path.parent / "backups").is_dir()


def test_how_many_are_kept_and_where_is_remembered(one, program, qtbot, tmp_path, monkeypatch):
    one.window.commands["backups"].trigger()
    shown = dialog(one, BackupsDialog)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "disk"))
    shown.keep.setValue(3)
    press(qtbot, shown, "Change…")
    qtbot.waitUntil(lambda: str(tmp_path / "disk") in words(shown))
    one.window.close()
    one.stop()

    again = program()

    assert again.keeping.plan == BackupPlan(keep=3, folder=str(tmp_path / "disk"))


def test_a_restored_backup_takes_the_place_of_the_library_which_is_kept(
    one, program, qtbot, path, article_file
):
    one.keeping.back_up_if_due()
    qtbot.waitUntil(lambda: len(backups.kept(path, BackupPlan())) == 1)
    one.desk.browsing.add([article_file("Rain\nDora.", "rain.txt")])
    qtbot.waitUntil(lambda: states(one) == ["done", "done"])

    one.window.commands["backups"].trigger()
    shown = dialog(one, BackupsDialog)
    qtbot.waitUntil(lambda: shown.list.count() == 1)
    press(qtbot, shown, "Restore…")
    press(qtbot, dialog(one, QMessageBox), "Restore")

    assert not one.window.isVisible()
    one.stop()
    again = program(backup=one.following.backup)
    qtbot.waitUntil(lambda: titles(again) == ["Rates rise"])
    assert f"{path.name}.replaced-1" in notice(again)


def test_a_backup_that_is_refused_leaves_the_library_as_it_was(one, program, qtbot, tmp_path):
    one.window.close()
    one.stop()
    damaged = tmp_path / "damaged.sqlite3"
    damaged.write_bytes(b"nothing")

    again = program(backup=damaged)

    qtbot.waitUntil(lambda: titles(again) == ["Rates rise"])
    assert "is not a library" in notice(again)


def test_where_the_library_cannot_be_opened_a_backup_can_be_restored(one, program, qtbot, path):
    one.keeping.back_up_if_due()
    qtbot.waitUntil(lambda: len(backups.kept(path, BackupPlan())) == 1)
    one.window.close()
    one.stop()
    spoil(path)

    without = program(opens=False)
    offer = dialog(without, UnopenedDialog)
    assert "is not a library" in words(offer)
    press(qtbot, offer, "Restore a Backup…")
    shown = dialog(without, BackupsDialog)
    qtbot.waitUntil(lambda: shown.list.count() == 1)
    press(qtbot, shown, "Restore…")
    press(qtbot, dialog(without, QMessageBox), "Restore")
    without.stop()
    again = program(backup=without.following.backup)

    qtbot.waitUntil(lambda: titles(again) == ["Rates rise"])


def test_where_the_library_cannot_be_opened_another_can_be(program, qtbot, path, monkeypatch):
    spoil(path)
    without = program(opens=False)
    other = path.with_name("other.sqlite3")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(other), ""))

    press(qtbot, dialog(without, UnopenedDialog), "Another Library…")

    assert without.following.library == other
    assert not without.window.isVisible()


def test_where_the_library_cannot_be_opened_it_can_be_tried_again(program, qtbot, path):
    spoil(path)
    without = program(opens=False)

    press(qtbot, dialog(without, UnopenedDialog), "Try Again")

    assert without.following.library == path
    assert not without.window.isVisible()


def test_where_the_library_cannot_be_opened_quitting_is_quitting(program, qtbot, path):
    spoil(path)
    without = program(opens=False)

    press(qtbot, dialog(without, UnopenedDialog), "Quit")

    assert without.following is None
    assert not without.window.isVisible()
    assert path.read_bytes().startswith(b"this is no library")
