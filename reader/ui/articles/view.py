"""The scrolling list of articles: keys, mouse and selection."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from reader.ui.articles.delegate import ArticleDelegate, RowLook
from reader.ui.articles.model import ArticleTableModel, Index
from reader.ui.widgets.row_table import RowTable

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAUSE_MILLISECONDS = 1_000
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ArticleView(RowTable):
    """Shows articles and says which one was picked.

    A letter begins the title that is looked for, where it is not a command; a capital one always
    does.
    """

    archive_requested = Signal()
    article_picked = Signal(int)
    note_requested = Signal()
    read_requested = Signal()
    remove_requested = Signal(object)
    tags_requested = Signal()
    title_sought = Signal(str, int)

    def __init__(self, model: ArticleTableModel) -> None:
        super().__init__()
        self._articles = model
        self._arranging = False
        self._sought = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._delegate = ArticleDelegate(self)
        self._commands = {
            Qt.Key.Key_A: self.archive_requested.emit,
            Qt.Key.Key_U: self.read_requested.emit,
            Qt.Key.Key_T: self.tags_requested.emit,
            Qt.Key.Key_N: self.note_requested.emit,
            Qt.Key.Key_Delete: lambda: self.remove_requested.emit(self.selected()),
        }
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.set_row_height(self.look.height())
        self.setAccessibleName(self.tr("Articles"))
        self.setAccessibleDescription(
            self.tr(
                "Enter opens an article, U marks the selected ones as read or unread, A archives "
                "them, T tags them, N notes on one, Delete removes them. "
                "A capital letter begins a title to go to."
            )
        )

    @property
    def look(self) -> RowLook:
        """How the rows are laid out."""
        return self._delegate.look

    def set_look(self, look: RowLook) -> None:
        """Lay the rows out in another way; the one on top stays there."""
        if look != self.look:
            top = self.rowAt(0)
            self._delegate.look = look
            self.set_row_height(look.height())
            if top > 0:
                self._scroll_to_top(top)

    def go_to(self, row: int) -> None:
        """Pick the article of a row."""
        self.setCurrentIndex(self._articles.index(row, 0))

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
            self.go_to(min(max(self.currentIndex().row() + rows, 0), last))

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
            self._scroll_to_top(rows[top])

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
    def event(self, event: QEvent) -> bool:
        # Letters that mean something here are not left to the shortcuts of the window.
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        article, command = self.current(), self._commands.get(Qt.Key(event.key()))
        if event.key() in _ENTER and article is not None:
            self.article_picked.emit(article)
        elif self._seeks(event):
            self._seek(event.text())
        elif command and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.selected():
                command()
        elif event.text().isalnum() and not event.modifiers() & _COMMANDING:
            self._seek(event.text())
        else:
            super().keyPressEvent(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        is_command = event.key() in self._commands and not event.modifiers()
        return is_command or self._seeks(event)

    def _seeks(self, event: QKeyEvent) -> bool:
        """Say whether a key goes on with a title, or is a capital letter that begins one."""
        letter = event.text()
        if event.modifiers() & _COMMANDING or not letter.isprintable() or not letter:
            return False
        return self._pause.isActive() or (letter.isalpha() and letter.isupper())

    def _seek(self, letters: str) -> None:
        self._sought = f"{self._sought}{letters}" if self._pause.isActive() else letters
        self._pause.start()
        # The first letter again and again walks through the titles that begin with it.
        step = 1 if len(self._sought) == 1 else 0
        self.title_sought.emit(self._sought, max(self.currentIndex().row() + step, 0))

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
        """Do nothing: titles are looked for in the library, not in the rows."""

    def _scroll_to_top(self, row: int) -> None:
        self.scrollTo(self._articles.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

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
