"""A dossier: what the library holds of some names, in order of time."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.domain.highlight import Highlight
from reader.domain.meanings import Meanings


@dataclass(frozen=True, slots=True)
class DossierOutline:
    """What a dossier is made from: articles, the oldest first, and the highlights it holds.

    With ``has_sentences`` it has every sentence of the articles that holds all of the entities.
    """

    entities: tuple[int, ...]
    names: tuple[str, ...]
    articles: tuple[int, ...]
    highlights: frozenset[int]
    meanings: Meanings
    has_sentences: bool


@dataclass(frozen=True, slots=True)
class DossierPiece:
    """A sentence that holds all names, or a highlight that does, and where it is from.

    ``day`` is when the article was published or else added, as exact as that is known; ``title``
    and ``citation`` are the article's. ``highlight`` is None for a mere sentence.
    """

    article: int
    title: str
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
    pieces: Iterable[DossierPiece]
    meanings: Meanings
