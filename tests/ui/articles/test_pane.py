from array import array
from itertools import combinations
from time import process_time

import pytest
from helpers.rest import wait_for_rest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton

from reader.domain.article import ArticleState
from reader.domain.chips import Chip
from reader.domain.entity import Label
from reader.ui.articles.pane import ArticleListPane
from reader.ui.drawing.theme import themes

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(qtbot):
    themes()
    pane = ArticleListPane()
    qtbot.addWidget(pane)
    pane.resize(290, 640)
    pane.show()
    return pane


@pytest.fixture
def filled(pane, summary):
    pane.show_articles((11, 12, 13, 14), 4)
    pane.fill([summary(11), summary(12), summary(13, state=ArticleState.FAILED), summary(14)])
    pane.view.setFocus()
    return pane


def click(qtbot, pane, row, modifier=Qt.KeyboardModifier.NoModifier):
    centre = pane.view.visualRect(pane.view.model().index(row, 0)).center()
    qtbot.mouseClick(pane.view.viewport(), LEFT, modifier, centre)


def button(pane, text):
    return next(
        one
        for kind in (QPushButton, QToolButton)
        for one in pane.findChildren(kind)
        if one.isVisible() and text in (one.text(), one.accessibleName())
    )


def words(pane):
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def menu_of(qtbot, pane):
    pane.view.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(menu for menu in pane.findChildren(QMenu) if menu.isVisible())
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


def test_it_says_that_the_library_is_opening_until_it_knows_better(pane):
    assert "Opening the library…" in words(pane)


def test_an_empty_library_offers_to_open_files_or_the_sample(qtbot, pane):
    pane.show_articles((), 0)

    assert "No articles yet" in words(pane)
    with qtbot.waitSignal(pane.open_requested):
        qtbot.mouseClick(button(pane, "Open Files…"), LEFT)
    with qtbot.waitSignal(pane.sample_requested):
        qtbot.mouseClick(button(pane, "Read the sample article"), LEFT)


def test_a_filter_that_matches_nothing_can_be_cleared(qtbot, pane):
    pane.show_articles((), 128)

    assert "0 of 128 articles" in words(pane)
    with qtbot.waitSignal(pane.filters_cleared):
        qtbot.mouseClick(button(pane, "Clear Filter"), LEFT)


@pytest.mark.parametrize(
    ("shown", "total", "text"),
    [(1, 1, "1 article"), (3, 3, "3 articles"), (2, 128, "2 of 128 articles")],
)
def test_the_count_says_how_many_of_how_many(pane, shown, total, text):
    pane.show_articles(tuple(range(shown)), total)

    assert text in words(pane)


def colours(pane, row):
    area = pane.view.visualRect(pane.view.model().index(row, 0))
    image = pane.view.viewport().grab(area).toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_failed_article_is_painted_as_a_warning(pane, summary):
    failed = summary(1, state=ArticleState.FAILED, problem="The file is empty.")
    pane.show_articles((1, 2, 3), 3)
    pane.fill([failed, summary(2, highlights=12), summary(3, state=ArticleState.WAITING)])

    warning = themes().current.warning.name()
    assert warning in colours(pane, 0)
    assert warning not in colours(pane, 1) | colours(pane, 2)


def test_highlights_and_state_are_painted(pane, summary):
    pane.show_articles((1, 2, 3, 4), 4)
    states = (ArticleState.DONE, ArticleState.WAITING, ArticleState.WORKING)
    pane.fill([summary(n, "Same", state=state) for n, state in enumerate(states, 1)])
    pane.fill([summary(4, "Same", highlights=3)])

    pictures = []
    for row in range(4):
        area = pane.view.visualRect(pane.view.model().index(row, 0))
        pictures.append(pane.view.viewport().grab(area).toImage())
    assert all(one != other for one, other in combinations(pictures, 2))


def test_an_article_whose_names_are_found_anew_looks_as_before(pane, summary):
    pane.show_articles((1, 2, 3), 3)
    named = {"names": (("Anna Berg", Label.PERSON),), "site": "The Courier"}
    states = (ArticleState.DONE, ArticleState.WAITING, ArticleState.WORKING)
    pane.fill([summary(n, "Same", state=state, **named) for n, state in enumerate(states, 1)])

    pictures = [
        pane.view.viewport().grab(pane.view.visualRect(pane.view.model().index(row, 0))).toImage()
        for row in range(3)
    ]
    assert pictures[0] == pictures[1] == pictures[2]


def test_an_array_of_ids_will_do(qtbot, pane):
    with qtbot.waitSignal(pane.rows_wanted) as wanted:
        pane.show_articles(array("q", range(100)), 100)
    pane.pick(3)

    assert wanted.args == [tuple(range(64))]
    assert pane.selected() == (3,)


def test_a_step_of_the_wheel_paints_only_what_comes_into_sight(qtbot, qapp, pane, painted_by):
    pane.show_articles(tuple(range(500)), 500)
    bar, viewport = pane.view.verticalScrollBar(), pane.view.viewport()
    qtbot.waitUntil(lambda: painted_by(viewport, qapp.processEvents).isEmpty())

    def scroll():
        bar.setValue(bar.value() + 60)
        qapp.processEvents()

    painted = painted_by(viewport, scroll).boundingRect()

    assert 60 <= painted.height() < viewport.height() / 2


def test_only_what_is_seen_is_wanted(qtbot, pane):
    with qtbot.waitSignal(pane.rows_wanted) as wanted:
        pane.show_articles(tuple(range(1000)), 1000)

    assert wanted.args == [tuple(range(64))]


def test_clicking_an_article_picks_it(qtbot, filled):
    with qtbot.waitSignal(filled.article_picked) as picked:
        click(qtbot, filled, 1)

    assert picked.args == [12]


def test_the_keys_walk_through_the_list(qtbot, filled):
    picked = []
    filled.article_picked.connect(picked.append)

    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Home):
        qtbot.keyClick(filled.view, key)
    qtbot.keyClick(filled.view, Qt.Key.Key_Down)

    assert picked == [14, 13, 13, 11, 12]


def test_taking_the_focus_picks_nothing(qtbot, pane, summary):
    pane.show_articles((1, 2), 2)

    with qtbot.assertNotEmitted(pane.article_picked):
        pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(pane.article_picked) as picked:
        qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert picked.args == [1]


def test_letters_are_not_searched_for_through_all_rows(qtbot, pane):
    pane.show_articles(tuple(range(500)), 500)
    wanted = []
    pane.rows_wanted.connect(wanted.append)

    qtbot.keyClicks(pane.view, "rates")
    wait_for_rest(qtbot, pane)

    assert all(page == tuple(range(64)) for page in wanted)


def test_delete_asks_to_remove_all_selected_articles(qtbot, filled):
    click(qtbot, filled, 0)
    click(qtbot, filled, 2, Qt.KeyboardModifier.ControlModifier)

    with qtbot.waitSignal(filled.remove_requested) as removed:
        qtbot.keyClick(filled.view, Qt.Key.Key_Delete)

    assert removed.args == [(11, 13)]


def test_the_menu_tries_failed_articles_again(qtbot, filled):
    click(qtbot, filled, 1)
    qtbot.keyClick(filled.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    actions = menu_of(qtbot, filled)

    with qtbot.waitSignal(filled.retry_requested) as retried:
        actions["Try Again"].trigger()

    assert retried.args == [(13,)]
    assert "Move 2 Articles to Trash" in actions
    assert "Show in Folder" not in actions


def test_the_menu_of_one_article_shows_its_folder_and_removes_it(qtbot, filled):
    click(qtbot, filled, 0)
    actions = menu_of(qtbot, filled)

    assert "Try Again" not in actions
    with qtbot.waitSignal(filled.reveal_requested) as revealed:
        actions["Show in Folder"].trigger()
    with qtbot.waitSignal(filled.remove_requested) as removed:
        actions["Move to Trash"].trigger()
    assert (revealed.args, removed.args) == ([11], [(11,)])
    key = QKeySequence(QKeySequence.StandardKey.Delete).toString()
    assert actions["Move to Trash"].text() == f"Move to Trash\t{key}"
    assert actions["Move to Trash"].shortcut().isEmpty()  # it means words elsewhere


def test_the_current_article_stays_current_when_others_come(qtbot, filled):
    click(qtbot, filled, 1)

    with qtbot.assertNotEmitted(filled.article_picked):
        filled.show_articles((15, 16, 11, 12, 13, 14), 6)

    assert filled.selected() == (12,)
    qtbot.keyClick(filled.view, Qt.Key.Key_Down)
    assert filled.selected() == (13,)


def test_selected_articles_stay_selected_when_others_come(qtbot, filled):
    click(qtbot, filled, 0)
    click(qtbot, filled, 3, Qt.KeyboardModifier.ControlModifier)

    filled.show_articles((15, 11, 12, 14), 4)

    assert filled.selected() == (11, 14)


def test_a_large_selection_stays_selected_when_others_come(qtbot, pane):
    pane.show_articles(tuple(range(40)), 40)
    click(qtbot, pane, 0)
    qtbot.keyClick(pane.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)

    pane.show_articles((*range(100, 110), *range(40)), 50)

    assert pane.selected() == tuple(range(40))


def test_the_current_article_is_current_again_when_the_filter_goes(qtbot, filled):
    click(qtbot, filled, 1)
    filled.show_articles((13,), 4)
    assert filled.selected() == ()

    filled.show_articles((11, 12, 13, 14), 4)

    assert filled.selected() == (12,)


def test_the_keys_go_on_where_a_removed_article_was(qtbot, filled):
    click(qtbot, filled, 2)

    with qtbot.assertNotEmitted(filled.article_picked):
        filled.show_articles((11, 12, 14), 3)

    qtbot.keyClick(filled.view, Qt.Key.Key_Up)
    assert filled.selected() == (12,)


def test_an_article_can_be_picked_before_it_is_listed(qtbot, filled):
    with qtbot.assertNotEmitted(filled.article_picked):
        filled.pick(21)
        filled.show_articles((21, 11, 12, 13, 14), 5)

    assert filled.selected() == (21,)


def test_the_rows_in_sight_stay_in_sight_when_others_come(qtbot, pane):
    pane.show_articles(tuple(range(200)), 200)
    top = pane.view.model().index(100, 0)
    pane.view.scrollTo(top, pane.view.ScrollHint.PositionAtTop)
    before = pane.ids()[pane.view.rowAt(0)]

    pane.show_articles((*range(500, 520), *range(200)), 220)

    assert pane.ids()[pane.view.rowAt(0)] == before


def test_a_chip_can_be_taken_away(qtbot, pane):
    pane.show_articles((1,), 2)
    pane.show_chips([Chip(4, "Henrik Lindqvist", Label.PERSON), Chip(5, "BHA", Label.ORG)])

    with qtbot.waitSignal(pane.chip_removed) as removed:
        qtbot.mouseClick(button(pane, "Remove “BHA” from the filter"), LEFT)

    assert removed.args == [5]
    pane.show_chips([])
    assert "BHA" not in words(pane)


def test_many_chips_find_room_in_a_narrow_pane(qtbot, pane):
    pane.resize(220, 640)
    pane.show_articles((1,), 2)
    pane.show_chips([Chip(n, f"A rather long name of number {n}", Label.ORG) for n in range(4)])
    wait_for_rest(qtbot, pane)

    crosses = [
        one
        for one in pane.findChildren(QToolButton)
        if one.isVisible() and one.accessibleName().startswith("Remove “")
    ]
    assert len(crosses) == 4
    for one in crosses:
        assert one.mapTo(pane, one.rect().bottomRight()).x() < pane.width()
    assert pane.view.geometry().height() > 0


def test_the_accessibility_tree_names_the_list_and_its_rows(filled):
    interface = QAccessible.queryAccessibleInterface(filled.view)

    assert interface.text(QAccessible.Text.Name) == "Articles"
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert any(name.startswith("Article 12, 12.txt") for name in names)


def test_a_million_articles_are_listed_without_work_for_each(pane):
    pane.show_articles(tuple(range(10)), 10)
    pane.pick(5)
    ids = tuple(range(1_000_000))

    started = process_time()
    pane.show_articles(ids, len(ids))
    seconds = process_time() - started

    assert pane.view.model().rowCount() == 1_000_000
    assert seconds < 1
