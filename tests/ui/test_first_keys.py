"""Where the keys go at the start, before anything was clicked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

LONG = "\n".join(["The tide tables"] + [f"Wave {number} came in at noon." for number in range(200)])


def press(qtbot, window, key):
    """Press a key where the window has its focus."""
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget(), key)


def close(application):
    application.window.close()
    application.stop()


def test_the_first_key_pages_through_the_article_read_last(program, qtbot, article_file):
    first = program(article_file(LONG))
    qtbot.waitUntil(first.window.text.view.hasFocus)
    press(qtbot, first.window, Qt.Key.Key_PageDown)
    assert first.window.text.reading_position() > 0
    close(first)

    second = program()
    qtbot.waitUntil(second.window.text.view.hasFocus)
    before = second.window.text.reading_position()
    press(qtbot, second.window, Qt.Key.Key_PageDown)

    assert second.window.text.reading_position() > before > 0


def test_without_an_article_the_keys_choose_one_from_the_list(program, qtbot, article_file):
    first = program(article_file(LONG))
    qtbot.waitUntil(lambda: first.window.text.article() is not None)
    first.desk.reading.show(None)
    close(first)

    window = program().window
    qtbot.waitUntil(window.articles.view.hasFocus)
    press(qtbot, window, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.text.article() is not None)


def test_in_an_empty_library_the_keys_open_files(program, qtbot):
    window = program().window

    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), QPushButton))

    assert window.focusWidget().text() == "Open Files…"


@pytest.mark.parametrize("command", ["focus_text", "focus_articles"])
def test_the_keys_go_to_what_is_seen(program, qtbot, command):
    window = program().window
    qtbot.waitUntil(lambda: window.focusWidget() is not None)

    window.commands[command].trigger()

    assert window.focusWidget().isVisible()


def test_the_keys_stay_with_the_text_when_a_notice_takes_its_place(program, qtbot, article_file):
    window = program(article_file(LONG)).window
    qtbot.waitUntil(window.text.view.hasFocus)

    window.text.show_problem("The file is damaged.", "Save it once more.")
    assert window.focusWidget().text() == "Try Again"
    window.text.reveal()

    assert window.text.view.hasFocus()
