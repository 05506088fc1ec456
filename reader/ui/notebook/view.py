"""The scrolling list of the notebook: keys, mouse and selection."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView
from typing_extensions import override

from reader.domain.highlight import Colour
from reader.domain.notebook import NotebookEntry
from reader.ui.notebook.delegate import NotebookDelegate
from reader.ui.notebook.model import Index, NotebookModel, Row

_PENS = dict(zip((getattr(Qt.Key, f"Key_{number}") for number in range(1, 6)), Colour, strict=True))


class NotebookView(QTableView):
    """One column of fixed rows; says which highlight was picked, and what is to be done with some.

    A ``QTableView`` because the other views walk through all rows at every reset. ``picked``
    carries a ``NotebookEntry``, ``recolour_requested`` a ``Colour``.
    """

    copy_requested = Signal()
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
        self._look_like_a_list()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Highlights"))
        self.setAccessibleDescription(
            self.tr(
                "Enter opens a highlight at its place, 1 to 5 recolor the selected ones, T tags "
                "them, Delete removes them."
            )
        )
        self.activated.connect(self._on_activated)

    def selected(self) -> tuple[NotebookEntry, ...]:
        """Return the selected highlights that are known, from the top to the bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        entries = (self._notebook.entry(row) for row in rows)
        return tuple(entry for entry in entries if entry is not None)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; what is current, selected and on top stays so where it is shown."""
        before = self._notebook.rows
        selected = {before[index.row()] for index in self.selectionModel().selectedRows()}
        current, top = self.currentIndex().row(), self.rowAt(0)
        kept = {before[row] for row in (current, top) if row >= 0}
        self._notebook.show(rows)
        found = {row: at for at, row in enumerate(rows) if row in kept or row in selected}
        if current >= 0 and before[current] in found:
            self._set_current(found[before[current]])
        for row in selected & found.keys():
            index = self._notebook.index(found[row], 0)
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        if top > 0 and before[top] in found:
            index = self._notebook.index(found[before[top]], 0)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _set_current(self, row: int) -> None:
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
        if key in _PENS:
            return partial(self.recolour_requested.emit, _PENS[key])
        commands: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_Delete: self.removal_requested.emit,
            Qt.Key.Key_T: self.tags_requested.emit,
        }
        return commands.get(key)

    def _open(self) -> None:
        self._on_activated(self.currentIndex())

    def _on_activated(self, index: Index) -> None:
        entry = self._notebook.entry(index.row()) if index.isValid() else None
        if entry is not None:
            self.picked.emit(entry)

    def _look_like_a_list(self) -> None:
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(self.rows.height())
        self.verticalHeader().setDefaultSectionSize(self.rows.height())
