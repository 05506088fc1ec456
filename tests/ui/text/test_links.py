from helpers.pointer import click
from PySide6.QtCore import Qt


def test_a_click_on_a_link_asks_for_its_address(qtbot, pane, story):
    with qtbot.waitSignal(pane.link_activated) as followed:
        click(qtbot, pane, "the report")

    assert followed.args == ["https://example.org/r"]


def test_a_name_inside_a_link_comes_first_and_control_follows_the_link(qtbot, pane, story):
    with qtbot.assertNotEmitted(pane.link_activated):
        click(qtbot, pane, "Veldhaven", occurrence=2)

    with qtbot.waitSignal(pane.link_activated):
        click(qtbot, pane, "Veldhaven", 2, Qt.KeyboardModifier.ControlModifier)


def test_an_address_that_is_not_of_the_web_is_no_link(qtbot, pane, story):
    with qtbot.assertNotEmitted(pane.link_activated):
        click(qtbot, pane, "do not")


def test_a_link_is_followed_by_keys(qtbot, pane, story):
    links = []
    pane.link_activated.connect(links.append)
    for _ in range(4):
        qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
        if pane.view.textCursor().selectedText() == "the report of Veldhaven":
            break
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert links == ["https://example.org/r"]
