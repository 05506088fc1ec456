import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.ui.dialogs import notice
from reader.ui.dialogs.notice import Action, NoticeBar

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(800, 60)
    return bar


def words(bar):
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def button(bar, name):
    return next(
        one
        for one in bar.findChildren(QAbstractButton)
        if name in (one.text(), one.accessibleName())
    )


def test_there_is_no_bar_without_a_notice(bar):
    assert not bar.isVisible()


def test_a_notice_that_passes_goes_by_itself_and_the_others_stay(qtbot, monkeypatch):
    monkeypatch.setattr(notice, "_PASSING_MILLISECONDS", 1)
    window, bar, field = QWidget(), NoticeBar(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addStretch()
    column.addWidget(field)
    qtbot.addWidget(window)
    window.resize(800, 400)
    window.show()
    # Neither the mouse nor the keys are on the bar, wherever other windows have left them.
    field.setFocus()
    qtbot.mouseMove(field)

    bar.show_notice("Copied.", passes=True)
    bar.show_notice("The file is empty.")

    qtbot.waitUntil(lambda: "The file is empty." in words(bar))
    assert not bar.passing.isActive()


def test_a_notice_does_not_pass_while_the_keys_are_on_it(qtbot, bar):
    bar.show_notice("Copied.", passes=True)
    bar.activateWindow()
    button(bar, "Copy the notice").setFocus()
    qtbot.waitUntil(button(bar, "Copy the notice").hasFocus)

    bar.passing.timeout.emit()
    assert "Copied." in words(bar)
    assert bar.passing.isActive()


def test_a_notice_is_shown_with_its_hint_until_it_is_dismissed(qtbot, bar):
    bar.show_notice("The file is empty.", "Save it again.")
    assert {"The file is empty.", "Save it again."} <= set(words(bar))

    with qtbot.waitSignal(bar.emptied):
        qtbot.mouseClick(button(bar, "Dismiss the notice"), LEFT)

    assert not bar.isVisible()


def test_notices_wait_for_their_turn(qtbot, bar):
    for message in ("First.", "Second.", "Third."):
        bar.show_notice(message)
    assert "First." in words(bar)
    assert "2 more" in words(bar)

    qtbot.keyClick(bar, Qt.Key.Key_Escape)

    assert "Second." in words(bar)
    assert "1 more" in words(bar)


def test_the_same_notice_does_not_wait_twice(bar):
    for _ in range(3):
        bar.show_notice("The disk is full.")

    bar.dismiss()

    assert not bar.isVisible()


def test_a_notice_can_be_copied(qtbot, bar):
    bar.show_notice("The file is empty.", "Save it again.")

    qtbot.mouseClick(button(bar, "Copy the notice"), LEFT)

    assert QGuiApplication.clipboard().text() == "The file is empty.\nSave it again."


def test_a_notice_can_offer_to_undo(qtbot, bar):
    undone = []
    bar.show_notice("3 articles were removed.", action=Action("Undo", lambda: undone.append(3)))

    qtbot.mouseClick(button(bar, "Undo"), LEFT)

    assert undone == [3]
    assert not bar.isVisible()


def test_a_notice_is_shown_as_it_is_and_not_as_markup(bar):
    bar.show_notice("<b>bold.html</b> is empty.")

    label = next(one for one in bar.findChildren(QLabel) if "bold" in one.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_screen_reader_finds_the_words_of_the_notice(bar):
    bar.show_notice("The file is empty.", "Save it again.")

    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.text(QAccessible.Text.Description) == "The file is empty.\nSave it again."
