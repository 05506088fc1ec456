"""The scrolling list of the notebook: keys, mouse and selection."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from reader.domain.highlight import Colour
from reader.domain.notebook import NotebookGroup
from reader.ui.notebook.delegate import NotebookDelegate
from reader.ui.notebook.model import Index, NotebookModel
from reader.ui.notebook.rows import NotebookRows, Row
from reader.ui.widgets.row_table import RowTable

_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PENS: dict[Qt.Key, Colour] = dict(
    zip((getattr(Qt.Key, f"Key_{number}") for number in range(1, 6)), Colour, strict=True)
)
"""The keys that recolour."""


class NotebookView(RowTable):
    """Shows highlights; says which one was picked, and what is to be done with some.

    ``picked`` carries a ``NotebookEntry``, ``heading_picked`` the id of an article,
    ``recolour_requested`` a ``Colour``.
    """

    copy_requested = Signal()
    heading_picked = Signal(int)
    picked = Signal(object)
    recolour_requested = Signal(object)
    removal_requested = Signal()
    tags_requested = Signal()

    def __init__(self, model: NotebookModel) -> None:
        super().__init__()
        self._notebook = model
        self.rows = NotebookDelegate(self)
        self.setItemDelegate(self.rows)
        self.setModel(model)
        self.setProperty("surface", "page")
        self.set_row_height(self.rows.height())
        self.setAccessibleName(self.tr("Highlights"))
        self.setAccessibleDescription(
            self.tr(
                "Enter opens a highlight at its place, 1 to 5 recolour the selected ones, T tags "
                "them, Delete removes them."
            )
        )
        self._extends = False
        self.clicked.connect(self._on_clicked)

    def selected(self) -> tuple[int, ...]:
        """Return the ids of the selected highlights, from the top to the bottom."""
        rows = self._notebook.rows
        chosen = (
            rows[row]
            for stretch in sorted(self._stretches())
            for row in range(stretch[0], stretch[1] + 1)
        )
        return tuple(dict.fromkeys(one for one in chosen if isinstance(one, int)))

    def show_rows(self, rows: NotebookRows, restored: Sequence[int] = ()) -> None:
        """Show other rows; what is current, selected and on top stays so where it is shown.

        Where nothing of what was selected is left, the highlight in its place is selected. What was
        restored is selected instead of all else, and seen.
        """
        before, selected = self._notebook.rows, self.selected()
        current, top = self.currentIndex().row(), self.rowAt(0)
        self.rows.order = rows.order
        self._notebook.show(rows)
        kept = [row for one in selected if (row := rows.row_of(one)) is not None]
        if current >= 0:
            here = _again(before[current], rows)
            if selected and not kept:
                here = _beside(current, rows)
                kept = [] if here is None else [here]
            self._set_current(here)
        self._select(kept)
        if top > 0 and (row := _again(before[top], rows)) is not None:
            index = self._notebook.index(row, 0)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
        self._show_restored(restored)

    def _show_restored(self, restored: Sequence[int]) -> None:
        rows = [row for one in restored if (row := self._notebook.rows.row_of(one)) is not None]
        if rows:
            self.clearSelection()
            self._select(rows)
            self._set_current(min(rows))
            self.scrollTo(self.currentIndex())

    def _stretches(self) -> Iterator[tuple[int, int]]:
        selection = self.selectionModel().selection()
        return ((each.top(), each.bottom()) for each in map(selection.at, range(selection.count())))

    def _select(self, rows: Iterable[int]) -> None:
        selection = QItemSelection()
        for first, last in _runs(sorted(rows)):
            index = self._notebook.index
            selection.append(QItemSelectionRange(index(first, 0), index(last, 0)))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.Select | flags.Rows)

    def _set_current(self, row: int | None) -> None:
        if row is None:
            return
        index = self._notebook.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    @override
    def event(self, event: QEvent) -> bool:
        # Keys that mean something here are not left to the shortcuts of the window.
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._command(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command is not None:
            command()
        else:
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy_requested.emit
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key = Qt.Key(event.key())
        if key in PENS:
            return partial(self.recolour_requested.emit, PENS[key])
        commands: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: self.open_current,
            Qt.Key.Key_Enter: self.open_current,
            Qt.Key.Key_Delete: self.removal_requested.emit,
            Qt.Key.Key_T: self.tags_requested.emit,
        }
        return commands.get(key)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._extends = bool(event.modifiers() & _EXTENDING)
        super().mousePressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: Index) -> None:
        if not self._extends:
            self._open(index)

    def open_current(self) -> None:
        """Pick the highlight that is current."""
        self._open(self.currentIndex())

    def _open(self, index: Index) -> None:
        if not index.isValid():
            return
        shown, entry = self._notebook.rows[index.row()], self._notebook.entry(index.row())
        if entry is not None:
            self.picked.emit(entry)
        elif isinstance(shown, NotebookGroup) and shown.article:
            self.heading_picked.emit(shown.article)


def _again(row: Row, rows: NotebookRows) -> int | None:
    """Return where a highlight stands now; a heading does not stay."""
    return rows.row_of(row) if isinstance(row, int) else None


def _beside(row: int, rows: NotebookRows) -> int | None:
    """Return the row of the highlight that stands where one stood, or of the last one before."""
    nearest = chain(range(row, len(rows)), reversed(range(min(row, len(rows)))))
    return next((each for each in nearest if isinstance(rows[each], int)), None)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of the numbers that follow each other."""
    for _, run in groupby(enumerate(rows), lambda each: each[1] - each[0]):
        numbers = [row for _, row in run]
        yield numbers[0], numbers[-1]
