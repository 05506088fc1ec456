"""The commands of the Edit menu that mean whatever has the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@pytest.fixture
def window(program, qtbot, article_file):
    window = program(article_file("Rates rise\nAnna Berg left.\n~ Ten More Things")).window
    qtbot.waitUntil(window.text.view.hasFocus)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_all_of_the_article_is_selected_and_copied_from_the_menu(window):
    window.commands["select_all"].trigger()
    window.commands["copy"].trigger()

    assert QGuiApplication.clipboard().text() == "Rates rise\n\nAnna Berg left."


@pytest.mark.parametrize("way", ["keys", "menu"])
def test_in_a_field_they_mean_its_words(window, qtbot, way):
    window.commands["search"].trigger()
    field = window.focusWidget()
    qtbot.keyClicks(field, "berg")

    if way == "menu":
        window.commands["select_all"].trigger()
        window.commands["copy"].trigger()
    else:
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "berg"
    assert window.text.view.selected_text() == ""


def test_in_the_list_all_articles_are_selected(window, qtbot):
    window.articles.take_keys()

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert window.articles.selected() == window.articles.ids()
