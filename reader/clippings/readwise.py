"""Rows in the columns of Readwise: those that it imports, and those that it exports.

Highlight, Title (Book Title), Author (Book Author), URL, Note, Location, Date (Highlighted at),
Tags, Color. Words of a note that begin with a period are tags.
"""

from collections.abc import Iterable, Mapping

from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.dates import moment
from reader.clippings.naming import uid_of
from reader.clippings.registry import ClippingReader
from reader.clippings.rows import rows
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.tables import columns

_TITLES = ("title", "book title")
_AUTHORS = ("author", "book author")
_DATES = ("date", "highlighted at")


class ReadwiseReader(ClippingReader):
    """Reads rows with a highlight."""

    title = "Readwise CSV"

    @override
    def knows(self, text: str, /) -> bool:
        names = columns(text)
        return "highlight" in names and not names.isdisjoint(_TITLES)

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        for _, cells in rows(text):
            if cells.get("highlight", "").strip():
                yield _clipping(cells)


def _clipping(cells: Mapping[str, str]) -> Clipping:
    source = ClippingSource(
        title=_first(cells, _TITLES), author=_first(cells, _AUTHORS), url=cells.get("url", "")
    )
    note, tags = _said(cells.get("note", ""))
    quote, date = cells["highlight"], _first(cells, _DATES)
    made = moment(date)
    return Clipping(
        uid=uid_of(source, quote, cells.get("location", "")),
        source=source,
        quote=quote,
        location=_number(cells.get("location", "")),
        note=note,
        tags=(*tags, *(tag.strip() for tag in cells.get("tags", "").split(",") if tag.strip())),
        colour=pen(cells.get("color", "")),
        created_at=made,
        changed_at=made,
    )


def _first(cells: Mapping[str, str], names: Iterable[str]) -> str:
    return next((cells[name].strip() for name in names if cells.get(name)), "")


def _number(cell: str) -> int | None:
    digits = cell.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() else None


def _said(note: str) -> tuple[str, tuple[str, ...]]:
    """Return a note without the tags at its beginning, and those."""
    first, end, rest = note.partition("\n")
    words = first.split()
    if words and all(len(word) > 1 and word.startswith(".") for word in words):
        return rest, tuple(word[1:] for word in words)
    return first + end + rest, ()
