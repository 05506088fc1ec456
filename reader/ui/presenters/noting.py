"""Shows the notebook in the middle of the window, and turns what is done there into steps."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import ArticleSummary
from reader.domain.entity import Entity
from reader.domain.highlight import AnchorState, Colour, Highlight
from reader.domain.notebook import NotebookEntry, NotebookFilter
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Shelf
from reader.jobs.library_thread import LibraryThread
from reader.services import articles, notebook, quotation, tags
from reader.store.library import Library
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.main_window import MainWindow
from reader.ui.notebook.pane import NotebookPane
from reader.ui.notebook.rows import NotebookRows
from reader.ui.presenters.browsing import BrowsingPresenter
from reader.ui.presenters.quoting import QuotingPresenter
from reader.ui.steps.highlights import RecolourHighlights, RemoveHighlights, TagHighlights
from reader.ui.steps.undo import Step, Steps

# What was marked in articles that were archived or removed since belongs to the notebook too.
_UNFILTERED = (Shelf.CURRENT, Shelf.EVERYTHING)


class NotingPresenter(QObject):
    """Reads the notebook as it is wanted.

    It shows every highlight of the library, also of removed articles, until the list is filtered;
    then those of the listed articles. ``place_picked`` carries the id of an article with a start
    and an end in it, ``export_requested`` the ids of the selected highlights and of those shown,
    which are none where nothing is left out, and ``dossier_requested`` those of entities.
    """

    dossier_requested = Signal(object)
    export_requested = Signal(object, object)
    place_picked = Signal(int, int, int)

    def __init__(  # noqa: PLR0913, PLR0917 - what it shows comes from all of these
        self,
        window: MainWindow,
        thread: LibraryThread,
        steps: Steps,
        browsing: BrowsingPresenter,
        quoting: QuotingPresenter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        self._browsing = browsing
        self._quoting = quoting
        self._chosen: Entity | None = None
        self._restored: Sequence[int] = ()
        self.pane = NotebookPane()
        window.stage.add_page(self.pane, self.pane.view)
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether the notebook stands in the place of the text."""
        return self._window.stage.is_shown(self.pane)

    @Slot()
    def show(self) -> None:
        """Show the notebook in the place of the text."""
        self._window.stage.show_page(self.pane)

    @Slot(object)
    def choose(self, entity: Entity | None) -> None:
        """Offer to show only the passages that hold a name."""
        self._chosen = entity
        self.pane.offer_name(entity.name if entity else "")
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the notebook again, if it is seen."""
        restored, self._restored = self._restored, ()
        if not self.is_open:
            return
        wanted, listed = self._wanted(), self._browsing.listed()
        if self._is_filtered():
            wanted = replace(wanted, articles=listed)
        self._thread.ask(
            lambda library: _read(library, wanted),
            lambda rows: self.pane.show_rows(rows, restored),
        )

    def _wanted(self) -> NotebookFilter:
        is_about = self.pane.about.isChecked() and self._chosen is not None
        return NotebookFilter(
            words=self.pane.search.text(),
            colours=self.pane.colours(),
            entities=(self._chosen.id,) if is_about and self._chosen else (),
            order=self.pane.chosen_order(),
        )

    def _is_filtered(self) -> bool:
        wanted = self._browsing.article_filter()
        unfiltered = ArticleFilter(
            sort=wanted.sort,
            is_reversed=wanted.is_reversed,
            folded=wanted.folded,
            shelf=wanted.shelf if wanted.shelf in _UNFILTERED else Shelf.EVERYTHING,
        )
        return wanted != unfiltered

    def _connect(self) -> None:
        pane = self.pane
        self._window.commands["notebook"].triggered.connect(self._on_command)
        self._steps.undone.connect(self._on_undone)
        self._steps.changed.connect(self.refresh)
        self._browsing.listed_again.connect(self.refresh)
        self._window.stage.currentChanged.connect(self.refresh)
        pane.back_requested.connect(self._window.stage.go_back)
        pane.filter_changed.connect(self.refresh)
        pane.entries_wanted.connect(self._on_entries_wanted)
        pane.entry_picked.connect(self._on_picked)
        pane.heading_picked.connect(self._on_heading_picked)
        pane.recolour_requested.connect(self._on_recolour_requested)
        pane.removal_requested.connect(self._on_removal_requested)
        pane.tags_requested.connect(self._on_tags_requested)
        pane.dossier_requested.connect(self._on_dossier_requested)
        pane.copy_requested.connect(self._on_copy_requested)
        pane.export_requested.connect(self._on_export_requested)

    @Slot()
    def _on_command(self) -> None:
        if self.is_open:
            self._window.stage.go_back()
        else:
            self.show()

    @Slot(object)
    def _on_undone(self, step: Step) -> None:
        if isinstance(step, RemoveHighlights):
            self._restored = step.ids

    @Slot(object)
    def _on_entries_wanted(self, ids: Sequence[int]) -> None:
        self._thread.ask(lambda library: notebook.entries(library, ids), self.pane.fill)

    @Slot(object)
    def _on_picked(self, entry: NotebookEntry) -> None:
        passage = entry.highlight.passage
        if entry.highlight.anchor is AnchorState.ORPHAN:
            self._open(entry.article, 0, 0)
        else:
            self._open(entry.article, passage.start, passage.end)

    @Slot(int)
    def _on_heading_picked(self, article_id: int) -> None:
        def open_it(found: Sequence[ArticleSummary]) -> None:
            for article in found:
                self._open(article, 0, 0)

        self._thread.ask(lambda library: articles.summaries(library, (article_id,)), open_it)

    def _open(self, article: ArticleSummary, start: int, end: int) -> None:
        if article.is_removed:
            self._window.notices.show_notice(
                self.tr("“{title}” is in the trash.").format(title=article.title),
                self.tr("Restore the article there to read it."),
                passes=True,
            )
            return
        self.place_picked.emit(article.id, start, end)

    @Slot(object)
    def _on_recolour_requested(self, colour: Colour) -> None:
        def recolour(chosen: Sequence[NotebookEntry]) -> None:
            before = [entry.highlight for entry in chosen]
            self._steps.take(RecolourHighlights(self._change_of(before), before, colour))

        self._with_selected(recolour)

    @Slot()
    def _on_removal_requested(self) -> None:
        ids = self.pane.selected()
        if ids:
            text = self.tr("Removal of %Ln Highlights", "", len(ids))
            self._steps.take(RemoveHighlights(text, ids))

    @Slot()
    def _on_tags_requested(self) -> None:
        def edit(chosen: Sequence[NotebookEntry]) -> None:
            before = [entry.highlight for entry in chosen]
            self._thread.ask(tags.names, lambda offered: self._edit_tags(before, offered))

        self._with_selected(edit)

    def _edit_tags(self, before: Sequence[Highlight], offered: Sequence[str]) -> None:
        heading = self.tr("Tags of %Ln highlights", "", len(before))
        dialog = TagsDialog(heading, [one.tags for one in before], offered, self._window)
        text = self._change_of(before)
        dialog.changed.connect(
            lambda add, remove: self._steps.take(TagHighlights(text, before, add, remove))
        )
        dialog.open()

    @Slot()
    def _on_dossier_requested(self) -> None:
        if self._chosen is not None:
            self.dossier_requested.emit((self._chosen.id,))

    @Slot()
    def _on_copy_requested(self) -> None:
        style = self._quoting.style

        def quoted(library: Library, ids: Sequence[int]) -> quotation.Quotation:
            quotes = [
                (entry.article.id, entry.highlight.passage.quote)
                for entry in notebook.entries(library, ids)
            ]
            return quotation.quotations(library, quotes, style)

        ids = self.pane.selected()
        if ids:
            self._thread.ask(
                lambda library: quoted(library, ids), lambda made: self._quoting.put(made, len(ids))
            )

    @Slot()
    def _on_export_requested(self) -> None:
        rows = self.pane.model.rows
        is_all = len(rows.ids) == rows.all_of_them
        self.export_requested.emit(self.pane.selected(), () if is_all else rows.ids)

    def _with_selected(self, act: Callable[[Sequence[NotebookEntry]], None]) -> None:
        """Do something to the selected highlights, seen or not, once they were read."""
        ids = self.pane.selected()
        if ids:
            self._thread.ask(lambda library: notebook.entries(library, ids), act)

    def _change_of(self, highlights: Sequence[Highlight]) -> str:
        return self.tr("Change of %Ln Highlights", "", len(highlights))


def _read(library: Library, wanted: NotebookFilter) -> NotebookRows:
    return NotebookRows(notebook.notebook(library, wanted))
