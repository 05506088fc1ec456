import pytest
from helpers.articles import Part, article
from helpers.rest import wait_for_rest
from helpers.sight import rect_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from reader.domain.article import BlockKind
from reader.domain.entity import Alias, Analysis, Entity, Label, Mention
from reader.ui.text.entity_card import sentence_at

_LADY = 11


@pytest.fixture
def story(pane):
    shown = article(
        "It rained 😀. In spring Ida Lindqvist came to town. Nobody saw Lindqvist leave.",
        title="A visit",
    )
    text = shown.content.text
    first, second = text.index("Ida Lindqvist"), text.rindex("Lindqvist")
    mentions = (
        Mention(first, first + 13, Label.PERSON, _LADY),
        Mention(second, second + 9, Label.PERSON, _LADY),
    )
    lady = Entity(
        _LADY, "Ida Lindqvist", Label.PERSON, aliases=(Alias("Lindqvist", "surname of one person"),)
    )
    pane.show_article(shown)
    pane.show_analysis(Analysis("test", mentions, (lady,)))
    return text


def said(pane) -> str:
    return "\n".join(label.text() for label in pane.hovering.card.findChildren(QLabel))


def rest_on(qtbot, pane, words):
    # A pointer that another test left there would not move at all.
    qtbot.mouseMove(pane.view.viewport(), QPoint(1, 1))
    qtbot.mouseMove(pane.view.viewport(), rect_of(pane, words).center())


def test_resting_on_a_name_shows_who_it_is_and_why(qtbot, pane, story):
    rest_on(qtbot, pane, "Ida Lindqvist")

    qtbot.waitUntil(pane.hovering.card.isVisible)
    assert "Ida Lindqvist" in said(pane)
    assert "People  ·  2 times in this article" in said(pane)
    assert "Lindqvist (surname of one person)" in said(pane)
    assert "“In spring Ida Lindqvist came to town.”" in said(pane)


def test_the_card_goes_when_the_pointer_leaves(qtbot, pane, story):
    rest_on(qtbot, pane, "Ida Lindqvist")
    qtbot.waitUntil(pane.hovering.card.isVisible)

    qtbot.mouseMove(pane.view.viewport(), QPoint(3, 3))

    qtbot.waitUntil(lambda: not pane.hovering.card.isVisible())


def test_resting_on_other_words_shows_nothing(qtbot, pane, story):
    rest_on(qtbot, pane, "Ida Lindqvist")
    rest_on(qtbot, pane, "came to town")

    wait_for_rest(qtbot, pane.hovering)

    assert not pane.hovering.card.isVisible()


def test_the_card_is_opened_used_and_closed_by_keys(qtbot, pane, story):
    start = story.index("Ida")
    pane.scroll_to(start, start + 3)
    qtbot.keyClick(pane.view, Qt.Key.Key_I)
    choose = pane.hovering.card.findChild(QPushButton)
    assert pane.hovering.card.isVisible()
    assert choose.hasFocus()

    qtbot.keyClick(choose, Qt.Key.Key_Escape)
    assert not pane.hovering.card.isVisible()
    assert pane.view.hasFocus()

    qtbot.keyClick(pane.view, Qt.Key.Key_I)
    with qtbot.waitSignal(pane.entity_picked) as picked:
        qtbot.keyClick(choose, Qt.Key.Key_Space)
    assert picked.args == [_LADY]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("One. Two 😀 here. Three", "Two 😀 here."),
        ("here", "here"),
        ("Mr. Fox is here! Yes.", "Fox is here!"),
        ("𠀋𠀋。 It is here", "It is here"),
    ],
)
def test_a_sentence_is_found_by_the_rules_of_unicode(qapp, words, sentence):
    shown = article("Before it.", Part(words, BlockKind.QUOTE)).content

    found = sentence_at(shown, shown.text.index("here"))

    assert found == sentence


def test_a_sentence_without_end_is_cut(qapp):
    shown = article("word " * 200).content

    assert sentence_at(shown, 0).endswith("…")
    assert len(sentence_at(shown, 0)) <= 220


def test_the_card_stays_and_follows_when_the_names_are_found_anew(qtbot, pane, story):
    rest_on(qtbot, pane, "Ida Lindqvist")
    qtbot.waitUntil(pane.hovering.card.isVisible)
    start = story.index("Ida")
    renamed = Entity(_LADY, "Ida Maria Lindqvist", Label.PERSON)

    pane.show_analysis(
        Analysis("newer", (Mention(start, start + 13, Label.PERSON, _LADY),), (renamed,))
    )

    assert pane.hovering.card.isVisible()
    assert "Ida Maria Lindqvist" in said(pane)
    assert "once in this article" in said(pane)


def test_the_card_goes_with_its_name(qtbot, pane, story):
    rest_on(qtbot, pane, "Ida Lindqvist")
    qtbot.waitUntil(pane.hovering.card.isVisible)

    pane.show_analysis(Analysis("newer", (), ()))

    assert not pane.hovering.card.isVisible()
