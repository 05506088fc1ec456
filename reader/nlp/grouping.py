"""Mentions that name the same thing become one entity, and every join keeps its reason."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from reader.domain.entity import Alias, Entity, Label, Mention
from reader.nlp.names import Name


@dataclass(slots=True)
class _Group:
    label: Label
    forms: Counter[str] = field(default_factory=Counter)
    reasons: dict[str, str] = field(default_factory=dict)
    stands_alone: bool = True

    @property
    def name(self) -> str:
        return max(self.forms, key=lambda form: (len(form.split()), self.forms[form], len(form)))


def group(text: str, names: list[Name]) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Return the names as mentions of entities, which are numbered by their first mention."""
    groups: dict[tuple[Label, str], _Group] = {}
    for name in names:
        form = _spaced(name.of(text))
        groups.setdefault((name.label, fold(form)), _Group(name.label)).forms[form] += 1
    _join_surnames(groups)
    numbers: dict[int, int] = {}
    mentions = []
    for name in names:
        found = groups[name.label, fold(_spaced(name.of(text)))]
        entity = numbers.setdefault(id(found), len(numbers))
        mentions.append(Mention(name.start, name.end, name.label, entity, name.source, name.score))
    unique = {id(found): found for found in groups.values()}
    entities = tuple(_entity(number, unique[key]) for key, number in numbers.items())
    return tuple(mentions), entities


def fold(text: str) -> str:
    """Return a text without case and diacritics, to compare names by."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _join_surnames(groups: dict[tuple[Label, str], _Group]) -> None:
    """Join a bare surname to the one person of the article who has it."""
    people = [key for key in groups if key[0] is Label.PERSON]
    full_names = [key for key in people if " " in key[1]]
    for key in people:
        if " " in key[1]:
            continue
        bearers = [full for full in full_names if full[1].rsplit(" ", 1)[-1] == key[1]]
        if len(bearers) != 1:
            groups[key].stands_alone = False
            continue
        person, surname = groups[bearers[0]], groups[key]
        for form in surname.forms:
            person.reasons[form] = f"surname of {person.name}, named in full in this article"
        person.forms.update(surname.forms)
        groups[key] = person


def _entity(number: int, found: _Group) -> Entity:
    name = found.name
    aliases = tuple(
        Alias(form, found.reasons.get(form, "the same name in other letters"))
        for form in found.forms
        if form != name
    )
    key = name.casefold() if found.stands_alone else ""
    return Entity(number, name, found.label, key, aliases)
