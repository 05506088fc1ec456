from helpers.accessibility import CONTROLS, Role, description, name, nameless, spoken
from helpers.screens import screens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

TRAPS = frozenset({"no article", "a highlight"})
"""Without an article there is nothing to walk through; a note is left by Escape or Ctrl+Enter."""
MOST_STEPS = 100
DESCRIBED = frozenset({Role.Table, Role.Tree})


def test_every_control_and_row_has_a_name(program, qtbot, tmp_path):
    wrong = {
        screen: found
        for screen, widget in screens(program(), qtbot, tmp_path)
        if not isinstance(widget, QMenu) and (found := nameless(widget))
    }

    assert not wrong


def test_a_list_says_what_its_keys_do_and_a_picture_button_what_it_does(program, qtbot, tmp_path):
    wrong = []
    for screen, widget in screens(program(), qtbot, tmp_path):
        for node in () if isinstance(widget, QMenu) else spoken(widget):
            owner = node.object()
            is_picture = isinstance(owner, QAbstractButton) and not owner.text()
            is_list = screen == "an article" and node.role() in DESCRIBED
            if (is_picture or is_list) and not description(node):
                wrong.append((screen, name(node)))

    assert not wrong


def test_the_panes_are_named(program):
    named = {name(node) for node in spoken(program().window) if node.role() not in CONTROLS}

    assert {"Article list", "Article", "Names in the article"} <= named


def test_the_tab_key_comes_to_every_control_and_back(program, qtbot, tmp_path):
    for screen, widget in screens(program(), qtbot, tmp_path):
        if isinstance(widget, QMenu) or screen in TRAPS:
            continue
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        reached = walked(widget, qtbot)

        missed = [one for one in reachable(widget) if one not in reached]
        assert not missed, (screen, missed)


def test_a_button_that_the_tab_key_passes_by_has_a_key_or_a_command(program, qtbot, tmp_path):
    wrong = [
        (screen, button.accessibleName() or button.text())
        for screen, widget in screens(program(), qtbot, tmp_path)
        for button in widget.findChildren(QAbstractButton)
        if button.isVisible()
        and not is_tabbed(button)
        and "(" not in button.toolTip()
        and not is_within_a_control(button)
    ]

    assert not wrong


def reachable(widget: QWidget) -> list[QWidget]:
    """The widgets that say they can be tabbed to; one of a group of radio buttons is enough."""
    return [
        one
        for one in widget.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and is_tabbed(one)
        and one.window() is widget
        and one.focusProxy() is None
    ]


def walked(widget: QWidget, qtbot) -> list[QWidget]:
    """All that gets the focus by the Tab key; it stays in a text as long as there are links."""
    qtbot.keyClick(QApplication.focusWidget() or widget, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    reached = []
    for _ in range(MOST_STEPS):
        focused = QApplication.focusWidget()
        if focused not in reached:
            reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if focused is not first and QApplication.focusWidget() is first:
            break
    return reached


def is_tabbed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def is_within_a_control(button: QWidget) -> bool:
    """Say whether a button is a mouse's way to what a field or a chip does by its own keys."""
    return is_tabbed(button.parentWidget())


def test_the_tab_key_goes_from_the_list_over_the_text_to_the_names(program, qtbot, tmp_path):
    states = screens(program(), qtbot, tmp_path)
    window = next(widget for name, widget in states if name == "an article")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(window.entities.view.isVisible)
    window.articles.view.setFocus()

    reached = walked(window, qtbot)

    wanted = [
        *window.text.legend.chips(),
        window.text.view,
        window.entities.search,
        window.entities.view,
    ]
    assert [one for one in reached if one in wanted] == wanted
