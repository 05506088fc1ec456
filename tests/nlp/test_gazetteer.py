import pytest
from helpers.marked_names import after

from reader.domain.entity import Label
from reader.nlp.gazetteer import (
    Place,
    add_known,
    is_people,
    join_hyphenated,
    known_label,
    place,
    split_pairs,
)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Estonia", Place.COUNTRY),
        ("São Tomé", Place.CAPITAL),
        ("Sao Tome", Place.CAPITAL),
        ("Texas", Place.STATE),
        ("S. Korea", Place.COUNTRY),
        ("Kyiv", Place.CAPITAL),
        ("Nowhereville", None),
    ],
)
def test_a_place_is_known_by_name_without_its_accents(name, kind):
    assert place(name) is kind


def test_peoples_are_known_in_singular_and_plural():
    assert is_people("Estonian")
    assert is_people("Estonians")
    assert not is_people("Estonia")
    assert is_people("Uygurs")
    assert is_people("First Nations")


def test_a_town_of_any_name_decides_nothing():
    assert known_label("Houston") is Label.GPE
    assert known_label("Lisse") is None


def test_two_countries_with_a_dash_are_two_names():
    assert after(split_pairs, "[U.S.-Russia|GPE] talks") == "[U.S.|GPE]-[Russia|GPE] talks"
    assert after(split_pairs, "[Rwanda–Congo|ORG] deal") == "[Rwanda|GPE]–[Congo|GPE] deal"
    assert after(split_pairs, "[Coca-Cola|ORG]") == "[Coca-Cola|ORG]"


@pytest.mark.parametrize(
    ("found", "whole"),
    [
        ("in [Guinea|GPE]-[Bissau|GPE] today", "in [Guinea-Bissau|GPE] today"),
        ("in [Timor|PERSON]-Leste", "in [Timor-Leste|GPE]"),
        ("a [Guinea|GPE]\u2011[Bissau|GPE]-based firm", "a [Guinea\u2011Bissau|GPE]-based firm"),
        ("[Congo|GPE]–[Brazzaville|GPE]'s army", "[Congo–Brazzaville|GPE]'s army"),
        ("[Guinea-Bissau Airlines|ORG]", "[Guinea-Bissau Airlines|ORG]"),
        ("[U.S.|GPE]-[Russia|GPE] talks", "[U.S.|GPE]-[Russia|GPE] talks"),
        ("Guinea-Bissau", "Guinea-Bissau"),
    ],
)
def test_a_country_with_a_hyphen_is_one_name(found, whole):
    assert after(join_hyphenated, found) == whole


def test_a_country_with_a_hyphen_is_no_pair():
    found = "[Guinea-Bissau|GPE] and [Guinea–Mali|GPE]"
    assert after(split_pairs, found) == "[Guinea-Bissau|GPE] and [Guinea|GPE]–[Mali|GPE]"


def test_countries_and_peoples_that_were_overlooked_are_added():
    text = "They sailed from Bosnia and Herzegovina with Estonian crews."
    expected = "They sailed from [Bosnia and Herzegovina|GPE] with [Estonian|NORP] crews."
    assert after(add_known, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the turkey was served",
        "Chad Kroeger sang",
        "[Bank of Estonia|ORG] closed",
        "It costs US$40 a day",
        "Nice weather",
        "They sang of Us and Them",
    ],
)
def test_other_words_of_the_same_spelling_are_not(text):
    assert after(add_known, text) == text
