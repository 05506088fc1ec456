import pytest
from helpers.marked_names import after

from reader.nlp.full_names import add_full_names, join_nicknames


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("that Anna Zikora spoke", "that [Anna Zikora|PERSON] spoke"),
        ("Anna van der Zikora’s house", "[Anna van der Zikora|PERSON]’s house"),
        ("Anna O’Zikora spoke", "[Anna O’Zikora|PERSON] spoke"),
        ("Zikora Anna spoke", "Zikora Anna spoke"),
        ("Anna Spoke to her", "Anna Spoke to her"),
        ("Anna ZIKORA", "Anna ZIKORA"),
        ("Doctor Zikora spoke", "Doctor Zikora spoke"),
        ("Anna\nZikora", "Anna\nZikora"),
        ("[Saint Anna|FAC] Zikora", "[Saint Anna|FAC] Zikora"),
    ],
)
def test_a_given_name_and_a_surname_are_a_person(text, found):
    assert after(add_full_names, text) == found


@pytest.mark.parametrize(
    ("found", "joined"),
    [
        ("[Anna|PERSON] “Iron” Zikora ran", "[Anna “Iron” Zikora|PERSON] ran"),
        ('[Anna|PERSON] "Iron" [Zikora|PERSON] ran', '[Anna "Iron" Zikora|PERSON] ran'),
        ("[Anna|PERSON] 'The Wall' [Day|PERSON]", "[Anna 'The Wall' Day|PERSON]"),
        ("[Anna|PERSON] “Iron” Days came", "[Anna|PERSON] “Iron” Days came"),
        ("[Anna|PERSON] “said” Zikora", "[Anna|PERSON] “said” Zikora"),
        ("[Riga|GPE] “Iron” Zikora", "[Riga|GPE] “Iron” Zikora"),
    ],
)
def test_a_nickname_stands_inside_a_name(found, joined):
    assert after(join_nicknames, found) == joined
