"""What is carried from one library to another with an article, beside its text."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from reader.domain.article import ArticleState
from reader.domain.shelving import Mark


class Fate(StrEnum):
    """What became of an article."""

    ADDED = "added"
    JOINED = "joined"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """How far the program is with an article, and what its reader made of it.

    ``marks`` are the moments since which it is read, archived or removed.
    """

    state: ArticleState
    problem: str
    hint: str
    added_at: datetime
    place: int = 0
    progress: float = 0.0
    note: str = ""
    marks: Mapping[Mark, datetime] = field(default_factory=dict)

    def joined_by(self, other: "ArticleFacts") -> "ArticleFacts":
        """Return this with what only the other one says; nothing that is said here is lost.

        An article that is in the trash on one side only is wanted.
        """
        marks = {**other.marks, **self.marks}
        if not (Mark.REMOVED in self.marks and Mark.REMOVED in other.marks):
            marks.pop(Mark.REMOVED, None)
        place = self if self.place or self.progress else other
        return replace(
            self,
            place=place.place,
            progress=place.progress,
            note=both_notes(self.note, other.note),
            marks=marks,
        )


def both_notes(ours: str, theirs: str) -> str:
    """Return a note that says what either does, and nothing twice."""
    if theirs in ours:
        return ours
    if ours in theirs:
        return theirs
    return f"{ours}\n\n{theirs}"
