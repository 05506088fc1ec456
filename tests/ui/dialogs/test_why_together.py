import pytest
from helpers.dialogs import button, press, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.domain.entity import Alias, Entity, Label
from reader.ui.dialogs.why_together import WhyTogetherDialog

ENTITY = Entity(
    4,
    "Ida Lindqvist",
    Label.PERSON,
    aliases=(Alias("Lindqvist", "surname of the full name"), Alias("Ida L.", "")),
)


@pytest.fixture
def dialog(opened):
    return opened(WhyTogetherDialog(ENTITY))


def refusal(dialog, form):
    return button(dialog, f"“{form}” is not the same as “Ida Lindqvist”")


def test_each_form_stands_with_its_reason(dialog):
    said = words(dialog)

    assert "Ida Lindqvist" in said
    assert "People" in said
    assert "Lindqvist surname of the full name" in said
    assert "Ida L. No reason is known." in said


def test_a_form_is_refused_once(qtbot, dialog):
    with qtbot.waitSignal(dialog.refused) as told:
        qtbot.mouseClick(refusal(dialog, "Ida L."), Qt.MouseButton.LeftButton)

    assert told.args == [4, "Ida L."]
    assert "Not the same, as you said." in words(dialog)
    assert not refusal(dialog, "Ida L.").isEnabled()
    assert refusal(dialog, "Lindqvist").isEnabled()


def test_the_keys_reach_every_form(qtbot, dialog):
    refusal(dialog, "Lindqvist").setFocus()
    qtbot.keyClick(refusal(dialog, "Lindqvist"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is refusal(dialog, "Ida L.")

    with qtbot.waitSignal(dialog.refused) as told:
        qtbot.keyClick(refusal(dialog, "Ida L."), Qt.Key.Key_Space)

    assert told.args == [4, "Ida L."]
    assert QApplication.focusWidget() is not refusal(dialog, "Ida L.")


def test_a_name_of_one_form_says_so(opened):
    dialog = opened(WhyTogetherDialog(Entity(5, "Klaipėda", Label.GPE)))

    assert "This name has only one form." in words(dialog)


def test_markup_in_a_form_is_shown_as_it_is(opened):
    form = '<img src="file:///secret.png">'
    dialog = opened(WhyTogetherDialog(Entity(5, form, Label.GPE, aliases=(Alias(form, form),))))

    assert words(dialog).count(form) == 3


def test_a_form_without_end_leaves_the_dialog_as_wide_as_it_was(opened, dialog):
    endless = "Donaudampfschiff" * 32
    other = WhyTogetherDialog(Entity(9, endless, Label.ORG, aliases=(Alias(endless, endless),)))

    assert opened(other).width() == dialog.width()


def test_the_dialog_closes_by_its_button(qtbot, dialog):
    press(qtbot, dialog, "Close")

    assert not dialog.isVisible()
