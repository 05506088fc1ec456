"""Names marked in a text by hand: "[Ada Lovelace|PERSON] wrote from [London|GPE]"."""

import re
from collections.abc import Callable

from reader.domain.entity import Label
from reader.nlp.names import Name

_MARK = re.compile(r"\[([^|\]]*)\|([A-Z_]+)\]")

Rule = Callable[[str, list[Name]], list[Name]]


def unmarked(marked: str) -> tuple[str, list[Name]]:
    """Return the text without the marks, and the names they tell of."""
    text, names, end = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[end : found.start()]
        names.append(Name(len(text), len(text) + len(found[1]), Label[found[2]]))
        text += found[1]
        end = found.end()
    return text + marked[end:], names


def marked(text: str, names: list[Name]) -> str:
    """Return the text with its names marked."""
    for name in reversed(names):
        mark = f"[{name.of(text)}|{name.label}]"
        text = text[: name.start] + mark + text[name.end :]
    return text


def after(rule: Rule, before: str) -> str:
    """Return what a rule makes of marked names."""
    text, names = unmarked(before)
    return marked(text, rule(text, names))
