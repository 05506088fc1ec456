from itertools import pairwise

import pytest
from helpers.articles import article, aside, highlight
from helpers.pointer import LEFT
from helpers.sight import rect_of
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reader.domain.highlight import Colour
from reader.ui.text.note_card import NoteCard

WIDE, NARROW = 1_100, 700


@pytest.fixture
def noted(qtbot, pane):
    """A wide pane with an article in which three highlights have notes and one has none."""
    pane.resize(WIDE, 700)
    shown = article(
        aside("Home World Sport"),
        *(f"Line {number} of the story of the bridge. " * 6 for number in range(60)),
    )
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    text = shown.content.text
    pane.show_highlights(
        [
            highlight(text, "Line 0", Colour.GREEN, 1, note="**Bold**, kept as typed.\n- so"),
            highlight(text, "of the story", Colour.YELLOW, 2, note="Long. " * 300, tags=("t",)),
            highlight(text, "Line 2", Colour.PINK, 3),
            highlight(text, "Line 3", Colour.BLUE, 4, note="Third."),
        ]
    )
    return pane


def cards(pane) -> list[NoteCard]:
    """The notes that are to be seen, from the top."""
    found = [one for one in pane.findChildren(NoteCard) if one.isVisible()]
    return sorted(found, key=lambda one: one.y())


def place_of(pane, card) -> QRect:
    return QRect(card.mapTo(pane, QPoint()), card.size())


def line_of(pane, words) -> QRect:
    return rect_of(pane, words).translated(pane.view.viewport().mapTo(pane, QPoint()))


def test_a_note_stands_beside_its_line_as_it_was_typed(noted):
    first, _, third = cards(noted)

    assert first.accessibleName() == "**Bold**, kept as typed.\n- so"
    assert abs(place_of(noted, first).top() - line_of(noted, "Line 0").top()) <= 2
    assert place_of(noted, first).left() > line_of(noted, "Line 0").right()
    assert place_of(noted, third).top() >= line_of(noted, "Line 3").top()


def test_notes_stand_apart_inside_the_pane_however_long_they_are(noted):
    places = [place_of(noted, card) for card in cards(noted)]

    assert all(one.bottom() < other.top() for one, other in pairwise(places))
    assert all(one.left() >= 0 and one.right() < noted.width() for one in places)
    assert places[1].height() < 250
    assert cards(noted)[1].toolTip()


def test_notes_scroll_with_their_lines_and_stay_while_any_of_them_is_seen(qtbot, noted):
    before = place_of(noted, cards(noted)[1]).top()
    noted.view.verticalScrollBar().setValue(180)

    assert place_of(noted, cards(noted)[1]).top() == before - 180
    noted.view.verticalScrollBar().setValue(4_000)
    assert cards(noted) == []


def test_notes_follow_when_a_fold_opens_above_them(noted):
    noted.view.page.toggle(noted.view.page.fold_at(0))

    top = place_of(noted, cards(noted)[0]).top()
    assert abs(top - line_of(noted, "Line 0").top()) <= 2


def test_without_room_there_are_signs_and_with_room_none(noted):
    assert list(noted.view.screenful.notes(noted.view.visible_blocks())) == []

    noted.resize(NARROW, 700)

    assert cards(noted) == []
    assert len(list(noted.view.screenful.notes(noted.view.visible_blocks()))) == 3


def test_the_column_makes_room_without_being_set_anew(noted):
    heights = noted.view.document().size()
    shown = line_of(noted, "Line 0").left()

    noted.show_highlights([])

    assert line_of(noted, "Line 0").left() > shown
    assert noted.view.document().size() == heights
    assert cards(noted) == []


def test_a_click_on_a_note_edits_it(qtbot, noted):
    qtbot.mouseClick(cards(noted)[0], LEFT)

    editor = noted.highlighting.editor
    assert editor.isVisible()
    assert editor.highlight.id == 1
    assert editor.findChild(QPlainTextEdit).toPlainText().startswith("**Bold**")


def test_notes_are_reached_by_tab_opened_by_enter_and_left_by_escape(qtbot, noted):
    first, second, _ = cards(noted)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()

    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert noted.view.hasFocus()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert noted.highlighting.editor.highlight.id == 2


def test_the_wheel_scrolls_the_text_over_the_margin_too(noted):
    margin = noted.highlighting.margin
    middle = QPointF(margin.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(margin.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(margin, event)

    assert noted.view.verticalScrollBar().value() > 0


def test_a_changed_note_is_shown_at_once(noted):
    text = noted.view.page.article.content.text
    noted.show_highlights([highlight(text, "Line 0", Colour.PINK, 1, note="Another.")])

    assert [card.accessibleName() for card in cards(noted)] == ["Another."]
