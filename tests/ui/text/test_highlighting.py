import pytest
from helpers.articles import highlight
from helpers.pointer import LEFT, click, dot, drag, span
from helpers.sight import rect_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit, QToolButton

from reader.domain.highlight import Colour
from reader.ui.text.selection_bar import SelectionBar


def bar(pane) -> SelectionBar:
    return pane.findChild(SelectionBar)


@pytest.mark.parametrize(
    ("key", "colour"),
    [
        (Qt.Key.Key_H, Colour.YELLOW),
        (Qt.Key.Key_1, Colour.YELLOW),
        (Qt.Key.Key_2, Colour.GREEN),
        (Qt.Key.Key_3, Colour.BLUE),
        (Qt.Key.Key_4, Colour.PINK),
        (Qt.Key.Key_5, Colour.PURPLE),
    ],
)
def test_a_key_highlights_what_the_mouse_selected(qtbot, pane, story, key, colour):
    drag(qtbot, pane, "came to", "Veldhaven")

    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.keyClick(pane.view, key)

    assert asked.args == [(span(story, "came to Veldhaven"),), colour]


def test_a_selection_across_blocks_counts_code_points(qtbot, pane, story):
    drag(qtbot, pane, "tudes", "rare")

    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert story[slice(*asked.args[0][0])] == "tudes on the wall.\n\n𠀋 is a rare"


def test_the_last_colour_is_used_again(qtbot, pane, story):
    drag(qtbot, pane, "came", "to")
    qtbot.keyClick(pane.view, Qt.Key.Key_4)
    drag(qtbot, pane, "rare", "sign")

    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert asked.args[1] is Colour.PINK


def test_blanks_at_the_ends_of_a_selection_are_left_out(qtbot, pane, story):
    start, end = span(story, " came to ")
    pane.select_range(start, end)

    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert story[slice(*asked.args[0][0])] == "came to"


def test_the_bar_at_a_selection_highlights_in_its_colours(qtbot, pane, story):
    assert not bar(pane).isVisible()
    drag(qtbot, pane, "came to", "Veldhaven")
    assert bar(pane).isVisible()

    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.mouseClick(dot(bar(pane), Colour.BLUE), LEFT)

    assert asked.args[1] is Colour.BLUE
    assert not bar(pane).isVisible()


def test_the_bar_stands_beside_the_selection_and_inside_the_pane(qtbot, pane, story):
    drag(qtbot, pane, "came to", "Veldhaven")

    words = rect_of(pane, "came to").translated(pane.view.viewport().mapTo(pane, QPoint()))

    assert pane.rect().contains(bar(pane).geometry())
    assert not bar(pane).geometry().intersects(words)


def test_keys_select_and_the_bar_appears_when_shift_is_let_go(qtbot, pane, story):
    start, _ = span(story, "came")
    pane.scroll_to(start, start)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in "came":
        qtbot.keyClick(pane.view, Qt.Key.Key_Right, shift)
    qtbot.keyRelease(pane.view, Qt.Key.Key_Shift)
    assert bar(pane).isVisible()

    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert asked.args[0] == ((start, start + 4),)


def test_escape_drops_the_selection_and_the_bar(qtbot, pane, story):
    drag(qtbot, pane, "came to", "Veldhaven")

    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)

    assert not bar(pane).isVisible()
    with qtbot.assertNotEmitted(pane.highlights_requested):
        qtbot.keyClick(pane.view, Qt.Key.Key_H)


def test_a_click_on_a_highlight_opens_its_note_and_closing_keeps_it(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", Colour.GREEN, 7, note="Check.")])
    click(qtbot, pane, "rare")
    note = pane.highlighting.editor.findChild(QPlainTextEdit)
    assert pane.highlighting.editor.isVisible()
    assert note.toPlainText() == "Check."
    assert dot(pane.highlighting.editor, Colour.GREEN).isChecked()

    qtbot.keyClicks(note, " Twice")
    with qtbot.waitSignal(pane.highlight_changed) as changed:
        qtbot.keyClick(note, Qt.Key.Key_Escape)

    assert changed.args == [7, None, "Check. Twice", None]
    assert not pane.highlighting.editor.isVisible()
    assert pane.view.hasFocus()


def test_a_note_that_did_not_change_is_not_stored_again(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", number=7, note="Check.")])
    click(qtbot, pane, "rare")

    with qtbot.assertNotEmitted(pane.highlight_changed):
        qtbot.keyClick(pane.highlighting.editor.findChild(QPlainTextEdit), Qt.Key.Key_Escape)


def test_a_click_into_the_text_closes_the_note_and_keeps_it(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", number=7)])
    click(qtbot, pane, "rare")
    qtbot.keyClicks(pane.highlighting.editor.findChild(QPlainTextEdit), "Why?")

    with qtbot.waitSignal(pane.highlight_changed) as changed:
        click(qtbot, pane, "On Tuesday")

    assert changed.args == [7, None, "Why?", None]


def test_the_editor_recolours_and_removes(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", number=7)])
    click(qtbot, pane, "rare")

    with qtbot.waitSignal(pane.highlight_changed) as changed:
        qtbot.mouseClick(dot(pane.highlighting.editor, Colour.PURPLE), LEFT)
    assert changed.args == [7, Colour.PURPLE, None, None]

    remove = next(
        one
        for one in pane.highlighting.editor.findChildren(QToolButton)
        if one.accessibleName() == "Remove the highlight"
    )
    with qtbot.waitSignal(pane.highlight_removed) as removed:
        qtbot.mouseClick(remove, LEFT)
    assert removed.args == [7]
    assert not pane.highlighting.editor.isVisible()


def test_what_is_being_typed_survives_a_change_of_colour(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", number=7)])
    click(qtbot, pane, "rare")
    note = pane.highlighting.editor.findChild(QPlainTextEdit)
    qtbot.keyClicks(note, "Half a")

    pane.show_highlights([highlight(story, "rare sign", Colour.PINK, 7)])

    assert note.toPlainText() == "Half a"
    assert dot(pane.highlighting.editor, Colour.PINK).isChecked()


def test_both_of_two_overlapping_highlights_are_reached(qtbot, pane, story):
    pane.show_highlights(
        [
            highlight(story, "a rare sign", number=1, note="long"),
            highlight(story, "rare", Colour.BLUE, 2, note="short"),
        ]
    )
    click(qtbot, pane, "rare")
    note = pane.highlighting.editor.findChild(QPlainTextEdit)
    assert note.toPlainText() == "short"

    other = next(
        one
        for one in pane.highlighting.editor.findChildren(QToolButton)
        if one.accessibleName() == "Next highlight at this place"
    )
    qtbot.mouseClick(other, LEFT)

    assert note.toPlainText() == "long"


def test_n_highlights_and_opens_the_note_once_it_is_stored(qtbot, pane, story):
    drag(qtbot, pane, "rare", "sign")
    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_N)
    assert not pane.highlighting.editor.isVisible()

    stored = highlight(story, "rare sign", number=9)
    assert asked.args[0] == ((stored.passage.start, stored.passage.end),)
    pane.show_highlights([stored])

    assert pane.highlighting.editor.isVisible()
    assert pane.highlighting.editor.highlight == stored


def test_keys_change_the_highlight_under_the_caret(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", number=7)])
    start, end = span(story, "rare sign")
    pane.scroll_to(start + 1, end)

    with qtbot.waitSignal(pane.highlight_changed) as changed:
        qtbot.keyClick(pane.view, Qt.Key.Key_3)
    assert changed.args == [7, Colour.BLUE, None, None]

    with qtbot.waitSignal(pane.highlight_removed) as removed:
        qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert removed.args == [7]

    qtbot.keyClick(pane.view, Qt.Key.Key_N)
    assert pane.highlighting.editor.isVisible()


def test_words_that_are_marked_already_are_recoloured_and_get_no_second_highlight(
    qtbot, pane, story
):
    pane.show_highlights([highlight(story, "rare sign", number=7)])
    pane.select_range(*span(story, "rare sign"))

    with qtbot.assertNotEmitted(pane.highlights_requested):
        with qtbot.waitSignal(pane.highlight_changed) as changed:
            qtbot.keyClick(pane.view, Qt.Key.Key_3)
        assert changed.args == [7, Colour.BLUE, None, None]
        pane.select_range(*span(story, "rare sign"))
        qtbot.keyClick(pane.view, Qt.Key.Key_N)
    assert pane.highlighting.editor.highlight.id == 7

    with qtbot.waitSignal(pane.highlights_requested):
        pane.select_range(*span(story, "a rare sign"))
        qtbot.keyClick(pane.view, Qt.Key.Key_3)


def test_the_keys_mean_the_shortest_highlight_that_ends_at_the_caret(qtbot, pane, story):
    inner = highlight(story, "rare", number=7)
    pane.show_highlights([inner, highlight(story, "is a rare sign; Veldhaven", number=8)])
    pane.scroll_to(inner.passage.end, inner.passage.end)

    qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert pane.highlighting.editor.highlight.id == 7


def test_the_innermost_of_a_name_and_a_highlight_is_what_a_click_means(qtbot, pane, story):
    pane.show_highlights([highlight(story, "Ida Lindqvist came to Veldhaven", number=7)])
    with qtbot.waitSignal(pane.entity_picked):
        click(qtbot, pane, "Ida Lindqvist")
    assert not pane.highlighting.editor.isVisible()

    pane.show_highlights([highlight(story, "Lindqvist", number=8)])
    with qtbot.assertNotEmitted(pane.entity_picked):
        click(qtbot, pane, "Lindqvist")
    assert pane.highlighting.editor.isVisible()


def test_the_note_key_means_what_was_marked_last_also_where_the_selection_went_beyond(
    qtbot, pane, story
):
    start, _ = span(story, "on the wall.")
    pane.scroll_to(start, start)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(pane.view, Qt.Key.Key_End, shift)
    qtbot.keyClick(pane.view, Qt.Key.Key_Right, shift)
    with qtbot.waitSignal(pane.highlights_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_2)
    made = highlight(story, story[slice(*asked.args[0][0])])
    pane.show_highlights([made])

    qtbot.keyClick(pane.view, Qt.Key.Key_N)

    assert pane.highlighting.editor.highlight == made


def test_the_note_key_means_what_was_marked_last_also_before_it_is_stored(qtbot, pane, story):
    older = highlight(story, "came to Veldhaven", number=1)
    pane.show_highlights([older])
    drag(qtbot, pane, "to", "Veldhaven")
    qtbot.keyClick(pane.view, Qt.Key.Key_2)
    qtbot.keyClick(pane.view, Qt.Key.Key_N)
    assert pane.highlighting.editor.highlight is None

    made = highlight(story, "to Veldhaven", Colour.GREEN, number=2)
    pane.show_highlights([older, made])

    assert pane.highlighting.editor.highlight == made
