from time import process_time

import pytest
from helpers.entity_panel import click, find
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QToolButton

from reader.domain.entity import NUMBER_LABELS, Entity, EntityCount, Label

LEFT = Qt.MouseButton.LeftButton
ENTER, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up


def rows(pane):
    """The rows as they are shown: a folded group is one row."""
    shown = []
    index = pane.view.model().index(0, 0)
    while index.isValid():
        shown.append(index.data())
        index = pane.view.indexBelow(index)
    return shown


def words(pane):
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def button(pane, name):
    return next(one for one in pane.findChildren(QToolButton) if one.accessibleName() == name)


def test_names_stand_under_their_labels_the_most_frequent_first(pane):
    assert rows(pane) == [
        "People",
        "Petra Vogelsang",
        "Henrik Lindqvist",
        "Søren Kjær",
        "Organisations",
        "Baltic Harbour Authority",
        "Countries and cities",
        "Klaipėda",
        "Dates",
    ]


def test_the_tree_keeps_the_rules_of_item_models(pane, counts):
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    QAbstractItemModelTester(pane.view.model(), mode, pane)

    pane.show_counts(counts[:2])
    pane.search.setText("lind")


def test_numbers_and_dates_are_folded_at_first(empty):
    assert empty.collapsed_labels() == NUMBER_LABELS


def test_clicking_a_name_picks_it_and_clicking_it_again_clears_the_choice(qtbot, pane):
    with qtbot.waitSignal(pane.entity_picked) as picked:
        click(qtbot, pane, "Klaipėda")
    assert picked.args == [5]

    pane.choose(5)
    with qtbot.waitSignal(pane.choice_cleared), qtbot.assertNotEmitted(pane.entity_picked):
        click(qtbot, pane, "Klaipėda")


def test_the_keys_walk_pick_fold_and_unfold(qtbot, pane):
    picked = []
    pane.entity_picked.connect(picked.append)
    pane.view.setFocus()
    pane.view.setCurrentIndex(find(pane, "People"))

    qtbot.keyClick(pane.view, DOWN)
    qtbot.keyClick(pane.view, ENTER)
    qtbot.keyClick(pane.view, DOWN)
    qtbot.keyClick(pane.view, Qt.Key.Key_Space)
    assert picked == [3, 1]

    qtbot.keyClick(pane.view, Qt.Key.Key_Left)
    qtbot.keyClick(pane.view, Qt.Key.Key_Left)
    assert rows(pane)[:2] == ["People", "Organisations"]
    qtbot.keyClick(pane.view, Qt.Key.Key_Right)
    assert rows(pane)[:2] == ["People", "Petra Vogelsang"]


def test_a_folded_group_stays_folded_in_the_next_article(qtbot, pane, counts):
    with qtbot.waitSignal(pane.labels_collapsed):
        click(qtbot, pane, "People")
    click(qtbot, pane, "Dates")

    assert pane.collapsed_labels() == NUMBER_LABELS - {Label.DATE} | {Label.PERSON}
    pane.show_counts(counts[1:])
    assert rows(pane)[:2] == ["People", "Organisations"]
    assert rows(pane)[-2:] == ["Dates", "Tuesday"]


def test_folds_can_be_restored(pane):
    pane.set_collapsed_labels({Label.PERSON, Label.ORG, Label.GPE})

    assert rows(pane) == ["People", "Organisations", "Countries and cities", "Dates", "Tuesday"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("LIND", "Henrik Lindqvist"),
        ("klaipeda", "Klaipėda"),
        ("bha", "Baltic Harbour Authority"),
        (" tues", "Tuesday"),
    ],
)
def test_the_search_narrows_the_names_and_unfolds_them(qtbot, pane, typed, found):
    qtbot.keyClicks(pane.search, typed)

    assert rows(pane)[1:] == [found]


def test_a_search_leaves_the_folds_as_they_were(qtbot, pane):
    qtbot.keyClicks(pane.search, "tues")
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)

    assert pane.search.text() == ""
    assert rows(pane)[-1] == "Dates"
    assert pane.collapsed_labels() == NUMBER_LABELS


def test_a_search_without_a_hit_says_so(qtbot, pane):
    qtbot.keyClicks(pane.search, "xyz")

    assert "No name matches" in words(pane)
    assert not pane.view.isVisible()


def test_return_in_the_search_picks_the_first_name(qtbot, pane):
    qtbot.keyClicks(pane.search, "kj")

    with qtbot.waitSignal(pane.entity_picked) as picked:
        qtbot.keyClick(pane.search, ENTER)

    assert picked.args == [2]


def test_down_leaves_the_search_for_the_names(qtbot, pane):
    qtbot.keyClicks(pane.search, "l")
    qtbot.keyClick(pane.search, DOWN)

    with qtbot.waitSignal(pane.entity_picked) as picked:
        qtbot.keyClick(pane.view, ENTER)

    assert picked.args == [3]


def test_the_chosen_name_has_buttons_to_step_through_its_mentions(qtbot, pane):
    pane.choose(1)
    assert {"Henrik Lindqvist", "5 mentions"} <= set(words(pane))
    pane.show_position(3, 5)
    assert "3 of 5" in words(pane)

    with qtbot.waitSignal(pane.step_requested) as forward:
        qtbot.mouseClick(button(pane, "Next mention"), LEFT)
    with qtbot.waitSignal(pane.step_requested) as back:
        qtbot.mouseClick(button(pane, "Previous mention"), LEFT)
    with qtbot.waitSignal(pane.choice_cleared):
        qtbot.mouseClick(button(pane, "Choose no name"), LEFT)
    assert (forward.args, back.args) == ([True], [False])


def test_the_position_stays_when_the_same_name_is_chosen_again(pane, counts):
    pane.choose(1)
    pane.show_position(3, 5)

    pane.show_counts([*counts])
    pane.choose(1)

    assert "3 of 5" in words(pane)


def test_without_a_choice_there_is_no_step_bar(pane):
    pane.choose(1)
    pane.choose(None)

    assert not button(pane, "Next mention").isVisible()


def test_the_state_fills_an_empty_panel_and_stands_above_a_full_one(empty, counts):
    assert "No names" in words(empty)
    empty.show_state("Finding names…")
    assert words(empty).count("Finding names…") == 1

    empty.show_counts(counts)
    assert empty.view.isVisible()
    assert "Finding names…" in words(empty)

    empty.show_state("")
    assert "Finding names…" not in words(empty)


def test_new_counts_leave_the_keys_where_they_are(pane, counts):
    pane.view.setCurrentIndex(find(pane, "Søren Kjær"))

    pane.show_counts([*counts, EntityCount(Entity(7, "Aagaard", Label.PERSON), 20)])

    assert pane.view.currentIndex().data() == "Søren Kjær"


def test_a_screen_reader_hears_name_label_count_and_aliases(pane):
    index = find(pane, "Henrik Lindqvist")

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Henrik Lindqvist, People, 5 mentions"
    assert "Lindqvist — surname of the full name" in index.data(
        Qt.ItemDataRole.AccessibleDescriptionRole
    )
    assert "surname of the full name" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_markup_in_a_name_is_shown_and_loads_nothing(empty):
    name = '<img src="file:///secret.png">'
    empty.show_counts([EntityCount(Entity(1, name, Label.PERSON), 1)])
    empty.choose(1)

    assert name in words(empty)
    assert "<img" not in find(empty, name).data(Qt.ItemDataRole.ToolTipRole)
    assert all("<img" not in one.toolTip() for one in empty.findChildren(QLabel))


def test_every_control_has_a_name_in_the_accessibility_tree(pane):
    pane.choose(1)
    controls = [*pane.findChildren(QToolButton), pane.search, pane.view]

    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control


def test_ten_thousand_names_are_shown_and_searched_without_a_wait(empty):
    many = [EntityCount(Entity(n, f"Person {n}", Label.PERSON), n % 50) for n in range(10_000)]

    started = process_time()
    empty.show_counts(many)
    empty.choose(9_999)
    shown = process_time() - started
    empty.search.setText("person 99")
    sought = process_time() - started - shown

    assert shown < 5
    assert sought < 5
    assert len(rows(empty)) == 1 + 111
