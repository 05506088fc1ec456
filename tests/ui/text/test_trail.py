import pytest
from helpers.articles import Part, analysis, article, highlight
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from reader.domain.article import BlockKind
from reader.domain.entity import Label


@pytest.fixture
def book(qtbot, pane) -> str:
    """Show twenty chapters with a name in each, and return the text."""
    parts = []
    for number in range(20):
        parts.append(Part(f"Chapter {number}", BlockKind.HEADING, 1))
        parts.extend([f"In {number} the story goes on and on. " * 12] * 4)
        parts.append("Here comes Ida.")
    shown = article(*parts)
    pane.show_article(shown)
    pane.show_analysis(analysis(shown.content.text, ("Ida", Label.PERSON, 1)))
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    return shown.content.text


def read_on(pane, text, words) -> int:
    """Scroll as a reader does, until some words are on top; return where that is."""
    pane.view.places.put_on_top(text.index(words))
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    return pane.reading_position()


def go_to_heading(pane, number):
    pane.contents.click()
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * number, Qt.Key.Key_Return):
        QTest.keyClick(pane.contents.list.tree, key)


def click_strip(qtbot, pane, text, words):
    height = round(text.index(words) / len(text) * pane.markers.height())
    qtbot.mouseClick(pane.markers, Qt.MouseButton.LeftButton, pos=QPoint(6, height))


def find(qtbot, pane, words):
    pane.finding.open()
    field = pane.finding.bar.findChild(QLineEdit)
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def step_to_name(pane):
    pane.choose_entity(1)
    pane.step(True)


def test_every_kind_of_jump_leads_back_and_forward(qtbot, pane, book):
    jumps = {
        "contents": lambda: go_to_heading(pane, 15),
        "strip": lambda: click_strip(qtbot, pane, book, "Chapter 17"),
        "name": lambda: step_to_name(pane),
        "find": lambda: find(qtbot, pane, "Chapter 12"),
        "passage": lambda: pane.select_range(book.index("Chapter 9"), book.index("Chapter 9") + 9),
    }
    pane.show_highlights([highlight(book, "Chapter 17")])
    for jump in jumps.values():
        start = read_on(pane, book, "In 3 ")
        jump()
        there = pane.reading_position()
        assert there > start

        pane.jumps.go_back()
        assert pane.reading_position() == start
        pane.jumps.go_forward()
        assert pane.reading_position() == there


def test_steps_one_after_another_are_one_jump(pane, book):
    start = read_on(pane, book, "In 3 ")
    pane.choose_entity(1)
    for _ in range(6):
        pane.step(True)

    pane.jumps.go_back()

    assert pane.reading_position() == start


def test_steps_after_reading_on_are_another_jump(pane, book):
    read_on(pane, book, "In 3 ")
    step_to_name(pane)
    second = read_on(pane, book, "In 9 ")
    pane.step(True)

    pane.jumps.go_back()

    assert pane.reading_position() == second


def test_several_jumps_are_gone_back_one_by_one(pane, book):
    places = []
    for number in (5, 10, 15):
        places.append(pane.reading_position())
        go_to_heading(pane, number)

    for place in reversed(places):
        pane.jumps.go_back()
        assert pane.reading_position() == place
    pane.jumps.go_back()
    assert pane.reading_position() == places[0]


def test_a_new_jump_ends_the_way_forward(qtbot, pane, book):
    go_to_heading(pane, 5)
    go_to_heading(pane, 10)
    pane.jumps.go_back()
    with qtbot.waitSignal(pane.trail_changed) as told:
        go_to_heading(pane, 15)

    assert told.args == [True, False]


def test_a_jump_to_what_is_on_the_screen_leaves_no_trace(qtbot, pane, book):
    with qtbot.assertNotEmitted(pane.trail_changed):
        pane.scroll_to(3, 3)


def test_another_article_has_a_trail_of_its_own(qtbot, pane, book):
    go_to_heading(pane, 10)

    with qtbot.waitSignal(pane.trail_changed) as told:
        pane.show_article(article("Something else.", number=2))

    assert told.args == [False, False]


def test_the_side_buttons_of_a_mouse_go_back_and_forward(qtbot, pane, book):
    go_to_heading(pane, 10)
    there = pane.reading_position()

    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.BackButton)
    assert pane.reading_position() == 0
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.ForwardButton)
    assert pane.reading_position() == there


@pytest.fixture
def tome(pane) -> str:
    """Show 100,000 words, of which only the first are laid out, and return the text."""
    shown = article(*(f"Part {number} and Ida. " + "It goes on. " * 5 for number in range(5_500)))
    assert len(shown.content.text.split()) > 100_000
    pane.show_article(shown)
    pane.show_analysis(analysis(shown.content.text, ("Ida", Label.PERSON, 1)))
    return shown.content.text


def is_there(pane, text, words) -> bool:
    return not pane.view.places.is_under_way and text.index(words) in range(
        pane.reading_position(), pane.view.end_position()
    )


@pytest.fixture
def slow(monkeypatch):
    """Let a machine be so slow that the nearest place is not set at once."""
    monkeypatch.setattr("reader.ui.text.places._SECONDS_TO_REACH", -1.0)


def test_a_jump_to_where_nothing_is_laid_out_yet_leads_back(qtbot, pane, tome, slow):
    far = tome.index("Part 300 ")

    pane.scroll_to(far, far)
    assert pane.view.places.is_under_way
    qtbot.waitUntil(lambda: is_there(pane, tome, "Part 300 "))
    there = pane.reading_position()

    pane.jumps.go_back()
    assert pane.reading_position() == 0
    pane.jumps.go_forward()
    assert pane.reading_position() == there


def test_the_way_back_is_open_while_a_jump_is_under_way(qtbot, pane, tome, slow):
    far = tome.index("Part 300 ")
    pane.scroll_to(far, far)
    assert pane.view.places.is_under_way

    pane.jumps.go_back()

    assert pane.reading_position() == 0
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    assert pane.reading_position() == 0


def test_steps_through_what_is_not_laid_out_yet_are_one_jump(qtbot, pane, tome, slow):
    pane.show_analysis(
        analysis(tome, ("Part 300 ", Label.PERSON, 2), ("Part 250 ", Label.PERSON, 2))
    )
    pane.choose_entity(2)
    pane.step(False)
    assert pane.view.places.is_under_way
    qtbot.waitUntil(lambda: is_there(pane, tome, "Part 300 "))

    pane.step(False)
    pane.jumps.go_back()

    assert pane.reading_position() == 0
