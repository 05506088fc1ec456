import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from reader import paths
from reader.services import guide
from reader.ui.bindings import plain
from reader.ui.dialogs.guide import GuideDialog
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.shortcuts import ShortcutsDialog
from reader.ui.drawing.theme import themes


@pytest.fixture
def window(program):
    return program().window


@pytest.fixture
def opened(window, qtbot):
    """Open the guide."""
    window.commands["users_guide"].trigger()
    qtbot.waitUntil(lambda: window.findChild(GuideDialog) is not None)
    return window.findChild(GuideDialog)


def heading(dialog) -> str:
    return dialog.page.document().begin().text()


def follow(qtbot, page, words) -> None:
    """Click a link."""
    cursor = page.document().find(words)
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    place = page.cursorRect(cursor).center() - QPoint(8, 0)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)


def listed(dialog) -> list[str]:
    rows = (dialog.contents.topLevelItem(at) for at in range(dialog.contents.topLevelItemCount()))
    return [row.text(0) for row in rows if not row.isHidden()]


def test_f1_opens_the_guide_once_beside_the_window(opened, window):
    assert window.commands["users_guide"].shortcut() == QKeySequence("F1")
    assert listed(opened) == [chapter.title for chapter in guide.chapters()]
    assert heading(opened) == listed(opened)[0]
    assert not opened.isModal()

    window.commands["users_guide"].trigger()

    assert window.findChildren(GuideDialog) == [opened]


def test_the_contents_lead_to_chapters_and_their_parts_and_back(opened, qtbot):
    chapter = opened.contents.topLevelItem(4)
    opened.contents.setCurrentItem(chapter)
    assert heading(opened) == "Library and Search"
    assert opened.page.verticalScrollBar().value() == 0

    opened.contents.setCurrentItem(chapter.child(2))
    assert opened.page.verticalScrollBar().value() > 0

    for _ in range(2):
        opened.back.click()
    assert heading(opened) == "First Steps"
    assert opened.contents.currentItem().text(0) == "First Steps"
    opened.forward.click()
    assert heading(opened) == "Library and Search"


def test_a_search_leaves_the_chapters_that_have_the_words_and_steps_through_them(opened, qtbot):
    qtbot.keyClicks(opened.search, "watchlist")

    assert listed(opened) == ["Names and Decisions"]
    assert heading(opened) == "Names and Decisions"
    assert opened.page.textCursor().selectedText().casefold() == "watchlist"
    first = opened.page.textCursor().position()
    assert len(opened.page.extraSelections()) == 2

    qtbot.keyClick(opened.search, Qt.Key.Key_Return)
    assert opened.page.textCursor().position() > first
    qtbot.keyClick(opened.search, Qt.Key.Key_Return)
    assert opened.page.textCursor().position() == first
    assert opened.isVisible()

    opened.search.clear()
    assert len(listed(opened)) == len(guide.chapters())
    assert opened.page.extraSelections() == []


def test_words_that_no_chapter_has_are_told(opened, qtbot):
    qtbot.keyClicks(opened.search, "xylophone")

    assert listed(opened) == []
    assert opened.none_found.isVisible()


def test_a_link_to_a_command_runs_it_and_one_to_a_chapter_opens_it(opened, window, qtbot):
    opened.contents.setCurrentItem(opened.contents.topLevelItem(1))
    follow(qtbot, opened.page, "Preferences")
    qtbot.waitUntil(lambda: window.findChild(PreferencesDialog) is not None)
    window.findChild(PreferencesDialog).reject()

    opened.contents.setCurrentItem(opened.contents.topLevelItem(0))
    follow(qtbot, opened.page, "See Search")
    assert heading(opened) == "Library and Search"

    opened.keys.click()
    qtbot.waitUntil(lambda: window.findChild(ShortcutsDialog) is not None)


def test_a_link_to_a_command_that_has_nothing_to_work_on_says_so(opened, window, qtbot):
    opened.contents.setCurrentItem(opened.contents.topLevelItem(1))
    follow(qtbot, opened.page, "Forward")

    shown = " ".join(label.text() for label in window.notices.findChildren(QLabel))
    assert "“Forward” has nothing to work on now." in shown


def test_the_page_has_the_colours_of_the_theme(opened):
    for name in ("dark", "sepia", "light"):
        themes().set_choice(name)
        link = opened.page.document().find("Open Files").charFormat()
        assert link.foreground().color() == themes().current.accent


def test_what_the_guide_finds_in_a_menu_is_there(window):
    window.commands.menu("File").aboutToShow.emit()
    entries = {
        plain(menu.title()): {plain(action.text()) for action in menu.actions()}
        for menu in window.commands.menus()
    }
    named = [
        (menu, " ".join(entry.split()))
        for chapter in (paths.resources() / "guide").glob("*.md")
        for menu, entry in re.findall(r"\*(\w+)\*,\s\*([^*]+)\*", chapter.read_text("utf-8"))
        if menu in entries
    ]

    assert len(named) >= 3
    assert [(menu, entry) for menu, entry in named if entry not in entries[menu]] == []
