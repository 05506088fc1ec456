import pytest
from helpers.dialogs import button, press, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel

from reader.domain.entity import Label
from reader.ui.dialogs.doubtful_card import DoubtfulName
from reader.ui.dialogs.doubtful_names import DoubtfulNamesDialog
from reader.ui.drawing.theme import load_theme, themes

CONTROL = Qt.KeyboardModifier.ControlModifier
SENTENCE = "😀 “Long enough,” Lindqvist said."


def doubtful(payload, title="Is this one person?", sentence=SENTENCE, name="Lindqvist"):
    start = sentence.index(name)
    end = start + len(name)
    reason = "Two people have this surname."
    return DoubtfulName(title, reason, sentence, start, end, Label.PERSON, 7, payload)


@pytest.fixture
def empty(opened):
    return opened(DoubtfulNamesDialog())


@pytest.fixture
def dialog(empty):
    empty.show_suggestions([doubtful("first", "First?"), doubtful("second", "Second?")])
    return empty


@pytest.fixture
def told(dialog):
    """All that the dialog says, in order."""
    heard = []
    for signal in ("name_accepted", "name_rejected", "name_skipped", "taken_back"):
        getattr(dialog, signal).connect(
            lambda payload, signal=signal: heard.append((signal, payload))
        )
    return heard


@pytest.fixture
def another_theme():
    """The name of a theme that is not in use, for as long as the test runs."""
    before = themes().choice
    yield "sepia" if themes().current.name == "dark" else "dark"
    themes().set_choice(before)


def sentence(dialog):
    labels = dialog.findChildren(QLabel)
    return next(one for one in labels if one.textFormat() == Qt.TextFormat.RichText)


def key(qtbot, name, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), name, modifiers)


def test_a_question_stands_with_its_reason_its_place_and_its_sentence(dialog):
    said = words(dialog)

    assert "First?" in said
    assert "Two people have this surname." in said
    assert "People  ·  7 mentions" in said
    assert "1 of 2" in said
    assert QTextDocumentFragment.fromHtml(sentence(dialog).text()).toPlainText() == SENTENCE


def test_the_name_is_marked_in_its_sentence_in_the_theme_in_use(dialog, another_theme):
    def marked():
        return sentence(dialog).text().partition(">")[2].partition("<")[0]

    assert marked() == "Lindqvist"
    themes().set_choice(another_theme)
    assert load_theme(another_theme).selection.name() in sentence(dialog).text()
    assert marked() == "Lindqvist"


def test_markup_in_a_sentence_is_shown_as_it_is(empty):
    text = 'He wrote <img src="file:///secret.png"> & left.'
    empty.show_suggestions([doubtful(1, sentence=text, name="<img")])

    assert QTextDocumentFragment.fromHtml(sentence(empty).text()).toPlainText() == text


@pytest.mark.parametrize(
    "answer",
    [
        (Qt.Key.Key_A, "Accept", "name_accepted"),
        (Qt.Key.Key_R, "Reject", "name_rejected"),
        (Qt.Key.Key_S, "Skip", "name_skipped"),
    ],
)
def test_one_key_or_one_click_answers_and_goes_on(qtbot, dialog, told, answer):
    name, text, signal = answer

    key(qtbot, name)
    assert "Second?" in words(dialog)
    assert "2 of 2" in words(dialog)

    press(qtbot, dialog, text)

    assert told == [(signal, "first"), (signal, "second")]
    assert "All questions answered" in words(dialog)
    assert "There were 2 doubtful names." in words(dialog)


@pytest.mark.parametrize(
    ("name", "modifiers"),
    [(Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Z, CONTROL)],
)
def test_the_last_answers_are_taken_back_one_by_one(qtbot, dialog, told, name, modifiers):
    key(qtbot, Qt.Key.Key_A)
    key(qtbot, Qt.Key.Key_R)
    assert "All questions answered" in words(dialog)

    key(qtbot, name, modifiers)
    assert "Second?" in words(dialog)
    key(qtbot, name, modifiers)
    assert "First?" in words(dialog)
    key(qtbot, name, modifiers)

    assert told[2:] == [("taken_back", "second"), ("taken_back", "first")]


def test_what_was_skipped_is_asked_again_without_a_decision_taken_back(qtbot, dialog, told):
    key(qtbot, Qt.Key.Key_S)
    press(qtbot, dialog, "Take Back")

    assert "First?" in words(dialog)
    assert told == [("name_skipped", "first")]
    assert not button(dialog, "Take Back").isEnabled()


def test_a_letter_with_control_answers_nothing(qtbot, dialog, told):
    key(qtbot, Qt.Key.Key_A, CONTROL)

    assert told == []


def test_enter_gives_the_answer_the_keys_are_on(qtbot, dialog, told):
    button(dialog, "Reject").setFocus()
    key(qtbot, Qt.Key.Key_Return)

    assert told == [("name_rejected", "first")]


def test_without_questions_there_are_no_doubtful_names(qtbot, empty):
    assert "Looking for doubtful names…" in words(empty)

    empty.show_suggestions(())
    assert "No doubtful names" in words(empty)

    with qtbot.assertNotEmitted(empty.name_accepted):
        qtbot.keyClick(empty, Qt.Key.Key_A)


def test_other_questions_begin_with_their_first(qtbot, dialog, told):
    key(qtbot, Qt.Key.Key_A)

    dialog.show_suggestions([doubtful("third", "Third?")])

    assert "Third?" in words(dialog)
    assert not button(dialog, "Take Back").isEnabled()


def test_a_name_without_end_leaves_the_dialog_as_wide_as_it_was(empty):
    endless, width = "Donaudampfschiff" * 32, empty.width()

    empty.show_suggestions([doubtful(1, endless, endless, endless)])

    assert empty.width() == width
    assert empty.minimumSizeHint().width() < width
