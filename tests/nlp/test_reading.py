from helpers.articles import Part, aside, content
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import BlockKind
from reader.nlp.reading import LONGEST_PIECE, legible, pieces


def test_what_is_not_of_the_article_is_left_out_unless_asked_for():
    article = content("Ada spoke.", aside("More news"), "She left.")
    assert legible(article).split() == ["Ada", "spoke.", "She", "left."]
    assert "More news" in legible(article, with_boilerplate=True)


def test_offsets_stay():
    article = content("Ada spoke.", aside("More news"), "She left.")
    text = legible(article)
    assert len(text) == len(article.text)
    assert text.index("She left.") == article.text.index("She left.")


def test_cells_and_lines_are_read_one_by_one():
    article = content(Part("Ada\tRiga\nBela\tOslo", BlockKind.TABLE))
    assert [piece.text for piece in pieces(legible(article))] == ["Ada", "Riga", "Bela", "Oslo"]


def test_a_very_long_block_is_cut_at_sentence_ends():
    text = "A sentence of some words. " * 2_000
    cut = list(pieces(text))
    assert len(cut) > 1
    assert all(piece.text.endswith(". ") for piece in cut)


@given(st.text(alphabet="ab.\n\t ", max_size=300), st.integers(1, 3))
def test_pieces_are_the_text(text, times):
    long = text * times * (LONGEST_PIECE // 100)
    for piece in pieces(long):
        assert 0 < len(piece.text) <= LONGEST_PIECE
        assert long.startswith(piece.text, piece.start)
    assert sum(len("".join(p.text.split())) for p in pieces(long)) == len("".join(long.split()))


def test_no_rule_reaches_over_what_is_not_read():
    article = content("Anna", aside("Share"), "Berg")

    assert legible(article).split("\n") == ["Anna", *[""] * 8, "Berg"]


def test_a_long_line_is_cut_at_the_last_sentence_that_ends_soon_enough():
    text = "It rained. " * LONGEST_PIECE

    assert LONGEST_PIECE - 11 <= len(next(pieces(text)).text) <= LONGEST_PIECE
