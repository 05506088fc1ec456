"""What the model takes for a name and nobody would."""

import re
from collections import Counter

from reader.domain.entity import Label
from reader.nlp.gazetteer import known_label
from reader.nlp.names import Name
from reader.nlp.words import (
    ABBREVIATIONS,
    ASSEMBLIES,
    HALF_NAMES,
    NEVER_NAMES,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    TITLES,
    is_common,
)

_OFFICE_AHEAD = re.compile(r" (?:Minister|Ministry|Secretary)\b")
_OFFICES = frozenset(
    {"minister", "secretary", "president", "director", "commissioner", "chairman", "officer"}
    | {"governor", "ambassador", "manager", "spokesman", "spokesperson", "general"}
)
_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_NO_PLACES = PLACE_WORDS - {"gulf", "sea"} | {"kingdom", "republic", "emirate", "state", "capital"}
_NO_ORGANISATIONS = ORGANISATION_WORDS - ASSEMBLIES
_ALSO_OTHERS = frozenset({Label.ORG, Label.GPE, Label.PERSON, Label.FAC})
_SURE = _PLACES | {Label.PERSON, Label.NORP, Label.LANGUAGE}
_SMALL_WORD = re.compile(r"(?<!\w)[a-z]+(?!\w)")
_MAY_END_IN_AN_OFFICE = frozenset({Label.PERSON, Label.GPE, Label.NORP})


def drop_junk(text: str, names: list[Name]) -> list[Name]:
    """Return the names without lower-case words, single letters, titles and the like."""
    return [name for name in names if not _is_junk(text, name)]


def _is_junk(text: str, name: Name) -> bool:
    form = name.of(text)
    if len(form) < 2 or not any(map(str.isupper, form)):
        return True
    lower = form.lower().rstrip(".")
    if lower in NEVER_NAMES or lower in TITLES or form in ABBREVIATIONS:
        return True
    if name.label not in _MAY_END_IN_AN_OFFICE and _is_office(text, name):
        return True
    return _is_bare_kind(lower, name.label) or (name.label is Label.ORG and _is_half_name(form))


def _is_bare_kind(word: str, label: Label) -> bool:
    """Tell "Company" from the name of one, and "Kingdom" from that of a place."""
    if word in _NO_ORGANISATIONS and label in _ALSO_OTHERS:
        return True
    return word in _NO_PLACES and label in _PLACES


def _is_half_name(form: str) -> bool:
    """Tell "Education" from the name of an organisation; ACT is one in capitals."""
    return not form.isupper() and form.lower() in HALF_NAMES


def _is_office(text: str, name: Name) -> bool:
    """Tell "Interior" before "Minister" and "Environment Minister" from an organisation."""
    last_word = name.of(text).rsplit(" ", 1)[-1].lower().removesuffix("s")
    return last_word in _OFFICES or _OFFICE_AHEAD.match(text, name.end) is not None


def drop_lone_words(text: str, names: list[Name]) -> list[Name]:
    """Return the names without ordinary words that were taken for a place just once."""
    counts = Counter(name.of(text) for name in names)
    return [
        name
        for name in names
        if name.label not in _PLACES or counts[name.of(text)] > 1 or not _is_ordinary(name.of(text))
    ]


def drop_words_written_small(text: str, names: list[Name]) -> list[Name]:
    """Return the names without ordinary words that are as often written in small letters.

    "Target" stays a company where it has missed its target once.
    """
    named = Counter(filter(None, (_doubtful_word(text, name) for name in names)))
    if not named:
        return names
    words = map(re.Match.group, _SMALL_WORD.finditer(text))
    small = Counter(word for word in words if word in named)
    gone = {word for word, count in named.items() if small[word] >= count}
    return [name for name in names if _doubtful_word(text, name) not in gone]


def _doubtful_word(text: str, name: Name) -> str:
    """Return a name that may be an ordinary word with a capital, in small letters, else nothing."""
    form = name.of(text)
    lower = form.lower()
    is_word = form.isalpha() and not form.isupper() and lower not in ASSEMBLIES
    return lower if is_word and name.label not in _SURE and is_common(form) else ""


def _is_ordinary(form: str) -> bool:
    return not form.isupper() and is_common(form) and known_label(form) is None
