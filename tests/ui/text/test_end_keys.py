import pytest
from helpers.articles import Part, article, aside, highlight
from helpers.pointer import click, span
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from reader.domain.article import BlockKind
from reader.domain.highlight import Colour

KEYS = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORD = SHIFT | Qt.KeyboardModifier.ControlModifier
ITEM = "A first item of the list"
TEXT = "One two 😀 three’s four, five."


@pytest.fixture
def text(pane) -> str:
    """Show two paragraphs and a list with "two 😀 three’s" highlighted, and return the text."""
    shown = article(
        TEXT, Part(ITEM, BlockKind.LIST_ITEM, 1), aside("Share this"), "Behind the fold."
    )
    pane.show_article(shown)
    pane.show_highlights([highlight(shown.content.text, "two 😀 three’s", number=7)])
    return shown.content.text


def press(qtbot, pane, *keys):
    """Press keys while Shift is held, and let it go."""
    for key, modifiers in keys:
        qtbot.keyPress(pane.view, key, modifiers)
    qtbot.keyRelease(pane.view, KEYS.Key_Shift)


@pytest.mark.parametrize(
    ("clicked", "keys", "expected"),
    [
        ("three", [(KEYS.Key_Right, SHIFT)], "two 😀 three’s f"),
        ("three", [(KEYS.Key_Left, SHIFT)], "two 😀 three’"),
        ("three", [(KEYS.Key_Right, WORD)] * 2, "two 😀 three’s four,"),
        ("two", [(KEYS.Key_Left, SHIFT)] * 3, "One two 😀 three’s"),
        ("two", [(KEYS.Key_Right, WORD)], "😀 three’s"),
        ("two", [(KEYS.Key_Right, SHIFT)] * 30, "s"),
        ("three", [(KEYS.Key_Left, SHIFT)] * 30, "t"),
        ("three", [(KEYS.Key_End, SHIFT)], "two 😀 three’s four, five."),
        ("two", [(KEYS.Key_Home, SHIFT)], "One two 😀 three’s"),
        (
            "three",
            [(KEYS.Key_End, SHIFT), (KEYS.Key_Right, WORD)],
            "two 😀 three’s four, five.\n\nA",
        ),
        ("three", [(KEYS.Key_End, SHIFT)] + [(KEYS.Key_Down, SHIFT)] * 9, TEXT[4:] + "\n\n" + ITEM),
    ],
)
def test_shift_and_arrows_move_the_end_that_is_nearer_to_the_click(
    qtbot, pane, text, clicked, keys, expected
):
    click(qtbot, pane, clicked)

    with qtbot.waitSignal(pane.highlight_moved) as moved:
        press(qtbot, pane, *keys)

    assert moved.args[0] == 7
    assert text[slice(*moved.args[1:])] == expected
    assert pane.view.caret_offset() in moved.args[1:]


def test_keys_alone_pick_a_highlight_choose_its_end_and_move_it(qtbot, pane, text):
    inside, _ = span(text, "three")
    pane.scroll_to(inside, inside)

    qtbot.keyClick(pane.view, KEYS.Key_Return)
    qtbot.keyClick(pane.view, KEYS.Key_Left)
    with qtbot.waitSignal(pane.highlight_moved) as moved:
        press(qtbot, pane, (KEYS.Key_Left, WORD))

    assert text[slice(*moved.args[1:])] == "One two 😀 three’s"
    assert pane.highlighting.editor.isVisible()


def test_the_end_moves_where_the_caret_is_elsewhere(qtbot, pane, text):
    pane.highlighting.pick(pane.view.marks.highlights.items)

    with qtbot.waitSignal(pane.highlight_moved) as moved:
        press(qtbot, pane, (KEYS.Key_Right, WORD))

    assert text[slice(*moved.args[1:])] == "two 😀 three’s four"


def test_many_presses_are_one_move_that_is_seen_before_shift_is_let_go(qtbot, pane, text):
    click(qtbot, pane, "three")
    with qtbot.assertNotEmitted(pane.highlight_moved):
        for _ in range(3):
            qtbot.keyPress(pane.view, KEYS.Key_Right, SHIFT)
    seen = pane.view.marks.highlights.items[0].passage

    with qtbot.waitSignal(pane.highlight_moved) as moved:
        qtbot.keyRelease(pane.view, KEYS.Key_Shift)

    assert text[seen.start : seen.end] == "two 😀 three’s fou"
    assert moved.args == [7, seen.start, seen.end]


def test_without_a_picked_highlight_the_same_keys_select(qtbot, pane, text):
    start, end = span(text, "three")
    pane.scroll_to(start, start)

    with qtbot.assertNotEmitted(pane.highlight_moved):
        press(qtbot, pane, *[(KEYS.Key_Right, SHIFT)] * 5)

    assert pane.view.selected_range() == (start, end)


def test_a_move_of_the_caret_leaves_the_highlight(qtbot, pane, text):
    click(qtbot, pane, "three")
    qtbot.keyClick(pane.view, KEYS.Key_Down)

    assert not pane.highlighting.editor.isVisible()
    press(qtbot, pane, (KEYS.Key_Right, SHIFT))
    assert pane.view.textCursor().hasSelection()


def test_the_keys_of_the_text_mean_the_picked_highlight_after_its_end_has_moved(qtbot, pane, text):
    click(qtbot, pane, "three")
    press(qtbot, pane, (KEYS.Key_Right, WORD))

    with qtbot.waitSignal(pane.highlight_changed) as changed:
        qtbot.keyClick(pane.view, KEYS.Key_3)
    assert changed.args == [7, Colour.BLUE, None, None]

    qtbot.keyClick(pane.view, KEYS.Key_N)
    assert pane.highlighting.editor.findChild(QPlainTextEdit).hasFocus()


@pytest.mark.parametrize("key", [KEYS.Key_Return, KEYS.Key_Tab])
def test_a_key_leads_from_the_picked_highlight_to_its_note(qtbot, pane, text, key):
    click(qtbot, pane, "three")
    assert pane.view.hasFocus()

    qtbot.keyClick(pane.view, key)

    assert pane.highlighting.editor.findChild(QPlainTextEdit).hasFocus()


def test_keys_take_an_end_beyond_the_screen_and_the_highlight_stays_picked(qtbot, pane):
    shown = article(*(f"Paragraph {number} says nothing new." for number in range(60)))
    pane.show_article(shown)
    pane.show_highlights([highlight(shown.content.text, "Paragraph 3", number=7)])
    click(qtbot, pane, "aph 3")

    with qtbot.waitSignal(pane.highlight_moved) as moved:
        press(qtbot, pane, (KEYS.Key_Right, SHIFT), *[(KEYS.Key_Down, SHIFT)] * 40)

    assert pane.view.verticalScrollBar().value() > 0
    assert pane.highlighting.editor.isVisible()
    assert "Paragraph 42" in shown.content.text[slice(*moved.args[1:])]


def test_a_highlight_that_is_gone_leaves_the_keys_to_the_text(qtbot, pane, text):
    click(qtbot, pane, "three")
    pane.show_highlights([])

    with qtbot.assertNotEmitted(pane.highlight_moved):
        press(qtbot, pane, (KEYS.Key_Right, SHIFT))

    assert pane.view.textCursor().hasSelection()
