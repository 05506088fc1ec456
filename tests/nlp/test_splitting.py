import pytest
from helpers.marked_names import after

from reader.nlp.splitting import split_lists, split_scores, split_sides


@pytest.mark.parametrize(
    ("found", "apart"),
    [
        ("[Tartu v Narva|ORG] today", "[Tartu|ORG] v [Narva|ORG] today"),
        ("[Tartu vs. Narva|ORG]", "[Tartu|ORG] vs. [Narva|ORG]"),
        ("[Anna Kask & Mart Saar|PERSON]", "[Anna Kask|PERSON] & [Mart Saar|PERSON]"),
        ("[Kask c Saar b Lepp|PERSON]", "[Kask|PERSON] c [Saar|PERSON] b [Lepp|PERSON]"),
        ("[Kask & Saar|ORG] of London", "[Kask & Saar|ORG] of London"),
        ("[Henry V|PERSON] and [C. Day|PERSON]", "[Henry V|PERSON] and [C. Day|PERSON]"),
    ],
)
def test_both_sides_have_a_name_of_their_own(found, apart):
    assert after(split_sides, found) == apart


@pytest.mark.parametrize(
    ("found", "apart"),
    [
        ("[Tartu 3 Narva|ORG] 1", "[Tartu|ORG] 3 [Narva|ORG] 1"),
        ("[Tartu 4 1|ORG] 2 0", "[Tartu|ORG] 4 1 2 0"),
        ("Line\n[Tartu 3 Narva|ORG] 1\nLine", "Line\n[Tartu|ORG] 3 [Narva|ORG] 1\nLine"),
    ],
)
def test_scores_are_no_part_of_a_name(found, apart):
    assert after(split_scores, found) == apart


@pytest.mark.parametrize(
    ("found", "apart"),
    [
        ("[Tarvik, Norske Harbour|ORG] fell", "[Tarvik|ORG], [Norske Harbour|ORG] fell"),
        ("[Kask, Saar, Lepp|PERSON] won", "[Kask|PERSON], [Saar|PERSON], [Lepp|PERSON] won"),
        ("[Tarvik, Inc.|ORG] fell", "[Tarvik, Inc.|ORG] fell"),
        ("[Olav Kask, Jr.|PERSON] won", "[Olav Kask, Jr.|PERSON] won"),
        ("[Ministry of Ports, Fish and Ice|ORG]", "[Ministry of Ports, Fish and Ice|ORG]"),
        ("[Ports, Inland|LAW]", "[Ports, Inland|LAW]"),
    ],
)
def test_what_a_comma_parts_is_a_list(found, apart):
    assert after(split_lists, found) == apart


def test_a_number_in_a_sentence_stays_in_its_name():
    sentence = "All of them watched [Channel 4|ORG] in the evening"
    assert after(split_scores, sentence) == sentence
