"""Streets, rivers and buildings that the model overlooked."""

import re

from reader.domain.entity import Label, MentionSource
from reader.nlp.names import Coverage, Name
from reader.nlp.words import FUNCTION_WORDS, TITLES

_KINDS = (
    "Street|Avenue|Road|Boulevard|River|Lake|Valley|Bridge|Airport|Stadium|Park|Square|Islands?"
    "|Province|District|County"
)
_SITE = re.compile(
    rf"(?<![\w@#’'\-])([A-Z][\w’'\-]+) (?:[A-Z][\w’'\-]+ )?(?:{_KINDS})\b"
    r"(?! [A-Z]|[\w\-]|[’'](?!s\b))"
)
_SURENESS = 0.6


def add_sites(text: str, names: list[Name]) -> list[Name]:
    """Return the names with "Wall Street" and "Okavango River" where nothing was found."""
    covered = Coverage(text, names)
    added = [
        Name(*found.span(), Label.FAC, MentionSource.GAZETTEER, _SURENESS)
        for found in _SITE.finditer(text)
        if covered.is_free(*found.span()) and found[1].lower() not in FUNCTION_WORDS | TITLES
    ]
    return sorted([*names, *added], key=lambda name: name.start)
