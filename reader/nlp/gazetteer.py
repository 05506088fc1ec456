"""Places and peoples the program knows by name."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from functools import cache, lru_cache
from itertools import islice

from reader.domain.entity import Label, MentionSource
from reader.nlp.names import Coverage, Name
from reader.nlp.spelling import fold
from reader.nlp.words import TITLES, is_common, listed, parts_of_speech, table


class Place(StrEnum):
    """How prominent the most prominent place of a name is."""

    COUNTRY = "country"
    CAPITAL = "capital"
    STATE = "state"
    LARGE_CITY = "large city"
    OTHER_NAME = "other name"
    CITY = "city"


WELL_KNOWN = frozenset({Place.COUNTRY, Place.CAPITAL, Place.STATE, Place.LARGE_CITY})
_PEOPLES_IN_TWO_WORDS = frozenset({"first nation", "native american", "pacific islander"})


@cache
def _places() -> dict[str, Place]:
    return {name: Place(kind) for name, kind in table("places.tsv").items()}


@cache
def _peoples() -> frozenset[str]:
    return listed("peoples.txt") | _PEOPLES_IN_TWO_WORDS


def warm() -> None:
    """Read the lists now."""
    _places()
    _peoples()


def place(form: str) -> Place | None:
    """Return the kind of place that a name means if it means a place."""
    return _places().get(fold(form))


def is_people(form: str) -> bool:
    """Tell whether a word names the people of a country, a religion or the like."""
    folded = fold(form)
    return folded in _peoples() or folded.removesuffix("s") in _peoples()


def known_label(form: str) -> Label | None:
    """Return the label of a name that hardly means anything else."""
    if is_people(form):
        return Label.NORP
    if place(form) not in {None, Place.CITY}:
        return Label.GPE
    return None


_HYPHENATED = re.compile(r"(?<!\w)[^\W\d_]\w*(?:[-\u2010\u2011–][^\W\d_]\w*){1,4}")
_HYPHENS = re.compile(r"[-\u2010\u2011–]")


def join_hyphenated(text: str, names: list[Name]) -> list[Name]:
    """Return the names with "Guinea-Bissau" and "Timor-Leste" whole, where parts were found."""
    places = [
        (found.start(), end)
        for found in _HYPHENATED.finditer(text)
        if (end := _end_of_place(found))
    ]
    starts = [start for start, _ in places]
    joined: list[Name] = []
    for name in names:
        at = bisect_right(starts, name.start) - 1
        start, end = places[at] if at >= 0 else (0, 0)
        if name.end > end:
            joined.append(name)
        elif not joined or (joined[-1].start, joined[-1].end) != (start, end):
            joined.append(replace(name, start=start, end=end, label=Label.GPE))
    return joined


def _end_of_place(words: re.Match[str]) -> int:
    """Return where a well-known place ends that words with hyphens begin with, else 0."""
    ends = [words.start() + hyphen.start() for hyphen in _HYPHENS.finditer(words[0])]
    for end in (words.end(), *reversed(ends[1:])):
        if _is_hyphenated_place(words.string[words.start() : end]):
            return end
    return 0


@lru_cache(maxsize=5_000)
def _is_hyphenated_place(form: str) -> bool:
    return any(place(_HYPHENS.sub(hyphen, form)) in WELL_KNOWN for hyphen in ("-", " - "))


_PAIR = re.compile(r"([^-–—/\n]+)[-–—/]([^-–—/\n]+)")


def split_pairs(text: str, names: list[Name]) -> list[Name]:
    """Return the names with "U.S.-Russia" and "Rwanda–Congo" as two names each."""
    return [part for name in names for part in _halves(text, name)]


def _halves(text: str, name: Name) -> Iterator[Name]:
    pair = _PAIR.fullmatch(text, name.start, name.end)
    if pair and _is_hyphenated_place(pair[0]):
        pair = None
    labels = [known_label(pair[1]), known_label(pair[2])] if pair else []
    if pair is None or None in labels:
        yield name
        return
    for number, label in enumerate(labels, start=1):
        if label is not None:
            yield replace(name, start=pair.start(number), end=pair.end(number), label=label)


_WORD = re.compile(r"(?:[A-Z]\.)+|[^\W\d_]\w*")
_NO_SMALL_WORD = re.compile(r"(?<!\w)(?:(?:[A-Z]\.)+|[^\W\d_a-z]\w*)")
_SHORT_FORMS = frozenset({"US", "UK", "USA", "UAE", "DRC"})
_NEXT_CAPITALISED = re.compile(r" ([A-Z][a-z]+)")
_PREVIOUS_CAPITALISED = re.compile(r"([A-Z]\w+) $")
_LONGEST_IN_WORDS = 4
_SURENESS = 0.6


def add_known(text: str, names: list[Name]) -> list[Name]:
    """Return the names with the countries, cities and peoples that the model overlooked."""
    covered = Coverage(text, names)
    added: list[Name] = []
    end = 0
    for match in _NO_SMALL_WORD.finditer(text):
        word = match[0]
        if not word[0].isupper() or match.start() < end or not _may_begin_a_known_name(word):
            continue
        words = islice(_WORD.finditer(text, match.start()), _LONGEST_IN_WORDS)
        if found := _known_at(text, [word.span() for word in words], covered):
            added.append(found)
            end = found.end
    return sorted([*names, *added], key=lambda name: name.start)


@cache
def _first_words() -> frozenset[str]:
    """Return the words that the names of well-known places begin with."""
    return frozenset(name.split(" ")[0] for name, kind in _places().items() if kind in WELL_KNOWN)


@lru_cache(maxsize=5_000)
def _may_begin_a_known_name(word: str) -> bool:
    return may_begin_a_place(word) or is_people(word)


def may_begin_a_place(word: str) -> bool:
    """Tell whether the name of a well-known place begins with this word."""
    return fold(word) in _first_words()


def _known_at(text: str, words: list[tuple[int, int]], covered: Coverage) -> Name | None:
    start = words[0][0]
    for _, end in reversed(words):
        if "\n" in text[start:end] or not covered.is_free(start, end):
            continue
        label = _overlooked_label(text, start, end)
        if label is not None:
            return Name(start, end, label, MentionSource.GAZETTEER, _SURENESS)
    return None


def _overlooked_label(text: str, start: int, end: int) -> Label | None:
    form = text[start:end]
    if len(form) <= 3 and form.isupper() != (form.upper() in _SHORT_FORMS):
        return None
    if text[end : end + 1] in {"$", "€", "£"}:
        return None
    if is_people(form):
        return Label.NORP
    if _is_well_known(form) and not _is_in_a_longer_name(text, start, end):
        return Label.GPE
    return None


def _is_well_known(form: str) -> bool:
    """Tell a place from an ordinary word of the same spelling (the turkey, Nice, March)."""
    kind = place(form)
    letters = set(parts_of_speech(form))
    if kind in {Place.COUNTRY, Place.CAPITAL}:
        return letters <= {"n"}
    return kind in WELL_KNOWN and not letters


def _is_in_a_longer_name(text: str, start: int, end: int) -> bool:
    after = _NEXT_CAPITALISED.match(text, end)
    before = _PREVIOUS_CAPITALISED.search(text[max(0, start - 25) : start])
    if after and not is_common(after[1]):
        return True
    return bool(before and not is_common(before[1]) and before[1].lower() not in TITLES)
