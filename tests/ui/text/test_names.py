from helpers.pointer import LADY, TOWN, click, drag, span
from PySide6.QtCore import Qt

from reader.domain.entity import Label


def test_a_click_on_a_name_picks_its_entity(qtbot, pane, story):
    with qtbot.waitSignal(pane.entity_picked) as picked:
        click(qtbot, pane, "Ida Lindqvist")

    assert picked.args == [LADY]


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

    assert picked.args == [LADY]


def test_stepping_visits_every_occurrence_and_goes_round(qtbot, pane, story):
    seen = []
    pane.occurrence_changed.connect(lambda *place: seen.append(place))
    pane.choose_entity(TOWN)
    assert seen[-1] == (0, 3)

    for _ in range(4):
        pane.step(True)

    assert seen[-4:] == [(1, 3), (2, 3), (3, 3), (1, 3)]


def test_stepping_back_goes_round_as_well(qtbot, pane, story):
    seen = []
    pane.occurrence_changed.connect(lambda *place: seen.append(place))
    pane.choose_entity(TOWN)
    pane.step(False)
    pane.step(False)

    assert seen[-2:] == [(3, 3), (2, 3)]


def test_stepping_begins_where_the_reader_is(qtbot, pane, story):
    pane.choose_entity(TOWN)
    start, end = span(story, "rare")
    pane.scroll_to(start, end)

    with qtbot.waitSignal(pane.occurrence_changed) as told:
        pane.step(True)

    assert told.args == [2, 3]


def test_without_a_chosen_entity_there_is_nothing_to_step_to(qtbot, pane, story):
    with qtbot.assertNotEmitted(pane.occurrence_changed):
        pane.step(True)


def test_the_same_choice_again_keeps_the_visited_occurrence(qtbot, pane, story):
    pane.choose_entity(TOWN)
    pane.step(True)

    with qtbot.waitSignal(pane.occurrence_changed) as told:
        pane.choose_entity(TOWN)

    assert told.args == [1, 3]
