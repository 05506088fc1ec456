"""Tables of results, where a place is the team that plays for it."""

import re
from bisect import bisect
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from reader.domain.entity import Label
from reader.nlp.gazetteer import Place, place
from reader.nlp.names import Name
from reader.nlp.spelling import fold

_LINE = re.compile(r"[^\n]+")
_TOKEN = re.compile(r"\S+")
_NUMBER = re.compile(r"(?=\D*\d)[\d./\-():]+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_BETWEEN_TEAMS = frozenset({"v", "vs", "at", "in"})
_NUMBERS_SHARE, _WORDS_SHARE = 0.3, 0.2
_WHERE = re.compile(r"(?:\b(?:in|at|from|near|to|of|outside|around) (?:the )?|\()$", re.IGNORECASE)
_DATELINE_OR_STATE = re.compile(r" \d{4}-|, [A-Z]|\)")


def read_teams(text: str, names: list[Name]) -> list[Name]:
    """Return the names with the places that are teams as organisations.

    "Chicago 11 Toronto 2" is about two teams. Chicago is one in the rest of that article too,
    except where something happens in, at or near it.
    """
    is_in_result = result_check(text)
    in_results = {name for name in names if _is_place_before_number(text, name)}
    in_results = {name for name in in_results if is_in_result(name.start)}
    teams = {fold(name.of(text)) for name in in_results}
    cities = {team for team in teams if place(team) is not Place.COUNTRY}
    return [
        replace(name, label=Label.ORG)
        if name in in_results or _acts_like_a_team(text, name, cities)
        else name
        for name in names
    ]


def result_check(text: str) -> Callable[[int], bool]:
    """Return what tells whether a place is in a line of results; a line is looked at once."""
    lines = [found.span() for found in _LINE.finditer(text)]
    starts = [start for start, _ in lines]

    @cache
    def is_line_a_result(line: int) -> bool:
        return is_result(text[slice(*lines[line])])

    return lambda at: is_line_a_result(bisect(starts, at) - 1)


def _is_place_before_number(text: str, name: Name) -> bool:
    return name.label in _PLACES and text[name.end : name.end + 2].strip(" ").isdecimal()


def _acts_like_a_team(text: str, name: Name, teams: set[str]) -> bool:
    if name.label not in _PLACES or fold(name.of(text)) not in teams:
        return False
    is_where = _WHERE.search(text[max(0, name.start - 12) : name.start])
    return not is_where and not _DATELINE_OR_STATE.match(text, name.end)


def is_result(line: str) -> bool:
    """Tell a line of a table of results from a sentence with numbers in it."""
    tokens = _TOKEN.findall(line)
    numbers = sum(bool(_NUMBER.fullmatch(t)) and not _DATE.fullmatch(t) for t in tokens)
    words = sum(t[0].islower() and len(t) > 1 and t not in _BETWEEN_TEAMS for t in tokens)
    enough_numbers = numbers >= max(2, _NUMBERS_SHARE * len(tokens))
    return len(tokens) >= 3 and enough_numbers and words <= _WORDS_SHARE * len(tokens)
