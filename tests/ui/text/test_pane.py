import pytest
from helpers.articles import Part, article, highlight
from helpers.pointer import LEFT, span
from helpers.sight import rect_of
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from reader.domain.article import BlockKind


def test_the_same_article_again_keeps_place_and_open_folds(qtbot, pane, story):
    start = story.index("Five dead")
    pane.scroll_to(start, start + 4)
    assert "Five dead" in pane.view.toPlainText()

    pane.show_article(pane.view.page.article)

    assert "Five dead" in pane.view.toPlainText()


def test_without_an_article_the_pane_says_how_to_open_one(pane):
    pane.clear()

    said = " ".join(label.text() for label in visible_labels(pane))

    assert "Open an article" in said
    assert "Ctrl+O" in said
    assert "drop" in said


def visible_labels(pane):
    return [label for label in pane.findChildren(QLabel) if label.isVisible()]


def test_a_problem_is_said_with_its_hint_and_can_be_tried_again(qtbot, pane):
    pane.show_problem("It is encrypted.", "Remove the password.")
    said = [label.text() for label in visible_labels(pane)]
    assert "It is encrypted." in said
    assert "Remove the password." in said

    again = next(one for one in pane.findChildren(QPushButton) if one.isVisible())
    with qtbot.waitSignal(pane.retry_requested):
        qtbot.mouseClick(again, LEFT)


def test_an_article_in_the_queue_is_named(pane):
    pane.show_waiting("A visit")

    assert "A visit" in [label.text() for label in visible_labels(pane)]


def test_progress_is_one_line_that_comes_and_goes(pane, story):
    pane.show_progress("Finding names…")
    assert "Finding names…" in [label.text() for label in visible_labels(pane)]

    pane.show_progress("")
    assert "Finding names…" not in [label.text() for label in visible_labels(pane)]


def test_the_header_says_who_where_when_and_how_long(pane):
    pane.show_article(
        article(
            " ".join(["word"] * 690),
            title="A visit",
            byline="Maren Holt",
            site="The Courier",
            published="2026-03-04",
        )
    )

    title, byline = pane.view.toPlainText().splitlines()[:2]

    assert title == "A visit"
    assert byline.startswith("Maren Holt  ·  The Courier  ·  ")
    assert "2026" in byline
    assert byline.endswith("3 min read")


@pytest.mark.parametrize(
    ("title", "is_said"),
    [
        ("It was short, and…", False),
        ("It was short, and nobody came.", False),
        ("It was short", True),
        ("Nobody came…", True),
    ],
)
def test_the_first_words_of_a_text_are_no_headline_above_it(pane, title, is_said):
    pane.show_article(article("It was short, and nobody came. So it ended.", title=title))

    lines = pane.view.toPlainText().splitlines()

    assert (title in lines) is is_said
    assert lines[-1] == "It was short, and nobody came. So it ended."


def test_a_title_that_is_in_the_text_is_not_said_twice(pane):
    heading = Part("A visit", BlockKind.HEADING, 1)
    pane.show_article(article(heading, "It was short.", title="A visit", site="The Courier"))

    lines = pane.view.toPlainText().splitlines()

    assert lines[0] == "A visit"
    assert lines[1].startswith("The Courier")
    assert lines[2] == "It was short."


def test_everything_has_a_name_for_screen_readers(pane, story):
    assert pane.view.accessibleName()
    for button in pane.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button


def test_control_and_the_wheel_zoom(qtbot, pane, story):
    def turn(angle):
        place = QPointF(pane.view.viewport().rect().center())
        event = QWheelEvent(
            place,
            pane.view.viewport().mapToGlobal(place),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pane.view.viewport(), event)

    before = rect_of(pane, "rare sign").width()
    turn(120)
    assert rect_of(pane, "rare sign").width() > before
    turn(-120)
    assert rect_of(pane, "rare sign").width() == before


def test_a_caret_is_moved_by_keys(qtbot, pane, story):
    pane.scroll_to(*span(story, "came"))
    before = pane.view.caret_offset()

    qtbot.keyClick(pane.view, Qt.Key.Key_Right)

    assert pane.view.caret_offset() == before + 1


def test_an_article_fits_a_pane_that_was_resized_while_it_was_empty(pane):
    pane.resize(1400, 700)

    pane.show_article(article("A line goes on and on until it is full. " * 20))

    assert pane.view.document().textWidth() == pane.view.viewport().width() < 900


def test_everything_is_done_without_a_mouse(qtbot, pane, story):
    """Read, select, mark, reach both of two highlights, and look at a name by keys alone."""
    keys, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
    for _ in range(200):
        if pane.view.caret_offset() == story.index("rare"):
            break
        qtbot.keyClick(pane.view, keys.Key_Right)
    assert pane.view.cursorWidth() > 0
    for _ in "rare sign":
        qtbot.keyClick(pane.view, keys.Key_Right, shift)
    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.keyClick(pane.view, keys.Key_3)
    assert [story[slice(*place)] for place in asked.args[0]] == ["rare sign"]

    words = "rare sign; Veldhaven"
    marks = [highlight(story, "rare sign", number=1), highlight(story, words, number=2)]
    pane.show_highlights(marks)
    qtbot.keyClick(pane.view, keys.Key_Left)
    qtbot.keyClick(pane.view, keys.Key_Return)
    editor = pane.highlighting.editor
    assert editor.highlight.id == 1
    qtbot.keyClick(pane.view, keys.Key_Tab)
    for _ in range(10):
        if pane.window().focusWidget().accessibleName() == "Next highlight at this place":
            break
        qtbot.keyClick(pane.window().focusWidget(), keys.Key_Backtab, shift)
    qtbot.keyClick(pane.window().focusWidget(), keys.Key_Space)
    assert editor.highlight.id == 2
    qtbot.keyClick(editor, keys.Key_Escape)
    assert pane.view.hasFocus()

    for _ in range(60):
        if pane.view.marks.mentions.around(pane.view.caret_offset()):
            break
        qtbot.keyClick(pane.view, keys.Key_Right)
    qtbot.keyClick(pane.view, keys.Key_I)
    assert pane.hovering.card.isVisible()
    with qtbot.waitSignal(pane.entity_picked):
        qtbot.keyClick(pane.window().focusWidget(), keys.Key_Return)


def test_a_site_that_is_named_as_the_author_is_told_once(pane):
    pane.show_article(article("Words.", title="Rates", byline="The Courier", site="The Courier"))

    assert pane.view.toPlainText().splitlines()[1].count("The Courier") == 1
