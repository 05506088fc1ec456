"""Reading aloud, by the engine for tests that comes with Qt's text-to-speech where that is."""

from itertools import pairwise

import pytest
from helpers.articles import Part, article, aside
from helpers.pointer import span
from helpers.sight import count_of, rect_of
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from reader.domain.article import BlockKind
from reader.ui.drawing.theme import themes
from reader.ui.text.sentences import sentences
from reader.ui.text.voice import Voice

# Qt's text-to-speech brings its sound along, and looks for what a desktop has to play it.
pytestmark = pytest.mark.qt_log_ignore("pipewire", extend=True)


def said(shown, offset=0) -> list[str]:
    return [shown.content.text[start:end] for start, end in sentences(shown.content, offset)]


def test_an_article_is_read_by_its_sentences_without_what_is_not_part_of_it():
    shown = article(
        Part("A Bridge Closed", BlockKind.HEADING, 1),
        aside("Share this. Now."),
        "It is closed. Why? 😀 Nobody knows 𠀋.",
        Part("橋は閉じられた。誰も知らない。", BlockKind.LIST_ITEM, 1),
        Part("", BlockKind.RULE),
        "The end",
    )

    assert said(shown) == [
        "A Bridge Closed", "It is closed.", "Why?", "😀 Nobody knows 𠀋.",
        "橋は閉じられた。", "誰も知らない。", "The end",
    ]  # fmt: skip


def test_reading_begins_with_the_sentence_that_holds_the_place():
    shown = article("One is here. Two is there. Three is gone.")

    assert said(shown, shown.content.text.index("is there"))[0] == "Two is there."


@given(st.lists(st.text(alphabet="ab .!?\n😀e\u0301。", max_size=30), min_size=1, max_size=4))
def test_sentences_hold_every_word_once_and_in_order(parts):
    shown = article(*parts)
    found = list(sentences(shown.content, 0))

    assert all(start < end for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    words = "".join(shown.content.text[start:end] for start, end in found)
    assert "".join(words.split()) == "".join("".join(parts).split())


@pytest.fixture
def voice(pane) -> Voice:
    pytest.importorskip("PySide6.QtTextToSpeech", reason="Qt's text-to-speech is not installed")
    return Voice("mock", pane)


@pytest.fixture
def text(pane) -> str:
    lines = (f"Line {number} is long. It goes on for a while. " * 3 for number in range(60))
    shown = article("One here. Two there. Three.", *lines, language="en")
    pane.show_article(shown)
    return shown.content.text


def button(pane, name) -> QToolButton:
    found = pane.speech_bar.findChildren(QToolButton)
    return next(one for one in found if one.accessibleName() == name)


def test_one_sentence_after_the_other_is_said_and_marked(qtbot, pane, text, voice, seen):
    marked = []
    voice.said.connect(lambda: marked.append(pane.view.marks.spoken))

    pane.aloud.begin(voice)

    assert pane.view.marks.spoken == span(text, "One here.")
    tint = themes().current.selection
    assert count_of(seen(), rect_of(pane, "One here."), tint) > 0
    assert count_of(seen(), rect_of(pane, "Two there."), tint) == 0
    qtbot.waitUntil(lambda: pane.view.marks.spoken == span(text, "Three."))
    assert len(marked) == 2


def test_a_pause_keeps_the_place_and_stop_gives_it_up(qtbot, pane, text, voice):
    pane.aloud.begin(voice)
    qtbot.mouseClick(button(pane, "Pause"), Qt.MouseButton.LeftButton)
    place = pane.view.marks.spoken
    with qtbot.assertNotEmitted(voice.said, wait=400):
        pass
    assert pane.view.marks.spoken == place

    qtbot.mouseClick(button(pane, "Continue"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.view.marks.spoken != place)
    qtbot.keyClick(pane.speech_bar, Qt.Key.Key_Escape)

    assert not pane.aloud.is_reading
    assert not pane.speech_bar.isVisible()


def test_reading_begins_at_the_selection_and_the_text_follows(qtbot, pane, text, voice):
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    pane.select_range(*span(text, "Line 40 is long."))
    pane.view.verticalScrollBar().setValue(0)

    pane.aloud.begin(voice)

    assert pane.view.marks.spoken == span(text, "Line 40 is long.")
    assert pane.view.rects(*pane.view.marks.spoken)
    assert pane.view.selected_range() == span(text, "Line 40 is long.")


def test_another_article_is_silent(qtbot, pane, text, voice):
    pane.aloud.begin(voice)

    pane.show_article(article("Another one.", number=2))

    assert not pane.aloud.is_reading
    with qtbot.assertNotEmitted(voice.said, wait=300):
        pass


def test_after_the_last_sentence_it_is_over(qtbot, pane, voice):
    pane.show_article(article("So it ends."))

    with qtbot.waitSignal(pane.aloud.changed, check_params_cb=lambda reads: not reads):
        pane.aloud.begin(voice)

    assert pane.view.marks.spoken is None


@pytest.mark.qt_log_ignore("pipewire", "plug-in", extend=True)
def test_an_engine_that_cannot_speak_says_so_and_nothing_stays_marked(qtbot, pane, text, voice):
    broken = Voice("no such engine", pane)

    with qtbot.waitSignal(broken.failed):
        pane.aloud.begin(broken)

    assert not pane.aloud.is_reading
    assert not pane.speech_bar.isVisible()
