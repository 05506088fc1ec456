"""From what is written in the filter bar to the query it means.

Words beside each other must all be there; ``OR`` binds weaker than that, ``NOT`` and ``-`` bind
strongest. Operators are upper case; fields and their fixed values are in any case.
"""

import re
from collections.abc import Callable
from typing import NoReturn

from reader.domain.errors import QueryError
from reader.domain.query import (
    EVERYTHING,
    NEAR_DISTANCE,
    Near,
    Not,
    Phrase,
    Query,
    all_of,
    any_of,
    conditions,
)
from reader.domain.query_fields import FIELDS, STARRED, UnknownValueError
from reader.domain.query_tokens import Kind, Token, tokens

# A person nests three or four; a program that nests thousands would end Python's stack.
DEEPEST = 30
_SHORTEST_BEGINNING = 2

_NUMBER = re.compile(r"[0-9]{1,4}")
_WORDS = (Kind.WORD, Kind.QUOTE)
_STARTS = (*_WORDS, Kind.FIELD, Kind.NOT, Kind.NEAR, Kind.OPEN)
_NAMES = {Kind.AND: "AND", Kind.OR: "OR", Kind.NOT: "NOT", Kind.NEAR: "NEAR"}


def parse(text: str) -> Query:
    """Return what a query asks for, everything where it is blank; raises ``QueryError``."""
    if not text.strip():
        return EVERYTHING
    return _Parser(text).query()


def parse_unfinished(text: str) -> Query | None:
    """Return what a query asks for whose last word may go on; None where it ends with no word."""
    if not text[-1:].isalnum():
        return None
    begun, going_on = _last_phrase(text), _last_phrase(f"{text}*")
    if begun is None or going_on is None or begun.prefix or not going_on.prefix:
        return None
    return parse(f"{text}*") if len(begun.words) >= _SHORTEST_BEGINNING else None


def _last_phrase(text: str) -> Phrase | None:
    try:
        found = tuple(conditions(parse(text)))
    except QueryError:
        return None
    return found[-1] if found and isinstance(found[-1], Phrase) else None


class _Parser:
    """Reads one query from left to right."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._tokens = list(tokens(text))
        self._at = 0
        self._depth = 0
        self._field: Token | None = None

    def query(self) -> Query:
        self._skip_commas()
        if self._peek().kind is Kind.END:
            raise QueryError(
                "There is no word to look for.", 0, self._length, hint="Write at least one word."
            )
        query = self._any()
        if self._peek().kind is Kind.CLOSE:
            self._refuse(self._peek(), "A parenthesis is closed that was not opened.", "Remove it.")
        return query

    def _peek(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._peek()
        self._at += 1
        return token

    def _skip_commas(self) -> None:
        while self._peek().kind is Kind.COMMA:
            self._at += 1

    def _any(self) -> Query:
        choices = [self._all()]
        while self._peek().kind is Kind.OR:
            operator = self._take()
            choices.append(self._after(operator, self._all))
        return any_of(choices)

    def _all(self) -> Query:
        self._skip_commas()
        if self._peek().kind not in _STARTS:
            self._refuse_start(self._peek())
        parts = [self._near()]
        self._skip_commas()
        while self._peek().kind is Kind.AND or self._peek().kind in _STARTS:
            if self._peek().kind is Kind.AND:
                operator = self._take()
                parts.append(self._after(operator, self._near))
            else:
                parts.append(self._near())
            self._skip_commas()
        return all_of(parts)

    def _after(self, operator: Token, read: Callable[[], Query]) -> Query:
        """Read what an operator needs behind it."""
        self._skip_commas()
        if self._peek().kind not in _STARTS:
            name = _NAMES[operator.kind]
            self._refuse(
                operator,
                f"{name} stands between two things, and nothing follows it.",
                f'Write what comes after it, or "{name}" in quotes to look for the word.',
            )
        return read()

    def _near(self) -> Query:
        """Read one part, or phrases with NEAR between them."""
        first = self._peek()
        query = self._one()
        phrases = [query]
        distances = []
        while self._peek().kind is Kind.NEAR and self._tokens[self._at + 1].kind is not Kind.OPEN:
            operator = self._take()
            distances.append(_distance(operator))
            phrases.append(self._after(operator, self._one))
        return self._joined(phrases, max(distances), first) if distances else query

    def _joined(self, phrases: list[Query], distance: int, first: Token) -> Near:
        words = tuple(phrase for phrase in phrases if isinstance(phrase, Phrase))
        if len(words) < len(phrases) or len({phrase.part for phrase in words}) > 1:
            self._refuse(
                first,
                "NEAR stands between words of one part of an article.",
                "Write words or phrases on both sides, as in storm NEAR coast.",
                self._tokens[self._at - 1],
            )
        return Near(words, distance)

    def _one(self) -> Query:
        token = self._take()
        match token.kind:
            case Kind.NOT:
                return Not(self._after_not(token))
            case Kind.OPEN:
                return self._group(token)
            case Kind.FIELD:
                return self._of_field(token)
            case Kind.NEAR:
                return self._call(token)
            case _:
                return self._condition(token)

    def _after_not(self, operator: Token) -> Query:
        self._deeper(operator)
        if self._peek().kind not in _STARTS:
            self._refuse(
                operator,
                "NOT leaves something out, and nothing follows it.",
                'Write what comes after it, or "NOT" in quotes to look for the word.',
            )
        query = self._one()
        self._depth -= 1
        return query

    def _group(self, opening: Token) -> Query:
        self._deeper(opening)
        self._skip_commas()
        if self._peek().kind is Kind.CLOSE:
            self._refuse(
                opening, "There is nothing between the parentheses.", "Remove them.", self._peek()
            )
        if self._peek().kind is Kind.END:
            self._refuse_open(opening)
        query = self._any()
        if self._peek().kind is not Kind.CLOSE:
            self._refuse_open(opening)
        self._at += 1
        self._depth -= 1
        return query

    def _call(self, near: Token) -> Query:
        """Read ``NEAR(words words, distance)``."""
        if self._peek().kind is not Kind.OPEN:
            self._refuse_start(near)
        opening = self._take()
        phrases: list[Query] = []
        distance = _distance(near)
        while self._peek().kind in _WORDS:
            phrases.append(self._condition(self._take()))
        if self._peek().kind is Kind.COMMA:
            self._at += 1
            distance = self._distance()
        if self._peek().kind not in (Kind.CLOSE, Kind.END):
            hint = "Write nothing but words and phrases, as in NEAR(storm coast)."
            self._refuse(self._peek(), "NEAR takes only words.", hint)
        if self._peek().kind is Kind.END:
            self._refuse_open(opening)
        self._at += 1
        if len(phrases) < 2:
            hint = "Write two words or more, as in NEAR(storm coast)."
            self._refuse(near, "NEAR needs two words.", hint, self._tokens[self._at - 1])
        return self._joined(phrases, distance, near)

    def _distance(self) -> int:
        number = self._take()
        if number.kind is not Kind.WORD or not _NUMBER.fullmatch(number.text):
            self._refuse(
                number,
                "The distance of NEAR is a number of words.",
                "Write it as in NEAR(storm coast, 5).",
            )
        return int(number.text)

    def _of_field(self, field: Token) -> Query:
        if self._field is not None:
            self._refuse(field, "A field cannot be inside another field.", "Close the first one.")
        if field.text.casefold() not in FIELDS:
            listed = ", ".join(f"{name}:" for name in FIELDS)
            self._refuse(
                field,
                f"There is no field {field.text}.",
                f"Fields are {listed}; put words with a colon between quotes.",
            )
        self._field = field
        query = self._value_of(field)
        self._field = None
        return query

    def _value_of(self, field: Token) -> Query:
        token = self._peek()
        if token.kind not in (*_WORDS, Kind.OPEN, Kind.NEAR):
            self._refuse(
                field,
                f"Nothing follows {field.text}: yet.",
                f'Write what to look for behind it, or "{field.text}" in quotes to look for '
                "the word.",
            )
        return self._one()

    def _condition(self, value: Token) -> Query:
        if self._field is None:
            return Phrase(value.text, prefix=value.starred)
        name = self._field.text.casefold()
        if value.starred and name not in STARRED:
            self._refuse(value, f"What follows {name}: cannot end in *.", "Write the whole of it.")
        try:
            return FIELDS[name](value)
        except UnknownValueError as error:
            raise QueryError(str(error), value.start, value.end, hint=error.hint) from None

    def _deeper(self, token: Token) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            hint = "Write fewer of them."
            self._refuse(token, "Too many parentheses are inside one another.", hint)

    def _refuse_open(self, opening: Token) -> NoReturn:
        self._refuse(opening, "The parenthesis is not closed.", "Write ) where it ends.")

    def _refuse_start(self, token: Token) -> NoReturn:
        if token.kind is Kind.END:
            end = self._tokens[self._at - 1]
            self._refuse(end, "Something is missing at the end.", "Write one word more.")
        if token.kind is Kind.CLOSE:
            self._refuse(token, "Something is missing before the parenthesis.", "Write one word.")
        name = _NAMES[token.kind]
        self._refuse(
            token,
            f"{name} stands between two things, and nothing comes before it.",
            f'Write what comes before it, or "{name}" in quotes to look for the word.',
        )

    @staticmethod
    def _refuse(first: Token, message: str, hint: str, last: Token | None = None) -> NoReturn:
        raise QueryError(message, first.start, (last or first).end, hint=hint)


def _distance(near: Token) -> int:
    return int(near.text) if near.text else NEAR_DISTANCE
