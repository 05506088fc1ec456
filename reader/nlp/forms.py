"""The different names that an article uses, each with all its mentions."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from reader.domain.entity import Label
from reader.nlp.gazetteer import is_people
from reader.nlp.names import Name
from reader.nlp.spelling import fold
from reader.nlp.words import NAME_SUFFIXES, TITLES, table, without_suffix

_FAMILIES = {
    Label.LOC: Label.GPE,
    Label.FAC: Label.GPE,
    Label.PRODUCT: Label.WORK_OF_ART,
    Label.EVENT: Label.WORK_OF_ART,
    Label.LAW: Label.WORK_OF_ART,
}
_DOTS_OF_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b|$|\s)")
_SILENT = re.compile(r"[\"“”„«».,()]")
_DASHES = re.compile(r"[\u2010-\u2015]")
_APOSTROPHES = re.compile(r"[’`\u00b4]")
_OTHER_NAMES = table("same_places.tsv")


@dataclass(slots=True, eq=False)
class Form:
    """One way to write a name.

    ``key`` is how it is compared, without case and diacritics; ``words`` are those of the key,
    for a person without title and suffix.
    """

    label: Label
    key: str
    first: int
    words: list[str]
    spellings: Counter[str] = field(default_factory=Counter)
    labels: Counter[Label] = field(default_factory=Counter)

    @property
    def text(self) -> str:
        """The spelling that is used most."""
        return max(self.spellings, key=self.spellings.__getitem__)

    @property
    def suffix(self) -> str:
        """What tells a son from his father, or nothing."""
        return self.key.removeprefix(without_suffix(self.key))


def forms_of(text: str, names: Iterable[Name]) -> list[Form]:
    """Return the form of each name; names that are written alike have the same one."""
    forms: dict[tuple[Label, str], Form] = {}
    found = []
    for name in names:
        written = name.of(text)
        identity = identify(name.label, written)
        if identity not in forms:
            forms[identity] = Form(*identity, name.start, _words(*identity))
        form = forms[identity]
        form.spellings[" ".join(written.split())] += 1
        form.labels[name.label] += 1
        found.append(form)
    return found


def _words(label: Label, key: str) -> list[str]:
    words = key.replace("-", " ").split() or [key]
    if label is Label.PERSON:
        return [w for w in words if w not in TITLES and w not in NAME_SUFFIXES] or words
    return words


@lru_cache(maxsize=5_000)
def identify(label: Label, written: str) -> tuple[Label, str]:
    """Return the family of a label and a name as it is compared."""
    family = _FAMILIES.get(label, label)
    key = normal(written)
    if family is Label.NORP and is_people(key):
        return family, key.removesuffix("s") if is_people(key.removesuffix("s")) else key
    return family, known_by(key) if family is Label.GPE else key


def normal(written: str) -> str:
    """Return a name without case, diacritics, punctuation, "the" and the dots of initials."""
    key = _DOTS_OF_INITIALS.sub("", fold(written))
    key = _APOSTROPHES.sub("'", _DASHES.sub("-", _SILENT.sub(" ", key)))
    key = " ".join(key.split()).removeprefix("the ")
    return key or fold(written)


def known_by(key: str) -> str:
    """Return the name by which a place is known here."""
    return _OTHER_NAMES.get(key, key)
