"""What a search asks for: a tree of conditions on articles, and how it is written."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from reader.domain.entity import Label

NEAR_DISTANCE = 10
KEYWORDS = frozenset({"AND", "OR", "NOT", "NEAR"})
_PLAIN = re.compile(r"\w[\w.'’-]*")


class Part(StrEnum):
    """Where words are looked for; the value is the field's name, empty for anywhere."""

    ANYWHERE = ""
    TITLE = "title"
    SITE = "site"
    BYLINE = "by"


class Content(StrEnum):
    """What the reader may have left in an article."""

    NOTE = "note"
    HIGHLIGHT = "highlight"


class Status(StrEnum):
    """What the reader may have done with an article."""

    UNREAD = "unread"
    READ = "read"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand in a row; the last one may go on where it is a ``prefix``."""

    words: str
    part: Part = Part.ANYWHERE
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Phrases of one part with at most ``distance`` words between the first and the last."""

    phrases: tuple[Phrase, ...]
    distance: int = NEAR_DISTANCE


@dataclass(frozen=True, slots=True)
class Tagged:
    """Articles with a tag, or with a highlight that has it."""

    tag: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """Articles that name anything of a kind."""

    label: Label


@dataclass(frozen=True, slots=True)
class Named:
    """Articles that name an entity of this name, or with this alias."""

    name: str


@dataclass(frozen=True, slots=True)
class Before:
    """Articles published earlier than a day; added, where that is not known."""

    day: date


@dataclass(frozen=True, slots=True)
class After:
    """Articles published on a day or later; added, where that is not known."""

    day: date


@dataclass(frozen=True, slots=True)
class Has:
    """Articles in which the reader left something."""

    content: Content


@dataclass(frozen=True, slots=True)
class Is:
    """Articles with which the reader did something."""

    status: Status


@dataclass(frozen=True, slots=True)
class InTrash:
    """Articles in the trash, which are found by no query that does not ask for them."""


@dataclass(frozen=True, slots=True)
class Not:
    """Articles that do not match a query."""

    query: "Query"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Articles that match every one of some queries; of none of them, every article."""

    queries: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Articles that match at least one of some queries."""

    queries: "tuple[Query, ...]"


Condition: TypeAlias = (
    Phrase | Near | Tagged | Labelled | Named | Before | After | Has | Is | InTrash
)
Query: TypeAlias = Condition | Not | AllOf | AnyOf

EVERYTHING = AllOf(())


def all_of(queries: Iterable[Query]) -> Query:
    """Return the query that asks for all of these; one of them alone is itself."""
    parts = _spread(queries, AllOf)
    return parts[0] if len(parts) == 1 else AllOf(parts)


def any_of(queries: Iterable[Query]) -> Query:
    """Return the query that asks for any of these; one of them alone is itself."""
    parts = _spread(queries, AnyOf)
    return parts[0] if len(parts) == 1 else AnyOf(parts)


def conditions(query: Query) -> tuple[Condition, ...]:
    """Return every condition of a query, in the order they are written."""
    match query:
        case AllOf(queries) | AnyOf(queries):
            return tuple(each for part in queries for each in conditions(part))
        case Not(part):
            return conditions(part)
        case _:
            return (query,)


def unparse(query: Query) -> str:
    """Return the shortest text that says a query; parsing it gives the query again."""
    match query:
        case AllOf(queries):
            return " ".join(_grouped(part, AnyOf) for part in queries)
        case AnyOf(queries):
            return " OR ".join(unparse(part) for part in queries)
        case Not(part):
            return f"-{_grouped(part, AllOf, AnyOf, Not)}"
        case _:
            return _condition(query)


def _condition(condition: Condition) -> str:
    match condition:
        case Phrase(_, part):
            return f"{_field(part)}{_words(condition)}"
        case Near(phrases, distance):
            near = "" if distance == NEAR_DISTANCE else f", {distance}"
            words = " ".join(_words(phrase) for phrase in phrases)
            return f"{_field(phrases[0].part)}NEAR({words}{near})"
        case Tagged(tag):
            return f"tag:{quoted(tag)}"
        case Named(name):
            return f"entity:{quoted(name)}"
        case _:
            return _plain(condition)


def _plain(condition: Labelled | Before | After | Has | Is | InTrash) -> str:
    match condition:
        case Before(day):
            return f"before:{day.isoformat()}"
        case After(day):
            return f"after:{day.isoformat()}"
        case Labelled(label):
            return f"label:{label.value}"
        case Has(content):
            return f"has:{content.value}"
        case Is(status):
            return f"is:{status.value}"
        case InTrash():
            return "in:trash"


def _grouped(query: Query, *kinds: type[Query]) -> str:
    """Return the text of a query, in parentheses when it is of one of these kinds."""
    text = unparse(query)
    return f"({text})" if isinstance(query, kinds) else text


def _field(part: Part) -> str:
    return f"{part.value}:" if part else ""


def _words(phrase: Phrase) -> str:
    return f"{quoted(phrase.words)}{'*' if phrase.prefix else ''}"


def quoted(words: str) -> str:
    """Return words as they can be written: bare if they are a plain word, or else in quotes."""
    if _PLAIN.fullmatch(words) and words not in KEYWORDS:
        return words
    doubled = words.replace('"', '""')
    return f'"{doubled}"'


def _spread(queries: Iterable[Query], kind: type[AllOf] | type[AnyOf]) -> tuple[Query, ...]:
    """Return queries with those of a kind replaced by their parts."""
    return tuple(
        part
        for query in queries
        for part in (query.queries if isinstance(query, kind) else (query,))
    )
