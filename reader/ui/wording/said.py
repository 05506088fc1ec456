"""What the core says to users, in the language of the window.

The core says it in English: its errors carry sentences, which the child sends on, the library
keeps and the command line prints. Here a sentence is known by its template, whenever it was said.
"""

import re
from dataclasses import dataclass
from functools import cache
from string import Formatter

from PySide6.QtCore import QCoreApplication

from reader.domain.entity import Label
from reader.domain.errors import ReaderError
from reader.ui.drawing.labels import label_name
from reader.ui.wording.core_sentences import CONTEXT, TEMPLATES

_SENTENCES = frozenset({"hint", "problem"})
"""The fields of templates that hold a sentence themselves."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A sentence by its template; ``words`` are the longest ones of its own in a row."""

    template: str
    words: str
    pattern: re.Pattern[str]


def said(sentence: str) -> str:
    """Return a sentence of the core in the language of the window; one not known as it is."""
    for known in _sentences() if sentence else ():
        # To look for words is quicker than to match, and most sentences lack those of another.
        found = known.pattern.fullmatch(sentence) if known.words in sentence else None
        if found is not None:
            values = {name: _worded(name, value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate(CONTEXT, known.template).format_map(values)
    return sentence


def told(error: ReaderError) -> tuple[str, str]:
    """Return the message of an error and its hint in the language of the window."""
    return said(str(error)), said(error.hint)


def _worded(field: str, value: str) -> str:
    if field in _SENTENCES:
        return said(value)
    # A name may hold the very words of its sentence.
    is_label = field == "label" and value in Label.__members__
    return label_name(Label(value)) if is_label else value


@cache
def _sentences() -> list[_Known]:
    """Return all sentences, those with more words of their own first."""
    return [_known(template) for template in sorted(TEMPLATES, key=_own_length, reverse=True)]


def _known(template: str) -> _Known:
    parts = [(words, field) for words, field, *_ in Formatter().parse(template)]
    pattern = "".join(
        re.escape(words) + (f"(?P<{field}>.+?)" if field else "") for words, field in parts
    )
    return _Known(template, max((words for words, _ in parts), key=len), re.compile(pattern, re.S))


def _own_length(template: str) -> int:
    return sum(len(words) for words, *_ in Formatter().parse(template))
