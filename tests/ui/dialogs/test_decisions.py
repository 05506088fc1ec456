from datetime import UTC, datetime, timedelta

import pytest
from helpers.dialogs import button, press, words
from PySide6.QtCore import Qt

from reader.ui.dialogs.decisions import DecisionRow, DecisionsDialog

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MERGED = DecisionRow("m", "Merged “Putin” into “Vladimir Putin”", NOON)
RENAMED = DecisionRow("r", "Renamed “Zelenskiy”", NOON - timedelta(days=1), is_active=False)
IGNORED = DecisionRow("i", "“Russian leader” is not a name", NOON - timedelta(days=2))


@pytest.fixture
def empty(opened):
    return opened(DecisionsDialog())


@pytest.fixture
def dialog(empty):
    empty.show_decisions([IGNORED, MERGED, RENAMED])
    return empty


def rows(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def choose(qtbot, dialog, decision):
    centre = dialog.list.visualItemRect(dialog.list.item(rows(dialog).index(decision.words)))
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=centre.center())


def test_decisions_stand_in_words_the_newest_first(dialog):
    assert rows(dialog) == [MERGED.words, RENAMED.words, IGNORED.words]


def test_a_screen_reader_hears_when_it_was_and_that_it_was_taken_back(dialog):
    heard = [dialog.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    local = MERGED.when.astimezone()
    day = f"{local.day} {local:%b %Y}, {local:%H:%M}"

    assert heard[0].startswith(f"{MERGED.words}, {day}")
    assert heard[1].startswith(f"{RENAMED.words}, Taken back")


def test_a_decision_is_taken_back_by_button_by_delete_and_by_enter(qtbot, dialog):
    told = []
    dialog.taken_back.connect(told.append)

    choose(qtbot, dialog, IGNORED)
    press(qtbot, dialog, "Take Back")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert told == ["i", "i", "i"]
    assert dialog.isVisible()


def test_a_decision_that_was_taken_back_is_taken_again(qtbot, dialog):
    told = []
    dialog.taken_again.connect(told.append)

    choose(qtbot, dialog, RENAMED)
    with qtbot.assertNotEmitted(dialog.taken_back):
        press(qtbot, dialog, "Take Again")
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)

    assert told == ["r", "r"]


def test_the_chosen_decision_stays_so_when_others_are_shown(qtbot, dialog):
    choose(qtbot, dialog, IGNORED)

    dialog.show_decisions([MERGED, DecisionRow("i", IGNORED.words, IGNORED.when, is_active=False)])

    assert dialog.list.currentItem().text() == IGNORED.words
    assert button(dialog, "Take Again").isVisible()


def test_without_decisions_there_is_nothing_to_take_back(qtbot, dialog):
    dialog.show_decisions([])

    assert "No decisions yet" in words(dialog)
    assert not button(dialog, "Take Back").isVisible()
    with qtbot.assertNotEmitted(dialog.taken_back):
        qtbot.keyClick(dialog, Qt.Key.Key_Delete)


def test_decisions_are_exported_and_imported_even_where_there_are_none(qtbot, empty):
    with qtbot.waitSignal(empty.export_requested):
        press(qtbot, empty, "Export…")
    with qtbot.waitSignal(empty.import_requested):
        press(qtbot, empty, "Import…")

    assert empty.isVisible()


def test_a_long_decision_takes_more_lines_where_there_is_less_room(qtbot, dialog):
    dialog.show_decisions([DecisionRow("x", "Merged many names into one. " * 4, NOON)])

    def height():
        return dialog.list.visualItemRect(dialog.list.item(0)).height()

    wide = height()
    dialog.resize(320, 400)

    qtbot.waitUntil(lambda: height() > wide)
