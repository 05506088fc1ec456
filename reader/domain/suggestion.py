"""What can complete a query that is being written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.domain.entity import Label

MOST_WORDS = 4
_FIELD = re.compile(r'(?:^|(?<=[\s(\-]))(?P<field>[A-Za-z]+):(?P<value>"[^"]*|[^\s"()]*)$')
_WORDS = re.compile(r'(?:^|(?<=[\s(\-]))[^\s"():\-][^"():]*$')
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What can stand between two offsets of a query, and how many articles that concerns.

    An ``entity`` becomes a chip; for all others ``text`` takes its place, which
    ``is_unfinished`` where a value must follow.
    """

    text: str
    start: int
    end: int
    count: int | None = None
    entity: int | None = None
    label: Label | None = None
    is_unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is being written at the end of a query: a field's value, or words."""

    words: str
    start: int
    end: int
    field: str = ""


def unfinished(text: str, cursor: int) -> Unfinished | None:
    """Return what is being written at the cursor, None where nothing is."""
    before = text[:cursor]
    if found := _FIELD.search(before):
        value = found["value"].removeprefix('"')
        return Unfinished(value, found.start("value"), cursor, found["field"].casefold())
    if found := _WORDS.search(before):
        return Unfinished(found.group(), found.start(), cursor)
    return None


def tails(written: Unfinished) -> Iterator[Unfinished]:
    """Yield the last words of what is being written, the most of them first."""
    for word in [*_WORD.finditer(written.words)][-MOST_WORDS:]:
        at = word.start()
        yield Unfinished(written.words[at:].rstrip(), written.start + at, written.end)
