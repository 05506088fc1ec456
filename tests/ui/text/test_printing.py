from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from helpers.articles import Part, analysis, article, aside, highlight
from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from reader.domain.article import BlockKind, InlineKind, StoredImage
from reader.domain.entity import Label
from reader.domain.highlight import Colour
from reader.settings import ReadingFace, ReadingStyle
from reader.ui.drawing.theme import load_theme, themes

STORY = article(
    aside("Home News Sport"),
    Part("The thirsty office", BlockKind.HEADING, 2),
    "The office of Ida Lindqvist is finally thirsty. " * 12,
    Part("Year\tCracks\n1998\t2", BlockKind.TABLE),
    *("The bridge held, and the 😀 waffles at Veldhaven were 橋. " * 20 for _ in range(12)),
    title="The bridge at Veldhaven",
    byline="Mara Olsen",
    site="The Harbour Post",
    published="2026-03-04",
    url="https://example.org/bridge",
)


@pytest.fixture
def told(pane):
    """Show the story with a name and a highlight."""
    text = STORY.content.text
    pane.show_article(STORY)
    pane.show_analysis(analysis(text, ("Ida Lindqvist", Label.PERSON, 1)))
    pane.show_highlights([highlight(text, "is finally thirsty", Colour.GREEN)])
    return pane


def printed(pane, *, with_marks=True) -> pypdfium2.PdfDocument:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    pane.print_on(writer, with_marks=with_marks)
    return pypdfium2.PdfDocument(BytesIO(buffer.data().data()))


def words_on(pdf, page) -> str:
    return " ".join(pdf[page].get_textpage().get_text_range().split())


def has_colour(pdf, page, colour: QColor) -> bool:
    pixels = pdf[page].render(scale=2, rev_byteorder=True).to_numpy()[..., :3].astype(int)
    return bool((np.abs(pixels - np.array(colour.getRgb()[:3])).max(axis=2) <= 3).sum() > 20)


def test_the_whole_article_is_printed_and_only_the_article(told):
    pdf = printed(told)

    whole = " ".join(words_on(pdf, page) for page in range(len(pdf)))
    assert "Home News Sport" not in whole
    assert "not part of the article" not in whole
    assert whole.count("The bridge held") == 12 * 20
    assert "The thirsty office" in whole
    assert "1998 2" in whole


def test_above_it_stand_title_author_site_date_and_source(told):
    first = words_on(printed(told), 0)

    for words in (
        "The bridge at Veldhaven",
        "Mara Olsen · The Harbour Post",
        "4 March 2026",
        "https://example.org/bridge",
    ):
        assert words in first
    assert "min" not in first.split("https")[0]


def test_every_page_has_its_number_and_the_title(told):
    pdf = printed(told)

    assert len(pdf) > 3
    for page in range(len(pdf)):
        assert words_on(pdf, page).endswith(f"The bridge at Veldhaven {page + 1} of {len(pdf)}")


@pytest.mark.parametrize("with_marks", [True, False])
def test_marks_are_printed_where_they_are_wanted(told, with_marks):
    theme = load_theme("light")

    pdf = printed(told, with_marks=with_marks)

    assert has_colour(pdf, 0, theme.highlights[Colour.GREEN]) is with_marks
    assert has_colour(pdf, 0, theme.labels[Label.PERSON].colour) is with_marks


def test_a_label_that_is_turned_off_is_not_printed(told):
    told.set_label_shown(Label.PERSON, False)

    assert not has_colour(printed(told), 0, load_theme("light").labels[Label.PERSON].colour)


def test_dark_screens_print_on_light_paper_too(told):
    light = printed(told)
    themes().set_choice("dark")
    dark = printed(told)

    assert np.array_equal(light[0].render().to_numpy(), dark[0].render().to_numpy())


def test_nothing_is_cut_between_pages(told):
    pdf = printed(told)

    pixels = pdf[1].render(scale=1).to_numpy().min(axis=2)
    top = round(20 / 25.4 * 72)
    # Above the first line of the page there is a blank strip, not the lower half of another line.
    assert pixels[:top].min() == 255


def test_a_paragraph_over_several_pages_is_printed_once(pane):
    words = " ".join(f"w{number}x" for number in range(3_000))
    pane.show_article(article("Before.", words, "After.", title="Long"))

    pdf = printed(pane)

    pages = [
        words_on(pdf, page).removesuffix(f"Long {page + 1} of {len(pdf)}").split()
        for page in range(len(pdf))
    ]
    whole = [word for page in pages for word in page]
    assert len(pdf) > 3
    assert whole[whole.index("w0x") :] == [*words.split(), "After."]


def test_it_is_set_in_the_face_of_the_reader(told):
    told.look.set_style(ReadingStyle(ReadingFace.CLEAR))

    pdf = printed(told)

    assert "The office of Ida Lindqvist is finally thirsty" in words_on(pdf, 0)


@pytest.mark.parametrize("reading_face", ReadingFace)
def test_every_letter_can_be_copied_out_of_italics(pane, reading_face):
    words = "A quick brown fox jumps over the lazy dog; waves vow, offices file WAVES."
    marks = ((words, InlineKind.EMPHASIS, ""),)
    pane.look.set_style(ReadingStyle(face=reading_face))
    pane.show_article(
        article(Part(words, BlockKind.QUOTE), Part(words, marks=marks), title="Slanted")
    )

    assert words_on(printed(pane), 0).count(words) == 2


def test_a_tall_picture_is_made_to_fit_the_page(pane):
    picture = StoredImage("tall", "image/png", _png(40, 4_000))
    pane.show_article(
        article("Before.", Part("", BlockKind.IMAGE, image="tall"), "After.", images=(picture,))
    )

    pdf = printed(pane)

    assert len(pdf) <= 3


def test_the_number_of_an_item_is_printed_as_large_as_its_words(pane):
    pane.show_article(article(Part("Take 7 eggs.", BlockKind.LIST_ITEM, 1, number=7), title="Cake"))

    page = printed(pane)[0].get_textpage()

    sevens = [place for place in range(page.count_chars()) if page.get_text_range(place, 1) == "7"]
    boxes = [page.get_charbox(place) for place in sevens]
    number, word = sorted(boxes)
    assert number[3] - number[1] == pytest.approx(word[3] - word[1], abs=0.5)
    assert number[1] == pytest.approx(word[1], abs=0.5)


def test_a_printer_writes_the_same(told, tmp_path: Path):
    path = tmp_path / "story.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))

    told.print_on(printer, with_marks=True)
    del printer

    assert "The bridge at Veldhaven" in words_on(pypdfium2.PdfDocument(path), 0)


def test_without_an_article_nothing_is_printed(pane, tmp_path):
    path = tmp_path / "nothing.pdf"

    pane.print_on(QPdfWriter(str(path)), with_marks=True)

    assert not path.exists() or path.stat().st_size == 0


def _png(width, height) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    image.save(buffer, "PNG")
    return buffer.data().data()
