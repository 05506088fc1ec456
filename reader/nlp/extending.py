"""Names that go on after the model stopped."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace

from reader.domain.entity import Label
from reader.nlp.gazetteer import WELL_KNOWN, is_people, place
from reader.nlp.names import Name
from reader.nlp.words import (
    AWARD_WORDS,
    EVENT_WORDS,
    HEADS,
    NEVER_NAMES,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    TITLES,
    is_common,
)

_IsTaken = Callable[[int, int], bool]

_KIND_WORDS = PLACE_WORDS | ORGANISATION_WORDS | EVENT_WORDS | AWARD_WORDS
_KINDS = "|".join(sorted(map(str.capitalize, _KIND_WORDS), key=len, reverse=True))
_KIND_AHEAD = re.compile(rf"(?: [A-Z][\w’'\-]+){{0,2}} ({_KINDS})\b(?! [A-Z])")
_HYPHENS_AHEAD = re.compile(
    r"(?:-(?:upon|on|in|under|by|le|la|les|sur|sous|de|du|des|am|an|der|super|en|aux)){1,2}"
    r"-[A-Z][^\W\d_]+"
)
_INSTITUTIONS = ORGANISATION_WORDS | HEADS | {"institution", "laboratory", "faculty", "campaign"}
_FIELD = re.compile(
    r" (?:for|of)(?: the)? [A-Z][\w\-]+(?:(?: and| of| of the| for)? [A-Z][\w\-]+)*"
)
_NEXT_NAME = re.compile(r" ([A-Z][\w\-]+)(?=(['’`]s)?)")
_MAY_BE_AN_EVENT = frozenset({Label.GPE, Label.LOC, Label.NORP, Label.ORG})
_MAY_BEGIN_A_PLACE = frozenset({Label.GPE, Label.LOC, Label.NORP})
_WORDS_AHEAD = (re.compile(r" [A-Z]\w+ [A-Z]\w+"), re.compile(r" [A-Z]\w+"))
_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_MAY_GROW = _MAY_BE_AN_EVENT | {Label.PERSON, Label.FAC}


def extend(text: str, names: list[Name]) -> list[Name]:
    """Return the names with what belongs to them behind their end.

    "Braulio Carrillo" grows to "Braulio Carrillo National Park", the person "Syed Yousuf" to
    "Syed Yousuf Raza Gilani", the people "Czech" to "Czech Republic", "Max Planck Institute" to
    "Max Planck Institute for Astronomy".
    """
    for grow in (
        _over_hyphens,
        _up_to_its_place,
        _up_to_its_kind,
        _over_its_field,
        _over_further_names,
    ):
        names = _each(text, names, grow)
    return names


def _each(text: str, names: list[Name], grow: Callable[[str, Name, _IsTaken], Name]) -> list[Name]:
    starts = [name.start for name in names]

    def is_taken(start: int, end: int) -> bool:
        at = bisect_left(starts, start)
        return at < len(starts) and starts[at] < end

    return [grow(text, name, is_taken) for name in names]


def _over_hyphens(text: str, name: Name, is_taken: _IsTaken) -> Name:
    """Return "Stratford" before "-upon-Avon" with what belongs to it."""
    ahead = _HYPHENS_AHEAD.match(text, name.end) if name.label in _PLACES else None
    if ahead is None or is_taken(name.end, ahead.end()):
        return name
    return replace(name, end=ahead.end())


def _up_to_its_place(text: str, name: Name, is_taken: _IsTaken) -> Name:
    """Return "Czech" before "Republic" as the country it begins."""
    if name.label not in _MAY_BEGIN_A_PLACE:
        return name
    for words in _WORDS_AHEAD:
        ahead = words.match(text, name.end)
        if ahead is None or is_taken(name.end, ahead.end()):
            continue
        if place(text[name.start : ahead.end()]) in WELL_KNOWN:
            return replace(name, end=ahead.end(), label=Label.GPE)
    return name


def _up_to_its_kind(text: str, name: Name, is_taken: _IsTaken) -> Name:
    ahead = _KIND_AHEAD.match(text, name.end) if name.label in _MAY_GROW else None
    if ahead is None or is_taken(name.end, ahead.end()):
        return name
    label = _label_of_kind(ahead[1].lower(), name.label)
    return replace(name, end=ahead.end(), label=label) if label else name


def _label_of_kind(word: str, label: Label) -> Label | None:
    if word in EVENT_WORDS:
        return Label.EVENT if label in _MAY_BE_AN_EVENT else None
    if word in AWARD_WORDS:
        return Label.WORK_OF_ART
    if label is Label.NORP:
        return None
    return Label.FAC if word in PLACE_WORDS else Label.ORG


def _over_its_field(text: str, name: Name, is_taken: _IsTaken) -> Name:
    """Return "Max Planck Institute" before "for Astronomy" with what it is for."""
    if name.label is not Label.ORG or name.of(text).rpartition(" ")[2].lower() not in _INSTITUTIONS:
        return name
    field = _FIELD.match(text, name.end)
    if field is None or is_taken(name.end, field.end()):
        return name
    return replace(name, end=field.end())


def _over_further_names(text: str, name: Name, is_taken: _IsTaken) -> Name:
    if name.label is not Label.PERSON:
        return name
    end = name.end
    while (ahead := _NEXT_NAME.match(text, end)) and not is_taken(end, ahead.end()):
        if not _may_be_part_of_a_person(ahead[1]):
            break
        end = ahead.end()
        if ahead[2]:
            break
    return replace(name, end=end)


def _may_be_part_of_a_person(word: str) -> bool:
    is_other = word.isupper() or is_common(word) or word.lower() in TITLES | NEVER_NAMES
    return not (is_other or place(word) or is_people(word))
