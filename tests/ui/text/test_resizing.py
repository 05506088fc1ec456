import pytest
from helpers.articles import article, highlight
from helpers.pointer import span
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from reader.ui.text.resizing import moved_edge

_TEXT = "One two 😀 three’s four, five."
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("words", "at_end", "forward", "expected"),
    [
        ("two", True, True, "two 😀 three’s"),
        ("two 😀 three’s", True, False, "two"),
        ("two", False, False, "One two"),
        ("One two", False, True, "two"),
        ("two", True, False, "two"),
        ("five", True, True, "five"),
        ("One", False, False, "One"),
    ],
)
def test_the_end_that_is_nearer_to_the_caret_moves_by_a_word(words, at_end, forward, expected):
    start, end = span(_TEXT, words)
    caret = end if at_end else start

    new_start, new_end, edge = moved_edge(_TEXT, start, end, caret, forward=forward)

    assert _TEXT[new_start:new_end] == expected
    assert edge == (new_end if at_end else new_start)


@given(st.text(alphabet="ab 😀\n,", min_size=2, max_size=40), st.data())
def test_a_passage_is_never_emptied_or_turned_around(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    caret = data.draw(st.integers(start, end))

    new_start, new_end, _ = moved_edge(text, start, end, caret, forward=data.draw(st.booleans()))

    assert 0 <= new_start < new_end <= len(text)


def test_keys_move_the_end_of_the_highlight_under_the_caret(qtbot, pane):
    shown = article(_TEXT)
    pane.show_article(shown)
    pane.show_highlights([highlight(_TEXT, "two", number=7)])
    _, end = span(_TEXT, "two")
    pane.scroll_to(end, end)

    with qtbot.waitSignal(pane.highlight_moved) as moved:
        qtbot.keyClick(pane.view, Qt.Key.Key_Right, _ALT_SHIFT)

    assert moved.args == [7, *span(_TEXT, "two 😀 three’s")]
    assert pane.view.caret_offset() == moved.args[2]


def test_the_same_keys_beside_a_highlight_do_nothing(qtbot, pane):
    pane.show_article(article(_TEXT))
    pane.show_highlights([highlight(_TEXT, "four", number=7)])
    pane.scroll_to(0, 0)

    with qtbot.assertNotEmitted(pane.highlight_moved):
        qtbot.keyClick(pane.view, Qt.Key.Key_Right, _ALT_SHIFT)
