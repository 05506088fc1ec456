import re

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.occurrences import Finder


def found(text: str, *names: str) -> list[str]:
    finder = Finder((name, number) for number, name in enumerate(names))
    return [text[each.start : each.end] for each in finder.find(text, 0, len(text))]


def test_names_are_found_as_whole_words_in_their_own_case():
    text = "Minsk, Minsker, minsk and Minsk's; pre-Minsk"

    assert found(text, "Minsk") == ["Minsk", "Minsk", "Minsk"]


def test_names_inside_longer_ones_are_found_too():
    assert sorted(found("The New York Times", "New York", "New York Times", "York")) == [
        "New York",
        "New York Times",
        "York",
    ]


def test_a_space_stands_for_any_run_of_spaces_and_line_ends():
    assert found("in New\n  York, NewYork and New-York", "New York") == ["New\n  York"]


def test_punctuation_belongs_to_a_name():
    assert found("AT&T, AT & T, at C++ or C", "AT&T", "C++") == ["AT&T", "C++"]


def test_a_word_does_not_end_before_a_combining_mark():
    assert found("Mu\u0308ller and Mu", "Mu") == ["Mu"]
    assert found("हिन्दी", "हिन") == []


def test_a_stretch_is_searched_and_nothing_beyond_it():
    finder = Finder([("New York", 7)])

    (only,) = finder.find("New York New York", 9, 17)

    assert (only.start, only.end, only.owner) == (9, 17, 7)
    assert list(finder.find("New York", 0, 6)) == []


def test_what_has_no_letters_is_found_as_it_stands_and_nothing_finds_nothing():
    assert found("+++ end +++", "+++") == ["+++", "+++"]
    assert found("some text", "", "  ") == []


WORD = st.sampled_from(["a", "b", "ab", "ba"])


@settings(deadline=None)
@given(
    st.lists(st.lists(WORD, min_size=1, max_size=3), max_size=5),
    st.lists(st.tuples(WORD, st.sampled_from([" ", "\n", ", ", "  "])), max_size=30),
)
def test_every_whole_occurrence_is_found_once(names, pieces):
    text = "".join(word + gap for word, gap in pieces)
    surfaces = {" ".join(words) for words in names}
    finder = Finder((surface, number) for number, surface in enumerate(sorted(surfaces)))

    found = sorted((each.start, each.end) for each in finder.find(text, 0, len(text)))

    patterns = [r"\s+".join(surface.split()) for surface in surfaces]
    expected = [
        match.span(1)
        for pattern in patterns
        for match in re.finditer(rf"\b(?=({pattern})\b)", text)
    ]
    assert found == sorted(expected)
