"""What colours mean, written in the preferences of the real window and seen wherever they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from reader.clippings.colours import pen
from reader.domain.article import ArticleState
from reader.domain.highlight import Colour
from reader.domain.meanings import tidy
from reader.ui.dialogs.meaning_preferences import MeaningPreferences
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.notebook.colour_filter import ColourFilter
from reader.ui.text.pens import ColourDot, colour_name, pens


@pytest.fixture
def started(program, qtbot, article_file):
    """The program with an article, and the preferences open."""
    application = program(article_file("Harbour strike\nAnna Berg spoke in Tallinn."))
    pane = application.window.articles
    qtbot.waitUntil(
        lambda: [one.state for one in map(pane.summary, pane.ids()) if one] == [ArticleState.DONE]
    )
    application.window.commands["preferences"].trigger()
    return application


def fields(application) -> dict:
    return application.window.findChild(MeaningPreferences).fields


def write(application, colour, words) -> None:
    field = fields(application)[colour]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def tooltips(window, kind, colour) -> set[str]:
    return {dot.toolTip() for dot in window.findChildren(kind) if dot.colour is colour}


def test_a_meaning_is_told_wherever_its_colour_is_chosen(started, qtbot):
    write(started, Colour.GREEN, "quote")

    qtbot.waitUntil(lambda: pens().meaning(Colour.GREEN) == "quote")
    window = started.window
    assert tooltips(window, ColourDot, Colour.GREEN) == {
        "Green (2) – quote",
        "Show Green (quote) highlights",
    }
    assert tooltips(window, ColourFilter, Colour.BLUE) == {"Show Blue highlights"}
    assert colour_name(Colour.GREEN) == "Green (quote)"


def test_a_meaning_is_undone_done_again_and_taken_away(started, qtbot):
    write(started, Colour.YELLOW, "claim")
    qtbot.waitUntil(lambda: pens().meaning(Colour.YELLOW) == "claim")

    started.desk.steps.stack.undo()
    qtbot.waitUntil(lambda: not pens().meaning(Colour.YELLOW))
    assert not fields(started)[Colour.YELLOW].text()
    started.desk.steps.stack.redo()
    qtbot.waitUntil(lambda: pens().meaning(Colour.YELLOW) == "claim")
    assert fields(started)[Colour.YELLOW].text() == "claim"
    write(started, Colour.YELLOW, " ")
    qtbot.waitUntil(lambda: not pens().meaning(Colour.YELLOW))


def test_what_is_being_written_is_kept_when_the_preferences_close(started, qtbot):
    field = fields(started)[Colour.PINK]
    field.setFocus()
    QTest.keyClicks(field, "to check")

    started.window.findChild(PreferencesDialog).reject()

    qtbot.waitUntil(lambda: pens().meaning(Colour.PINK) == "to check")


def test_the_notebook_leads_to_the_meanings(started, qtbot):
    started.window.commands["notebook"].trigger()
    pane = started.desk.noting.pane
    (button,) = (
        one
        for one in pane.findChildren(QToolButton)
        if one.accessibleName() == "Say what the colours mean"
    )

    button.click()

    assert (
        started.window.findChild(PreferencesDialog).focusWidget() is fields(started)[Colour.YELLOW]
    )


def test_a_meaning_is_one_short_line():
    assert tidy("  a\nclaim · or two ") == "a claim, or two"
    assert len(tidy("long " * 40)) <= 60


@pytest.mark.parametrize("said", ["yellow", "Yellow", " yellow (a claim (of some))"])
def test_a_colour_is_known_with_and_without_its_meaning(said):
    assert pen(said) is Colour.YELLOW
