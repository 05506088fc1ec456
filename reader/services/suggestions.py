"""What is doubtful about the names of a library, each with a reason and what to answer.

The safe rules of the analysis leave apart what only may be the same; here it is asked. An answer
is a decision like any other, so what was rejected is not asked again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from reader.domain.entity import Label
from reader.domain.ledger import (
    Act,
    Confirm,
    EntityRef,
    Identity,
    Ignore,
    KeepApart,
    Merge,
    Suggestion,
)
from reader.store.analyses import AnalysisRepository
from reader.store.decisions import DecisionRepository
from reader.store.entities import Counted, EntityRepository
from reader.store.library import Library

_SMALL_WORDS = frozenset({"and", "for", "in", "of", "on", "the"})
_ALIKE_SURNAMES, _ALIKE_GIVEN_NAMES = 85, 80
_LONGEST_LIST = 100
_LONGEST_ACRONYM = 6
_NEWEST_ARTICLES = 300
_DOUBTFUL_SCORE = 0.6


@dataclass(frozen=True, slots=True)
class _Question:
    """A question about one entity, or whether it is another one."""

    entity: Counted
    other: Counted | None
    reason: str

    @property
    def weight(self) -> int:
        """The number of articles that the answer may concern."""
        return self.entity.articles + (self.other.articles if self.other else 0)


def suggestions(library: Library, limit: int) -> tuple[Suggestion, ...]:
    """Return what is most worth deciding, those about the most articles first."""
    with library.reading() as session:
        known = EntityRepository(session).census()
        low = AnalysisRepository(session).doubtful(_NEWEST_ARTICLES, _DOUBTFUL_SCORE)
        decisions = DecisionRepository(session)
        answered = _answered(decisions)
        asked: list[tuple[_Question, EntityRef, EntityRef | None]] = []
        for question in sorted(_questions(known, low), key=lambda each: -each.weight):
            if len(asked) == limit:
                break
            entity = decisions.reference(question.entity.id)
            other = question.other and decisions.reference(question.other.id)
            if _subject(entity, other) not in answered:
                asked.append((question, entity, other))
        return tuple(_suggestions(EntityRepository(session), asked))


def _suggestions(
    entities: EntityRepository, asked: Sequence[tuple[_Question, EntityRef, EntityRef | None]]
) -> Iterator[Suggestion]:
    ids = {each.id for question, *_ in asked for each in (question.entity, question.other) if each}
    known = entities.with_ids(ids)
    for question, entity, other in asked:
        accept: Act = Merge((entity,), other) if other else Confirm(entity)
        reject: Act = KeepApart(entity, other) if other else Ignore(entity)
        yield Suggestion(
            known[question.entity.id],
            known[question.other.id] if question.other else None,
            question.reason,
            accept,
            reject,
        )


def _answered(decisions: DecisionRepository) -> set[frozenset[Identity]]:
    answered = set()
    for decision in decisions.all():
        act = decision.act
        if decision.taken_back_at is None and isinstance(act, KeepApart):
            answered.add(_subject(act.entity, act.other))
        elif decision.taken_back_at is None and isinstance(act, Confirm):
            answered.add(_subject(act.entity, None))
    return answered


def _subject(entity: EntityRef, other: EntityRef | None) -> frozenset[Identity]:
    return frozenset((*each.identity, each.article) for each in (entity, other) if each)


def _questions(known: Sequence[Counted], low: set[int]) -> Iterator[_Question]:
    people = [each for each in known if each.label is Label.PERSON]
    full = [each for each in people if " " in each.key]
    yield from _one_person(full, lambda words: words[-1], _same_surname)
    yield from _one_person(full, lambda words: f"{words[0]} {words[-1][0]}", _same_given_name)
    yield from _surnames([each for each in people if not each.key], full)
    yield from _acronyms([each for each in known if each.label in {Label.ORG, Label.GPE}])
    for each in known:
        if each.id in low:
            yield _Question(each, None, "the program is not sure that this is a name of that kind")


def _one_person(
    people: Iterable[Counted],
    alike_by: Callable[[list[str]], str],
    reason: Callable[[list[str], list[str]], str],
) -> Iterator[_Question]:
    """Compare the people that have something in common; too long a list says nothing."""
    groups: defaultdict[str, list[Counted]] = defaultdict(list)
    for person in people:
        groups[alike_by(person.key.split())].append(person)
    for group in groups.values():
        if len(group) > _LONGEST_LIST:
            continue
        for one, two in combinations(group, 2):
            rarer, other = sorted((one, two), key=lambda each: each.articles)
            if why := reason(rarer.key.split(), other.key.split()):
                yield _Question(rarer, other, why)


def _same_surname(words: list[str], others: list[str]) -> str:
    given, other_given = words[0].rstrip("."), others[0].rstrip(".")
    if 1 in {len(given), len(other_given)}:
        return "the same surname and initial" if given[0] == other_given[0] else ""
    short, long = sorted((words, others), key=len)
    rest = iter(long)
    if len(short) < len(long) and all(any(word == each for each in rest) for word in short):
        return "the same name, but for the words between"
    alike = given[0] == other_given[0] and fuzz.ratio(given, other_given) >= _ALIKE_GIVEN_NAMES
    return "the same surname and a similar given name" if alike else ""


def _same_given_name(words: list[str], others: list[str]) -> str:
    surname, other = words[-1], others[-1]
    alike = surname != other and fuzz.ratio(surname, other) >= _ALIKE_SURNAMES
    return "the same given name and a similar surname" if alike else ""


def _surnames(bare: Iterable[Counted], full: Iterable[Counted]) -> Iterator[_Question]:
    bearers: defaultdict[str, list[Counted]] = defaultdict(list)
    for person in full:
        bearers[person.key.split()[-1]].append(person)
    for surname in bare:
        candidates = bearers.get(surname.name.casefold(), ())
        if candidates:
            likeliest = max(candidates, key=lambda each: each.articles)
            yield _Question(surname, likeliest, "a surname alone, which others in the library have")


def _acronyms(organisations: Sequence[Counted]) -> Iterator[_Question]:
    acronyms = {
        each.key: each
        for each in organisations
        if each.name.isupper() and 2 <= len(each.key) <= _LONGEST_ACRONYM and each.key.isalpha()
    }
    for each in organisations:
        words = [word for word in each.key.split() if word not in _SMALL_WORDS]
        acronym = acronyms.get("".join(word[0] for word in words))
        if acronym is not None and len(words) > 1:
            yield _Question(acronym, each, "the initials of the longer name")
