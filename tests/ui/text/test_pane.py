import pytest
from helpers.articles import Part, analysis, article, aside, highlight
from helpers.sight import rect_of
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from reader.domain.article import BlockKind, InlineKind, Role
from reader.domain.entity import Label
from reader.domain.highlight import Colour
from reader.ui.text.pens import ColourDot
from reader.ui.text.selection_bar import SelectionBar
from reader.ui.theme import themes

_LADY, _TOWN = 11, 22
_NAMES = (("Ida Lindqvist", Label.PERSON, _LADY), ("Veldhaven", Label.GPE, _TOWN))
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def story(pane):
    shown = article(
        aside("Home World Sport"),
        "😀👍🏽 On Tuesday Ida Lindqvist came to Veldhaven, and saw e\u0301tudes on the wall.",
        Part("𠀋 is a rare sign; Veldhaven has none.", BlockKind.LIST_ITEM, 1),
        Part(
            "Read the report of Veldhaven, or do not.",
            marks=(
                ("the report of Veldhaven", InlineKind.LINK, "https://example.org/r"),
                ("do not", InlineKind.LINK, "javascript:alert(1)"),
            ),
        ),
        aside("Five dead after storm"),
        aside("Markets rally"),
        title="A visit",
    )
    pane.show_article(shown)
    pane.show_analysis(analysis(shown.content.text, *_NAMES))
    return shown.content.text


def span(text, words):
    return text.index(words), text.index(words) + len(words)


def drag(qtbot, pane, first, last):
    """Select from the left edge of some words to the right edge of others."""
    port = pane.view.viewport()
    begin, end = rect_of(pane, first), rect_of(pane, last)
    start = QPoint(begin.left() + 1, begin.center().y())
    stop = QPoint(end.right(), end.center().y())
    qtbot.mousePress(port, _LEFT, pos=start)
    qtbot.mouseMove(port, (start + stop) / 2)
    qtbot.mouseMove(port, stop)
    qtbot.mouseRelease(port, _LEFT, pos=stop)


def click(qtbot, pane, words, occurrence=0, keys=Qt.KeyboardModifier.NoModifier):
    place = rect_of(pane, words, occurrence).center()
    qtbot.mouseClick(pane.view.viewport(), _LEFT, keys, place)


def bar(pane) -> SelectionBar:
    return pane.findChild(SelectionBar)


def dot(parent, colour) -> ColourDot:
    return next(one for one in parent.findChildren(ColourDot) if one.colour is colour)


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

    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.keyClick(pane.view, key)

    assert asked.args == [*span(story, "came to Veldhaven"), colour]


def test_a_selection_across_blocks_counts_code_points(qtbot, pane, story):
    drag(qtbot, pane, "tudes", "rare")

    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert story[slice(*asked.args[:2])] == "tudes on the wall.\n\n𠀋 is a rare"


def test_the_last_colour_is_used_again(qtbot, pane, story):
    drag(qtbot, pane, "came", "to")
    qtbot.keyClick(pane.view, Qt.Key.Key_4)
    drag(qtbot, pane, "rare", "sign")

    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert asked.args[2] is Colour.PINK


def test_blanks_at_the_ends_of_a_selection_are_left_out(qtbot, pane, story):
    start, end = span(story, " came to ")
    pane.select_range(start, end)

    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert story[slice(*asked.args[:2])] == "came to"


def test_the_bar_at_a_selection_highlights_in_its_colours(qtbot, pane, story):
    assert not bar(pane).isVisible()
    drag(qtbot, pane, "came to", "Veldhaven")
    assert bar(pane).isVisible()

    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.mouseClick(dot(bar(pane), Colour.BLUE), _LEFT)

    assert asked.args[2] is Colour.BLUE
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

    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_H)

    assert asked.args[:2] == [start, start + 4]


def test_escape_drops_the_selection_and_the_bar(qtbot, pane, story):
    drag(qtbot, pane, "came to", "Veldhaven")

    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)

    assert not bar(pane).isVisible()
    with qtbot.assertNotEmitted(pane.highlight_requested):
        qtbot.keyClick(pane.view, Qt.Key.Key_H)


def test_a_click_on_a_name_picks_its_entity(qtbot, pane, story):
    with qtbot.waitSignal(pane.entity_picked) as picked:
        click(qtbot, pane, "Ida Lindqvist")

    assert picked.args == [_LADY]


def test_a_click_beside_a_name_picks_nothing(qtbot, pane, story):
    with qtbot.assertNotEmitted(pane.entity_picked):
        click(qtbot, pane, "came to")


def test_selecting_a_name_does_not_pick_it(qtbot, pane, story):
    with qtbot.assertNotEmitted(pane.entity_picked):
        drag(qtbot, pane, "Ida", "Lindqvist")


def test_a_name_that_is_turned_off_cannot_be_picked(qtbot, pane, story):
    pane.set_label_shown(Label.PERSON, False)

    with qtbot.assertNotEmitted(pane.entity_picked):
        click(qtbot, pane, "Ida Lindqvist")


def test_enter_on_a_name_picks_its_entity(qtbot, pane, story):
    start, end = span(story, "Ida Lindqvist")
    pane.scroll_to(start + 2, end)

    with qtbot.waitSignal(pane.entity_picked) as picked:
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert picked.args == [_LADY]


def test_stepping_visits_every_occurrence_and_goes_round(qtbot, pane, story):
    seen = []
    pane.occurrence_changed.connect(lambda *place: seen.append(place))
    pane.choose_entity(_TOWN)
    assert seen[-1] == (0, 3)

    for _ in range(4):
        pane.step(True)

    assert seen[-4:] == [(1, 3), (2, 3), (3, 3), (1, 3)]


def test_stepping_back_goes_round_as_well(qtbot, pane, story):
    seen = []
    pane.occurrence_changed.connect(lambda *place: seen.append(place))
    pane.choose_entity(_TOWN)
    pane.step(False)
    pane.step(False)

    assert seen[-2:] == [(3, 3), (2, 3)]


def test_stepping_begins_where_the_reader_is(qtbot, pane, story):
    pane.choose_entity(_TOWN)
    start, end = span(story, "rare")
    pane.scroll_to(start, end)

    with qtbot.waitSignal(pane.occurrence_changed) as told:
        pane.step(True)

    assert told.args == [2, 3]


def test_without_a_chosen_entity_there_is_nothing_to_step_to(qtbot, pane, story):
    with qtbot.assertNotEmitted(pane.occurrence_changed):
        pane.step(True)


def test_the_same_choice_again_keeps_the_visited_occurrence(qtbot, pane, story):
    pane.choose_entity(_TOWN)
    pane.step(True)

    with qtbot.waitSignal(pane.occurrence_changed) as told:
        pane.choose_entity(_TOWN)

    assert told.args == [1, 3]


def test_a_click_on_a_link_asks_for_its_address(qtbot, pane, story):
    with qtbot.waitSignal(pane.link_activated) as followed:
        click(qtbot, pane, "the report")

    assert followed.args == ["https://example.org/r"]


def test_a_name_inside_a_link_comes_first_and_control_follows_the_link(qtbot, pane, story):
    with qtbot.assertNotEmitted(pane.link_activated):
        click(qtbot, pane, "Veldhaven", occurrence=2)

    with qtbot.waitSignal(pane.link_activated):
        click(qtbot, pane, "Veldhaven", 2, Qt.KeyboardModifier.ControlModifier)


def test_an_address_that_is_not_of_the_web_is_no_link(qtbot, pane, story):
    with qtbot.assertNotEmitted(pane.link_activated):
        click(qtbot, pane, "do not")


def test_a_link_is_followed_by_keys(qtbot, pane, story):
    links = []
    pane.link_activated.connect(links.append)
    for _ in range(4):
        qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
        if pane.view.textCursor().selectedText() == "the report of Veldhaven":
            break
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert links == ["https://example.org/r"]


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
    qtbot.mouseClick(port, _LEFT, pos=pane.view.cursorRect(show).center())
    assert "Five dead after storm" in pane.view.toPlainText()

    qtbot.mouseClick(port, _LEFT, pos=place_of(pane, "Hide"))
    assert "Five dead after storm" not in pane.view.toPlainText()


def test_a_fold_opens_by_keys(qtbot, pane, story):
    qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert "Home World Sport" in pane.view.toPlainText()


def test_a_run_is_put_back_into_the_article(qtbot, pane, story):
    start = story.index("Five dead")
    pane.scroll_to(start, start + 4)

    with qtbot.waitSignal(pane.role_requested) as asked:
        qtbot.mouseClick(pane.view.viewport(), _LEFT, pos=place_of(pane, "Part of the article"))

    assert asked.args == [(4, 5), Role.BODY]


def menu_at(qtbot, pane, words) -> QMenu:
    place = rect_of(pane, words).center()
    pane.view.setTextCursor(pane.view.cursorForPosition(place))
    pane.view.menu_requested.emit(place)
    qtbot.waitUntil(lambda: bool(pane.findChildren(QMenu, options=Qt.FindDirectChildrenOnly)))
    return pane.findChildren(QMenu, options=Qt.FindDirectChildrenOnly)[-1]


def trigger(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if words in action.text()).trigger()
    menu.close()


def test_the_menu_takes_a_block_out_of_the_article(qtbot, pane, story):
    with qtbot.waitSignal(pane.role_requested) as asked:
        trigger(menu_at(qtbot, pane, "rare sign"), "Not Part of the Article")

    assert asked.args == [(2,), Role.BOILERPLATE]


def test_the_menu_of_a_name_picks_its_entity(qtbot, pane, story):
    with qtbot.waitSignal(pane.entity_picked) as picked:
        trigger(menu_at(qtbot, pane, "Ida Lindqvist"), "Choose This Name")

    assert picked.args == [_LADY]


def test_the_menu_of_a_highlight_removes_it(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", number=7)])

    with qtbot.waitSignal(pane.highlight_removed) as removed:
        trigger(menu_at(qtbot, pane, "rare sign"), "Remove")

    assert removed.args == [7]


def test_the_copy_is_the_text_of_the_article(qtbot, pane, story):
    drag(qtbot, pane, "tudes", "rare")

    pane.copy()

    assert QGuiApplication.clipboard().text() == "tudes on the wall.\n\n𠀋 is a rare"


def test_a_copy_across_a_closed_fold_leaves_the_folded_out(qtbot, pane):
    pane.show_article(article("First.", aside("Share this"), "Second."))
    pane.view.selectAll()

    pane.copy()

    assert QGuiApplication.clipboard().text() == "First.\n\nSecond."


def test_the_copy_of_a_table_keeps_its_cells(qtbot, pane):
    pane.show_article(article("Before.", Part("Year\tCracks\n1998\t2", BlockKind.TABLE), "After."))
    pane.view.selectAll()

    pane.copy()

    assert QGuiApplication.clipboard().text() == "Before.\n\nYear\tCracks\n1998\t2\n\nAfter."


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
        qtbot.mouseClick(dot(pane.highlighting.editor, Colour.PURPLE), _LEFT)
    assert changed.args == [7, Colour.PURPLE, None, None]

    remove = next(
        one
        for one in pane.highlighting.editor.findChildren(QToolButton)
        if one.accessibleName() == "Remove the highlight"
    )
    with qtbot.waitSignal(pane.highlight_removed) as removed:
        qtbot.mouseClick(remove, _LEFT)
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
    qtbot.mouseClick(other, _LEFT)

    assert note.toPlainText() == "long"


def test_n_highlights_and_opens_the_note_once_it_is_stored(qtbot, pane, story):
    drag(qtbot, pane, "rare", "sign")
    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_N)
    assert not pane.highlighting.editor.isVisible()

    stored = highlight(story, "rare sign", number=9)
    assert asked.args[:2] == [stored.passage.start, stored.passage.end]
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


def test_the_innermost_of_a_name_and_a_highlight_is_what_a_click_means(qtbot, pane, story):
    pane.show_highlights([highlight(story, "Ida Lindqvist came to Veldhaven", number=7)])
    with qtbot.waitSignal(pane.entity_picked):
        click(qtbot, pane, "Ida Lindqvist")
    assert not pane.highlighting.editor.isVisible()

    pane.show_highlights([highlight(story, "Lindqvist", number=8)])
    with qtbot.assertNotEmitted(pane.entity_picked):
        click(qtbot, pane, "Lindqvist")
    assert pane.highlighting.editor.isVisible()


def long_article(number=1, paragraphs=400):
    words = "😀 Sentence {} of a long report goes on and on until the line is full. " * 4
    return article(*(words.replace("{}", str(one)) for one in range(paragraphs)), number=number)


def test_the_reading_position_comes_back(qtbot, pane):
    shown = long_article()
    start = shown.content.blocks[300].start
    pane.show_article(shown)

    pane.restore_position(start)
    qtbot.waitUntil(
        lambda: pane.reading_position() == start and bool(pane.view.rects(start, start + 5))
    )

    assert pane.view.rects(start, start + 5)[0].top() < 40


@pytest.mark.parametrize("change", ["narrow", "zoom", "theme"])
def test_the_reading_position_survives_another_look(qtbot, pane, change):
    shown = long_article()
    start = shown.content.blocks[200].start
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    pane.restore_position(start)

    if change == "narrow":
        pane.resize(430, 700)
    elif change == "zoom":
        pane.zoom_in()
        pane.zoom_in()
    else:
        themes().set_choice("dark")

    qtbot.waitUntil(lambda: bool(pane.view.rects(start, start + 5)))
    assert pane.view.rects(start, start + 5)[0].top() < 60
    assert pane.reading_position() == start


def test_scrolling_tells_the_new_position_once_it_pauses(qtbot, pane):
    pane.show_article(long_article())
    qtbot.waitUntil(lambda: pane.view.page.is_complete)

    with qtbot.waitSignal(pane.position_changed) as told:
        pane.view.verticalScrollBar().setValue(2_000)

    assert told.args == [pane.reading_position()]
    assert told.args[0] > 0


def test_a_place_that_is_not_filled_in_yet_is_reached_all_the_same(qtbot, pane):
    shown = long_article(paragraphs=3_000)
    start = shown.content.blocks[2_900].start
    pane.show_article(shown)

    pane.select_range(start, start + 10)

    qtbot.waitUntil(lambda: pane.view.selected_range() == (start, start + 10), timeout=20_000)
    assert pane.view.rects(start, start + 10)


def test_another_article_begins_at_its_beginning_without_old_marks(qtbot, pane):
    first = long_article()
    pane.show_article(first)
    pane.show_highlights([highlight(first.content.text, "Sentence 0")])
    pane.view.verticalScrollBar().setValue(3_000)

    pane.show_article(long_article(number=2))

    assert pane.reading_position() == 0
    assert len(pane.view.marks.highlights) == 0


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
        qtbot.mouseClick(again, _LEFT)


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
