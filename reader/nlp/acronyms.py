"""Acronyms that the article explains: "Kenya Rugby Union (KRU)".

The words before the bracket are matched to its letters as Schwartz and Hearst do (A simple
algorithm for identifying abbreviation definitions in biomedical text, 2003).
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from reader.domain.entity import Label, MentionSource
from reader.nlp.casing import Casing, casing
from reader.nlp.names import Coverage, Name
from reader.nlp.organisations import initials
from reader.nlp.spelling import fold
from reader.nlp.words import FUNCTION_WORDS, NEVER_NAMES, is_common

_IN_BRACKETS = re.compile(r" ?\([\"“‘']?([^\W\d_][\w.&\-]{1,9})[\"”’']?[);,]")
_WORD = re.compile(r"[^\W_][\w.'’\-&]*")
_ACRONYM = re.compile(r"(?<![\w@#.\-$&/])[A-Z][A-Z&]{2,6}(?![\w\-$&/]|\.\w)")
_OFTEN = 3
_SURENESS = 0.5
_LONGEST = 150
_NOT_A_LABEL_FOR_BOTH = frozenset({Label.PERSON, Label.NORP, Label.LANGUAGE})


@dataclass(frozen=True, slots=True)
class Definition:
    """Where an article writes a name out and puts its acronym behind it."""

    start: int
    end: int
    acronym_start: int
    acronym_end: int


def definitions(text: str) -> Iterator[Definition]:
    """Yield the acronyms that the text explains, in order; none reaches into the one before."""
    behind_last = 0
    for bracket in _IN_BRACKETS.finditer(text):
        acronym = bracket[1]
        if sum(map(str.isupper, acronym)) < 2:
            continue
        start = _start_of_long_form(text, behind_last, bracket.start(), acronym)
        if start is not None:
            yield Definition(start, bracket.start(), bracket.start(1), bracket.end(1))
            behind_last = bracket.end(1)


def _start_of_long_form(text: str, first: int, end: int, acronym: str) -> int | None:
    """Match the letters of an acronym backwards into the words between two offsets."""
    letters = [char.lower() for char in acronym if char.isalnum()]
    line_start = text.rfind("\n", 0, end) + 1
    words = list(_WORD.finditer(text, max(line_start, first, end - _LONGEST), end))
    words = words[-min(len(letters) + 5, 2 * len(letters)) :]
    if len(words) < 2:
        return None
    at = end
    for letter in reversed(letters[1:]):
        at = max(text.rfind(case, words[0].start(), at) for case in (letter, letter.upper()))
        if at < 0:
            return None
    for word in reversed(words):
        if word.start() < at and word[0][0] == letters[0].upper():
            return word.start() if _is_a_title(text, word.start(), end) else None
    return None


def _is_a_title(text: str, start: int, end: int) -> bool:
    """Tell whether all words but those that hold a sentence together have capitals."""
    words = [match[0] for match in _WORD.finditer(text, start, end)]
    return len(words) > 1 and all(
        word[0].isupper() or word.lower() in FUNCTION_WORDS or len(word) <= 3 for word in words
    )


def explain(text: str, names: list[Name]) -> list[Name]:
    """Return the names with each explained acronym and its long form, under one label."""
    labels = {(name.start, name.end): name.label for name in names}
    explained: list[Name] = []
    for definition in definitions(text):
        label = labels.get((definition.start, definition.end), Label.ORG)
        if label in _NOT_A_LABEL_FOR_BOTH:
            label = Label.ORG
        explained.append(Name(definition.start, definition.end, label))
        explained.append(Name(definition.acronym_start, definition.acronym_end, label))
    covered = Coverage(text, explained)
    others = [name for name in names if covered.is_free(name.start, name.end)]
    return sorted([*others, *explained], key=lambda name: name.start)


def add_repeated(text: str, names: list[Name]) -> list[Name]:
    """Return the names with the acronyms of those found, and those used again and again."""
    covered = Coverage(text, names)
    places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for found in _ACRONYM.finditer(text):
        if covered.is_free(*found.span()):
            places[found[0]].append(found.span())
    is_in_capitals = _capitals_check(text)
    written_out = _written_out(text, names) if places else frozenset()
    added = [
        Name(start, end, Label.ORG, MentionSource.PROPAGATED, _SURENESS)
        for acronym, everywhere in places.items()
        if acronym.lower() not in NEVER_NAMES and not is_common(acronym)
        if (spans := [span for span in everywhere if not is_in_capitals(span[0])])
        if len(spans) >= _OFTEN or acronym.lower() in written_out
        for start, end in spans
    ]
    return sorted([*names, *added], key=lambda name: name.start)


def _written_out(text: str, names: list[Name]) -> frozenset[str]:
    """Return the acronyms, in small letters, of the organisations that the text names in full."""
    full = {name.of(text) for name in names if name.label is Label.ORG}
    return frozenset(
        acronym for form in full if " " in form for acronym in initials(fold(form).split())
    )


def _capitals_check(text: str) -> Callable[[int], bool]:
    """Return what tells whether a place is in a line in capitals; a line is looked at once."""

    @cache
    def is_in_capitals(line_start: int) -> bool:
        line_end = text.find("\n", line_start)
        line = text[line_start:] if line_end < 0 else text[line_start:line_end]
        return casing(line) is Casing.CAPITALS

    return lambda at: is_in_capitals(text.rfind("\n", 0, at) + 1)
