"""The listed articles: ids at once, what their rows show as they are seen."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from reader.domain.article import ArticleSummary
from reader.domain.search import Snippet
from reader.ui.articles import wording
from reader.ui.widgets.seen_pages import SeenPages
from reader.ui.wording.tooltip import tooltip

SUMMARY_ROLE = Qt.ItemDataRole.UserRole
"""The row's ``ArticleSummary``, or None while it is fetched."""
SNIPPET_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row's ``Snippet``, or None where no words are searched for."""

_KEPT_ROWS = 4096
_FEW = 4
"""Up to so many ids are faster looked for one by one."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NONE: Mapping[int, Snippet] = {}
_NO_SNIPPET = Snippet()


class ArticleTableModel(QAbstractTableModel):
    """One column of articles, by id; no work is done for a row before it is seen.

    ``rows_wanted`` carries the ids of whole pages that were seen and are not known; the answer is
    given to ``fill``.
    """

    rows_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Sequence[int] = ()
        self._summaries: dict[int, ArticleSummary] = {}
        self._snippets: dict[int, Snippet] = {}
        self._has_snippets = False
        self._places: dict[int, int] = {}
        self._pages = SeenPages(lambda rows: self._ids[rows], self._is_known, self)
        self._pages.wanted.connect(self.rows_wanted)

    @property
    def ids(self) -> Sequence[int]:
        """The ids of all rows, in their order."""
        return self._ids

    def summary(self, article: int) -> ArticleSummary | None:
        """Return what is known of an article."""
        return self._summaries.get(article)

    def show(self, ids: Sequence[int]) -> None:
        """Show other articles; what is known of them is kept."""
        self.beginResetModel()
        self._ids = ids
        self._places.clear()
        self._pages.forget()
        self.endResetModel()

    def search(self, *, has_snippets: bool) -> None:
        """Forget the snippets, which are of another search, and want new ones or none."""
        self._has_snippets = has_snippets
        self._snippets.clear()
        self._pages.renew_all()

    def fill(
        self, summaries: Iterable[ArticleSummary], snippets: Mapping[int, Snippet] = _NONE
    ) -> None:
        """Take the answer to ``rows_wanted``."""
        for summary in summaries:
            self._summaries.pop(summary.id, None)
            self._summaries[summary.id] = summary
            if self._has_snippets:
                self._snippets[summary.id] = snippets.get(summary.id, _NO_SNIPPET)
            self._pages.answer(summary.id)
            self._repaint(summary.id)
        excess = max(0, len(self._summaries) - _KEPT_ROWS)
        for oldest in tuple(islice(self._summaries, excess)):
            del self._summaries[oldest]
            self._snippets.pop(oldest, None)

    def refresh(self, ids: Iterable[int]) -> None:
        """Want these articles again; their rows stay as they are until the answer."""
        for article in ids:
            self._pages.renew((article,))
            self._repaint(article)

    def refresh_all(self) -> None:
        """Want all articles again; the rows in sight stay as they are until the answer."""
        self._pages.renew_all(self._summaries)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def rows_of(self, ids: Collection[int]) -> dict[int, int]:
        """Return the rows of those of the ids that are listed."""
        wanted = frozenset(ids)
        if len(wanted) > _FEW:
            return {article: row for row, article in enumerate(self._ids) if article in wanted}
        return {article: self._ids.index(article) for article in wanted if article in self._ids}

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        summary = self._seen(index.row())
        if role == SUMMARY_ROLE:
            return summary
        if role == SNIPPET_ROLE:
            return self._snippets.get(self._ids[index.row()])
        if summary is None:
            return self.tr("Loading…")
        return _WORDS[role](summary)

    def _seen(self, row: int) -> ArticleSummary | None:
        article = self._ids[row]
        self._places[article] = row
        summary = self._summaries.get(article)
        self._pages.see(row, article)
        return summary

    def _is_known(self, article: int) -> bool:
        return article in self._summaries and (not self._has_snippets or article in self._snippets)

    def _repaint(self, article: int) -> None:
        row = self._places.get(article)
        if row is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)


_WORDS: dict[int, Callable[[ArticleSummary], str]] = {
    Qt.ItemDataRole.DisplayRole: wording.title,
    Qt.ItemDataRole.ToolTipRole: lambda summary: tooltip(wording.explanation(summary)),
    Qt.ItemDataRole.AccessibleTextRole: wording.spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: wording.explanation,
}
_ROLES = frozenset({SUMMARY_ROLE, SNIPPET_ROLE, *_WORDS})
