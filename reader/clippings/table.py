"""The table that this program writes, a line for each highlight."""

from collections.abc import Iterable

from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.dates import moment
from reader.clippings.objects import offset
from reader.clippings.registry import ClippingReader
from reader.clippings.rows import damaged, rows
from reader.domain.cells import raw
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.tables import columns

_COLUMNS = frozenset({"id", "quote", "start", "prefix", "suffix", "sha256"})
_TAG_SEPARATOR = ", "


class TableReader(ClippingReader):
    """Reads every line."""

    title = "CSV table of Rubricator"

    @override
    def knows(self, text: str, /) -> bool:
        return columns(text) >= _COLUMNS

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        for line, cells in rows(text):
            # One without a quote is of an article that has nothing but a note.
            if cells["quote"]:
                try:
                    yield _clipping({name: raw(cell) for name, cell in cells.items()})
                except ValueError as error:
                    raise damaged(line, str(error)) from error


def _clipping(cells: dict[str, str]) -> Clipping:
    tags = cells.get("tags", "")
    return Clipping(
        uid=cells["id"],
        source=ClippingSource.of(cells.get("source", ""), cells.get("title", ""), cells["sha256"]),
        quote=cells["quote"],
        prefix=cells["prefix"],
        suffix=cells["suffix"],
        start=offset(cells["start"]),
        note=cells.get("note", ""),
        tags=tuple(tags.split(_TAG_SEPARATOR)) if tags else (),
        colour=pen(cells.get("colour", "")),
        created_at=moment(cells.get("created", "")),
        changed_at=moment(cells.get("changed", "")),
    )
