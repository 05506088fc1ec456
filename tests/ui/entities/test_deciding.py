"""What a user decides about names in the panel, by mouse and by keys."""

import pytest
from helpers.entity_panel import NO_KEY, click, find, place_of
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QToolButton

from reader.domain.chips import Joint
from reader.domain.entity import Entity, EntityCount, Label
from reader.ui.entities.preview_bar import PreviewBar

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ENTER, ESCAPE, F2 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F2
LINK = Qt.DropAction.LinkAction
BY_MOUSE, BY_KEY = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


@pytest.fixture
def menu_of(pane):
    """Open the menu of a row by a right click there, or by the menu key."""

    def open_menu(text, reason=BY_MOUSE):
        viewport, place = pane.view.viewport(), place_of(pane, text)
        if reason == BY_KEY:
            pane.view.setCurrentIndex(find(pane, text))
            place = QPoint(-1, -1)
        event = QContextMenuEvent(reason, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)
        return next((one for one in pane.findChildren(QMenu) if one.isVisible()), None)

    return open_menu


@pytest.fixture
def drag(qtbot, monkeypatch, pane):
    """Drag one row to another, or to a place; the test is the desktop's part of it."""

    def go(start, end):
        place = end if isinstance(end, QPoint) else place_of(pane, end)
        viewport = pane.view.viewport()

        def desktop(drag, action):
            carried = (action, drag.mimeData(), LEFT, NO_KEY)
            entered = QDragEnterEvent(place_of(pane, start), *carried)
            moved, dropped = QDragMoveEvent(place, *carried), QDropEvent(place.toPointF(), *carried)
            for event in (entered, moved, dropped):
                QApplication.sendEvent(viewport, event)
                if not event.isAccepted():
                    return Qt.DropAction.IgnoreAction
            return action

        monkeypatch.setattr(QDrag, "exec", desktop)
        qtbot.mousePress(viewport, LEFT, pos=place_of(pane, start))
        for step in (10, 20):
            qtbot.mouseMove(viewport, place_of(pane, start) + QPoint(step, step))
        qtbot.mouseRelease(viewport, LEFT, pos=place)

    return go


def action(menu, *path):
    """The action at the end of a path of submenus."""
    for words in path[:-1]:
        menu = next(one.menu() for one in menu.actions() if one.text() == words)
    return next(one for one in menu.actions() if one.text().split("\t")[0] == path[-1])


def texts(menu):
    return [one.text().split("\t")[0] for one in menu.actions() if one.text()]


def editor(pane):
    return next((one for one in pane.view.findChildren(QLineEdit) if one.isVisible()), None)


def merge_button(pane):
    return next(one for one in pane.findChildren(QPushButton) if one.text() == "Merge…")


def names(entities):
    return [entity.name for entity in entities]


@pytest.mark.parametrize("reason", [BY_MOUSE, BY_KEY])
def test_a_name_has_a_menu_of_all_that_can_be_decided_about_it(menu_of, reason):
    assert texts(menu_of("Henrik Lindqvist", reason)) == [
        "Show Page",
        "Dossier of This Name",
        "Rename",
        "Change Type",
        "Merge Into…",
        "Why Together?",
        "Set Apart",
        "Not a Name",
        "Copy Name",
        "Counting articles…",
    ]


def test_a_group_has_no_menu(menu_of):
    assert menu_of("People") is None


@pytest.mark.parametrize(
    "wish",
    [
        ("retype_requested", ("Change Type", "Organisations"), [(1,), Label.ORG]),
        ("why_requested", ("Why Together?",), [1]),
        ("split_requested", ("Set Apart", "Lindqvist"), [1, "Lindqvist"]),
        ("ignore_requested", ("Not a Name", "In This Article"), [(1,), False]),
        ("ignore_requested", ("Not a Name", "Everywhere"), [(1,), True]),
        ("copy_requested", ("Copy Name",), [(1,)]),
    ],
)
def test_each_action_of_the_menu_tells_its_wish(qtbot, pane, menu_of, wish):
    signal, path, told = wish
    menu = menu_of("Henrik Lindqvist")

    with qtbot.waitSignal(getattr(pane, signal)) as wished:
        action(menu, *path).trigger()

    assert wished.args == told


def test_the_type_a_name_has_is_not_offered_again(menu_of):
    menu = menu_of("Klaipėda")

    assert not action(menu, "Change Type", "Countries and cities").isEnabled()
    assert action(menu, "Change Type", "Regions and landscapes").isEnabled()


def test_a_name_of_one_form_has_nothing_to_take_apart(menu_of):
    menu = menu_of("Klaipėda")

    assert not action(menu, "Why Together?").isEnabled()
    assert not action(menu, "Set Apart").isEnabled()


def test_an_ampersand_in_a_form_stays_one(empty, counts, pane, menu_of):
    form = counts[3].entity.aliases[0]
    firm = Entity(9, "Smith & Sons", Label.ORG, aliases=(type(form)("S&S", "initials"),))
    pane.show_counts([EntityCount(firm, 2)])

    assert texts(action(menu_of("Smith & Sons"), "Set Apart").menu()) == ["S&&S"]


def test_f2_writes_a_name_over_in_its_row(qtbot, pane):
    click(qtbot, pane, "Klaipėda")
    qtbot.keyClick(pane.view, F2)
    assert editor(pane).selectedText() == "Klaipėda"

    qtbot.keyClicks(editor(pane), "  Memel  an der   Dange")
    with (
        qtbot.assertNotEmitted(pane.entity_picked),
        qtbot.waitSignal(pane.rename_requested) as wished,
    ):
        qtbot.keyClick(editor(pane), ENTER)

    assert wished.args == [5, "Memel an der Dange"]


@pytest.mark.parametrize("reason", [BY_MOUSE, BY_KEY])
def test_the_menu_opens_the_row_for_writing(pane, menu_of, reason):
    action(menu_of("Søren Kjær", reason), "Rename").trigger()

    assert editor(pane).text() == "Søren Kjær"


def test_escape_leaves_the_name_as_it_was(qtbot, pane):
    click(qtbot, pane, "Klaipėda")
    qtbot.keyClick(pane.view, F2)
    qtbot.keyClicks(editor(pane), "Memel")

    with qtbot.assertNotEmitted(pane.rename_requested, wait=50):
        qtbot.keyClick(editor(pane), ESCAPE)

    assert editor(pane) is None


def test_an_empty_name_is_refused_and_the_same_name_is_no_wish(qtbot, pane):
    click(qtbot, pane, "Klaipėda")
    qtbot.keyClick(pane.view, F2)

    with qtbot.assertNotEmitted(pane.rename_requested, wait=50):
        qtbot.keyClicks(editor(pane), "  ")
        qtbot.keyClick(editor(pane), ENTER)
    assert editor(pane) is not None

    with qtbot.assertNotEmitted(pane.rename_requested, wait=50):
        editor(pane).setText("Klaipėda")
        qtbot.keyClick(editor(pane), ENTER)
    assert editor(pane) is None


def test_what_is_being_written_stays_when_new_counts_come(qtbot, pane, counts):
    click(qtbot, pane, "Klaipėda")
    qtbot.keyClick(pane.view, F2)
    qtbot.keyClicks(editor(pane), "Mem")

    pane.show_counts([EntityCount(Entity(7, "Aagaard", Label.PERSON), 20), *counts])
    qtbot.keyClicks(editor(pane), "el")

    with qtbot.waitSignal(pane.rename_requested) as wished:
        qtbot.keyClick(editor(pane), ENTER)
    assert wished.args == [5, "Memel"]


def test_a_name_that_is_gone_is_no_longer_written_over(qtbot, pane, counts):
    click(qtbot, pane, "Klaipėda")
    qtbot.keyClick(pane.view, F2)

    with qtbot.assertNotEmitted(pane.rename_requested, wait=50):
        pane.show_counts([one for one in counts if one.entity.id != 5])

    assert editor(pane) is None


def test_a_group_is_not_renamed(qtbot, pane):
    pane.view.setCurrentIndex(find(pane, "People"))
    qtbot.keyClick(pane.view, F2)

    assert editor(pane) is None


def test_a_click_with_control_selects_and_picks_nothing(qtbot, pane):
    click(qtbot, pane, "Petra Vogelsang")

    with qtbot.assertNotEmitted(pane.entity_picked), qtbot.assertNotEmitted(pane.choice_cleared):
        click(qtbot, pane, "Baltic Harbour Authority", CONTROL)
        assert names(pane.view.selected()) == ["Petra Vogelsang", "Baltic Harbour Authority"]
        click(qtbot, pane, "Søren Kjær", CONTROL)

    assert "People" not in names(pane.view.selected())
    with qtbot.waitSignal(pane.entity_picked) as picked:
        click(qtbot, pane, "Klaipėda")
    assert picked.args == [5]
    assert names(pane.view.selected()) == ["Klaipėda"]


@pytest.mark.parametrize(("keys", "joint"), [(SHIFT, Joint.OR), (ALT, Joint.NOT)])
def test_a_click_or_enter_with_shift_or_alt_asks_for_another_kind_of_filter(
    qtbot, pane, keys, joint
):
    with qtbot.assertNotEmitted(pane.entity_picked):
        with qtbot.waitSignal(pane.filter_requested) as asked:
            click(qtbot, pane, "Klaipėda", keys)
        assert asked.args == [5, joint]
        assert pane.view.selected() == ()
        pane.view.setCurrentIndex(find(pane, "Klaipėda"))
        with qtbot.waitSignal(pane.filter_requested) as asked:
            qtbot.keyClick(pane.view, Qt.Key.Key_Return, keys)
    assert asked.args == [5, joint]


def test_the_keys_select_more_names_and_none(qtbot, pane):
    click(qtbot, pane, "Petra Vogelsang")

    with qtbot.assertNotEmitted(pane.entity_picked):
        qtbot.keyClick(pane.view, Qt.Key.Key_Down, SHIFT)
        qtbot.keyClick(pane.view, Qt.Key.Key_Down, CONTROL)
        qtbot.keyClick(pane.view, Qt.Key.Key_Space, CONTROL)
        assert len(pane.view.selected()) == 3
        qtbot.keyClick(pane.view, ESCAPE)

    assert pane.view.selected() == ()


def test_selected_names_are_marked_as_soon_as_there_are_several(qtbot, pane):
    def looks():
        row = pane.view.visualRect(find(pane, "Petra Vogelsang"))
        return pane.view.viewport().grab(row).toImage()

    click(qtbot, pane, "Petra Vogelsang")
    pane.view.setCurrentIndex(find(pane, "People"))
    plain = looks()
    click(qtbot, pane, "Petra Vogelsang", CONTROL)
    pane.search.setFocus()
    assert looks() == plain

    click(qtbot, pane, "Klaipėda", CONTROL)

    assert looks() != plain


def test_several_selected_names_are_counted_below_with_a_button_to_merge_them(qtbot, pane):
    click(qtbot, pane, "Petra Vogelsang")
    assert not merge_button(pane).isVisible()
    click(qtbot, pane, "Søren Kjær", CONTROL)
    assert "2 names selected" in [one.text() for one in pane.findChildren(QLabel)]

    with qtbot.waitSignal(pane.merge_choice_requested) as wished:
        qtbot.mouseClick(merge_button(pane), LEFT)
    assert names(wished.args[0]) == ["Petra Vogelsang", "Søren Kjær"]

    clear = "Select no names"
    buttons = pane.findChildren(QToolButton)
    qtbot.mouseClick(next(one for one in buttons if one.accessibleName() == clear), LEFT)
    assert not merge_button(pane).isVisible()


def test_the_menu_of_several_names_asks_which_one_stays(qtbot, pane, menu_of):
    click(qtbot, pane, "Petra Vogelsang")
    click(qtbot, pane, "Søren Kjær", CONTROL)
    menu = menu_of("Petra Vogelsang")
    assert texts(menu) == [
        "Dossier of These Names",
        "Change Type",
        "Merge 2 Names Into",
        "Not a Name",
        "Copy Names",
        "Counting articles…",
    ]

    with qtbot.waitSignal(pane.merge_requested) as wished:
        action(menu, "Merge 2 Names Into", "Søren Kjær").trigger()
    assert wished.args == [(3,), 2]

    with qtbot.waitSignal(pane.merge_choice_requested) as wished:
        action(menu, "Merge 2 Names Into", "Another Name…").trigger()
    assert names(wished.args[0]) == ["Petra Vogelsang", "Søren Kjær"]


@pytest.mark.parametrize(
    "wish",
    [
        ("retype_requested", ("Change Type", "Organisations"), [(3, 2), Label.ORG]),
        ("ignore_requested", ("Not a Name", "Everywhere"), [(3, 2), True]),
        ("copy_requested", ("Copy Names",), [(3, 2)]),
    ],
)
def test_what_is_decided_about_several_names_is_one_wish(qtbot, pane, menu_of, wish):
    signal, path, told = wish
    click(qtbot, pane, "Petra Vogelsang")
    click(qtbot, pane, "Søren Kjær", CONTROL)

    with qtbot.waitSignal(getattr(pane, signal)) as wished:
        action(menu_of("Petra Vogelsang"), *path).trigger()

    assert wished.args == told


def test_a_type_is_offered_to_those_of_several_names_that_have_another(qtbot, pane, menu_of):
    click(qtbot, pane, "Petra Vogelsang")
    click(qtbot, pane, "Klaipėda", CONTROL)

    with qtbot.waitSignal(pane.retype_requested) as wished:
        action(menu_of("Klaipėda"), "Change Type", "People").trigger()

    assert wished.args == [(5,), Label.PERSON]


def preview(pane):
    (bar,) = pane.findChildren(PreviewBar)
    return bar.accessibleName() if bar.isVisible() else ""


def test_the_menu_says_how_much_a_decision_changes(qtbot, pane, menu_of):
    with qtbot.waitSignal(pane.preview_requested) as wished:
        menu = menu_of("Klaipėda")
    entities, line = wished.args
    assert entities == (5,)

    line.show_words("3 articles change.")

    assert texts(menu)[-1] == "3 articles change."
    assert not line.isEnabled()


def test_a_name_that_is_written_over_says_how_much_it_changes(qtbot, pane):
    click(qtbot, pane, "Klaipėda")
    with qtbot.waitSignal(pane.preview_requested) as wished:
        qtbot.keyClick(pane.view, F2)
    entities, bar = wished.args
    assert entities == (5,)

    bar.show_words("3 articles change.")
    assert preview(pane) == "3 articles change."

    qtbot.keyClick(editor(pane), ESCAPE)
    assert preview(pane) == ""
    bar.show_words("It comes too late.")
    assert preview(pane) == ""


def test_a_name_that_is_dragged_says_how_much_it_changes(qtbot, pane, drag):
    seen = []
    pane.preview_requested.connect(
        lambda entities, bar: (bar.show_words("3 articles change."), seen.append(preview(pane)))
    )

    drag("Klaipėda", "Henrik Lindqvist")

    assert seen == ["3 articles change."]
    assert preview(pane) == ""


def test_one_name_is_merged_into_one_that_is_still_to_be_chosen(qtbot, pane, menu_of):
    with qtbot.waitSignal(pane.merge_choice_requested) as wished:
        action(menu_of("Klaipėda"), "Merge Into…").trigger()

    assert names(wished.args[0]) == ["Klaipėda"]


def test_a_name_dropped_on_another_is_to_become_part_of_it(qtbot, pane, drag):
    with (
        qtbot.assertNotEmitted(pane.entity_picked),
        qtbot.waitSignal(pane.merge_requested) as wished,
    ):
        drag("Klaipėda", "Henrik Lindqvist")

    assert wished.args == [(5,), 1]


def test_selected_names_are_dropped_together(qtbot, pane, drag):
    click(qtbot, pane, "Petra Vogelsang")
    click(qtbot, pane, "Søren Kjær", CONTROL)

    with qtbot.waitSignal(pane.merge_requested) as wished:
        drag("Søren Kjær", "Henrik Lindqvist")

    assert wished.args == [(3, 2), 1]


@pytest.mark.parametrize("end", ["Klaipėda", "People", QPoint(100, 500)])
def test_a_name_dropped_on_itself_on_a_group_or_beside_stays_as_it_is(qtbot, pane, drag, end):
    with qtbot.assertNotEmitted(pane.merge_requested):
        drag("Klaipėda", end)


def test_what_other_programs_drop_is_not_taken(pane):
    mime = QMimeData()
    mime.setText("Klaipėda")
    event = QDragEnterEvent(place_of(pane, "Søren Kjær"), LINK, mime, LEFT, NO_KEY)

    QApplication.sendEvent(pane.view.viewport(), event)

    assert not event.isAccepted()


def test_the_row_under_a_dragged_name_is_marked_until_it_has_left(qtbot, monkeypatch, pane):
    viewport, target = pane.view.viewport(), place_of(pane, "Petra Vogelsang")
    seen = []

    def looks():
        return viewport.grab(pane.view.visualRect(pane.view.indexAt(target))).toImage()

    def hover(drag, action):
        carried = (action, drag.mimeData(), LEFT, NO_KEY)
        QApplication.sendEvent(viewport, QDragEnterEvent(target, *carried))
        QApplication.sendEvent(viewport, QDragMoveEvent(target, *carried))
        seen.append(looks())
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", hover)
    before = looks()
    qtbot.mousePress(viewport, LEFT, pos=place_of(pane, "Klaipėda"))
    for step in (10, 20):
        qtbot.mouseMove(viewport, place_of(pane, "Klaipėda") + QPoint(step, step))

    assert seen
    assert seen[0] != before
    assert looks() == before


def test_the_selection_stays_when_new_counts_come(qtbot, pane, counts):
    click(qtbot, pane, "Petra Vogelsang")
    click(qtbot, pane, "Søren Kjær", CONTROL)

    pane.show_counts([*counts, EntityCount(Entity(7, "Aagaard", Label.PERSON), 20)])

    assert names(pane.view.selected()) == ["Petra Vogelsang", "Søren Kjær"]
    assert merge_button(pane).isVisible()


def test_a_name_that_was_taken_out_of_the_selection_stays_out_when_new_counts_come(
    qtbot, pane, counts
):
    click(qtbot, pane, "Petra Vogelsang")
    for name in ("Søren Kjær", "Klaipėda", "Klaipėda"):
        click(qtbot, pane, name, CONTROL)

    pane.show_counts([*counts, EntityCount(Entity(7, "Aagaard", Label.PERSON), 20)])

    assert names(pane.view.selected()) == ["Petra Vogelsang", "Søren Kjær"]
    assert pane.view.currentIndex().data() == "Klaipėda"


def test_names_that_a_search_hides_are_no_longer_selected(qtbot, pane):
    click(qtbot, pane, "Petra Vogelsang")
    click(qtbot, pane, "Søren Kjær", CONTROL)

    qtbot.keyClicks(pane.search, "kj")

    assert names(pane.view.selected()) == ["Søren Kjær"]
    assert not merge_button(pane).isVisible()


def test_the_panel_stays_as_narrow_as_it_can_be_while_names_are_selected(qtbot, pane):
    narrow = pane.minimumSizeHint().width()
    click(qtbot, pane, "Petra Vogelsang")

    click(qtbot, pane, "Søren Kjær", CONTROL)

    assert merge_button(pane).isVisible()
    assert pane.minimumSizeHint().width() <= max(narrow, 180)
