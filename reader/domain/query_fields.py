"""The fields of a query, and what is written behind them."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import TypeVar

from reader.domain.entity import Label
from reader.domain.query import (
    After,
    Before,
    Content,
    Has,
    InTrash,
    Is,
    Labelled,
    Named,
    Part,
    Phrase,
    Query,
    Status,
    Tagged,
)
from reader.domain.query_tokens import Token

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")

_Value = TypeVar("_Value", bound=StrEnum)


class UnknownValueError(ValueError):
    """What follows a field is none of the things it knows."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def _phrase_of(part: Part) -> Callable[[Token], Query]:
    return lambda value: Phrase(value.text, part, prefix=value.starred)


def _day(value: Token) -> date:
    if _DATE.fullmatch(value.text):
        with suppress(ValueError):
            return date.fromisoformat(f"{value.text}-01-01"[:10])
    raise UnknownValueError(
        f"{value.text} is not a date.", "Write dates as 2024, 2024-05 or 2024-05-01."
    )


def _one_of(kind: type[_Value], value: Token) -> _Value:
    for member in kind:
        if member.value.casefold() == value.text.casefold():
            return member
    raise UnknownValueError(
        f"There is no {value.text} to ask for.",
        f"Write one of {', '.join(member.value for member in kind)}.",
    )


def _trash(value: Token) -> InTrash:
    if value.text.casefold() != "trash":
        raise UnknownValueError(f"There is no place {value.text}.", "Write in:trash.")
    return InTrash()


STARRED: dict[str, Callable[[Token], Query]] = {
    part.value: _phrase_of(part) for part in (Part.TITLE, Part.SITE, Part.BYLINE)
}
"""The fields whose words may end in a star."""
FIELDS: dict[str, Callable[[Token], Query]] = {
    **STARRED,
    "tag": lambda value: Tagged(value.text),
    "label": lambda value: Labelled(_one_of(Label, value)),
    "entity": lambda value: Named(value.text),
    "before": lambda value: Before(_day(value)),
    "after": lambda value: After(_day(value)),
    "has": lambda value: Has(_one_of(Content, value)),
    "is": lambda value: Is(_one_of(Status, value)),
    "in": _trash,
}
"""What a word behind a field asks for, by the name of the field as it is before the colon."""
