"""Clippings: highlights as a file tells of them, before they have an article here."""

from dataclasses import dataclass
from datetime import datetime

from reader.domain.highlight import Colour


@dataclass(frozen=True, slots=True)
class ClippingSource:
    """What a file says of the text that a clipping is from; empty where it does not say."""

    title: str = ""
    author: str = ""
    url: str = ""
    path: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Clipping:
    """A quote of a text with what its reader said about it; times are in UTC.

    ``start`` is the offset in the text of the file whose digest the source names. ``uid`` is the
    same whenever the same file is read again, and that of the highlight where the file has one.
    """

    uid: str
    source: ClippingSource
    quote: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    colour: Colour | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
