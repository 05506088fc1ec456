"""Clippings: highlights as a file tells of them, before they have an article here."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Self
from urllib.request import url2pathname

from reader.domain.addresses import parts_of
from reader.domain.highlight import Colour, Passage

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]+:")


@dataclass(frozen=True, slots=True)
class ClippingSource:
    """What a file says of the text that a clipping is from; empty where it does not say."""

    title: str = ""
    author: str = ""
    url: str = ""
    path: str = ""
    sha256: str = ""

    @classmethod
    def of(cls, place: str, title: str = "", sha256: str = "") -> Self:
        """Return the source at a place, which is an address or the path of a file."""
        parts = parts_of(place)
        if parts.scheme == "file":
            return cls(title, path=url2pathname(parts.path), sha256=sha256)
        is_address = _ADDRESS.match(place)
        return cls(
            title,
            url=place if is_address else "",
            path="" if is_address else place,
            sha256=sha256,
        )

    @property
    def place(self) -> str:
        """The address, or else the path."""
        return self.url or self.path


@dataclass(frozen=True, slots=True)
class Clipping:
    """A quote of a text with what its reader said about it; times are in UTC.

    ``start`` is the offset in the text of the file whose digest the source names, ``location`` a
    number that is higher for what comes later in the source, whatever it counts. ``uid`` is the
    same whenever the same file is read again, and that of the highlight where the file has one.
    """

    uid: str
    source: ClippingSource
    quote: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    location: int | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    colour: Colour | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None

    @property
    def passage(self) -> Passage:
        """The passage as its file tells of it; without a place it is at the very beginning."""
        start = self.start or 0
        return Passage(start, start + len(self.quote), self.quote, self.prefix, self.suffix)
