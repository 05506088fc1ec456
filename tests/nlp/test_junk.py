import pytest
from helpers.marked_names import after

from reader.nlp.junk import drop_junk, drop_lone_words, drop_words_written_small


@pytest.mark.parametrize(
    "junk",
    [
        "[leader|PERSON]",
        "[X|ORG]",
        "[President|PERSON]",
        "[GDP|ORG]",
        "the [Company|ORG]",
        "[陳時中|NORP]",
        "[Interior|ORG] Minister Kask",
        "[Environment Minister|ORG] Kask",
        "[Education|ORG] and more",
        "the [Kingdom|GPE]",
        "three [ATMs|ORG]",
    ],
)
def test_what_nobody_would_call_a_name_is_dropped(junk):
    assert "|" not in after(drop_junk, junk)


@pytest.mark.parametrize(
    "name",
    [
        "[Parliament|ORG] met",
        "[eBay|ORG] sold",
        "[Kask|PERSON] said",
        "the [ACT|ORG] party",
        "the [Gulf|LOC] froze",
    ],
)
def test_names_stay(name):
    assert after(drop_junk, name) == name


def test_an_ordinary_word_found_once_is_no_place():
    assert (
        after(drop_lone_words, "[Harvest|GPE] came to [Riga|GPE]") == "Harvest came to [Riga|GPE]"
    )


def test_an_ordinary_word_found_twice_may_be_a_place():
    twice = "[Reading|GPE] lost. [Reading|GPE] won."
    assert after(drop_lone_words, twice) == twice


@pytest.mark.parametrize(
    ("found", "left"),
    [
        ("[Harvest|ORG] after harvest", "Harvest after harvest"),
        ("[Harvest|ORG] and [Harvest|ORG] harvest", "[Harvest|ORG] and [Harvest|ORG] harvest"),
        ("[Rice|PERSON] ate rice", "[Rice|PERSON] ate rice"),
        ("[Harvest|ORG] after harvests", "[Harvest|ORG] after harvests"),
        ("[Parliament|ORG], a parliament", "[Parliament|ORG], a parliament"),
        ("[Reading|GPE] while reading", "[Reading|GPE] while reading"),
        ("[Tarvik|ORG] or tarvik", "[Tarvik|ORG] or tarvik"),
    ],
)
def test_an_ordinary_word_that_is_as_often_written_small_is_no_name(found, left):
    assert after(drop_words_written_small, found) == left
