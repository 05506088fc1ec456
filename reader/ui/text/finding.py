"""Finds words in the article that is shown: the bar, the hits and the steps through them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.ui.text.find_bar import FindBar
from reader.ui.text.jumps import Jumps
from reader.ui.text.search import Query, hits
from reader.ui.text.spans import index_spans
from reader.ui.text.view import ArticleView
from reader.ui.text.walk import Span, Walk


class Finding(QObject):
    """Marks what the find bar asks for and goes from hit to hit.

    ``found`` says that there are other hits, ``closed`` that the reader looks for nothing more.
    """

    closed = Signal()
    found = Signal()

    def __init__(self, view: ArticleView, jumps: Jumps, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._jumps = jumps
        self._hits = Walk(view, self)
        self.bar = FindBar()
        self.bar.query_changed.connect(self._look_for)
        self.bar.step_requested.connect(self._on_step_requested)
        self.bar.typed.connect(self._on_typed)
        self.bar.closed.connect(self._on_bar_closed)
        self._hits.moved.connect(self._on_hit_moved)

    @property
    def spans(self) -> Sequence[Span]:
        """Where the hits are, in order."""
        return self._hits.spans

    @Slot()
    def open(self) -> None:
        """Open the bar, with the selected words if they are on one line."""
        start, end = self._view.selected_range()
        words = self._view.selected_text() if start < end else ""
        self.bar.open_with("" if "\n" in words else words)

    def look_again(self) -> None:
        """Look for the same words in what is shown now."""
        self._look_for(self.bar.query())

    @Slot(object)
    def _look_for(self, query: Query) -> None:
        page = self._view.page
        is_looking = page is not None and not self.bar.isHidden()
        found = hits(page.article.content, query) if page and is_looking else []
        self._view.marks.hits = index_spans(found)
        self._hits.show(found)
        self.found.emit()

    @Slot()
    def _on_typed(self) -> None:
        if self._hits.visited is None:
            self._on_step_requested(True)

    @Slot(bool)
    def _on_step_requested(self, forward: bool) -> None:  # noqa: FBT001 (Qt's signature)
        self._jumps.make(partial(self._hits.step, forward=forward), is_step=True)

    @Slot(int, int)
    def _on_hit_moved(self, number: int, total: int) -> None:
        self._view.marks.hit = self._hits.visited
        self._view.viewport().update()
        self.bar.show_place(number, total)

    @Slot()
    def _on_bar_closed(self) -> None:
        self._look_for(Query(""))
        self.closed.emit()
