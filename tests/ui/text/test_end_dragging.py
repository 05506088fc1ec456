import pytest
from helpers.articles import article, aside, highlight
from helpers.pointer import LEFT, click
from helpers.sight import count_of, rect_of
from PySide6.QtCore import QPoint, QRect, Qt

from reader.domain.highlight import Colour
from reader.ui.drawing.theme import themes

TEXT = "One two three four five six seven."


@pytest.fixture
def marked(pane) -> str:
    """Show a line with "three four" highlighted in green, and return the text."""
    shown = article(TEXT, aside("Share this"), "Behind 😀 the fold there is more.")
    pane.show_article(shown)
    pane.show_highlights([highlight(shown.content.text, "three four", Colour.GREEN, 7)])
    return shown.content.text


def start_of(pane, words) -> QPoint:
    rect = rect_of(pane, words)
    return QPoint(rect.left(), rect.center().y())


def end_of(pane, words) -> QPoint:
    rect = rect_of(pane, words)
    return QPoint(rect.right() + 1, rect.center().y())


def pull(qtbot, pane, begin, *ways):
    """Press at a point and move on, without letting go."""
    port = pane.view.viewport()
    qtbot.mouseMove(port, begin)
    qtbot.mousePress(port, LEFT, pos=begin)
    for way in ways:
        qtbot.mouseMove(port, way)


def let_go(qtbot, pane, point):
    qtbot.mouseRelease(pane.view.viewport(), LEFT, pos=point)


def marked_words(pane, text) -> str:
    passage = pane.view.marks.highlights.items[0].passage
    return text[passage.start : passage.end]


@pytest.mark.parametrize(
    ("ways", "expected"),
    [
        ((("end", "three four"), ("end", "five")), "three four five"),
        ((("end", "three four"), ("end", "thr")), "thr"),
        ((("start", "three four"), ("start", "two")), "two three four"),
        ((("start", "three four"), ("start", "four")), "four"),
        ((("start", "three four"), ("end", "seven")), "r"),
        ((("end", "three four"), ("start", "One")), "t"),
        ((("end", "three four"), ("end", "fold there")), "three four five six seven."),
    ],
)
def test_an_end_is_dragged_with_a_preview(qtbot, pane, marked, ways, expected):
    where = {"start": start_of, "end": end_of}
    first, last = (where[side](pane, words) for side, words in ways)

    pull(qtbot, pane, first, (first + last) / 2, last)
    assert marked_words(pane, marked) == expected
    with qtbot.waitSignal(pane.highlight_moved) as moved:
        let_go(qtbot, pane, last)

    number, start, end = moved.args
    assert number == 7
    assert marked[start:end] == expected
    assert not pane.view.textCursor().hasSelection()


def test_escape_gives_the_move_up(qtbot, pane, marked):
    first, last = end_of(pane, "three four"), end_of(pane, "six")
    with qtbot.assertNotEmitted(pane.highlight_moved):
        pull(qtbot, pane, first, last)
        qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
        assert marked_words(pane, marked) == "three four"
        qtbot.mouseMove(pane.view.viewport(), first)
        let_go(qtbot, pane, last)

    assert marked_words(pane, marked) == "three four"
    assert not pane.view.textCursor().hasSelection()


def test_an_end_that_comes_back_moves_nothing(qtbot, pane, marked):
    first = end_of(pane, "three four")

    with qtbot.assertNotEmitted(pane.highlight_moved):
        pull(qtbot, pane, first, end_of(pane, "six"), first)
        let_go(qtbot, pane, first)

    assert marked_words(pane, marked) == "three four"


def test_a_click_on_an_end_opens_the_note(qtbot, pane, marked):
    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=end_of(pane, "three four"))

    assert pane.highlighting.editor.isVisible()


def test_a_press_away_from_the_ends_selects(qtbot, pane, marked):
    first, last = start_of(pane, "two") + QPoint(1, 0), end_of(pane, "six")
    pull(qtbot, pane, first, (first + last) / 2, last)
    let_go(qtbot, pane, last)

    assert pane.view.selected_text() == "two three four five six"


def handles(pane, seen) -> int:
    """Count pixels of the pen outside the letters, where the knobs are."""
    rect = rect_of(pane, "three four")
    above = QRect(rect.left() - 5, rect.top() - 5, 10, 6)
    below = QRect(rect.right() - 4, rect.bottom() - 1, 10, 7)
    pen = themes().current.pens[Colour.GREEN]
    picture = seen()
    return min(count_of(picture, above, pen), count_of(picture, below, pen))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_handles_are_seen_where_the_pointer_comes_near(qtbot, pane, marked, seen, theme):
    themes().set_choice(theme)
    assert handles(pane, seen) == 0

    qtbot.mouseMove(pane.view.viewport(), end_of(pane, "three four"))

    assert handles(pane, seen) > 5
    assert pane.view.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    qtbot.mouseMove(pane.view.viewport(), rect_of(pane, "One").center())
    assert handles(pane, seen) == 0


def test_the_handles_are_seen_while_the_note_is_open(qtbot, pane, marked, seen):
    click(qtbot, pane, "three")
    assert handles(pane, seen) > 5

    pane.highlighting.editor.close_and_keep()

    assert handles(pane, seen) == 0


def test_a_highlight_that_is_gone_while_it_is_dragged_stays_gone(qtbot, pane, marked):
    first, last = end_of(pane, "three four"), end_of(pane, "six")
    pull(qtbot, pane, first, last)

    pane.show_highlights([])
    qtbot.mouseMove(pane.view.viewport(), start_of(pane, "five"))
    with qtbot.assertNotEmitted(pane.highlight_moved):
        let_go(qtbot, pane, last)

    assert len(pane.view.marks.highlights) == 0


def test_dragging_beyond_the_edge_scrolls_on(qtbot, pane):
    words = "The story goes on and on until the page is full. " * 6
    shown = article(*(words for _ in range(40)))
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    pane.show_highlights([highlight(shown.content.text, "story goes", number=7)])
    first = end_of(pane, "story goes")
    below = QPoint(first.x(), pane.view.viewport().height() + 20)

    pull(qtbot, pane, first, below)
    bar = pane.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 300)

    with qtbot.waitSignal(pane.highlight_moved) as moved:
        let_go(qtbot, pane, below)
    assert moved.args[2] > 1_500


def test_a_button_let_go_elsewhere_gives_the_move_up(qtbot, pane, marked):
    port, first = pane.view.viewport(), end_of(pane, "three four")
    pull(qtbot, pane, first, end_of(pane, "six"))
    with qtbot.assertNotEmitted(pane.highlight_moved):
        qtbot.mouseRelease(pane, LEFT)
        qtbot.mouseMove(port, first + QPoint(40, 0))

    assert marked_words(pane, marked) == "three four"
    with qtbot.waitSignal(pane.highlights_requested):
        pane.select_range(0, 3)
        qtbot.keyClick(pane.view, Qt.Key.Key_H)
