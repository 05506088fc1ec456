import pytest
from helpers.articles import article, aside, highlight
from helpers.pointer import LEFT, drag, span
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


@pytest.fixture
def parted(pane) -> str:
    """Show two paragraphs with a closed fold between them, and return the text."""
    shown = article("One two three.", aside("Share this"), aside("Read on"), "Four five six.")
    pane.show_article(shown)
    return shown.content.text


def requests(pane) -> list[tuple[int, int]]:
    asked = []
    pane.highlights_requested.connect(lambda places, _colour: asked.extend(places))
    return asked


def test_a_selection_over_a_closed_fold_is_marked_on_both_sides_of_it(qtbot, pane, parted):
    asked = requests(pane)
    drag(qtbot, pane, "two", "Four five")

    qtbot.keyClick(pane.view, Qt.Key.Key_2)

    assert [parted[start:end] for start, end in asked] == ["two three.", "Four five"]


def test_an_open_fold_is_quoted_with_the_rest(qtbot, pane, parted):
    asked = requests(pane)
    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=place_of(pane, "Show"))
    drag(qtbot, pane, "two", "Four")

    qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert [parted[start:end] for start, end in asked] == [
        "two three.\n\nShare this\n\nRead on\n\nFour"
    ]


def test_a_selection_that_ends_on_a_fold_line_stops_before_it(qtbot, pane, parted):
    asked = requests(pane)
    drag(qtbot, pane, "two", "three.")
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(5):
        qtbot.keyClick(pane.view, Qt.Key.Key_Right, shift)

    qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert [parted[start:end] for start, end in asked] == ["two three."]


def test_the_note_over_a_fold_opens_where_the_selection_ended(qtbot, pane, parted):
    drag(qtbot, pane, "two", "Four")
    qtbot.keyClick(pane.view, Qt.Key.Key_N)

    pane.show_highlights(
        [highlight(parted, "two three.", number=1), highlight(parted, "Four", number=2)]
    )

    assert pane.highlighting.editor.highlight.passage.quote == "Four"


def test_keys_do_not_move_a_highlight_into_a_closed_fold(qtbot, pane, parted):
    pane.show_highlights([highlight(parted, "three", number=7)])
    _, end = span(parted, "three")
    pane.scroll_to(end, end)

    with qtbot.assertNotEmitted(pane.highlight_moved):
        keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(pane.view, Qt.Key.Key_Right, keys)


def test_a_fold_far_down_stays_open_in_another_size(qtbot, pane):
    shown = article(*["It goes on. " * 40] * 400, aside("Share this"), aside("Read on"))
    pane.show_article(shown)
    start = shown.content.text.index("Share this")
    pane.scroll_to(start, start)
    assert "Share this" in pane.view.toPlainText()
    pane.restore_position(0)

    pane.look.zoom_in()
    pane.look.zoom_in()

    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    assert "Share this" in pane.view.toPlainText()


def test_a_line_of_the_program_stands_where_lines_are_read_from(pane):
    pane.show_article(article("שלום", aside("שלום"), "שלום", title="שלום"))

    cursor = pane.view.document().find("One line not part")
    assert cursor.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight

    start = pane.view.page.article.content.text.rindex("שלום")
    pane.view.page.toggle(pane.view.page.fold_at(start - 6))
    cursor = pane.view.document().find("One line not part")
    assert cursor.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight
