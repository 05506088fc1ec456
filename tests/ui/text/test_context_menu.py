from helpers.articles import highlight
from helpers.pointer import LADY
from helpers.sight import rect_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader.domain.article import Role


def menu_at(qtbot, pane, words) -> QMenu:
    place = rect_of(pane, words).center()
    pane.view.setTextCursor(pane.view.cursorForPosition(place))
    pane.view.menu_requested.emit(place)
    qtbot.waitUntil(lambda: bool(pane.findChildren(QMenu, options=Qt.FindDirectChildrenOnly)))
    return pane.findChildren(QMenu, options=Qt.FindDirectChildrenOnly)[-1]


def trigger(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if words in action.text()).trigger()
    menu.close()


def test_the_menu_takes_a_block_out_of_the_article(qtbot, pane, story):
    with qtbot.waitSignal(pane.role_requested) as asked:
        trigger(menu_at(qtbot, pane, "rare sign"), "Not Part of the Article")

    assert asked.args == [(2,), Role.BOILERPLATE]


def test_the_menu_of_a_name_picks_its_entity(qtbot, pane, story):
    with qtbot.waitSignal(pane.entity_picked) as picked:
        trigger(menu_at(qtbot, pane, "Ida Lindqvist"), "Choose This Name")

    assert picked.args == [LADY]


def test_the_menu_of_a_highlight_removes_it(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", number=7)])

    with qtbot.waitSignal(pane.highlight_removed) as removed:
        trigger(menu_at(qtbot, pane, "rare sign"), "Remove")

    assert removed.args == [7]


def test_the_menu_of_a_highlight_copies_it_as_a_quotation(qtbot, pane, story):
    pane.show_highlights([highlight(story, "rare sign", number=7)])

    with qtbot.waitSignal(pane.quotation_requested) as asked:
        trigger(menu_at(qtbot, pane, "rare sign"), "Copy as Quotation")

    assert asked.args == ["rare sign"]
