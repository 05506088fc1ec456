"""What a reader of clippings is, and which are installed."""

from collections.abc import Iterable
from functools import cache
from importlib.metadata import entry_points
from typing import Protocol

from reader.domain.clipping import Clipping
from reader.domain.errors import ClippingsError


class ClippingReader(Protocol):
    """Reads the clippings of one format; ``title`` names it for users."""

    title: str

    def knows(self, text: str, /) -> bool:
        """Tell whether a text is in this format."""
        ...

    def read(self, text: str, /) -> Iterable[Clipping]:
        """Return the clippings of a text; raises ``ClippingsError``."""
        ...


@cache
def clipping_readers() -> dict[str, ClippingReader]:
    """Return every installed reader by its entry-point name."""
    points = sorted(entry_points(group="reader.clippings"), key=lambda point: point.name)
    return {point.name: point.load()() for point in points}


def reader_of(text: str) -> ClippingReader:
    """Return the reader that knows a text; raises ``ClippingsError`` when none does."""
    for reader in clipping_readers().values():
        if reader.knows(text):
            return reader
    titles = ", ".join(reader.title for reader in clipping_readers().values())
    raise ClippingsError(
        "The file is in no format of highlights that can be read.",
        hint=f"These can be: {titles}.",
    )


def broken_off() -> ClippingsError:
    """Return the error for a file that ends before the last highlight does."""
    return ClippingsError(
        "The file of highlights breaks off.",
        hint="Export it once more, and choose the new file.",
    )
