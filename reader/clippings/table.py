"""The table that this program writes, a line for each highlight."""

import csv
import io
from collections.abc import Iterable

from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.dates import moment
from reader.clippings.registry import ClippingReader
from reader.domain.cells import raw
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.errors import ClippingsError

_COLUMNS = frozenset({"id", "quote", "start", "prefix", "suffix", "sha256"})
_TAG_SEPARATOR = ", "


class TableReader(ClippingReader):
    """Reads every line."""

    title = "CSV table of Rubricator"

    @override
    def knows(self, text: str, /) -> bool:
        return set(text.partition("\n")[0].strip().split(",")) >= _COLUMNS

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        try:
            # One without a quote is of an article that has nothing but a note.
            for row in filter(lambda each: each.get("quote"), rows):
                yield _clipping({name: raw(cell or "") for name, cell in row.items()})
        except (csv.Error, ValueError) as error:
            raise ClippingsError(
                f"Line {rows.line_num} of the table of highlights is damaged: {error}.",
                hint="Export it once more, and choose the new file.",
            ) from error


def _clipping(cells: dict[str, str]) -> Clipping:
    tags = cells.get("tags", "")
    return Clipping(
        uid=cells["id"],
        source=ClippingSource.of(cells.get("source", ""), cells.get("title", ""), cells["sha256"]),
        quote=cells["quote"],
        prefix=cells["prefix"],
        suffix=cells["suffix"],
        start=int(cells["start"]),
        note=cells.get("note", ""),
        tags=tuple(tags.split(_TAG_SEPARATOR)) if tags else (),
        colour=pen(cells.get("colour", "")),
        created_at=moment(cells.get("created", "")),
        changed_at=moment(cells.get("changed", "")),
    )
