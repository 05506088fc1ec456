import pytest
from helpers.marked_names import after

from reader.nlp.sites import add_sites


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on Wall Street today", "on [Wall Street|FAC] today"),
        ("the Pikk Jalg Road’s end", "the [Pikk Jalg Road|FAC]’s end"),
        ("The Street and This Park", "The Street and This Park"),
        ("Wall Street Journal", "Wall Street Journal"),
        ("the Lord Mayor’s Street-wide", "the Lord Mayor’s Street-wide"),
        ("[Pikk|PERSON] Street", "[Pikk|PERSON] Street"),
        ("Wall\nStreet", "Wall\nStreet"),
    ],
)
def test_streets_rivers_and_buildings_are_found_by_their_last_word(text, found):
    assert after(add_sites, text) == found
