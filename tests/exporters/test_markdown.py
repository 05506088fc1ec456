import re
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.domain.highlight import AnchorState, Colour
from reader.exporters.commonmark import code, line, quotation
from reader.exporters.markdown import MarkdownExporter
from reader.exporters.registry import exporters

READERS = (MarkdownIt("commonmark"), MarkdownIt("gfm-like", {"linkify": False}))
# U+0000 and other control characters are beyond CommonMark, and importers leave none.
characters = st.characters(exclude_categories=["Cs", "Cc"])
hostile = st.text(
    st.sampled_from("\n\n  \t\r\\`*_{}[]()#+-.!<>&|~=:;19a\u00a0\u3000$%^\"'/@") | characters,
    min_size=1,
)


def inline_text(token) -> str:
    """Return the text of an inline token; fail where it is anything but text."""
    assert {child.type for child in token.children} <= {"text", "text_special", "hardbreak"}
    return "".join("\n" if c.type == "hardbreak" else c.content for c in token.children)


def quotes_in(markdown: str, reader: MarkdownIt = READERS[0]) -> list[str]:
    """Return the text of every block quotation, as a reader of CommonMark understands it."""
    quotes: list[list[str]] = []
    inside = False
    for token in reader.parse(markdown):
        if token.type == "blockquote_open":
            assert not inside, "a quotation inside a quotation"
            quotes.append([])
        inside = (inside or token.type == "blockquote_open") and token.type != "blockquote_close"
        if inside and token.type == "inline":
            quotes[-1].append(inline_text(token))
        elif inside:
            assert token.type.split("_")[0] in {"blockquote", "paragraph"}
    return ["\n\n".join(paragraphs) for paragraphs in quotes]


def written(*articles) -> str:
    file = BytesIO()
    MarkdownExporter().write(articles, file)
    return file.getvalue().decode()


def without_comments(markdown: str) -> str:
    return re.sub(r"\n<!-- rubricator .* -->\n", "", markdown)


@given(hostile)
@example("&amp; <b>bold</b> 1. x\n\n- y\n\n\n\n  z  \n---")
@example("# one\n===\n> two\n\n    code\n\n```\nfence")
@example("| a | b |\n| --- | --- |\n| 1 | 2 |")
@example("[a](b) ![c](d) [e]: /f\n<http://g> snake_case *h* \\")
@example("“So,” she said —\n\n1) first\n\n+ second\n\u00a0\n")
def test_a_quotation_reads_back_word_for_word(quote):
    for reader in READERS:
        assert quotes_in(quotation(quote), reader) == [quote]


@given(st.text(characters | st.sampled_from("#`*_[]<>&\\ "), min_size=1).filter(str.strip))
def test_a_heading_reads_back_with_its_spaces_made_one(title):
    tokens = READERS[0].parse(f"# {line(title)}")

    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    assert inline_text(tokens[1]) == " ".join(title.split())


@given(st.text(st.sampled_from("`ab /\\ "), min_size=1).filter(str.strip))
def test_a_path_reads_back_as_code(path):
    (_, inline, _) = READERS[0].parse(f"File: {code(path)}")

    assert [child.type for child in inline.children] == ["text", "code_inline"]
    assert inline.children[1].content == path


def test_an_article_is_a_heading_its_source_and_its_quotes_with_what_was_said(article_of, marked):
    article = article_of(
        "# Rates rise",
        "The bank raised rates.",
        "“Too late,” said Berg.",
        title="Rates rise *again*",
        byline="Anna Berg",
        site="The Daily",
        published="2026-02-28",
        url="https://daily.example/a_b?c=1&d=2",
    )

    text = written(
        marked(
            article,
            ("raised rates", {"note": "Why?\n\n# not a heading", "tags": ("economy", "a_b")}),
            ("rates.\n\n“Too late", {"colour": Colour.PINK}),
        )
    )

    assert without_comments(text) == (
        "---\n"
        'title: "Rates rise *again*"\n'
        'author: "Anna Berg"\n'
        'source: "https://daily.example/a_b?c=1&d=2"\n'
        'site: "The Daily"\n'
        'published: "2026-02-28"\n'
        "created: 2026-03-01\n"
        'tags: ["economy", "a_b"]\n'
        'aliases: ["Rates rise *again*"]\n'
        'citation: "Anna Berg, “Rates rise *again*,” The Daily, February 28, 2026, '
        'https://daily.example/a_b?c=1&d=2."\n'
        'sha256: ""\n'
        "---\n"
        "\n"
        "# Rates rise \\*again\\*\n"
        "\n"
        "- By: Anna Berg\n"
        "- Site: The Daily\n"
        "- Published: 2026-02-28\n"
        "- Address: <https://daily.example/a_b?c=1&d=2>\n"
        "- File: `/articles/news.html`\n"
        "- Cite as: Anna Berg, “Rates rise \\*again\\*,” The Daily, February 28, 2026, "
        "https://daily.example/a\\_b?c\\=1\\&d\\=2.\n"
        "\n"
        "> raised rates\n"
        "\n"
        "Why?\n"
        "\n"
        "\\# not a heading\n"
        "\n"
        "*yellow · tags: economy, a\\_b · paragraph 1 · characters 23–35*\n"
        "\n"
        "> rates.\n"
        ">\n"
        "> “Too late\n"
        "\n"
        "*pink · paragraph 1 · characters 30–47*\n"
    )


def test_every_article_has_its_own_heading_and_an_untitled_one_its_path(article_of, marked):
    text = written(
        marked(article_of("One.", title="One"), ("One", {})),
        marked(article_of("Two.", title=" "), ("Two", {})),
    )

    headings = [each for each in text.split("\n") if each.startswith("# ")]
    assert headings == ["# One", "# `/articles/news.html`"]
    assert quotes_in(text) == ["One", "Two"]


def test_an_address_that_is_none_stays_text(article_of, marked):
    text = written(marked(article_of("One.", title="One", url="see <here>"), ("One", {})))

    assert "- Address: see \\<here>\n" in text


def test_nothing_of_an_article_ends_a_quotation_or_begins_another(article_of, marked):
    article = article_of("> # - 1. `code`", "*", "<script>alert(1)</script>", title="T")
    length = len(article.content.text)

    text = written(marked(article, ((0, length), {"note": "> not a quote\n\n- nor a list"})))

    assert quotes_in(text) == [article.content.text]


def test_a_highlight_whose_place_is_in_doubt_says_so(article_of, marked):
    text = written(marked(article_of("One.", title="One"), ("One", {"anchor": AnchorState.MOVED})))

    assert "characters 0–3 · moved with its text*" in text


def test_the_same_articles_give_the_same_bytes(article_of, marked):
    article = marked(article_of("One.", title="One"), ("One", {"tags": ("b", "a")}))

    assert written(article) == written(article)


def test_the_exporter_is_found_by_its_name():
    assert isinstance(exporters()["markdown"], MarkdownExporter)


@pytest.mark.parametrize("count", [1, 3])
def test_articles_are_written_as_they_come(article_of, marked, count):
    file = BytesIO()

    def articles():
        for number in range(count):
            # Two are asked for to see whether the file is about one.
            assert file.getvalue().count(b"> One") == (number if number != 1 else 0)
            yield marked(article_of("One.", title="One"), ("One", {}))

    MarkdownExporter().write(articles(), file)
