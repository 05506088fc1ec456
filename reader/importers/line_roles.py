"""Which lines of a plain text are its article, and which were scraped along with it.

Only the form of a line and its place count: how it ends, how it is written, what runs of its
kind stand around it. Prose that ends like prose is never taken out of the article.
"""

import re
from dataclasses import dataclass

from reader.domain.article import Role

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_CLOSED = re.compile(r"[.!?…。！？؟।:;,][\"'”’»)\]]*$|[\"”»]$")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
_LISTED = re.compile(r"(?:[-*•‣◦▪–—]|\(?\w{1,3}[.)])\s")
_PROSE_WORDS = 15
_SHORTEST_RUN = 3
_NAVIGATION_WORDS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, the blank lines before it and the width of its indent."""

    text: str
    blank_before: int = 0
    indent: int = 0


def line_roles(lines: list[Line]) -> list[Role]:
    """Return the role of every line."""
    roles = [Role.BODY] * len(lines)
    prose = [at for at, line in enumerate(lines) if _is_prose(line.text)]
    if not prose:
        return roles
    tail = range(prose[-1] + 1, len(lines))
    if _is_scraped(lines, tail):
        for at in tail:
            roles[at] = Role.BOILERPLATE
    return roles


def _is_scraped(lines: list[Line], tail: range) -> bool:
    """Say whether the lines after the last prose are mostly headlines of other articles."""
    headlines = sum(_is_headline(lines[at].text) for at in tail)
    return headlines >= _SHORTEST_RUN and headlines >= len(tail) * 0.6


def _is_prose(text: str) -> bool:
    return len(_WORD.findall(text)) >= _PROSE_WORDS and _SENTENCE_END.search(text) is not None


def _is_headline(text: str) -> bool:
    if _CLOSED.search(text) or _LISTED.match(text) or text[0].islower():
        return False
    return len(_WORD.findall(text)) > _NAVIGATION_WORDS
