"""What a reader means by the colours of highlights: a claim, a quote, a doubt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from reader.domain.highlight import Colour

# Of the colours that have one.
Meanings: TypeAlias = Mapping[Colour, str]

LONGEST_MEANING = 60

# Exported lines part their facts by this.
_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class MeaningConflict:
    """A colour by which two people mean something else."""

    colour: Colour
    mine: str
    theirs: str


def tidy(words: str) -> str:
    """Return a meaning on one line, of no more than so many characters."""
    return " ".join(words.split()).replace(_SEPARATOR, ", ")[:LONGEST_MEANING].strip()


def with_meaning(colour_name: str, meaning: str) -> str:
    """Return the name of a colour followed by what it means, if it means anything."""
    return f"{colour_name} ({meaning})" if meaning else colour_name


def differing(mine: Meanings, theirs: Meanings) -> tuple[MeaningConflict, ...]:
    """Return the colours that mean something on both sides, and not the same."""
    return tuple(
        MeaningConflict(colour, mine[colour], theirs[colour])
        for colour in Colour
        if colour in mine and colour in theirs and mine[colour] != theirs[colour]
    )
