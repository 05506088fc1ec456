"""The different names that an article uses, each with all its mentions."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.domain.entity import Label
from reader.nlp.gazetteer import is_people
from reader.nlp.names import Name
from reader.nlp.spelling import fold
from reader.nlp.words import TITLES, table

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
_NAME_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_OTHER_NAMES = table("same_places.tsv")


@dataclass(slots=True, eq=False)
class Form:
    """One way to write a name; ``key`` is how it is compared, without case and diacritics."""

    label: Label
    key: str
    first: int
    spellings: Counter[str] = field(default_factory=Counter)
    labels: Counter[Label] = field(default_factory=Counter)

    @property
    def text(self) -> str:
        """The spelling that is used most."""
        return self.spellings.most_common(1)[0][0]

    @property
    def words(self) -> list[str]:
        """The words of the key; those of a person without title and suffix."""
        words = self.key.replace("-", " ").split()
        if self.label is Label.PERSON:
            return [w for w in words if w not in TITLES and w not in _NAME_SUFFIXES] or words
        return words


def forms_of(text: str, names: Iterable[Name]) -> dict[tuple[Label, str], Form]:
    """Return the forms of an article by what tells them apart, in order of first mention."""
    forms: dict[tuple[Label, str], Form] = {}
    for name in names:
        identity = identify(name.label, name.of(text))
        form = forms.setdefault(identity, Form(*identity, name.start))
        form.spellings[" ".join(name.of(text).split())] += 1
        form.labels[name.label] += 1
    return forms


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
