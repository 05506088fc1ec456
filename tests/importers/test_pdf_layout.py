import time

from reader.domain.article import BlockKind, Role
from reader.importers.pdf_layout import PdfPage, document_drafts
from reader.importers.pdf_lines import Piece


def line(text: str, *, x: float = 50, y: float = 400, size: float = 10) -> Piece:
    return Piece(text, x, y, x + len(text) * size / 2, y + size, size)


def page(*pieces: Piece) -> PdfPage:
    return PdfPage(list(pieces), 600, 800)


def texts(*pages: PdfPage, role: Role = Role.BODY) -> list[str]:
    return [draft.text for draft in document_drafts(list(pages)) if draft.role is role]


def test_a_hyphen_goes_where_the_document_writes_the_word_without_it():
    rows = (
        line("The harbour is a small har-"),
        line("bour in the north.", y=412),
        line("Its harbour master writes.", y=424),
    )

    assert "a small harbour in the north." in " ".join(texts(page(*rows)))


def test_a_hyphen_stays_between_two_words_of_the_document():
    rows = (
        line("We had an election and then a re-"),
        line("election was held in the spring.", y=412),
    )

    assert "re-election" in " ".join(texts(page(*rows)))


def test_a_page_number_is_boilerplate():
    first = page(line("The first page has words on it."), line("1", x=300, y=780))

    assert texts(first, role=Role.BOILERPLATE) == ["1"]


def test_a_number_inside_a_line_near_the_edge_of_a_page_is_not_a_page_number():
    words = page(line("rebels in area", y=770), line("55", x=130, y=770), line("are", x=150, y=770))

    assert texts(words) == ["rebels in area 55 are"]


def test_a_text_that_returns_at_the_same_place_is_a_running_head():
    pages = [page(line("The Courier", y=20), line(f"Page {n} has words.")) for n in "ab"]

    assert texts(*pages, role=Role.BOILERPLATE) == ["The Courier", "The Courier"]


def test_columns_are_read_one_after_the_other():
    rows = [
        line(f"{side} {n} goes on and on with", x=x, y=100 + n * 12)
        for n in range(4)
        for side, x in (("left", 50), ("right", 320))
    ]

    joined = " ".join(texts(page(*rows)))

    assert joined.index("left 3") < joined.index("right 0")


def test_larger_type_is_a_heading():
    heading = line("A heading", y=100, size=18)
    rows = [line("Some words that go on to fill the line", y=140 + n * 12) for n in range(5)]

    assert document_drafts([page(heading, *rows)])[0].kind is BlockKind.HEADING


def test_a_paragraph_of_one_endless_word_is_laid_out_soon():
    rows = [line("a" * 3_000, y=12 * number) for number in range(60)]

    begun = time.process_time()
    found = texts(page(*rows))

    assert sum(map(len, found)) >= 60 * 3_000
    assert time.process_time() - begun < 5
