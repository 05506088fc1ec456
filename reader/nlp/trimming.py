"""Where a name begins and ends: no article, possessive, quotes or title, and no junk.

The convention: "the" and other articles, a possessive ending, surrounding quotes and punctuation
do not belong to a name; nor does a title or rank before a person ("General Sergey Surovikin").
"""

import re
from dataclasses import replace

from reader.domain.entity import NUMBER_LABELS, Label
from reader.nlp.names import Name
from reader.nlp.words import TITLES

_LEADING = re.compile(r"[\s\"“”‘'’(\[{<\-–—,.;:*•/|#@&]+|(?:the|an?)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[\'’`][sS]?$")
_TRAILING = re.compile(r"[\s\"“”‘(\[{<>\]}\-–—,;:*•/|!?]+$")
_FULL_STOP_OF_ITS_OWN = re.compile(r"(?:\b\w\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|No|Bros)\.)$")
_FIRST_WORD = re.compile(r"([^\W\d_][\w\-]*\.?)\s+")


def trim(text: str, names: list[Name]) -> list[Name]:
    """Return the names cut to what the convention keeps; what is left empty is gone."""
    trimmed = (name if name.label in NUMBER_LABELS else _trimmed(text, name) for name in names)
    return [name for name in trimmed if name.start < name.end]


def _trimmed(text: str, name: Name) -> Name:
    while True:
        shorter = _without_title(text, _without_edges(text, name))
        if shorter == name or shorter.start >= shorter.end:
            return shorter
        name = shorter


def _without_edges(text: str, name: Name) -> Name:
    start, end = name.start, name.end
    if leading := _LEADING.match(text, start, end):
        start = leading.end()
    for pattern in (_POSSESSIVE, _TRAILING):
        if trailing := pattern.search(text[start:end]):
            end = start + trailing.start()
    words = text[start:end]
    if words.endswith(".") and not _FULL_STOP_OF_ITS_OWN.search(words):
        end -= 1
    if words.endswith(")") and "(" not in words:
        end -= 1
    if "(" in words and ")" not in words:
        end = start + words.index("(")
    return replace(name, start=start, end=end)


def _without_title(text: str, name: Name) -> Name:
    if name.label is not Label.PERSON:
        return name
    first = _FIRST_WORD.match(text, name.start, name.end)
    if first is None or first[1].rstrip(".").lower() not in TITLES:
        return name
    return replace(name, start=first.end())
