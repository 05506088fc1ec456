import pytest
from helpers.articles import Part, article, aside
from helpers.sight import rect_of
from PySide6.QtGui import QFontInfo

from reader.domain.article import BlockKind
from reader.settings import ParagraphStyle, ReadingFace, ReadingStyle
from reader.ui.drawing.theme import themes
from reader.ui.text.typography import Typography

INDENTED = ReadingStyle(paragraphs=ParagraphStyle.INDENTED)
FAMILIES = {
    ReadingFace.SERIF: "Literata",
    ReadingFace.SANS: "Source Sans 3",
    ReadingFace.CLEAR: "Atkinson Hyperlegible",
}


def essay(paragraphs=400):
    words = "Sentence {} of a long essay goes on and on until the line is full. " * 4
    return article(*(words.replace("{}", str(one)) for one in range(paragraphs)))


def lines_of(pane, words) -> int:
    return len({rect.top() for rect in pane.view.rects(*span_of(pane, words))})


def span_of(pane, words) -> tuple[int, int]:
    text = pane.view.page.article.content.text
    return text.index(words), text.index(words) + len(words)


@pytest.mark.parametrize("face", ReadingFace)
def test_each_face_comes_with_the_program(pane, face):
    pane.look.set_style(ReadingStyle(face))
    pane.show_article(article("Words to read."))

    assert QFontInfo(pane.view.page.typography.reading).family() == FAMILIES[face]


@pytest.mark.parametrize("face", ReadingFace)
def test_the_column_holds_the_characters_asked_for(face):
    widths = [
        Typography(themes().current, style=ReadingStyle(face, column=column)).column_width
        for column in (45, 90)
    ]

    assert widths[1] == pytest.approx(2 * widths[0], abs=1)


def test_a_wider_column_has_fewer_lines(qtbot, pane):
    pane.resize(1400, 700)
    pane.look.set_style(ReadingStyle(column=45))
    shown = essay(1)
    pane.show_article(shown)
    narrow = lines_of(pane, shown.content.text)

    pane.look.set_style(ReadingStyle(column=90))

    assert lines_of(pane, shown.content.text) == pytest.approx(narrow / 2, abs=1)


def test_lines_stand_as_far_apart_as_asked_for(pane):
    pane.show_article(essay(1))
    em = pane.view.page.typography.em

    for height in (1.6, 2.2):
        pane.look.set_style(ReadingStyle(line_height=height))
        rects = pane.view.rects(0, 200)
        assert rects[1].top() - rects[0].top() == pytest.approx(height * em, abs=1.5)


def test_paragraphs_stand_apart_or_begin_with_an_indent(pane):
    pane.show_article(article("First one.", "Second one.", "Third one."))
    spaced = rect_of(pane, "Second").top() - rect_of(pane, "First").bottom()
    assert rect_of(pane, "Second").left() == rect_of(pane, "First").left()

    pane.look.set_style(INDENTED)

    assert rect_of(pane, "Second").top() - rect_of(pane, "First").bottom() < spaced
    assert rect_of(pane, "Second").left() > rect_of(pane, "First").left() + 10
    assert rect_of(pane, "Third").left() == rect_of(pane, "Second").left()


def test_only_a_paragraph_behind_a_paragraph_is_indented(pane):
    pane.look.set_style(INDENTED)
    pane.show_article(
        article(
            "The title",
            "First one.",
            Part("A heading", BlockKind.HEADING, 2),
            "Second one.",
            aside("Share this"),
            "Third one.",
            "Fourth one.",
            title="The title",
        )
    )

    margin = rect_of(pane, "The title").left()
    for words in ("First", "Second", "Third"):
        assert rect_of(pane, words).left() == margin
    assert rect_of(pane, "Fourth").left() > margin + 10
    apart = rect_of(pane, "A heading").top() - rect_of(pane, "First").bottom()
    assert apart > pane.view.page.typography.em


def test_a_paragraph_set_in_pieces_is_indented_once(pane):
    pane.look.set_style(INDENTED)
    pane.show_article(article("Before.", "word " * 2_000))

    lefts = {rect.left() for rect in pane.view.rects(*span_of(pane, "word " * 2_000))}

    assert len(lefts) == 2


@pytest.mark.parametrize(
    "style",
    [
        ReadingStyle(ReadingFace.SANS),
        ReadingStyle(ReadingFace.CLEAR),
        ReadingStyle(line_height=2.2),
        ReadingStyle(column=45),
        INDENTED,
    ],
)
def test_the_place_in_the_text_is_kept_through_every_change(qtbot, pane, style):
    shown = essay()
    start = shown.content.blocks[200].start
    pane.show_article(shown)
    qtbot.waitUntil(lambda: pane.view.page.is_complete)
    pane.restore_position(start)

    pane.look.set_style(style)

    qtbot.waitUntil(lambda: bool(pane.view.rects(start, start + 5)))
    assert pane.view.rects(start, start + 5)[0].top() < 60
    assert pane.reading_position() == start
    pane.look.set_style(ReadingStyle())
    qtbot.waitUntil(lambda: bool(pane.view.rects(start, start + 5)))
    assert pane.reading_position() == start
