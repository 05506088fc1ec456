"""Names that a program found against those that people marked."""

from collections import defaultdict
from collections.abc import Hashable, Iterable

from reader.domain.entity import Label

Span = tuple[int, int]

CLASSES = {
    Label.PERSON: "PERSON",
    Label.ORG: "ORG",
    Label.GPE: "PLACE",
    Label.LOC: "PLACE",
    Label.FAC: "PLACE",
    Label.NORP: "NORP",
    Label.EVENT: "MISC",
    Label.PRODUCT: "MISC",
    Label.WORK_OF_ART: "MISC",
    Label.LANGUAGE: "MISC",
    Label.LAW: "MISC",
}


class MentionScore:
    """Exact mention F1 over documents; a mention is right with its ends and its class."""

    def __init__(self) -> None:
        self._right = self._found = self._wanted = 0

    def add(self, found: Iterable[Hashable], wanted: Iterable[Hashable]) -> None:
        found, wanted = set(found), set(wanted)
        self._right += len(found & wanted)
        self._found += len(found)
        self._wanted += len(wanted)

    @property
    def per_cent(self) -> float:
        return round(200 * self._right / (self._found + self._wanted), 2)


def b_cubed(found: dict[Span, Hashable], wanted: dict[Span, Hashable]) -> float:
    """Return how well the mentions of a document are grouped, as B-cubed F1 in per cent."""
    precision = _mean_overlap(found, wanted)
    recall = _mean_overlap(wanted, found)
    return round(200 * precision * recall / (precision + recall), 2)


def _mean_overlap(these: dict[Span, Hashable], those: dict[Span, Hashable]) -> float:
    groups, other_groups = _groups(these), _groups(those)
    shares = [
        len(groups[group] & other_groups[those[span]]) / len(groups[group])
        for span, group in these.items()
        if span in those
    ]
    return sum(shares) / len(these)


def _groups(group_of: dict[Span, Hashable]) -> dict[Hashable, set[Span]]:
    groups: defaultdict[Hashable, set[Span]] = defaultdict(set)
    for span, group in group_of.items():
        groups[group].add(span)
    return groups
