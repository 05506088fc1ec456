from helpers.articles import Part, article, aside
from helpers.pointer import click
from PySide6.QtCore import Qt

from reader.domain.article import InlineKind


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


def with_jump(target, *after):
    """An article of many lines whose first one leads to a place behind them."""
    first = Part("Go to the end.", marks=(("the end", InlineKind.LINK, target),))
    return article(first, *("A line of words. " * 20 for _ in range(80)), *after)


def test_a_link_to_a_place_of_the_article_jumps_and_back_returns(qtbot, pane):
    place = with_jump("#0", "Here is the end.").content.text.index("Here is")
    pane.show_article(with_jump(f"#{place}", "Here is the end."))
    qtbot.waitUntil(lambda: pane.view.page.is_complete)

    with qtbot.assertNotEmitted(pane.link_activated):
        click(qtbot, pane, "the end")

    assert pane.view.rects(place, place + 4)
    assert pane.view.caret_offset() == place
    pane.jumps.go_back()
    assert pane.reading_position() == 0


def test_a_jump_into_a_fold_opens_it(qtbot, pane):
    place = with_jump("#0", aside("A note aside.")).content.text.index("A note")
    pane.show_article(with_jump(f"#{place}", aside("A note aside.")))
    qtbot.waitUntil(lambda: pane.view.page.is_complete)

    qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)

    assert pane.view.rects(place, place + 4)


def test_a_place_that_an_article_does_not_have_is_no_link(qtbot, pane):
    pane.show_article(with_jump("#somewhere"))
    with qtbot.assertNotEmitted(pane.trail_changed):
        click(qtbot, pane, "the end")

    pane.show_article(article(Part("Go on.", marks=(("on", InlineKind.LINK, "#9999999"),))))
    click(qtbot, pane, "on")
    assert pane.view.caret_offset() <= len("Go on.")
