from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidgetItem

from reader import settings
from reader.domain.highlight import Colour
from reader.ui.dialogs.shortcuts import ShortcutsDialog
from reader.ui.main_window import MainWindow


@pytest.fixture
def window(program) -> MainWindow:
    return program().window


@pytest.fixture
def listed(window, qtbot) -> Callable[[], ShortcutsDialog]:
    def listed() -> ShortcutsDialog:
        window.commands["shortcuts"].trigger()
        return window.findChildren(ShortcutsDialog)[-1]

    return listed


def rows(dialog) -> dict[str, QTreeWidgetItem]:
    groups = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
    items = [group.child(at) for group in groups for at in range(group.childCount())]
    return {item.text(0): item for item in items if not item.isHidden()}


def choose(dialog, text) -> None:
    dialog.list.setCurrentItem(rows(dialog)[text])


def keys_of(action) -> list[str]:
    return [keys.toString() for keys in action.shortcuts() if "+" in keys.toString()]


def button(dialog, words) -> QPushButton:
    return next(
        one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == words
    )


def said(dialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def press(qtbot, dialog, key, modifiers=Qt.KeyboardModifier.ControlModifier) -> None:
    dialog.editor.setFocus()
    qtbot.keyClick(dialog.editor, key, modifiers)


def test_commands_of_the_menus_and_of_the_panes_are_listed_with_their_keys(listed):
    keys = {text: row.text(1) for text, row in rows(listed()).items()}

    assert keys["Open Files"] == "Ctrl+O"
    assert keys["Undo"].startswith("Ctrl+Z")
    assert keys["Highlight in Yellow"] == "1"
    assert keys["Rename the name"] == "F2"
    assert keys["Keyboard Shortcuts"] == "?"
    assert not keys["Open the Sample Article"]


def test_a_question_mark_lists_them(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    qtbot.keyClick(window, "?")

    assert window.findChild(ShortcutsDialog) is not None


@pytest.mark.parametrize(
    ("words", "found"),
    [("sepia", set()), ("open files", {"Open Files"}), ("F2", {"Rename the name"})],
)
def test_a_search_finds_commands_by_their_words_and_keys(listed, words, found):
    dialog = listed()

    dialog.search.setText(words)

    assert set(rows(dialog)) == found
    assert ("No command matches." in said(dialog)) == (not found)


def test_new_keys_work_at_once_and_are_kept(program, listed, window, qtbot):
    dialog = listed()
    choose(dialog, "Show Names Panel")

    press(qtbot, dialog, Qt.Key.Key_G)

    assert window.commands["show_entities"].shortcuts() == [QKeySequence("Ctrl+G")]
    assert rows(dialog)["Show Names Panel"].text(1) == "Ctrl+G"
    window.close()
    assert settings.load().shortcuts == {"show_entities": ("Ctrl+G",)}
    again = program().window
    assert again.commands["show_entities"].shortcuts() == [QKeySequence("Ctrl+G")]


def test_keys_of_the_text_change_too(listed, window, qtbot):
    dialog = listed()
    choose(dialog, "Highlight in Green")
    press(qtbot, dialog, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier)
    dialog.close()
    picked = []
    window.text.view.keyboard.pen_pressed.connect(picked.append)

    qtbot.keyClick(window.text.view, Qt.Key.Key_2)
    qtbot.keyClick(window.text.view, Qt.Key.Key_E)

    assert picked == [Colour.GREEN]


def test_a_command_of_menu_and_text_has_its_new_keys_in_both(listed, window, qtbot):
    dialog = listed()
    choose(dialog, "Highlight Selection")
    press(qtbot, dialog, Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier)
    dialog.close()
    pressed = []
    window.text.view.keyboard.pen_pressed.connect(lambda _: pressed.append("pen"))

    qtbot.keyClick(window.text.view, Qt.Key.Key_H)
    qtbot.keyClick(window.text.view, Qt.Key.Key_G)

    assert pressed == ["pen"]
    assert window.commands["highlight"].shortcuts() == [QKeySequence("G")]


def test_keys_that_are_taken_are_told_and_given_only_when_asked(listed, window, qtbot):
    dialog = listed()
    choose(dialog, "Show Names Panel")

    press(qtbot, dialog, Qt.Key.Key_F)

    assert "Ctrl+F is taken: Find in Article." in said(dialog)
    assert keys_of(window.commands["find"]) == ["Ctrl+F"]

    button(dialog, "Use Here").click()

    assert not keys_of(window.commands["find"])
    assert window.commands["show_entities"].shortcuts() == [QKeySequence("Ctrl+F")]


def test_keys_of_a_pane_do_not_keep_another_pane_from_having_them(listed, window, qtbot):
    dialog = listed()
    choose(dialog, "Highlight in Green")

    press(qtbot, dialog, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)

    assert rows(dialog)["Highlight in Green"].text(1) == "F2"


def test_keys_that_cannot_change_say_so(listed):
    dialog = listed()

    choose(dialog, "Rename the name")

    assert not dialog.editor.isEnabled()
    assert "These keys cannot be changed." in said(dialog)


def test_keys_can_be_removed(listed, window):
    dialog = listed()
    choose(dialog, "Show Names Panel")

    dialog.editor.clear()

    assert not window.commands["show_entities"].shortcuts()


def test_one_command_or_all_get_their_keys_back(listed, window, qtbot):
    dialog = listed()
    for text, key in (("Show Names Panel", Qt.Key.Key_G), ("Undo", Qt.Key.Key_U)):
        choose(dialog, text)
        press(qtbot, dialog, key)

    button(dialog, "As Shipped").click()
    assert rows(dialog)["Undo"].text(1).startswith("Ctrl+Z")
    assert rows(dialog)["Show Names Panel"].text(1) == "Ctrl+G"

    button(dialog, "All as Shipped").click()
    assert rows(dialog)["Show Names Panel"].text(1) == "F9"
    assert not window.bindings.changed()
    assert not button(dialog, "All as Shipped").isEnabled()


def test_a_command_that_gets_its_keys_back_takes_them_from_another(listed, window, qtbot):
    dialog = listed()
    choose(dialog, "Show Names Panel")
    press(qtbot, dialog, Qt.Key.Key_F)
    button(dialog, "Use Here").click()

    choose(dialog, "Find in Article")
    button(dialog, "As Shipped").click()

    assert keys_of(window.commands["find"]) == ["Ctrl+F"]
    assert not window.commands["show_entities"].shortcuts()
