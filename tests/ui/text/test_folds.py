from helpers.pointer import LEFT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument

from reader.domain.article import Role


def fold_words(pane) -> list[str]:
    return [line for line in pane.view.toPlainText().splitlines() if "not part of" in line]


def test_what_is_not_part_of_the_article_is_folded_under_a_line(pane, story):
    assert fold_words(pane) == [
        "One line not part of the article  ·  Show",
        "2 lines not part of the article  ·  Show",
    ]
    assert "Five dead" not in pane.view.toPlainText()


def place_of(pane, words) -> QPoint:
    exactly = QTextDocument.FindFlag.FindCaseSensitively
    cursor = pane.view.document().find(words, options=exactly)
    cursor.setPosition(cursor.selectionStart() + 2)
    rect = pane.view.cursorRect(cursor)
    return rect.center()


def test_a_fold_opens_and_closes_by_mouse(qtbot, pane, story):
    port = pane.view.viewport()
    cursor = pane.view.document().find("2 lines")
    show = pane.view.document().find("Show", cursor)
    show.setPosition(show.selectionStart() + 2)
    qtbot.mouseClick(port, LEFT, pos=pane.view.cursorRect(show).center())
    assert "Five dead after storm" in pane.view.toPlainText()

    qtbot.mouseClick(port, LEFT, pos=place_of(pane, "Hide"))
    assert "Five dead after storm" not in pane.view.toPlainText()


def test_a_fold_opens_by_keys(qtbot, pane, story):
    qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert "Home World Sport" in pane.view.toPlainText()


def test_a_run_is_put_back_into_the_article(qtbot, pane, story):
    start = story.index("Five dead")
    pane.scroll_to(start, start + 4)

    with qtbot.waitSignal(pane.role_requested) as asked:
        qtbot.mouseClick(pane.view.viewport(), LEFT, pos=place_of(pane, "Part of the article"))

    assert asked.args == [(4, 5), Role.BODY]
