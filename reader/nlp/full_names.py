"""People named in full, where the model overlooked them or stopped at a nickname."""

import re
from dataclasses import replace

from reader.domain.entity import Label, MentionSource
from reader.nlp.gazetteer import WELL_KNOWN, is_people, place
from reader.nlp.names import Coverage, Name, without_overlaps
from reader.nlp.spelling import fold
from reader.nlp.words import NEVER_NAMES, TITLES, given_names, is_common

_PARTICLES = "van|von|de|der|den|bin|al|el|la|da|di|dos|Van|Von|De|Der|El|Al"
_FULL_NAME = re.compile(
    r"(?<![\w@#’'\-])([A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?)"
    rf" ((?:(?:{_PARTICLES}) ){{0,2}}([^\W\d_a-z][\w\-]*(?:[’'](?!s\b)\w+)?))(?![\w@])"
)
_NICKNAME = re.compile(
    r" [\"“'‘](?:The )?[A-Z][\w\-]*(?: (?:[A-Z][\w\-]*|of|the|and)){0,3}[\"”'’]"
    r" (?=([A-Z][\w’'\-]+))"
)
_SURENESS = 0.6


def add_full_names(text: str, names: list[Name]) -> list[Name]:
    """Return the names with those of a known given name and a surname of its own."""
    covered = Coverage(text, names)
    added = [
        Name(found.start(), found.end(), Label.PERSON, MentionSource.GAZETTEER, _SURENESS)
        for found in _FULL_NAME.finditer(text)
        if covered.is_free(*found.span()) and _is_given(found[1]) and _is_surname(found[3])
    ]
    return sorted([*names, *added], key=lambda name: name.start)


def _is_given(word: str) -> bool:
    is_other = is_common(word) or is_people(word) or word.lower() in TITLES
    return not is_other and place(word) not in WELL_KNOWN and fold(word) in given_names()


def _is_surname(word: str) -> bool:
    is_other = word.isupper() or is_common(word) or is_people(word)
    return not (is_other or word.lower() in TITLES | NEVER_NAMES)


def join_nicknames(text: str, names: list[Name]) -> list[Name]:
    """Return the names with "Hector" before "“Macho” Camacho" as one person."""
    people = {name.start: name.end for name in names if name.label is Label.PERSON}
    joined = []
    for name in names:
        found = _NICKNAME.match(text, name.end) if name.label is Label.PERSON else None
        if found and (found.end() in people or not is_common(found[1])):
            end = people.get(found.end(), found.end(1))
            joined.append(replace(name, end=end))
    return without_overlaps(text, [*names, *joined]) if joined else names
