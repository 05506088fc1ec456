import csv
from datetime import UTC, datetime
from io import BytesIO, StringIO

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import Article, Block, ImportedArticle
from reader.domain.highlight import Colour, Highlight, passage
from reader.exporters.readwise import ReadwiseExporter
from reader.exporters.registry import MarkedArticle, exporters

MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def rows(*articles) -> list[dict[str, str]]:
    file = BytesIO()
    ReadwiseExporter().write(articles, file)
    return list(csv.DictReader(StringIO(file.getvalue().decode("utf-8"), newline="")))


def test_every_highlight_is_a_row_of_the_columns_readwise_knows(article_of, marked):
    article = article_of(
        "The bank raised rates.",
        title="Rates rise",
        byline="Anna Berg",
        url="https://daily.example/1",
    )

    first, second = rows(
        marked(
            article,
            ("raised", {"note": 'Why, "now"?\nAnd how?', "tags": ("economy", "two words")}),
            ("rates", {}),
        )
    )

    assert list(first) == ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"]
    assert list(first.values()) == [
        "raised",
        "Rates rise",
        "Anna Berg",
        "https://daily.example/1",
        '.economy .two_words\nWhy, "now"?\nAnd how?',
        "9",
        "2026-03-01 09:30:00",
    ]
    assert (second["Highlight"], second["Note"]) == ("rates", "")


def test_a_highlight_without_words_is_no_row(article_of, marked):
    assert rows(marked(article_of("  ", "x", title="T"), ((0, 2), {}))) == []


@given(quote=texts.filter(str.strip), note=texts, title=texts.filter(str.strip))
def test_what_was_marked_and_said_reads_back_word_for_word(quote, note, title):
    article = Article(
        1, 1, "/a.txt", MOMENT, ImportedArticle(quote, (Block(0, len(quote)),), title)
    )
    highlight = Highlight(
        1, 1, passage(quote, 0, len(quote)), Colour.BLUE, MOMENT, MOMENT, note=note
    )

    (row,) = rows(MarkedArticle(article, (highlight,)))

    assert (row["Highlight"], row["Note"], row["Title"]) == (quote, note, " ".join(title.split()))


def test_the_exporter_is_found_by_its_name():
    assert isinstance(exporters()["readwise"], ReadwiseExporter)
