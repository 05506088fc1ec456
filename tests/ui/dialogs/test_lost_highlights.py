from dataclasses import replace
from datetime import UTC, datetime

import pytest
from helpers.dialogs import press, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from reader.domain.highlight import AnchorState, Colour, Highlight, Passage
from reader.ui.dialogs.lost_highlights import LostHighlightsDialog

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
EXACT = Highlight(1, 1, Passage(0, 4, "Anna", "", " said"), Colour.GREEN, NOW, NOW)
MOVED = Highlight(
    2,
    1,
    Passage(9, 24, "harbour is shut", "The old ", " in <May>."),
    Colour.BLUE,
    NOW,
    NOW,
    note="See *here*",
    anchor=AnchorState.MOVED,
    score=0.874,
    origin=Passage(8, 25, "harbour will shut", "The old ", " in April."),
)
LOST = replace(EXACT, id=3, passage=replace(EXACT.passage, quote="Nobody"))
LOST = replace(LOST, anchor=AnchorState.ORPHAN, score=0.0)


@pytest.fixture
def dialog(opened) -> LostHighlightsDialog:
    dialog = opened(LostHighlightsDialog())
    dialog.show_highlights((EXACT, MOVED, LOST))
    return dialog


def test_old_words_stand_beside_new_ones_with_note_and_score_and_exact_ones_are_not_asked_about(
    dialog,
):
    said = words(dialog)

    assert "<b>harbour will shut</b> in April." in said
    assert "<b>harbour is shut</b> in &lt;May&gt;." in said
    assert "87 % alike" in said
    assert "See *here*" in said
    assert said.index("No longer in the text") < said.index("<b>Nobody</b>") < said.index("Marked")
    assert "Anna" not in said


def test_a_moved_highlight_can_be_accepted_seen_and_removed_and_a_lost_one_removed(qtbot, dialog):
    dialog.show_highlights((MOVED,))
    for text, signal in (
        ("Accept", dialog.highlight_accepted),
        ("Accept All That Moved", dialog.highlight_accepted),
        ("Show in Text", dialog.highlight_picked),
        ("Remove", dialog.highlight_removed),
    ):
        with qtbot.waitSignal(signal) as told:
            press(qtbot, dialog, text)
        assert told.args == [MOVED]

    dialog.show_highlights((LOST,))
    with qtbot.waitSignal(dialog.highlight_removed) as told:
        press(qtbot, dialog, "Remove")
    assert told.args == [LOST]


def test_when_none_is_in_doubt_it_says_so(dialog):
    dialog.show_highlights((EXACT,))

    assert "Every highlight has its place" in words(dialog)


def test_a_highlight_is_placed_by_hand_once_words_are_selected(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.highlight_placed):
        press(qtbot, dialog, "Place Here")

    dialog.set_can_place(True)

    with qtbot.waitSignal(dialog.highlight_placed) as told:
        press(qtbot, dialog, "Place Here")
    assert told.args == [LOST]


def test_keys_stay_in_place_when_a_highlight_is_settled(qtbot, dialog):
    dialog.activateWindow()
    remove = [one for one in dialog.findChildren(QPushButton) if one.text() == "Remove"]
    remove[0].setFocus()
    with qtbot.waitSignal(dialog.highlight_removed) as told:
        qtbot.keyClick(remove[0], Qt.Key.Key_Delete)
    assert told.args == [LOST]

    dialog.show_highlights((MOVED,))

    assert dialog.focusWidget().text() == "Accept"
    with qtbot.waitSignal(dialog.highlight_accepted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
