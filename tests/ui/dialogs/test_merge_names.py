import pytest
from helpers.dialogs import button, press, words
from PySide6.QtCore import Qt

from reader.domain.entity import Alias, Entity, Label
from reader.domain.ledger import Effect
from reader.ui.dialogs.merge_names import MergeNamesDialog

LEFT = Qt.MouseButton.LeftButton
FULL = Entity(1, "Ida Lindqvist", Label.PERSON, aliases=(Alias("I. Lindqvist", "initial"),))
BARE = Entity(2, "Lindqvist", Label.PERSON)
FIRM = Entity(3, "Lindqvist & Co.", Label.ORG)
FAR = Entity(7, "Ida Lindqvist-Berg", Label.PERSON)


@pytest.fixture
def dialog(opened):
    return opened(MergeNamesDialog([FULL, BARE, FIRM]))


@pytest.fixture
def of_one(opened):
    return opened(MergeNamesDialog([BARE]))


def rows(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def click(qtbot, dialog, text):
    (item,) = dialog.list.findItems(text, Qt.MatchFlag.MatchExactly)
    centre = dialog.list.visualItemRect(item).center()
    qtbot.mouseClick(dialog.list.viewport(), LEFT, pos=centre)


def test_the_first_name_stays_unless_another_is_chosen(qtbot, dialog):
    assert rows(dialog) == ["Ida Lindqvist", "Lindqvist", "Lindqvist & Co."]
    assert "3 names become one" in words(dialog)

    with qtbot.waitSignal(dialog.accepted_merge) as told:
        press(qtbot, dialog, "Merge")

    assert told.args == [(2, 3), 1]
    assert not dialog.isVisible()


def test_the_name_that_stays_is_chosen_by_mouse_or_by_keys(qtbot, dialog):
    with qtbot.waitSignal(dialog.target_chosen) as told:
        click(qtbot, dialog, "Lindqvist & Co.")
    assert told.args == [(1, 2), 3]

    with qtbot.waitSignal(dialog.target_chosen) as told:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Up)
    assert told.args == [(1, 3), 2]

    with qtbot.waitSignal(dialog.accepted_merge) as told:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert told.args == [(1, 3), 2]


def test_the_first_choice_is_told_when_the_dialog_opens(qtbot, opened):
    dialog = MergeNamesDialog([FULL, BARE])

    with qtbot.waitSignal(dialog.target_chosen) as told:
        opened(dialog)

    assert told.args == [(2,), 1]


@pytest.mark.parametrize(
    ("articles", "mentions", "said"),
    [
        (0, 0, "No article changes."),
        (1, 4, "1 article changes, in 4 places."),
        (3, 12, "3 articles change, in 12 places."),
    ],
)
def test_how_much_changes_is_said_until_another_name_is_chosen(
    qtbot, dialog, articles, mentions, said
):
    dialog.show_preview(Effect(articles, mentions))
    assert said in words(dialog)

    click(qtbot, dialog, "Lindqvist")
    assert said not in words(dialog)


def test_any_name_of_the_library_can_be_searched_for(qtbot, of_one):
    assert not button(of_one, "Merge").isEnabled()
    with qtbot.waitSignal(of_one.search_changed) as told:
        qtbot.keyClick(of_one.search, "i")
    assert told.args == ["i"]

    of_one.show_candidates([FULL, BARE, FAR])
    assert rows(of_one) == ["Ida Lindqvist", "Ida Lindqvist-Berg"]
    qtbot.keyClick(of_one.search, Qt.Key.Key_Down)
    qtbot.keyClick(of_one.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(of_one.accepted_merge) as told:
        qtbot.keyClick(of_one.list, Qt.Key.Key_Return)

    assert told.args == [(2,), 7]


def test_several_names_can_become_part_of_another_one(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "berg")
    dialog.show_candidates([FAR])

    with qtbot.waitSignal(dialog.accepted_merge) as told:
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

    assert told.args == [(1, 2, 3), 7]


def test_enter_merges_into_nothing_that_was_found_for_other_words(qtbot, of_one):
    qtbot.keyClicks(of_one.search, "ida")
    of_one.show_candidates([FULL])
    qtbot.keyClicks(of_one.search, "x")

    with qtbot.assertNotEmitted(of_one.accepted_merge):
        qtbot.keyClick(of_one.search, Qt.Key.Key_Return)
    assert of_one.isVisible()

    of_one.show_candidates([])
    assert "No name matches." in words(of_one)


def test_the_names_come_back_when_the_search_is_emptied(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "berg")
    dialog.show_candidates([FAR])

    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)

    assert rows(dialog) == ["Ida Lindqvist", "Lindqvist", "Lindqvist & Co."]
    assert dialog.isVisible()


def test_cancel_and_escape_merge_nothing(qtbot, dialog, of_one):
    with (
        qtbot.assertNotEmitted(dialog.accepted_merge),
        qtbot.assertNotEmitted(of_one.accepted_merge),
    ):
        press(qtbot, dialog, "Cancel")
        qtbot.keyClick(of_one, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert not of_one.isVisible()


def test_a_screen_reader_hears_label_and_forms(dialog):
    heard = dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard == "Ida Lindqvist, People  ·  I. Lindqvist"
    assert dialog.list.accessibleName()
    assert dialog.search.accessibleName()


def test_a_name_without_end_leaves_the_dialog_as_wide_as_it_was(opened, dialog):
    endless = Entity(9, "Donaudampfschiff" * 32, Label.ORG)

    assert opened(MergeNamesDialog([endless])).width() == dialog.width()
    assert opened(MergeNamesDialog([endless, BARE])).width() == dialog.width()
