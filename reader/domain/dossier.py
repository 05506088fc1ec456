"""A dossier: what the library holds of some names, in order of time."""

from dataclasses import dataclass, field

from reader.domain.highlight import Highlight
from reader.domain.meanings import Meanings


@dataclass(frozen=True, slots=True)
class DossierPiece:
    """A sentence that holds all names, or a highlight that does, and where it is from.

    ``day`` is when the article was published or else added, as exact as that is known; ``citation``
    is the article's. ``highlight`` is None for a mere sentence.
    """

    article: int
    day: str
    citation: str
    words: str
    start: int
    end: int
    highlight: Highlight | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """What holds all of the names, the oldest first, and what colours mean."""

    names: tuple[str, ...]
    pieces: tuple[DossierPiece, ...]
    meanings: Meanings = field(default_factory=dict)
