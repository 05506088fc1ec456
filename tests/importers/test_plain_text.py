from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import BlockKind, ImportedArticle, Role
from reader.importers.plain_text import article_of_text
from reader.importers.registry import read_file

BODY = """\
The harbour master of Skarvik walks to the end of the pier every morning and reads the gauge.
He writes the height of the water into a book, and beside it the wind and the ships at anchor.
“I only wrote down what I saw,” he says. “Somebody had to be there anyway.”
"""
HEADLINES = """\
Storm Closes Three Harbours in the North
Council Wants a Tunnel to the Mainland
Mail Boat Rescued After Engine Failure Off the Cape
Fishermen Ask for “Fair Prices” as Herring Returns
Old Lighthouse Finds a Buyer After Nine Years
"""


def article(text: str) -> ImportedArticle:
    read = article_of_text(text, fallback_title="a file")
    assert read is not None
    return read


def blocks(text: str) -> list[tuple[BlockKind, str]]:
    read = article(text)
    return [(block.kind, read.text[block.start : block.end]) for block in read.blocks]


def roles(text: str) -> list[Role]:
    return [block.role for block in article(text).blocks]


def test_every_line_is_a_paragraph():
    assert [kind for kind, _ in blocks(BODY)] == [BlockKind.PARAGRAPH] * 3


def test_headlines_scraped_along_with_an_article_are_boilerplate():
    assert roles(BODY + "\n\n" + HEADLINES) == [Role.BODY] * 3 + [Role.BOILERPLATE] * 5


def test_a_list_that_the_article_announces_is_part_of_it():
    text = BODY + "These are the ships that lay in the harbour at noon today:\n" + HEADLINES

    assert set(roles(text)) == {Role.BODY}


def test_a_text_of_nothing_but_headlines_is_its_own_body():
    assert set(roles(HEADLINES)) == {Role.BODY}


def test_lines_broken_at_a_width_are_joined():
    text = (
        "The harbour master of Skarvik walks to the end of the pier every\n"
        "morning and reads the gauge that his grandfather had once set into\n"
        "the stone of the wall, and then he writes the height into a book.\n"
        "\n"
        "The books fill a shelf of his office, and the oldest of them was\n"
        "begun in the winter of 1911, when the herring came late again and\n"
        "nobody knew why.\n"
    )

    assert [words[:11] for _, words in blocks(text)] == ["The harbour", "The books f"]


def test_a_heading_stands_open_above_prose():
    text = f"The harbour master\n\n{BODY}\nWhat the books are good for\n\n{BODY}"

    found = [words for kind, words in blocks(text) if kind is BlockKind.HEADING]

    assert found == ["The harbour master", "What the books are good for"]
    assert article(text).title == "The harbour master"


@pytest.mark.parametrize(
    ("line", "name", "date"),
    [
        ("By Ingrid Holm", "Ingrid Holm", ""),
        ("By Ingrid Holm, 18 November 2025", "Ingrid Holm", "2025-11-18"),
        (
            "By Ingrid Holm and Jan van der Meer | March 3, 2024",
            "Ingrid Holm and Jan van der Meer",
            "2024-03-03",
        ),
    ],
)
def test_a_byline_above_the_prose_is_read_and_folded(line, name, date):
    found = article(f"The harbour master\n{line}\n\n{BODY}")

    assert (found.title, found.byline, found.published) == ("The harbour master", name, date)
    assert [b.role for b in found.blocks][:3] == [Role.BODY, Role.BOILERPLATE, Role.BODY]


@pytest.mark.parametrize("line", ["By Monday the ice had gone.", "By the harbour stood a boat"])
def test_a_line_that_only_begins_like_a_byline_stays(line):
    found = article(f"The harbour master\n\n{line}\n\n{BODY}")

    assert found.byline == ""
    assert all(block.role is Role.BODY for block in found.blocks)


def test_underlined_lines_are_headings():
    assert blocks("Tides\n=====\n\nUp and down.\n")[0] == (BlockKind.HEADING, "Tides")


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("- a pencil", BlockKind.LIST_ITEM, "a pencil"),
        ("• a book", BlockKind.LIST_ITEM, "a book"),
        ("1. a gauge", BlockKind.LIST_ITEM, "1. a gauge"),
        ("> he said", BlockKind.QUOTE, "he said"),
        ("* * *", BlockKind.RULE, ""),
    ],
)
def test_marks_at_the_beginning_of_a_line_give_structure(line, kind, text):
    assert blocks(f"Some words.\n{line}\nMore words.\n")[1] == (kind, text)


def test_without_a_heading_the_first_sentence_is_the_title():
    assert article("It rains. It has rained all day.\n").title == "It rains."


def test_a_long_first_sentence_is_shortened_to_a_title():
    title = article("and so on " * 50).title

    assert len(title) <= 121
    assert title.endswith("…")


def test_the_sample_article_loses_its_headlines_and_nothing_else(sample):
    (read,) = read_file(sample)

    assert Counter(block.role for block in read.blocks) == {Role.BODY: 9, Role.BOILERPLATE: 17}
    assert {block.role for block in read.blocks[:9]} == {Role.BODY}


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("Съешь ещё этих мягких французских булок, да выпей чаю.", "cp1251"),
        ("日本語の文章です。これはテストのための長い文章で、十分な文字数があります。", "shift_jis"),
        ("Some words without a mark", "utf-16-le"),
        ("Some words without a mark", "utf-16-be"),
        ("Déjà vu, naïve café, Ærøskøbing", "utf-8-sig"),
    ],
)
def test_the_encoding_is_found(tmp_path, words, encoding):
    path = tmp_path / "note.txt"
    path.write_bytes(words.encode(encoding))

    (read,) = read_file(path)

    assert read.text == words


def test_a_few_strange_bytes_do_not_spoil_the_rest(tmp_path):
    path = tmp_path / "note.txt"
    path.write_bytes("Déjà vu à la carte, naïve, ".encode() + b"caf\xe9")

    (read,) = read_file(path)

    assert read.text == "Déjà vu à la carte, naïve, café"


@given(st.text(max_size=400))
def test_any_text_keeps_its_words(text):
    read = article_of_text(text, fallback_title="a file")

    if read is not None:
        joined = "".join(read.text[block.start : block.end] for block in read.blocks)
        assert "".join(joined.split()) in "".join(read.text.split()) + joined
        assert read.text.encode("utf-8")
