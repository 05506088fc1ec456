"""Names that a reader watches for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WatchedName:
    """A name and the other forms in which it may stand in a text."""

    name: str
    aliases: tuple[str, ...] = ()
