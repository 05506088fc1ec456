"""Which forms name the same person.

Two people with one surname stay two, and a bare surname that could be either stays undecided.
"""

from collections import defaultdict
from itertools import combinations

from rapidfuzz import fuzz

from reader.domain.entity import Label
from reader.nlp.forms import Form
from reader.nlp.joins import Joins, Reason

_ALIKE_SURNAMES, _ALIKE_GIVEN_NAMES = 88, 80
_SHORTEST_TO_COMPARE = 5
_LONGEST_LIST = 200


def join_people(joins: Joins) -> None:
    """Join the forms of each person."""
    people = [form for form in joins.forms if form.label is Label.PERSON]
    full = [form for form in people if len(form.words) > 1]
    namesakes = _namesakes(full)
    _join_full_names(joins, [form for form in full if form not in namesakes])
    _join_parts(joins, [form for form in people if len(form.words) == 1], full)


def _namesakes(full: list[Form]) -> set[Form]:
    """Return the names that only "Jr.", "Sr." and the like tell apart."""
    by_words: defaultdict[str, list[Form]] = defaultdict(list)
    for form in full:
        by_words[" ".join(form.words)].append(form)
    return {
        form
        for forms in by_words.values()
        if len({form.suffix for form in forms} - {""}) > 1
        for form in forms
    }


def _join_full_names(joins: Joins, full: list[Form]) -> None:
    """Compare names that begin or end alike; a list of very many names is no article."""
    alike: defaultdict[str, list[Form]] = defaultdict(list)
    for form in full:
        alike["starts with " + form.words[0][0]].append(form)
        alike["ends with " + form.words[-1]].append(form)
    for forms in alike.values():
        if len(forms) <= _LONGEST_LIST:
            for earlier, later in combinations(forms, 2):
                if reason := same_person(later.words, earlier.words):
                    joins.join(later, earlier, reason)


def same_person(words: list[str], others: list[str]) -> Reason | None:
    """Say why two full names are one person's, if they are."""
    if "".join(words) == "".join(others):
        return Reason.SPELLING
    given, surname, other_given, other_surname = words[0], words[-1], others[0], others[-1]
    if surname == other_surname and _same_given_name(given, other_given):
        return Reason.PART_OF_NAME
    if _alike(surname, other_surname, _ALIKE_SURNAMES) and _same_given_name(given, other_given):
        return Reason.SPELLING
    short, long = sorted((words, others), key=len)
    if 2 <= len(short) < len(long) and _in_order(short, long):
        return Reason.PART_OF_NAME
    return None


def _same_given_name(given: str, other: str) -> bool:
    if given == other:
        return True
    if len(given) == 1 or len(other) == 1:
        return given[0] == other[0]
    return _alike(given, other, _ALIKE_GIVEN_NAMES)


def _alike(word: str, other: str, least: int) -> bool:
    is_long = min(len(word), len(other)) >= _SHORTEST_TO_COMPARE - 1
    return is_long and word[0] == other[0] and fuzz.ratio(word, other) >= least


def _in_order(short: list[str], long: list[str]) -> bool:
    rest = iter(long)
    return all(any(word == other for other in rest) for word in short)


def _join_parts(joins: Joins, parts: list[Form], full: list[Form]) -> None:
    """Join bare surnames, given names and middle names to the one person who has them."""
    bearers: dict[Reason, defaultdict[str, list[Form]]] = {
        Reason.SURNAME: defaultdict(list),
        Reason.GIVEN_NAME: defaultdict(list),
        Reason.PART_OF_NAME: defaultdict(list),
    }
    for form in full:
        given, *middle, surname = form.words
        bearers[Reason.SURNAME][surname].append(form)
        bearers[Reason.GIVEN_NAME][given].append(form)
        for word in middle:
            bearers[Reason.PART_OF_NAME][word].append(form)
    for part in parts:
        word = part.words[0]
        for reason, by_word in bearers.items():
            if candidates := by_word.get(word):
                person = joins.the_one_of(candidates)
                if person:
                    joins.join(part, person, reason)
                break
        else:
            _join_misspelt_surname(joins, part, full)


def _join_misspelt_surname(joins: Joins, part: Form, full: list[Form]) -> None:
    if len(full) > _LONGEST_LIST:
        return
    word = part.words[0]
    candidates = [form for form in full if _alike(word, form.words[-1], _ALIKE_SURNAMES)]
    if candidates and (person := joins.the_one_of(candidates)):
        joins.join(part, person, Reason.SPELLING)
