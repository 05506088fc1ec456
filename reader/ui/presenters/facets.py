"""The names of the listed articles, in the panel's tab of the library."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.entity import EntityCount
from reader.domain.search import ArticleFilter
from reader.jobs.library_thread import LibraryThread
from reader.services import entities
from reader.store.library import Library
from reader.ui.entities.pane import Scope
from reader.ui.main_window import MainWindow
from reader.ui.presenters.browsing import BrowsingPresenter


class FacetsPresenter(QObject):
    """Counts names over the articles of the list, while that tab of the panel is shown.

    ``entity_chosen`` carries an ``Entity`` that was picked there.
    """

    entity_chosen = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        thread: LibraryThread,
        browsing: BrowsingPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = window.entities
        self._thread = thread
        self._browsing = browsing
        self._facets: tuple[EntityCount, ...] = ()
        self._panel.scope_changed.connect(self.refresh)
        self._panel.names_sought.connect(self.refresh)
        self._panel.entity_picked.connect(self._on_entity_picked)
        browsing.listed_again.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Count again, if the counts are seen."""
        if self._panel.scope is not Scope.LIBRARY:
            return
        wanted, sought = self._browsing.article_filter(), self._panel.sought()
        self._panel.show_counting()
        self._thread.ask(
            lambda library: _facets(library, wanted, sought),
            lambda counts: self._show(wanted, sought, counts),
        )

    def _show(self, wanted: ArticleFilter, sought: str, counts: Sequence[EntityCount]) -> None:
        if (wanted, sought) == (self._browsing.article_filter(), self._panel.sought()):
            self._facets = tuple(counts)
            self._panel.show_facets(counts)

    @Slot(int)
    def _on_entity_picked(self, entity_id: int) -> None:
        if self._panel.scope is not Scope.LIBRARY:
            return
        picked = next((one.entity for one in self._facets if one.entity.id == entity_id), None)
        if picked is not None:
            self.entity_chosen.emit(picked)


def _facets(library: Library, wanted: ArticleFilter, sought: str) -> tuple[EntityCount, ...]:
    """Return the names that most articles have, and all that hold what is sought."""
    most = entities.facets(library, wanted)
    if not sought:
        return most
    known = {one.entity.id for one in most}
    like = entities.facets_like(library, wanted, sought)
    return (*most, *(one for one in like if one.entity.id not in known))
