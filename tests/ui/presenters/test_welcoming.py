"""What a new user is greeted with."""

from pathlib import Path

import pytest
from helpers.dialogs import press, words
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QRadioButton

from reader import paths, settings
from reader.ui.drawing.theme import themes


@pytest.fixture
def fresh(program, qtbot):
    """The program at its first start."""
    application = program(welcomed=False)
    qtbot.waitUntil(lambda: application.desk.welcoming.is_open)
    yield application
    themes().set_choice("system")


def close(application) -> None:
    application.window.close()
    application.stop()


def test_a_new_user_is_welcomed_once_and_the_sample_article_is_one_key_away(fresh, program, qtbot):
    window = fresh.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: fresh.desk.reading.article is not None)
    assert Path(fresh.desk.reading.article.path) == paths.sample_article()
    assert not fresh.desk.welcoming.is_open
    assert window.text.isVisible()
    qtbot.waitUntil(window.text.view.hasFocus)
    close(fresh)

    assert settings.load().welcomed
    assert program().desk.welcoming.page is None


def test_who_opens_a_file_or_has_articles_is_not_welcomed(program, qtbot, article_file):
    first = program(article_file("Rates rise\nAnna said so."), welcomed=False)
    qtbot.waitUntil(lambda: first.desk.reading.article is not None)
    assert first.desk.welcoming.page is None
    close(first)

    second = program(welcomed=False)
    qtbot.waitUntil(lambda: settings.load().welcomed)

    assert second.desk.welcoming.page is None


def test_the_help_menu_brings_the_welcome_back_and_escape_takes_it_away(program, qtbot):
    application = program()
    window, welcoming = application.window, application.desk.welcoming

    window.commands["welcome"].trigger()
    assert welcoming.is_open
    qtbot.keyClick(welcoming.page, Qt.Key.Key_Escape)

    assert not welcoming.is_open
    assert window.text.isVisible()


def test_a_colour_that_is_chosen_there_is_the_one_of_the_menu(fresh):
    cards = {card.text(): card for card in fresh.window.findChildren(QRadioButton)}
    menu = {action.data(): action for action in fresh.window.findChildren(QAction)}

    cards["Sepia"].click()
    assert themes().choice == "sepia"
    assert menu["sepia"].isChecked()

    menu["dark"].trigger()
    assert cards["Dark"].isChecked()


def test_it_says_where_the_library_lies_and_shows_its_folder(fresh, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page = fresh.desk.welcoming.page
    qtbot.waitUntil(lambda: page.place.text() == str(tmp_path / "library.sqlite3"))

    press(qtbot, page, "Show in Folder")

    qtbot.waitUntil(lambda: opened == [QUrl.fromLocalFile(str(tmp_path))])


def test_keys_that_were_changed_are_told(program):
    settings.save(settings.Settings(shortcuts={"notebook": ("Ctrl+B",), "highlight": ()}))
    application = program()
    application.window.commands["welcome"].trigger()

    said = words(application.desk.welcoming.page)
    assert "Ctrl+B shows what you highlighted" in said
    assert "press “Highlight Selection”; N adds a note" in said
