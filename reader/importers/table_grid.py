"""In which columns the cells of a page's table stand, where others span several rows or columns."""

from dataclasses import dataclass, field

from lxml.html import HtmlElement

_MOST_SPANNED = 50


@dataclass(slots=True)
class TableGrid:
    """Places the cells of a table as they come."""

    _row: int = 0
    _column: int = 0
    _last: int = 0
    _taken_until: dict[int, int] = field(default_factory=dict)

    def begin_row(self) -> None:
        """Begin the next row."""
        self._row += 1
        self._column = self._last = 0

    def columns_to(self, cell: HtmlElement) -> int:
        """Place a cell, and return how many columns it is behind the last one, or the first."""
        while self._taken_until.get(self._column, 0) > self._row:
            self._column += 1
        place, before = self._column, self._last
        end = place + _span(cell, "colspan")
        for column in range(place, end):
            self._taken_until[column] = self._row + _span(cell, "rowspan")
        self._column, self._last = end, place
        return place - before


def _span(cell: HtmlElement, name: str) -> int:
    said = (cell.get(name) or "").strip()
    is_whole = said.isascii() and said.isdecimal() and len(said) <= len(str(_MOST_SPANNED))
    return min(max(1, int(said)), _MOST_SPANNED) if is_whole else 1
