"""The scrolling list of articles: keys, mouse and selection."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView
from typing_extensions import override

from reader.ui.articles.delegate import ArticleDelegate, row_height
from reader.ui.articles.model import ArticleTableModel, Index

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArticleView(QTableView):
    """One column of fixed rows; says which article was picked.

    A ``QTableView`` because the other views walk through all rows at every reset.
    """

    article_picked = Signal(int)
    remove_requested = Signal(object)

    def __init__(self, model: ArticleTableModel) -> None:
        super().__init__()
        self._articles = model
        self._arranging = False
        self.setItemDelegate(ArticleDelegate(self))
        self.setModel(model)
        self._look_like_a_list()
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Articles"))
        self.setAccessibleDescription(
            self.tr("Enter opens an article, Delete removes the selected ones.")
        )

    def selected(self) -> tuple[int, ...]:
        """Return the ids of the selected articles, in the order of the list."""
        spans = sorted((span.top(), span.bottom()) for span in self._spans())
        return tuple(
            self._articles.ids[row] for top, bottom in spans for row in range(top, bottom + 1)
        )

    def current(self) -> int | None:
        """Return the id of the current row."""
        row = self.currentIndex().row()
        return self._articles.ids[row] if row >= 0 else None

    def pick(self, article: int) -> None:
        """Make an article the only selected one, if it is listed; that is not told as a pick."""
        rows = self._articles.rows_of((article,))
        self.clearSelection()
        if rows:
            self._arrange(rows[article], ())

    def step(self, rows: int) -> None:
        """Pick the article that is so many rows further down, or up where it is negative."""
        last = self._articles.rowCount() - 1
        if last >= 0:
            row = min(max(self.currentIndex().row() + rows, 0), last)
            self.setCurrentIndex(self._articles.index(row, 0))

    def show_ids(self, ids: Sequence[int], current: int | None) -> None:
        """Show other articles; what is current, selected and on top stays so where it is listed."""
        selected = frozenset(self.selected())
        top = self._top()
        row = self.currentIndex().row()
        self._articles.show(ids)
        kept = {article for article in (*selected, top, current) if article is not None}
        rows = self._articles.rows_of(kept)
        if current in rows:
            self._arrange(rows[current], [rows[one] for one in selected if one in rows])
        elif ids and row >= 0:
            self._stay_near(min(row, len(ids) - 1))
        if top in rows:
            self.scrollTo(
                self._articles.index(rows[top], 0), QAbstractItemView.ScrollHint.PositionAtTop
            )

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._arranging:
            self.article_picked.emit(self._articles.ids[current.row()])

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt puts the keys on the first row when they are on none; that opens nothing.
        self._arranging = True
        super().focusInEvent(event)
        self._arranging = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        article = self.current()
        if event.key() in _ENTER and article is not None:
            self.article_picked.emit(article)
        elif event.key() == Qt.Key.Key_Delete and self.selected():
            self.remove_requested.emit(self.selected())
        else:
            super().keyPressEvent(event)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # A table's Home and End go along a row.
        rows = self._articles.rowCount()
        if rows and cursorAction == QAbstractItemView.CursorAction.MoveHome:
            return self._articles.index(0, 0)
        if rows and cursorAction == QAbstractItemView.CursorAction.MoveEnd:
            return self._articles.index(rows - 1, 0)
        return super().moveCursor(cursorAction, modifiers)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: looking for a title would fetch every row."""

    def _spans(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def _top(self) -> int | None:
        row = self.rowAt(0)
        return self._articles.ids[row] if row > 0 else None

    def _arrange(self, current: int, selected: Iterable[int]) -> None:
        self._arranging = True
        self.setCurrentIndex(self._articles.index(current, 0))
        for row in selected:
            index = self._articles.index(row, 0)
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        self._arranging = False

    def _stay_near(self, row: int) -> None:
        """Let the keys go on where the current article was, without opening its neighbour."""
        self._arranging = True
        index = self._articles.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._arranging = False

    def _look_like_a_list(self) -> None:
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
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
        self.verticalHeader().setMinimumSectionSize(row_height())
        self.verticalHeader().setDefaultSectionSize(row_height())
