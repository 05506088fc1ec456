import pytest
from helpers.articles import Part, analysis, article, aside, highlight
from helpers.sight import count_of, rect_of
from PySide6.QtCore import QRect, Qt

from reader.domain.article import BlockKind
from reader.domain.entity import Label
from reader.domain.highlight import AnchorState, Colour
from reader.ui.drawing.theme import themes

_LADY, _TOWN, _DAY = 1, 2, 3
_NAMES = (
    ("Ida Lindqvist", Label.PERSON, _LADY),
    ("Veldhaven", Label.GPE, _TOWN),
    ("Tuesday", Label.DATE, _DAY),
)


@pytest.fixture
def story(pane):
    shown = article(
        "😀👍🏽 On Tuesday Ida Lindqvist came to Veldhaven.",
        "In Veldhaven nobody knew Ida Lindqvist, and the town slept on without a care.",
        title="A visit",
    )
    pane.show_article(shown)
    pane.show_analysis(analysis(shown.content.text, *_NAMES))
    return shown


def line_below(pane, words, occurrence=0) -> QRect:
    rect = rect_of(pane, words, occurrence)
    return QRect(rect.left(), rect.bottom() - 5, rect.width(), 9)


def label_colour(label):
    return themes().current.labels[label].colour


def test_a_mention_is_underlined_in_the_colour_of_its_label(pane, story, seen):
    line = line_below(pane, "Ida Lindqvist")

    assert count_of(seen(), line, label_colour(Label.PERSON)) > line.width() / 2


def test_words_beside_a_mention_are_not_underlined(pane, story, seen):
    assert count_of(seen(), line_below(pane, "came to"), label_colour(Label.PERSON)) == 0


def test_a_label_that_is_turned_off_is_not_seen_and_comes_back(pane, story, seen):
    line = line_below(pane, "Ida Lindqvist")

    pane.set_label_shown(Label.PERSON, False)
    assert count_of(seen(), line, label_colour(Label.PERSON)) == 0

    pane.set_label_shown(Label.PERSON, True)
    assert count_of(seen(), line, label_colour(Label.PERSON)) > 0


def test_dates_are_not_marked_until_they_are_asked_for(pane, story, seen):
    line = line_below(pane, "Tuesday")
    plain = seen().copy(line)

    pane.set_label_shown(Label.DATE, True)

    assert seen().copy(line) != plain


def test_the_chosen_entity_has_a_tint_and_the_others_grow_quiet(pane, story, seen):
    other = line_below(pane, "Ida Lindqvist")
    before = seen()
    page = themes().current.page

    pane.choose_entity(_TOWN)

    town = rect_of(pane, "Veldhaven")
    assert count_of(before, town, page, 2) > count_of(seen(), town, page, 2) + 100
    assert count_of(seen(), other, label_colour(Label.PERSON)) < count_of(
        before, other, label_colour(Label.PERSON)
    )


def test_a_chosen_entity_is_seen_even_when_its_label_is_off(pane, story, seen):
    pane.set_label_shown(Label.GPE, False)
    pane.choose_entity(_TOWN)

    line = line_below(pane, "Veldhaven")

    assert count_of(seen(), line, label_colour(Label.GPE)) > line.width() / 2


@pytest.mark.parametrize("colour", list(Colour))
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_highlight_lies_behind_its_words(pane, story, seen, colour, theme):
    themes().set_choice(theme)
    pane.show_highlights([highlight(story.content.text, "nobody knew", colour)])

    rect = rect_of(pane, "nobody knew")
    behind = count_of(seen(), rect, themes().current.highlights[colour])

    assert behind > rect.width() * rect.height() / 2
    assert count_of(seen(), rect_of(pane, "slept on"), themes().current.highlights[colour]) == 0


def test_overlapping_highlights_are_both_seen_where_they_overlap(pane, story, seen):
    text = story.content.text
    pane.show_highlights(
        [
            highlight(text, "nobody knew", Colour.YELLOW, 1),
            highlight(text, "knew Ida", Colour.BLUE, 2),
        ]
    )
    shared = rect_of(pane, "knew")

    for colour in (Colour.YELLOW, Colour.BLUE):
        assert count_of(seen(), shared, themes().current.highlights[colour]) > 60


def test_a_highlight_that_lost_its_place_is_not_painted(pane, story, seen):
    lost = highlight(story.content.text, "nobody knew", anchor=AnchorState.ORPHAN)
    pane.show_highlights([lost])

    colour = themes().current.highlights[Colour.YELLOW]

    assert count_of(seen(), rect_of(pane, "nobody knew"), colour) == 0


def test_a_highlight_crosses_paragraphs_lists_and_tables(pane, seen):
    shown = article(
        "It began here.",
        Part("First point", BlockKind.LIST_ITEM, 1),
        Part("Year\tCracks\n1998\ttwo", BlockKind.TABLE),
        "It ended there.",
    )
    pane.show_article(shown)
    crossing = shown.content.text[: shown.content.text.index(" there")]
    pane.show_highlights([highlight(shown.content.text, crossing)])

    for words in ("began", "First", "Cracks", "1998", "ended"):
        colour = themes().current.highlights[Colour.YELLOW]
        assert count_of(seen(), rect_of(pane, words), colour) > 50, words
    assert count_of(seen(), rect_of(pane, "there"), colour) == 0


def test_names_in_right_to_left_text_are_underlined_where_they_stand(pane, seen):
    shown = article("שלום עולם, זהו משפט עם השם דוד באמצע.")
    pane.show_article(shown)
    pane.show_analysis(analysis(shown.content.text, ("דוד", Label.PERSON, 1)))

    line = line_below(pane, "דוד")

    assert line.left() > pane.view.viewport().width() / 3
    assert count_of(seen(), line, label_colour(Label.PERSON)) > line.width() / 2


def test_names_in_a_closed_fold_are_nowhere_and_in_an_open_one_are_marked(pane, seen):
    shown = article("The body of it.", aside("More about Veldhaven"), aside("Weather"))
    pane.show_article(shown)
    pane.show_analysis(analysis(shown.content.text, ("Veldhaven", Label.GPE, 1)))
    start = shown.content.text.index("Veldhaven")
    assert pane.view.rects(start, start + 9) == []

    pane.scroll_to(start, start + 9)

    line = line_below(pane, "Veldhaven")
    assert count_of(seen(), line, label_colour(Label.GPE), 40) > line.width() / 2


def test_a_note_has_a_sign_beside_its_line_that_opens_it(qtbot, pane, story, seen):
    text = story.content.text
    pane.show_highlights([highlight(text, "nobody knew", Colour.PINK, 1, note="Who?")])
    line = rect_of(pane, "nobody knew")
    beside = QRect(pane.view.viewport().width() - 32, line.top(), 20, line.height())
    assert count_of(seen(), beside, themes().current.pens[Colour.PINK], 30) > 10

    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=beside.center())

    assert pane.highlighting.editor.highlight.note == "Who?"
