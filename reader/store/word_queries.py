"""Queries about words in the syntax of SQLite's FTS5."""

from collections.abc import Iterable, Iterator

from reader.domain.query import AllOf, AnyOf, Near, Not, Part, Phrase, Query
from reader.store.scripts import with_breaks

_COLUMNS = {
    Part.ANYWHERE: "",
    Part.TITLE: "title : ",
    Part.SITE: "site : ",
    Part.BYLINE: "byline : ",
}


def match_expression(query: Query) -> str | None:
    """Return what FTS5 is asked for, None for a query that it cannot answer alone.

    It knows nothing but words, and leaves something out only of what it finds.
    """
    match query:
        case Phrase(_, part):
            return f"{_COLUMNS[part]}{_phrase(query)}"
        case Near(phrases, distance):
            words = " ".join(map(_phrase, phrases))
            return f"{_COLUMNS[phrases[0].part]}NEAR({words}, {distance})"
        case AnyOf(queries):
            return _joined(" OR ", map(match_expression, queries))
        case AllOf(queries):
            wanted = [each for each in queries if not isinstance(each, Not)]
            unwanted = [each.query for each in queries if isinstance(each, Not)]
            return _without(wanted, unwanted) if wanted else None
        case _:
            return None


def found_words(query: Query) -> str | None:
    """Return what FTS5 is asked for to show any of the words that a query looks for."""
    return _joined(" OR ", map(match_expression, _wanted(query)))


def phrase(words: str) -> str:
    """Return words in a row as FTS5 is asked for them."""
    # FTS5 reads a query as C does, to the first zero.
    doubled = with_breaks(words).replace('"', '""').replace("\0", " ")
    return f'"{doubled}"'


def _wanted(query: Query) -> Iterator[Phrase | Near]:
    """Yield the conditions on words that are not left out."""
    match query:
        case Phrase() | Near():
            yield query
        case AllOf(queries) | AnyOf(queries):
            for part in queries:
                yield from _wanted(part)
        case _:
            return


def _without(wanted: Iterable[Query], unwanted: Iterable[Query]) -> str | None:
    found = _joined(" AND ", map(match_expression, wanted))
    return _joined(" NOT ", (found, *map(match_expression, unwanted)))


def _joined(operator: str, expressions: Iterable[str | None]) -> str | None:
    joined = []
    for expression in expressions:
        if expression is None:
            return None
        joined.append(expression)
    if len(joined) > 1:
        return f"({operator.join(joined)})"
    return joined[0] if joined else None


def _phrase(wanted: Phrase) -> str:
    return f"{phrase(wanted.words)}{'*' if wanted.prefix else ''}"
