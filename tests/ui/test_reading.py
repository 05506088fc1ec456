"""Reading in the real window, on a real store, with a stub child."""

import pytest
from PySide6.QtCore import Qt

from reader.domain.article import ArticleState
from reader.ui.articles.model import SUMMARY_ROLE

LONG = "\n".join(["A Long One", *(f"Paragraph {number} of many." for number in range(400))])


def summary(window):
    return window.articles.view.model().index(0, 0).data(SUMMARY_ROLE)


def is_done(window):
    found = summary(window)
    return found is not None and found.state is ArticleState.DONE


@pytest.fixture
def long_one(program, qtbot, article_file):
    application = program(article_file(LONG))
    qtbot.waitUntil(lambda: is_done(application.window))
    text = application.window.text
    qtbot.waitUntil(lambda: text.view.page is not None and text.view.page.is_complete)
    return application


def test_how_much_was_read_is_told_in_the_list_and_kept(long_one, program, qtbot):
    window = long_one.window
    window.text.restore_position(long_one.desk.reading.article.content.text.index("Paragraph 200 "))
    qtbot.waitUntil(lambda: 0.5 < summary(window).progress < 0.6)

    qtbot.keyClick(window.text.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: summary(window).progress == 1.0)
    window.close()
    long_one.stop()

    again = program()
    qtbot.waitUntil(lambda: summary(again.window) is not None)
    assert summary(again.window).progress == 1.0
