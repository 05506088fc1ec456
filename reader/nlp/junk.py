"""What the model takes for a name and nobody would."""

from reader.domain.entity import NUMBER_LABELS, Label
from reader.nlp.names import Name
from reader.nlp.words import ASSEMBLIES, NEVER_NAMES, ORGANISATION_WORDS, TITLES

_FIRST_WITHOUT_CASE = "\u2e80"


def drop_junk(text: str, names: list[Name]) -> list[Name]:
    """Return the names without lower-case words, single letters, titles and the like."""
    return [name for name in names if name.label in NUMBER_LABELS or not _is_junk(text, name)]


def _is_junk(text: str, name: Name) -> bool:
    form = name.of(text)
    if len(form) < 2 or not any(char.isupper() or char >= _FIRST_WITHOUT_CASE for char in form):
        return True
    lower = form.lower().rstrip(".")
    if lower in NEVER_NAMES or lower in TITLES:
        return True
    is_bare_kind = lower in ORGANISATION_WORDS and lower not in ASSEMBLIES
    return is_bare_kind and name.label in {Label.ORG, Label.GPE, Label.PERSON, Label.FAC}
