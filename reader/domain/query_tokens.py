"""The pieces of a written query: words, quotes, fields, operators and parentheses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from reader.domain.errors import QueryError


class Kind(Enum):
    """What a piece of a query is."""

    WORD = auto()
    QUOTE = auto()
    FIELD = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    NEAR = auto()
    COMMA = auto()
    OPEN = auto()
    CLOSE = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query between two of its offsets.

    ``text`` is a word without its star, what stands between quotes, the name of a field, or the
    distance of a NEAR.
    """

    kind: Kind
    text: str
    start: int
    end: int
    starred: bool = False


_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
    | (?P<quote>"(?P<straight>(?:[^"]|"")*)" | “(?P<curly>[^”]*)”)(?P<star>\*?)
    | (?P<unclosed>["“].*)
    | (?P<open>\()
    | (?P<close>\))
    | (?P<comma>,)
    | (?P<minus>-(?=[^\s)\-*,]))
    | (?P<keyword>(?:AND|OR|NOT|NEAR(?:/(?P<distance>[0-9]{1,4}))?)(?=[\s()]|$))
    | (?P<field>[A-Za-z]+):
    | (?P<word>(?:[^\s()",“]|(?<=[0-9]),(?=[0-9]))+)
    """,
    re.VERBOSE | re.DOTALL,
)
_SIMPLE = {
    "open": Kind.OPEN,
    "close": Kind.CLOSE,
    "comma": Kind.COMMA,
    "minus": Kind.NOT,
}


def tokens(query: str) -> Iterator[Token]:
    """Yield the pieces of a query, and at last its end; raises ``QueryError``.

    Signs that stand alone, such as the & of a firm, are skipped as the index of words does.
    """
    for found in _TOKEN.finditer(query):
        group = found.lastgroup or ""
        if group != "space":
            token = _token(found, query)
            if token.kind is not Kind.WORD or _has_word(token.text):
                yield token
    yield Token(Kind.END, "", len(query), len(query))


def _token(found: re.Match[str], query: str) -> Token:
    start, end = found.span()
    for group, kind in _SIMPLE.items():
        if found[group]:
            return Token(kind, found[group], start, end)
    if found["keyword"]:
        return Token(Kind[found["keyword"][:4].rstrip("/")], found["distance"] or "", start, end)
    if found["field"]:
        return Token(Kind.FIELD, found["field"], start, end)
    if found["word"]:
        return _word(found["word"], start)
    return _quote(found, query)


def _quote(found: re.Match[str], query: str) -> Token:
    start, end = found.span()
    if found["unclosed"]:
        hint = 'Write " once more where the words end.'
        raise QueryError("The quotes are not closed.", start, len(query), hint=hint)
    inside = found["curly"] if found["straight"] is None else found["straight"].replace('""', '"')
    words = " ".join(inside.split())
    if not _has_word(words):
        hint = "Write a word between the quotes."
        raise QueryError("There is no word between the quotes.", start, end, hint=hint)
    return Token(Kind.QUOTE, words, start, end, starred=bool(found["star"]))


def _word(word: str, start: int) -> Token:
    star = word.find("*")
    if 0 <= star < len(word) - 1 or star == 0:
        raise QueryError(
            "A * stands for the rest of a word, and only at its end.",
            start + star,
            start + star + 1,
            hint="Write the start of the word and then *, as in govern*.",
        )
    return Token(Kind.WORD, word.rstrip("*"), start, start + len(word), starred=star > 0)


def _has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)
