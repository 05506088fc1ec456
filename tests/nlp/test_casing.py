import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.nlp.casing import Casing, casing, recase


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The ferry sailed at noon from Riga.", Casing.SENTENCE),
        ("Ferry Sails Late as Storm Closes Harbour", Casing.TITLE),
        ("FERRY SAILS LATE", Casing.CAPITALS),
        ("Riga", Casing.SENTENCE),
        ("Anna Kask", Casing.SENTENCE),
    ],
)
def test_a_line_is_told_by_its_capitals(line, expected):
    assert casing(line) is expected


def test_a_headline_keeps_names_and_loses_other_capitals():
    headline = "Estonia Expands Travel Ban as Kaljulaid Meets UN Envoy"
    assert recase(headline) == "Estonia expands travel ban as Kaljulaid meets UN envoy"


def test_a_headline_in_capitals_is_cased_like_a_sentence():
    assert recase("NEW YORK STORM DELAYS NATO TALKS") == "New York storm delays NATO talks"


def test_the_sentences_of_the_article_tell_how_a_word_is_cased():
    article = "Deep Harvest Buys Rival Firm In Norway\nShares of Harvest rose when Harvest sold."
    assert recase(article).startswith("Deep Harvest buys")


def test_an_organisation_in_a_headline_stays_whole():
    headline = "Critics Fear for U.S. Institute of Peace Ahead of Vote"
    assert "U.S. Institute of Peace ahead" in recase(headline)


def test_sentences_stay_as_they_are():
    text = "The ferry sailed at noon.\n\nIt came to Riga on Tuesday."
    assert recase(text) is text


@given(st.text())
def test_every_character_keeps_its_place(text):
    recased = recase(text)
    assert len(recased) == len(text)
    assert all(
        new == old or new in (old.lower(), old.upper())
        for new, old in zip(recased, text, strict=True)
    )
