from helpers.marked_names import after, unmarked

from reader.domain.entity import MentionSource
from reader.nlp.propagation import propagate


def test_a_name_found_once_is_found_everywhere():
    found = "[Tarvik|ORG] sold. Then Tarvik bought."
    assert after(propagate, found) == "[Tarvik|ORG] sold. Then [Tarvik|ORG] bought."


def test_the_surname_of_a_full_name_is_found():
    found = "[Ada Tarvik|PERSON] spoke. Later Tarvik left."
    assert after(propagate, found) == "[Ada Tarvik|PERSON] spoke. Later [Tarvik|PERSON] left."


def test_the_surname_before_junior_is_found():
    found = "[Ada Tarvik Jr.|PERSON] spoke. Later Tarvik left."
    assert after(propagate, found) == "[Ada Tarvik Jr.|PERSON] spoke. Later [Tarvik|PERSON] left."


def test_a_longer_name_takes_the_place_of_its_pieces():
    found = "[Tarvik Oil Ltd|ORG] sold. [Tarvik|ORG] Oil Ltd bought."
    assert after(propagate, found) == "[Tarvik Oil Ltd|ORG] sold. [Tarvik Oil Ltd|ORG] bought."


def test_an_ordinary_word_is_not_followed():
    found = "[Will|PERSON] spoke. Will he come? Will she?"
    assert after(propagate, found) == found


def test_a_name_inside_a_word_is_none():
    found = "[Tar|ORG] sold. Target bought. @Tar wrote."
    assert after(propagate, found) == found


def test_what_was_found_this_way_says_so():
    text, names = unmarked("[Tarvik|ORG] sold. Tarvik bought.")
    assert [name.source for name in propagate(text, names)] == [
        MentionSource.MODEL,
        MentionSource.PROPAGATED,
    ]


def test_two_names_never_claim_the_same_word():
    found = "[Adaline Kask|ORG] met [Kask Tarvik|ORG]. Adaline Kask [Tarvik|ORG] left."
    expected = "[Adaline Kask|ORG] met [Kask Tarvik|ORG]. [Adaline Kask|ORG] [Tarvik|ORG] left."
    assert after(propagate, found) == expected
