from dataclasses import replace

import html5lib
import pytest
from helpers.articles import article
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.domain.citation import Author, CitationStyle, authors, cited, plain
from reader.services.quotation import quotation

STORY = article(
    "The bank raised rates.",
    title="Rates rise again",
    byline="Anna Berg and Carl van Dow",
    site="The Daily",
    published="2026-09-28T10:00:00Z",
    url="https://daily.example/1",
)


def citation(style: CitationStyle, **facts: str) -> str:
    content = replace(STORY.content, **facts)
    return plain(cited(content, STORY.path, style))


@pytest.mark.parametrize(
    ("style", "words"),
    [
        (
            CitationStyle.PLAIN,
            (
                "Anna Berg, Carl van Dow, “Rates rise again”, The Daily, 2026-09-28, "
                "https://daily.example/1"
            ),
        ),
        (
            CitationStyle.CHICAGO,
            (
                "Anna Berg and Carl van Dow, “Rates rise again,” The Daily, September 28, 2026, "
                "https://daily.example/1."
            ),
        ),
        (
            CitationStyle.APA,
            (
                "Berg, A., & van Dow, C. (2026, September 28). Rates rise again. The Daily. "
                "https://daily.example/1"
            ),
        ),
        (
            CitationStyle.MLA,
            (
                "Berg, Anna, and Carl van Dow. “Rates rise again.” The Daily, 28 Sept. 2026, "
                "daily.example/1."
            ),
        ),
    ],
)
def test_an_article_is_cited_as_the_manuals_say(style, words):
    assert citation(style) == words


@pytest.mark.parametrize(
    ("byline", "filed"),
    [
        ("J.-P. Sartre", "Sartre, J.-P."),
        ("Jean-Paul Sartre", "Sartre, J.-P."),
        ("Jean\u2010Paul C. Sartre", "Sartre, J.\u2010P. C."),
        ("J.R.R. Tolkien", "Tolkien, J. R. R."),
        ("Élodie Aubry", "Aubry, É."),
    ],
)
def test_the_manual_of_the_apa_shortens_every_part_of_a_given_name(byline, filed):
    assert citation(CitationStyle.APA, byline=byline).startswith(f"{filed} (2026")


@pytest.mark.parametrize(
    ("style", "facts", "words"),
    [
        (
            CitationStyle.APA,
            {"byline": "", "published": "", "site": ""},
            "Rates rise again. (n.d.). https://daily.example/1",
        ),
        (
            CitationStyle.CHICAGO,
            {"byline": "", "published": "2026-05", "title": "Why now?"},
            "“Why now?” The Daily, May 2026, https://daily.example/1.",
        ),
        (
            CitationStyle.MLA,
            {"byline": "A B, C D, E F", "published": "2026", "url": ""},
            "B, A, et al. “Rates rise again.” The Daily, 2026, bridge.html.",
        ),
        (
            CitationStyle.PLAIN,
            {"byline": "", "site": "", "published": "", "title": "", "url": ""},
            "“bridge.html”, bridge.html",
        ),
    ],
)
def test_what_is_not_known_is_left_out(style, facts, words):
    assert citation(style, **facts) == words


@pytest.mark.parametrize(
    ("byline", "found"),
    [
        ("By Anna Berg", [("Berg", "Anna")]),
        ("Ludwig van der Rohe", [("van der Rohe", "Ludwig")]),
        ("Associated Press", [("Associated Press", "")]),
        ("The Editorial Board", [("The Editorial Board", "")]),
        ("Reuters", [("Reuters", "")]),
        ("Anna Berg, Carl Dow Jr. & Reuters Staff", [
            ("Berg", "Anna"), ("Dow Jr.", "Carl"), ("Reuters Staff", ""),
        ]),
        ("王小明", [("王小明", "")]),
        ("", []),
    ],
)  # fmt: skip
def test_a_byline_names_people_and_bodies(byline, found):
    assert authors(byline) == tuple(Author(family, given) for family, given in found)


def test_the_name_of_the_paper_is_in_italics():
    quoted = quotation(STORY, "raised rates", CitationStyle.CHICAGO)

    assert quoted.text.startswith("“raised rates”\n— Anna Berg and Carl van Dow, “Rates")
    assert "*The Daily*, September 28" in quoted.markdown
    assert "<i>The Daily</i>, September 28" in quoted.html


@given(
    words=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip),
    title=st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    style=st.sampled_from(CitationStyle),
)
def test_a_quotation_reads_back_from_markdown_and_html(words, title, style):
    content = replace(STORY.content, title=title)
    quoted = quotation(replace(STORY, content=content), words, style)

    inline = [each for each in MarkdownIt().parse(quoted.markdown) if each.type == "inline"]
    read = "".join("\n" if p.type == "hardbreak" else p.content for p in inline[0].children)
    assert read == words
    said = "".join(part.content for part in inline[-1].children)
    assert " ".join(said.split()) == " ".join(
        f"— {plain(cited(content, STORY.path, style))}".split()
    )
    page = html5lib.parse(quoted.html, namespaceHTMLElements=False)
    assert "".join(page.find(".//p").itertext()) == words
