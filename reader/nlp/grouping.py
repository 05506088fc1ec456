"""Mentions that name the same thing become one entity."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from reader.domain.entity import NUMBER_LABELS, Alias, Entity, Label, Mention
from reader.nlp.acronyms import definitions
from reader.nlp.forms import Form, forms_of, known_by, normal
from reader.nlp.joins import Joins
from reader.nlp.names import Name
from reader.nlp.organisations import (
    join_acronyms,
    join_place_kinds,
    join_short_names,
)
from reader.nlp.people import join_people


@dataclass(frozen=True, slots=True)
class Grouping:
    """The mentions of an article, and the entities they are of."""

    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]


def group(text: str, names: list[Name]) -> Grouping:
    """Return the names as mentions of entities, which are numbered by their first mention."""
    forms = forms_of(text, names)
    joins = Joins(dict.fromkeys(forms))
    join_people(joins)
    join_acronyms(joins, _explained(text, joins.forms))
    join_short_names(joins)
    join_place_kinds(joins)
    numbers: dict[Form, int] = {}
    mentions = []
    for name, form in zip(names, forms, strict=True):
        root = joins.root(form)
        entity = numbers.setdefault(root, len(numbers))
        mentions.append(Mention(name.start, name.end, name.label, entity, name.source, name.score))
    return Grouping(tuple(mentions), tuple(_entities(joins, numbers)))


def _explained(text: str, forms: Iterable[Form]) -> dict[str, Form]:
    """Return the forms that the article explains an acronym by, under the acronym's key."""
    by_spelling = {spelling: form for form in forms for spelling in form.spellings}
    explained = {}
    for found in definitions(text):
        acronym = by_spelling.get(text[found.acronym_start : found.acronym_end])
        long = by_spelling.get(text[found.start : found.end])
        if acronym and long:
            explained[acronym.key] = long
    return explained


def _entities(joins: Joins, numbers: dict[Form, int]) -> Iterable[Entity]:
    members: defaultdict[Form, list[Form]] = defaultdict(list)
    for form in joins.forms:
        members[joins.root(form)].append(form)
    reasons = _reasons(joins)
    for root, number in numbers.items():
        yield _entity(number, members[root], reasons)


def _reasons(joins: Joins) -> dict[Form, str]:
    reasons: dict[Form, str] = {}
    for join in joins.made:
        reasons.setdefault(join.form, join.reason.of(join.other.text))
        reasons.setdefault(join.other, join.reason.of_the_other(join.form.text))
    return reasons


def _entity(number: int, forms: list[Form], reasons: dict[Form, str]) -> Entity:
    main = forms[0] if len(forms) == 1 else max(forms, key=_rank)
    name = _name(main)
    labels = sum((form.labels for form in forms[1:]), forms[0].labels)
    aliases = tuple(
        Alias(spelling, reasons[form] if form is not main else _reason(spelling, name))
        for form in forms
        for spelling in form.spellings
        if spelling != name
    )
    return Entity(number, name, labels.most_common(1)[0][0], _key(main), aliases)


def _name(main: Form) -> str:
    if len(main.spellings) == 1:
        return next(iter(main.spellings))
    return max(main.spellings, key=lambda spelling: _rank_of_spelling(spelling, main))


def _reason(spelling: str, name: str) -> str:
    if normal(spelling) == normal(name):
        return f"{name} in other letters"
    return f"another name of {name}"


def _rank(form: Form) -> tuple[object, ...]:
    """Return how well a form does as the name of its entity."""
    count = form.spellings.total()
    if form.label is Label.PERSON:
        return len(form.words), count, -form.first
    return " " in form.text, count, -form.first


def _rank_of_spelling(spelling: str, form: Form) -> tuple[object, ...]:
    return normal(spelling) == form.key, not spelling.isupper(), form.spellings[spelling]


def _key(main: Form) -> str:
    """Return what is the same in every article that names the entity."""
    if main.label is Label.PERSON:
        return " ".join(main.words) if len(main.words) > 1 else ""
    if main.label in NUMBER_LABELS:
        return main.key
    return known_by(main.key)
