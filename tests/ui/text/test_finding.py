import pytest
from helpers.articles import Part, article, aside
from helpers.sight import count_of, rect_of
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from reader.domain.article import BlockKind
from reader.ui.drawing.theme import themes
from reader.ui.text.search import Query, hits


@pytest.fixture
def story(pane):
    shown = article(
        "😀 The bridge is closed. Bridges rust; the BRIDGE did too.",
        aside("More about the bridge"),
        Part("The bridge again", BlockKind.HEADING, 2),
        "And a last bridge.",
        title="Rust",
    )
    pane.show_article(shown)
    return shown.content.text


def words_of(pane) -> QLineEdit:
    return pane.finding.bar.findChild(QLineEdit)


def count_label(pane) -> str:
    return pane.finding.bar.findChild(QLabel).text()


def button(pane, name) -> QToolButton:
    buttons = pane.finding.bar.findChildren(QToolButton)
    return next(one for one in buttons if one.accessibleName().startswith(name))


def look_for(qtbot, pane, words):
    pane.finding.open()
    qtbot.keyClicks(words_of(pane), words)
    qtbot.keyClick(words_of(pane), Qt.Key.Key_Return)


def test_hits_are_counted_and_visited_in_order(qtbot, pane, story):
    pane.finding.open()
    qtbot.keyClicks(words_of(pane), "bridge")
    qtbot.waitUntil(lambda: count_label(pane) == "1 of 5")
    assert pane.view.caret_offset() == story.index("bridge")

    qtbot.keyClick(words_of(pane), Qt.Key.Key_Return)
    assert count_label(pane) == "2 of 5"
    for _ in range(2):
        qtbot.keyClick(words_of(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count_label(pane) == "5 of 5"
    assert pane.view.caret_offset() == story.rindex("bridge")


def test_case_and_whole_words_narrow_the_hits(qtbot, pane, story):
    pane.finding.open()
    qtbot.keyClicks(words_of(pane), "bridge")

    qtbot.mouseClick(button(pane, "Whole words"), Qt.MouseButton.LeftButton)
    assert count_label(pane) == "0 of 4"
    qtbot.mouseClick(button(pane, "Match case"), Qt.MouseButton.LeftButton)
    assert count_label(pane) == "0 of 3"


def test_hits_are_seen_and_go_when_the_bar_closes(qtbot, pane, story, seen):
    place = rect_of(pane, "Bridges").adjusted(2, 4, -2, -4)
    before = count_of(seen(), place, themes().current.page, 2)
    pane.finding.open()
    qtbot.keyClicks(words_of(pane), "bridges")
    qtbot.waitUntil(lambda: count_label(pane) == "1 of 1")
    assert count_of(seen(), place, themes().current.page, 2) < before / 4

    qtbot.keyClick(words_of(pane), Qt.Key.Key_Escape)

    assert count_of(seen(), place, themes().current.page, 2) == before
    assert not pane.finding.bar.isVisible()
    assert pane.view.hasFocus()


def test_what_is_selected_is_looked_for(pane, story):
    start = story.index("rust")
    pane.select_range(start, start + 4)

    pane.finding.open()

    assert words_of(pane).text() == "rust"
    assert count_label(pane) == "0 of 1"


def test_nothing_found_is_said(qtbot, pane, story):
    look_for(qtbot, pane, "tunnel")

    qtbot.waitUntil(lambda: count_label(pane) == "No hits")
    assert not button(pane, "Next").isEnabled()


def test_the_hits_of_another_article_are_its_own(qtbot, pane, story):
    look_for(qtbot, pane, "bridge")

    pane.show_article(article("One bridge.", number=2))

    assert count_label(pane) == "0 of 1"


@given(
    st.lists(st.text(alphabet="ab😀é ", max_size=12), min_size=1, max_size=4),
    st.text(alphabet="ab😀", min_size=1, max_size=2),
)
def test_every_hit_is_the_word_itself(paragraphs, words):
    shown = article(*paragraphs).content

    found = hits(shown, Query(words, match_case=True))

    assert all(shown.text[start:end] == words for start, end in found)
    assert len(found) == shown.text.count(words)


def test_signs_of_a_pattern_mean_themselves():
    shown = article("a.c abc a.c").content

    assert hits(shown, Query("a.c")) == [(0, 3), (8, 11)]


def test_the_contents_lead_to_their_headings(qtbot, pane):
    filler = ["A paragraph. " * 60] * 12
    shown = article(
        Part("First", BlockKind.HEADING, 2),
        *filler,
        Part("Second & last", BlockKind.HEADING, 2),
        Part("Detail", BlockKind.HEADING, 3),
        *filler,
    )
    pane.show_article(shown)
    pane.contents.click()
    listed = pane.contents.list.tree
    first, second = (listed.topLevelItem(number) for number in range(2))
    assert [one.text(0) for one in (first, second, second.child(0))] == [
        "First",
        "Second & last",
        "Detail",
    ]
    assert listed.currentItem() is first

    qtbot.keyClicks(listed, "Sec")
    qtbot.keyClick(listed, Qt.Key.Key_Return)

    assert not listed.isVisible()
    start = shown.content.text.index("Second")
    assert pane.reading_position() == pane.view.caret_offset() == start
    assert pane.view.hasFocus()


def test_the_contents_open_at_the_heading_that_is_read_and_fit_the_window(qtbot, pane):
    chapters = [
        part
        for number in range(300)
        for part in (Part(f"Chapter {number}", BlockKind.HEADING, 1), "It goes on. " * 30)
    ]
    shown = article(*chapters)
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    with qtbot.waitSignal(pane.position_changed):
        pane.restore_position(shown.content.text.index("Chapter 200"))

    pane.contents.click()

    listed, tree = pane.contents.list, pane.contents.list.tree
    assert tree.currentItem().text(0) == "Chapter 200"
    assert tree.visualItemRect(tree.currentItem()).intersects(tree.viewport().rect())
    assert pane.window().geometry().contains(listed.geometry())

    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    assert not listed.isVisible()
    assert tree.currentItem().text(0) == "Chapter 200"


def test_words_that_are_written_show_their_first_hit_from_the_page_that_is_read(qtbot, pane):
    shown = article(*(f"Part {number}. " + "It goes on and on. " * 20 for number in range(60)))
    pane.show_article(shown)
    pane.restore_position(shown.content.text.index("Part 40."))
    pane.finding.open()

    qtbot.keyClicks(words_of(pane), "goes")

    qtbot.waitUntil(lambda: count_label(pane) == f"{40 * 20 + 1} of {60 * 20}")


def test_without_headings_there_are_no_contents(pane):
    pane.show_article(article("Only words."))

    assert not pane.contents.isVisible()


def test_the_strip_shows_hits_of_the_whole_article_and_jumps_to_them(qtbot, pane):
    paragraphs = [f"Paragraph {number} is long. " * 20 for number in range(200)]
    paragraphs[150] += "Needle."
    shown = article(*paragraphs)
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    pane.finding.open()
    qtbot.keyClicks(words_of(pane), "needle")
    qtbot.waitUntil(lambda: count_label(pane) == "1 of 1")
    pane.view.places.put_on_top(0)
    start = shown.content.text.index("Needle")
    height = round(start / len(shown.content.text) * pane.markers.height())

    picture = pane.markers.grab().toImage()
    assert count_of(picture, picture.rect(), themes().current.warning) > 0
    qtbot.mouseClick(pane.markers, Qt.MouseButton.LeftButton, pos=QPoint(6, height))

    assert pane.view.caret_offset() == start
    assert pane.view.rects(start, start + 6)


def test_a_click_beside_the_ticks_goes_nowhere(qtbot, pane, story):
    before = pane.view.caret_offset()

    qtbot.mouseClick(pane.markers, Qt.MouseButton.LeftButton, pos=QPoint(6, 300))

    assert pane.view.caret_offset() == before


def test_the_key_for_the_next_occurrence_goes_to_the_next_hit_inside_the_bar(qtbot, pane, story):
    occurrences = []
    QShortcut("F3", pane).activated.connect(lambda: occurrences.append("next"))
    look_for(qtbot, pane, "bridge")
    assert count_label(pane) == "1 of 5"

    qtbot.keyClick(words_of(pane), Qt.Key.Key_F3)
    assert count_label(pane) == "2 of 5"
    qtbot.keyClick(words_of(pane), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert count_label(pane) == "1 of 5"
    assert not occurrences

    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_F3)
    assert occurrences == ["next"]
