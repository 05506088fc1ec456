"""Tables of results, where a place is the team that plays for it."""

import re
from bisect import bisect
from dataclasses import replace
from functools import cache

from reader.domain.entity import Label
from reader.nlp.names import Name

_LINE = re.compile(r"[^\n]+")
_TOKEN = re.compile(r"\S+")
_NUMBER = re.compile(r"[\d./\-():]*\d[\d./\-():]*")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_BETWEEN_TEAMS = frozenset({"v", "vs", "at", "in"})
_NUMBERS_SHARE, _WORDS_SHARE = 0.3, 0.2


def read_teams(text: str, names: list[Name]) -> list[Name]:
    """Return the names with the places that a result follows as organisations.

    "Chicago 11 Toronto 2" is about two teams.
    """
    lines = [found.span() for found in _LINE.finditer(text)]
    starts = [start for start, _ in lines]

    @cache
    def is_in_result(line: int) -> bool:
        return is_result(text[slice(*lines[line])])

    return [
        replace(name, label=Label.ORG)
        if _is_place_before_number(text, name) and is_in_result(bisect(starts, name.start) - 1)
        else name
        for name in names
    ]


def _is_place_before_number(text: str, name: Name) -> bool:
    return name.label in _PLACES and text[name.end : name.end + 2].strip(" ").isdecimal()


def is_result(line: str) -> bool:
    """Tell a line of a table of results from a sentence with numbers in it."""
    tokens = _TOKEN.findall(line)
    numbers = sum(bool(_NUMBER.fullmatch(t)) and not _DATE.fullmatch(t) for t in tokens)
    words = sum(t[0].islower() and len(t) > 1 and t not in _BETWEEN_TEAMS for t in tokens)
    enough_numbers = numbers >= max(2, _NUMBERS_SHARE * len(tokens))
    return len(tokens) >= 3 and enough_numbers and words <= _WORDS_SHARE * len(tokens)
