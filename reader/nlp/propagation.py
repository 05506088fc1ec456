"""Names found once are found everywhere in the article."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from reader.domain.entity import Label, MentionSource
from reader.nlp.gazetteer import place
from reader.nlp.names import Coverage, Name
from reader.nlp.words import is_common, without_suffix

_FIRST_WORD = re.compile(r"\W*\w+|\W+")
_WORD = re.compile(r"(?<![\w@#])\w+")
_NO_SMALL_WORD = re.compile(r"(?<![\w@#])[^\Wa-z]\w*")
_GOES_ON = re.compile(r"[\w$€£]")
_SMALLEST_SHARE = 0.34


@dataclass(frozen=True, slots=True)
class _Known:
    """A form that is a name somewhere in the article, and how often."""

    label: Label
    score: float
    count: int


def propagate(text: str, names: list[Name]) -> list[Name]:
    """Return the names with all other occurrences of their forms.

    A longer known form takes the place of the shorter pieces of it that were found. A form that
    is an ordinary word too ("Will", "Apple") is only followed where it mostly is a name.
    """
    known = dict(_known_forms(text, names))
    occurrences = _occurrences(text, known)
    covered, fresh = Coverage(text, names), Coverage(text)
    placed = _Placed(names)
    added = []
    for form in sorted(occurrences, key=len, reverse=True):
        found = known[form]
        if _is_doubtful(form, found, len(occurrences[form])):
            continue
        for start in occurrences[form]:
            end = start + len(form)
            new = Name(start, end, found.label, MentionSource.PROPAGATED, found.score)
            if covered.is_free(start, end) or (
                " " in form and fresh.is_free(start, end) and placed.replace_pieces(new)
            ):
                added.append(new)
                covered.take(start, end)
                fresh.take(start, end)
    return sorted([*placed.left(), *added], key=lambda name: name.start)


def _known_forms(text: str, names: list[Name]) -> Iterator[tuple[str, _Known]]:
    labels: defaultdict[str, Counter[Label]] = defaultdict(Counter)
    scores: dict[str, float] = {}
    for name in names:
        labels[name.of(text)][name.label] += 1
        scores[name.of(text)] = name.score
    surnames: dict[str, _Known] = {}
    for form, counted in labels.items():
        label = counted.most_common(1)[0][0]
        if len(form) >= 3 or (form.isupper() and len(form) == 2):
            yield form, _Known(label, scores[form], counted.total())
        if label is Label.PERSON and " " in form:
            surnames[without_suffix(form).rpartition(" ")[2]] = _Known(label, scores[form], 1)
    for surname, found in surnames.items():
        if surname not in labels and _is_telling_surname(surname):
            yield surname, found


def _is_telling_surname(word: str) -> bool:
    return len(word) > 2 and word[0].isupper() and not is_common(word) and place(word) is None


def _occurrences(text: str, known: dict[str, _Known]) -> dict[str, list[int]]:
    """Return where each form stands; words in small letters are passed over if none begins so."""
    by_first_word: defaultdict[str, list[str]] = defaultdict(list)
    for form in known:
        if first := _FIRST_WORD.match(form):
            by_first_word[first[0]].append(form)
    found: defaultdict[str, list[int]] = defaultdict(list)
    forms_with = by_first_word.get
    has_small = any("a" <= first[0] <= "z" for first in by_first_word)
    for word in (_WORD if has_small else _NO_SMALL_WORD).finditer(text):
        forms = forms_with(word[0])
        if forms is None:
            continue
        start = word.start()
        for form in forms:
            if text.startswith(form, start) and not _GOES_ON.match(text, start + len(form)):
                found[form].append(start)
    return found


def _is_doubtful(form: str, found: _Known, occurrences: int) -> bool:
    if " " in form or form.isupper() or not is_common(form):
        return False
    return found.count < 2 or found.count < _SMALLEST_SHARE * occurrences


class _Placed:
    """The names there are, some of which give way to longer ones."""

    def __init__(self, names: list[Name]) -> None:
        self._names = names
        self._starts = [name.start for name in names]
        self._gone: set[int] = set()

    def left(self) -> list[Name]:
        """Return the names that are still there."""
        return [name for at, name in enumerate(self._names) if at not in self._gone]

    def replace_pieces(self, new: Name) -> bool:
        """Take away the shorter names inside a new one; tell whether it can have their place."""
        first = bisect_left(self._starts, new.start)
        last = bisect_left(self._starts, new.end)
        inside = range(first, last)
        if first > 0 and self._names[first - 1].end > new.start:
            return False
        pieces = [self._names[at] for at in inside]
        is_longer = all(
            piece.end <= new.end and (piece.start, piece.end) != (new.start, new.end)
            for piece in pieces
        )
        agrees = any(piece.label is new.label for piece in pieces)
        if not (is_longer and agrees and self._gone.isdisjoint(inside)):
            return False
        self._gone.update(inside)
        return True
