"""The rows of the notebook: each heading before its highlights."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, count
from typing import overload

from typing_extensions import override

from reader.domain.notebook import Notebook, NotebookGroup

Row = int | NotebookGroup
"""The id of a highlight, or a heading."""


class NotebookRows(Sequence[Row]):
    """Finds rows by their number, and highlights by their ids; made away from the window."""

    def __init__(self, shown: Notebook) -> None:
        self._ids = shown.ids
        self._groups = shown.groups
        counts = (group.count for group in shown.groups)
        firsts = list(accumulate(counts, initial=0))[:-1]
        self._headings = [first + place for place, first in enumerate(firsts)]
        self._firsts = firsts
        self._places = dict(zip(shown.ids, count()))
        self.all_of_them = shown.all_of_them
        self.order = shown.order

    @property
    def highlights(self) -> int:
        """How many highlights are shown, each once."""
        return len(self._places)

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the highlights that are shown, each once, in their order."""
        return tuple(self._places)

    def row_of(self, highlight: int) -> int | None:
        """Return the row of a highlight, the last of several, or None where it is not shown."""
        place = self._places.get(highlight)
        return None if place is None else place + bisect_right(self._firsts, place)

    @override
    def __len__(self) -> int:
        return len(self._ids) + len(self._groups)

    @overload
    def __getitem__(self, row: int) -> Row: ...

    @overload
    def __getitem__(self, row: slice) -> Sequence[Row]: ...

    @override
    def __getitem__(self, row: int | slice) -> Row | Sequence[Row]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(len(self)))]
        if not 0 <= row < len(self):
            raise IndexError(row)
        group = bisect_right(self._headings, row) - 1
        if self._headings[group] == row:
            return self._groups[group]
        return self._ids[row - group - 1]
