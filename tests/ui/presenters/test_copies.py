"""Copies in the list and side by side, through the whole program."""

from helpers.dialogs import button, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from reader.domain.article import ArticleState
from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.dialogs.copies import CopiesDialog
from reader.ui.drawing.theme import themes

STORY = " ".join(
    f"The council of town {number} opened its bridge to trains." for number in range(9)
)


def rows(window):
    model = window.articles.view.model()
    return [model.index(row, 0).data(SUMMARY_ROLE) for row in range(model.rowCount())]


def test_copies_are_folded_and_set_side_by_side(program, qtbot, article_file):
    program_ = program(
        article_file(f"Bridge opens\n{STORY}", "a.txt"),
        article_file(f"Bridge opens\n{STORY} Anna came on Monday.", "b.txt"),
    )
    window = program_.window
    qtbot.waitUntil(
        lambda: (
            [row and (row.state, row.copies) for row in rows(window)] == [(ArticleState.DONE, 1)]
        )
    )
    (earliest,) = rows(window)
    assert "+1 copy" in window.articles.view.model().index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )

    window.articles.copies_requested.emit(earliest.id)

    qtbot.waitUntil(lambda: bool(window.findChildren(CopiesDialog)))
    (dialog,) = window.findChildren(CopiesDialog)
    by_name = {text.accessibleName(): text for text in dialog.findChildren(QTextEdit)}
    left, right = by_name["Left text"], by_name["Right text"]
    qtbot.waitUntil(lambda: "Anna came on Monday." in right.toPlainText())
    assert "Anna came" not in left.toPlainText()
    assert "% in common" in words(dialog)
    cursor = right.document().find("Anna came")
    assert cursor.charFormat().fontUnderline()
    cursor = right.document().find("council of town 3")
    assert not cursor.charFormat().fontUnderline()
    for choice in ("dark", "light"):
        themes().set_choice(choice)
        ground = right.document().find("Anna came").charFormat().background().color()
        assert ground == themes().current.warning_surface

    qtbot.mouseClick(button(dialog, "Open Right"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: program_.desk.reading.article is not None)
    qtbot.waitUntil(lambda: program_.desk.reading.article.path.endswith("b.txt"))
