"""A name for what has none: the same clipping gets the same one whenever it is read."""

from uuid import UUID, uuid5

from reader.domain.clipping import ClippingSource

_NAMES = UUID("6f0a2c5e-3b57-5f0e-9a5b-7c1d6f6f2f51")


def uid_of(source: ClippingSource, *marks: str) -> str:
    """Return a name made of where a clipping is from and what tells it from others there."""
    where = source.url or source.title or source.path
    return str(uuid5(_NAMES, "\x1f".join((where, source.author, *marks))))
