"""One name, one label within an article.

All mentions of a name vote, and what is known about the name and the words around it votes too.
The model's mistakes repeat themselves word for word, so that a name said often does not count for
more than ``MOST_VOTES``.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.domain.entity import Label
from reader.nlp.gazetteer import WELL_KNOWN, Place, is_people, place
from reader.nlp.names import Name
from reader.nlp.spelling import fold
from reader.nlp.words import (
    ORGANISATION_WORDS,
    PLACE_WORDS,
    TITLES,
    given_names,
    listed,
)

MOST_VOTES = 2.5

# A place may be a GPE, a LOC or a FAC: they vote together, the most frequent one is the label.
_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_THINGS = frozenset({Label.EVENT, Label.PRODUCT, Label.WORK_OF_ART, Label.LAW, Label.LANGUAGE})

_SAYING = listed("saying_words.txt")
_PLACE_PREPOSITIONS = {"in": 1.4, "near": 1.4, "across": 1.4, "throughout": 1.4} | dict.fromkeys(
    (
        "at",
        "from",
        "outside",
        "inside",
        "around",
        "toward",
        "towards",
        "visit",
        "visiting",
        "via",
        "within",
    ),
    0.6,
)
_WORD_BEFORE = re.compile(r"([\w.\-]+)[^\w.!?\n]*$")
_WORD_AFTER = re.compile(r"\s*,?\s*(\w+)")

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
    surnames = _surnames(forms.values())
    verdicts = {key: _verdict(text, form, surnames) for key, form in forms.items()}
    relabelled = []
    for name in names:
        label, score = verdicts[fold(name.of(text))]
        relabelled.append(replace(name, label=label, score=score))
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


def _surnames(forms: Iterable[_Form]) -> Counter[str]:
    """Count the people who are named in full by their last name."""
    full = [form.words for form in forms if len(form.words) > 1 and form.leader is Label.PERSON]
    return Counter(words[-1] for words in full)


def _verdict(text: str, form: _Form, surnames: Counter[str]) -> tuple[Label, float]:
    said = sum(form.votes.values())
    votes: defaultdict[Label, float] = defaultdict(float)
    for label, count in form.votes.items():
        votes[label] += count * min(1.0, MOST_VOTES / said)
    for label, weight in _evidence(text, form, surnames):
        votes[label] += weight
    winner = max(votes, key=lambda label: votes[label])
    return _within_family(winner, form), votes[winner] / sum(votes.values())


def _within_family(family: Label, form: _Form) -> Label:
    """Return the label the model gave most often among those of the family."""
    labels = Counter(name.label for name in form.mentions if _family(name.label) is family)
    if labels:
        return labels.most_common(1)[0][0]
    if family is Label.GPE and form.words[-1] in PLACE_WORDS:
        return Label.FAC
    return family


def _evidence(text: str, form: _Form, surnames: Counter[str]) -> Iterator[tuple[Label, float]]:
    yield from _of_the_gazetteer(form)
    yield from _of_its_last_word(form)
    yield from _of_people(form, surnames)
    yield from _of_capitals(text, form, surnames)
    for name in form.mentions:
        yield from _of_the_words_around(text, name)


def _of_the_gazetteer(form: _Form) -> Iterator[tuple[Label, float]]:
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


def _of_its_last_word(form: _Form) -> Iterator[tuple[Label, float]]:
    if len(form.words) < 2:
        return
    if form.words[-1] in ORGANISATION_WORDS:
        yield Label.ORG, 1.5
    if form.words[-1] in PLACE_WORDS and form.leader is not Label.WORK_OF_ART:
        yield Label.GPE, 1.0


def _of_people(form: _Form, surnames: Counter[str]) -> Iterator[tuple[Label, float]]:
    first, last = form.words[0], form.words[-1]
    if len(form.words) == 1 and surnames[last]:
        yield Label.PERSON, 5.0 * min(2, surnames[last])
    elif (
        len(form.words) > 1
        and first in given_names()
        and last not in ORGANISATION_WORDS
        and place(last) is None
    ):
        yield Label.PERSON, 0.75


def _of_capitals(text: str, form: _Form, surnames: Counter[str]) -> Iterator[tuple[Label, float]]:
    """Yield that a "person" who is always in capitals is rather an acronym."""
    is_one_word = len(form.words) == 1 and len(form.words[0]) >= 3
    is_person = form.leader is Label.PERSON and not surnames[form.words[0]]
    if is_one_word and is_person and all(name.of(text).isupper() for name in form.mentions):
        yield Label.ORG, 1.1


def _of_the_words_around(text: str, name: Name) -> Iterator[tuple[Label, float]]:
    if before := _WORD_BEFORE.search(text, max(0, name.start - 30), name.start):
        word = before[1].lower().rstrip(".")
        if word in TITLES:
            yield Label.PERSON, 2.0
        if word in _PLACE_PREPOSITIONS:
            yield Label.GPE, _PLACE_PREPOSITIONS[word]
    after = _WORD_AFTER.match(text, name.end)
    if after and after[1].lower() in _SAYING:
        yield Label.PERSON, 0.8
