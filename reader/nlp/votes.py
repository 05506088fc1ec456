"""One name, one label within an article.

All mentions of a name vote, and what is known about the name and the words around it votes too.
The model's mistakes repeat themselves word for word, so that a name said often does not count for
more than ``MOST_VOTES``.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.domain.entity import Label
from reader.nlp.cues import Evidence, around
from reader.nlp.gazetteer import WELL_KNOWN, Place, is_people, place
from reader.nlp.names import Name
from reader.nlp.spelling import fold
from reader.nlp.things import is_event, thing_named
from reader.nlp.words import (
    ORGANISATION_WORDS,
    PLACE_WORDS,
    SITE_WORDS,
    given_names,
    is_common,
    without_suffix,
)

MOST_VOTES = 2.5

# A place may be a GPE, a LOC or a FAC: they vote together, the most frequent one is the label.
_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_THINGS = frozenset({Label.EVENT, Label.PRODUCT, Label.WORK_OF_ART, Label.LAW, Label.LANGUAGE})

Votes = Counter[Label]


@dataclass(frozen=True, slots=True)
class _Form:
    """A name's folded words, its mentions, and how the model labelled them."""

    words: tuple[str, ...]
    mentions: tuple[Name, ...]
    votes: Votes

    @property
    def leader(self) -> Label:
        return self.votes.most_common(1)[0][0]


def agree(text: str, names: list[Name]) -> list[Name]:
    """Return the names, each form of them with the label that has most votes."""
    forms = dict(_forms(text, names))
    people = _parts_of_people(forms.values())
    verdicts = {key: _verdict(text, form, people) for key, form in forms.items()}
    relabelled = []
    for name in names:
        label, score = verdicts[fold(name.of(text))]
        relabelled.append(Name(name.start, name.end, label, name.source, score))
    return relabelled


def _forms(text: str, names: Iterable[Name]) -> Iterator[tuple[str, _Form]]:
    mentions: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names:
        mentions[fold(name.of(text))].append(name)
    for key, found in mentions.items():
        votes = Votes(_family(name.label) for name in found)
        yield key, _Form(tuple(key.split()), tuple(found), votes)


def _family(label: Label) -> Label:
    if label in _PLACES:
        return Label.GPE
    return Label.WORK_OF_ART if label in _THINGS else label


def _parts_of_people(forms: Iterable[_Form]) -> Counter[str]:
    """Count the people named in full by what their names begin and end with."""
    full = [form.words for form in forms if len(form.words) > 1 and form.leader is Label.PERSON]
    parts: Counter[str] = Counter()
    for words in (without_suffix(" ".join(words)).split() for words in full):
        for at in range(1, len(words)):
            parts.update((" ".join(words[:at]), " ".join(words[at:])))
    return parts


def _verdict(text: str, form: _Form, people: Counter[str]) -> tuple[Label, float]:
    said = sum(form.votes.values())
    votes: defaultdict[Label, float] = defaultdict(float)
    for label, count in form.votes.items():
        votes[label] += count * min(1.0, MOST_VOTES / said)
    for label, weight in _evidence(text, form, people):
        votes[label] += weight
    winner = max(votes, key=lambda label: votes[label])
    return _within_family(winner, form), votes[winner] / sum(votes.values())


def _within_family(family: Label, form: _Form) -> Label:
    """Return the label the model gave most often among those of the family.

    What the words of an event, a law or an award say is surer than the model.
    """
    if family is Label.WORK_OF_ART and (thing := thing_named(form.words)):
        return thing
    if len(form.mentions) == 1 and _family(form.mentions[0].label) is family:
        return form.mentions[0].label
    labels = Counter(name.label for name in form.mentions if _family(name.label) is family)
    if labels:
        return labels.most_common(1)[0][0]
    if family is Label.GPE and form.words[-1] in PLACE_WORDS:
        return Label.FAC
    return family


def _evidence(text: str, form: _Form, people: Counter[str]) -> Iterator[Evidence]:
    yield from _of_the_gazetteer(form)
    yield from _of_its_last_word(form)
    yield from _of_things(form)
    yield from _of_people(form, people)
    yield from _of_capitals(text, form, people)
    for name in form.mentions:
        yield from around(text, name)


def _of_the_gazetteer(form: _Form) -> Iterator[Evidence]:
    folded = " ".join(form.words)
    kind = place(folded)
    if is_people(folded):
        yield Label.NORP, 4.5
    elif kind is Place.COUNTRY:
        yield Label.GPE, 4.5
    elif kind in WELL_KNOWN:
        # Many a person is called like a city (Houston, Clinton), hardly an organisation.
        yield Label.GPE, 1.2 if form.leader is Label.PERSON else 3.0
    elif kind:
        yield Label.GPE, 0.45 if form.leader is Label.PERSON else 1.05


def _of_its_last_word(form: _Form) -> Iterator[Evidence]:
    if len(form.words) < 2:
        return
    if form.words[-1] in ORGANISATION_WORDS:
        yield Label.ORG, 1.5
    if form.leader is Label.WORK_OF_ART:
        return
    if form.words[-1] in PLACE_WORDS:
        yield Label.GPE, 1.0
    if form.words[-1] in SITE_WORDS and form.leader is not Label.PERSON:
        yield Label.GPE, 1.0


def _of_things(form: _Form) -> Iterator[Evidence]:
    if is_event(form.words):
        yield Label.WORK_OF_ART, 4.5
    elif thing := thing_named(form.words):
        # Many a person is called Bill or Law.
        weight = 0.5 if thing is Label.LAW and form.leader is Label.PERSON else 1.3
        yield Label.WORK_OF_ART, weight


def _of_people(form: _Form, people: Counter[str]) -> Iterator[Evidence]:
    bearers = people[" ".join(form.words)]
    if bearers:
        yield Label.PERSON, 5.0 * min(2, bearers)
    elif _reads_like_a_person(form.words):
        yield Label.PERSON, 0.75
        if _has_a_rare_surname(form):
            yield Label.PERSON, 0.75


def _reads_like_a_person(words: tuple[str, ...]) -> bool:
    first, last = words[0], words[-1]
    is_other = last in ORGANISATION_WORDS or place(last) is not None or _is_no_person(words)
    return len(words) > 1 and first in given_names() and not is_other


def _has_a_rare_surname(form: _Form) -> bool:
    """Tell "Stuart Machin", taken for an organisation, from "Ruby Tuesday"."""
    first, last = form.words[0], form.words[-1]
    is_rare = not (is_common(first) or is_common(last) or last in PLACE_WORDS)
    return form.leader is Label.ORG and len(form.words) == 2 and is_rare


def _is_no_person(words: tuple[str, ...]) -> bool:
    return thing_named(words) in {Label.EVENT, Label.WORK_OF_ART}


def _of_capitals(text: str, form: _Form, people: Counter[str]) -> Iterator[Evidence]:
    """Yield that a "person" who is always in capitals is rather an acronym."""
    is_one_word = len(form.words) == 1 and len(form.words[0]) >= 3
    is_person = form.leader is Label.PERSON and not people[form.words[0]]
    if is_one_word and is_person and all(name.of(text).isupper() for name in form.mentions):
        yield Label.ORG, 3.0
