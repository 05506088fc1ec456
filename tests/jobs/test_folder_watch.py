"""A watched folder of real files, in the whole program."""

import pytest
from helpers.dialogs import press
from PySide6.QtWidgets import QFileDialog

from reader import settings
from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.dialogs.arrivals_preferences import ArrivalsPreferences


def titles(window):
    model = window.articles.view.model()
    rows = (model.index(row, 0).data(SUMMARY_ROLE) for row in range(model.rowCount()))
    return sorted(row.title for row in rows if row)


@pytest.fixture
def watching(program, tmp_path):
    """The program that watches a folder which is not there yet, and that folder."""
    application = program()
    folder = tmp_path / "inbox"
    application.folder_watch.set_folder(folder)
    return application, folder


def test_new_and_changed_files_come_in_by_themselves(watching, qtbot):
    application, folder = watching
    folder.mkdir()
    application.folder_watch.set_folder(folder)
    (folder / "rain.txt").write_text("Rain is coming\nDora said so.")
    qtbot.waitUntil(lambda: titles(application.window) == ["Rain is coming"])

    (folder / "deep").mkdir()
    (folder / "deep" / "snow.txt").write_text("Snow is coming\nAnna said so.")
    qtbot.waitUntil(lambda: titles(application.window) == ["Rain is coming", "Snow is coming"])

    (folder / "rain.txt").write_text("Rain has come\nDora said so.")
    qtbot.waitUntil(lambda: titles(application.window) == ["Rain has come", "Snow is coming"])

    (folder / "rain.txt").unlink()
    application.folder_watch.set_folder(None)
    assert titles(application.window) == ["Rain has come", "Snow is coming"]


def test_a_folder_is_chosen_in_the_preferences_and_watched_after_the_next_start(
    program, qtbot, tmp_path, monkeypatch
):
    folder = tmp_path / "inbox"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    application = program()
    application.window.commands["preferences"].trigger()
    (section,) = application.window.findChildren(ArrivalsPreferences)
    press(qtbot, section, "Choose a folder to watch")
    qtbot.waitUntil(lambda: settings.load().watched_folder == str(folder))
    application.window.close()
    application.stop()
    (folder / "rain.txt").write_text("Rain is coming\nDora said so.")

    again = program()

    qtbot.waitUntil(lambda: titles(again.window) == ["Rain is coming"])
    again.window.commands["preferences"].trigger()
    (section,) = again.window.findChildren(ArrivalsPreferences)
    press(qtbot, section, "Stop watching the folder")
    qtbot.waitUntil(lambda: settings.load().watched_folder == "")


def test_more_pairs_of_children_are_chosen_in_the_preferences(program, qtbot, tmp_path):
    application = program()
    application.window.commands["preferences"].trigger()
    (section,) = application.window.findChildren(ArrivalsPreferences)

    section.jobs_picked.emit(2)

    files = [tmp_path / f"{number}.txt" for number in range(6)]
    for number, file in enumerate(files):
        file.write_text(f"Rain {number}\nDora said so.")
    application.desk.browsing.add(files)
    qtbot.waitUntil(lambda: titles(application.window) == [f"Rain {n}" for n in range(6)])
    assert settings.load().jobs == 2
