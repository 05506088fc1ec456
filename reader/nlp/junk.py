"""What the model takes for a name and nobody would."""

import re
from collections import Counter

from reader.domain.entity import Label
from reader.nlp.gazetteer import known_label
from reader.nlp.names import Name
from reader.nlp.words import ASSEMBLIES, NEVER_NAMES, ORGANISATION_WORDS, TITLES, is_common

_OFFICE_AHEAD = re.compile(r" (?:Minister|Ministry|Secretary)\b")
_OFFICES = frozenset(
    {"minister", "secretary", "president", "director", "commissioner", "chairman", "officer"}
    | {"governor", "ambassador", "manager", "spokesman", "spokesperson", "general"}
)
_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_MAY_END_IN_AN_OFFICE = frozenset({Label.PERSON, Label.GPE, Label.NORP})


def drop_junk(text: str, names: list[Name]) -> list[Name]:
    """Return the names without lower-case words, single letters, titles and the like."""
    return [name for name in names if not _is_junk(text, name)]


def _is_junk(text: str, name: Name) -> bool:
    form = name.of(text)
    if len(form) < 2 or not any(map(str.isupper, form)):
        return True
    lower = form.lower().rstrip(".")
    if lower in NEVER_NAMES or lower in TITLES:
        return True
    if name.label not in _MAY_END_IN_AN_OFFICE and _is_office(text, name):
        return True
    is_bare_kind = lower in ORGANISATION_WORDS and lower not in ASSEMBLIES
    return is_bare_kind and name.label in {Label.ORG, Label.GPE, Label.PERSON, Label.FAC}


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


def _is_ordinary(form: str) -> bool:
    return not form.isupper() and is_common(form) and known_label(form) is None
