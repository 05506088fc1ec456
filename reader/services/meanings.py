"""What the reader means by the colours of highlights."""

from reader.domain.meanings import Meanings, tidy
from reader.store.library import Library
from reader.store.meanings import MeaningRepository


def meanings(library: Library) -> Meanings:
    """Return the meanings of the colours that have one."""
    with library.reading() as session:
        return MeaningRepository(session).all()


def change(library: Library, changed: Meanings) -> None:
    """Give colours meanings; an empty one takes the colour's away."""
    with library.writing() as session:
        MeaningRepository(session).change({each: tidy(words) for each, words in changed.items()})
