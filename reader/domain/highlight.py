"""Highlights: what a reader marked, and how to find it again.

The quote with its context is a TextQuoteSelector, the offsets a TextPositionSelector of the W3C Web
Annotation Data Model.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

CONTEXT_LENGTH = 32


class Colour(StrEnum):
    """The five pens."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


class AnchorState(StrEnum):
    """How sure the program is of a highlight's place."""

    EXACT = "exact"
    MOVED = "moved"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a text with enough around it to find it in another version of the text."""

    start: int
    end: int
    quote: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage; times are in UTC, ``score`` is that of the anchor, from 0 to 1.

    ``origin`` is the passage that was marked, where the one that was found since is another.
    ``version`` is the stored text that the offsets count in, and ``uid`` names the highlight in
    every library and every file that it is carried to.
    """

    id: int
    article: int
    passage: Passage
    colour: Colour
    created_at: datetime
    changed_at: datetime
    note: str = ""
    tags: tuple[str, ...] = ()
    anchor: AnchorState = AnchorState.EXACT
    score: float = 1.0
    origin: Passage | None = None
    version: int = 0
    uid: str = ""


def passage(text: str, start: int, end: int) -> Passage:
    """Return the passage of a text between two offsets, with its context."""
    return Passage(
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT_LENGTH) : start],
        suffix=text[end : end + CONTEXT_LENGTH],
    )
