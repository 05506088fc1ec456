"""Where an article was written: "BONN, Aug 30 -" and "LONDON 1996-08-30"."""

import re

from reader.domain.entity import Label, MentionSource
from reader.nlp.gazetteer import place
from reader.nlp.names import Coverage, Name

_DATELINE = re.compile(
    r"(?m)(?:^|(?<=\. ))([A-Z][A-Z.'\- ]{1,28}[A-Z])"
    r"(?=(?:, [A-Z][\w.]+)? (?:\d{4}-|[-–—]|\([A-Z]))"
)
_SURENESS = 0.8


def add_datelines(text: str, names: list[Name]) -> list[Name]:
    """Return the names with the places in capitals that open an article."""
    covered = Coverage(text, names)
    added = [
        Name(*found.span(1), Label.GPE, MentionSource.GAZETTEER, _SURENESS)
        for found in _DATELINE.finditer(text)
        if covered.is_free(*found.span(1)) and place(found[1])
    ]
    return sorted([*names, *added], key=lambda name: name.start)
