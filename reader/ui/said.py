"""What the core says to users, in the language of the window.

The core says it in English: its errors carry sentences, which the child sends on, the library
keeps and the command line prints. Here a sentence is known by its template, whenever it was said.
"""

import re
from functools import cache
from string import Formatter

from PySide6.QtCore import QCoreApplication

from reader.domain.errors import ReaderError
from reader.ui.core_sentences import CONTEXT, TEMPLATES

_SENTENCES = frozenset({"hint", "problem"})
"""The fields of templates that hold a sentence themselves."""


def said(sentence: str) -> str:
    """Return a sentence of the core in the language of the window; one not known as it is."""
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            values = {
                name: said(value) if name in _SENTENCES else value
                for name, value in found.groupdict().items()
            }
            return QCoreApplication.translate(CONTEXT, template).format_map(values)
    return sentence


def told(error: ReaderError) -> tuple[str, str]:
    """Return the message of an error and its hint in the language of the window."""
    return said(str(error)), said(error.hint)


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Return the templates with what matches them, those with more words of their own first."""
    parts = {template: list(Formatter().parse(template)) for template in TEMPLATES}
    own = {template: sum(len(words) for words, *_ in parts[template]) for template in parts}
    return [
        (template, re.compile("".join(map(_pattern, parts[template])), re.DOTALL))
        for template in sorted(parts, key=lambda one: own[one], reverse=True)
    ]


def _pattern(part: tuple[str, str | None, str | None, str | None]) -> str:
    words, field, *_ = part
    return re.escape(words) + (f"(?P<{field}>.+?)" if field else "")
