"""What the model takes for one name and is several.

"Oldham 3 Ipswich" in a table of results is two teams, "Birmingham v Barnsley" too; "Salim Malik c
Stewart" and "Ann Hill & Lee Tate" are two people, "Magna, Johnson Controls" two companies.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.domain.entity import Label
from reader.nlp.names import Name
from reader.nlp.results import result_check

_BETWEEN_SIDES = re.compile(r" (?:v|vs\.?) ")
_BETWEEN_PEOPLE = re.compile(r" (?:v|vs\.?|c|b|&) ")
_BETWEEN_ITEMS = re.compile(
    r", (?!(?:I[Nn][Cc]|Ltd|LLC|LLP|Co|Corp|Limited|[LSN]\.|[Pp][Ll][Cc]|[Aa]nd|Jr|Sr)\b)"
    r"(?=[A-Z])"
)
_MAY_BE_A_LIST = frozenset({Label.ORG, Label.PERSON, Label.GPE, Label.LOC, Label.FAC})
_SCORE = re.compile(r"(?: \d\S*)+(?: |$)")


def split_sides(text: str, names: list[Name]) -> list[Name]:
    """Return the names with those on both sides of a "v", and people joined by "&", apart."""
    return [
        part
        for name in names
        for part in _split(
            text, name, _BETWEEN_PEOPLE if name.label is Label.PERSON else _BETWEEN_SIDES
        )
    ]


def split_lists(text: str, names: list[Name]) -> list[Name]:
    """Return the names with "Magna, Johnson Controls" as two; "Acme, Inc." stays one."""
    return [
        part
        for name in names
        for part in (_split(text, name, _BETWEEN_ITEMS) if _is_list(text, name) else (name,))
    ]


def _is_list(text: str, name: Name) -> bool:
    """Tell a list from "Department for Energy, Trade and Industry"."""
    _, comma, rest = name.of(text).partition(", ")
    return (
        bool(comma)
        and name.label in _MAY_BE_A_LIST
        and not (name.label is Label.ORG and " and " in rest)
    )


def split_scores(text: str, names: list[Name]) -> list[Name]:
    """Return the names in tables of results without the scores in and behind them."""
    is_in_result = result_check(text)
    return [
        part
        for name in names
        for part in (
            _split(text, name, _SCORE)
            if _has_a_score(text, name) and is_in_result(name.start)
            else (name,)
        )
    ]


def _has_a_score(text: str, name: Name) -> bool:
    return name.label is not Label.PERSON and _SCORE.search(name.of(text)) is not None


def _split(text: str, name: Name, between: re.Pattern[str]) -> Iterator[Name]:
    start = name.start
    for found in between.finditer(text, name.start, name.end):
        if start < found.start():
            yield replace(name, start=start, end=found.start())
        start = found.end()
    if start < name.end:
        yield replace(name, start=start)
