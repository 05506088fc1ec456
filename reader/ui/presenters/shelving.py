"""What a user does with whole articles and with searches: the wishes of the list as steps."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from reader.domain.article import ArticleSummary
from reader.domain.shelving import Mark, SavedSearch, Shelf
from reader.jobs.library_thread import LibraryThread
from reader.services import articles, saved_searches, shelves, tags
from reader.ui.articles import wording
from reader.ui.dialogs.article_note import ArticleNoteDialog
from reader.ui.dialogs.save_search import SaveSearchDialog
from reader.ui.dialogs.saved_searches import SavedSearchesDialog
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.main_window import MainWindow
from reader.ui.presenters.filtering import FilteringPresenter
from reader.ui.steps.shelving import (
    ArrangeSearches,
    ChangeSearch,
    MarkArticles,
    NoteArticle,
    RemoveSearch,
    SaveSearch,
    TagArticles,
)
from reader.ui.steps.undo import Steps


class ShelvingPresenter(QObject):
    """Marks, tags and throws away articles; keeps searches.

    ``changed`` says that articles moved to other shelves, or are gone, without a step.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        thread: LibraryThread,
        steps: Steps,
        filtering: FilteringPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        self._filtering = filtering
        self._kept_unread: set[int] = set()
        self._connect()

    def purge(self, older_than: timedelta | None = None) -> None:
        """Delete for good what was removed, or only longer ago, some articles after the others."""

        def go_on(are_left: bool) -> None:  # noqa: FBT001 - the answer
            if are_left:
                self.changed.emit()
                self.purge(older_than)

        self._thread.ask(lambda library: shelves.purge_some(library, older_than), go_on)

    @Slot(int)
    def follow_reading(self, article_id: int) -> None:
        """Mark an article as read once its end was reached, unless the user said otherwise."""
        if article_id not in self._kept_unread:
            self._thread.ask(
                lambda library: shelves.mark_if_finished(library, article_id),
                lambda is_marked: self.changed.emit() if is_marked else None,
            )

    @Slot()
    def save_search(self) -> None:
        """Ask under what name the filter is to be kept."""
        query = self._filtering.written()
        dialog = SaveSearchDialog(query, self._window)
        dialog.named.connect(lambda name: self._save(name, query))
        dialog.open()

    def _connect(self) -> None:
        pane, head = self._window.articles, self._window.articles.head
        pane.remove_requested.connect(self._on_remove_requested)
        pane.mark_requested.connect(self._on_mark_requested)
        pane.turn_requested.connect(self._on_turn_requested)
        pane.tags_requested.connect(self._on_tags_requested)
        pane.note_requested.connect(self._on_note_requested)
        head.purge_requested.connect(self._on_purge_requested)
        head.save_requested.connect(self.save_search)
        head.manage_requested.connect(self._on_manage_requested)

    def _save(self, name: str, query: str) -> None:
        self._steps.take(SaveSearch(self.tr("Saving of Search"), name, query))

    @Slot(object)
    def _on_remove_requested(self, ids: Sequence[int]) -> None:
        self._on_mark_requested(Mark.REMOVED, True, ids)

    @Slot(object, bool, object)
    def _on_mark_requested(self, mark: Mark, is_on: bool, ids: Sequence[int]) -> None:  # noqa: FBT001 (Qt's)
        if mark is Mark.READ:
            change = self._kept_unread.difference_update if is_on else self._kept_unread.update
            change(ids)
        text = {
            (Mark.READ, True): self.tr("Mark as Read"),
            (Mark.READ, False): self.tr("Mark as Unread"),
            (Mark.ARCHIVED, True): self.tr("Archiving"),
            (Mark.ARCHIVED, False): self.tr("Taking out of Archive"),
            (Mark.REMOVED, True): self.tr("Removal of Articles"),
            (Mark.REMOVED, False): self.tr("Restoring of Articles"),
        }[mark, is_on]
        self._steps.take(MarkArticles(text, mark, ids, is_on))

    @Slot(object, object)
    def _on_turn_requested(self, mark: Mark, ids: Sequence[int]) -> None:
        # The rows may show what was before the last step: the library knows.
        self._thread.ask(
            lambda library: shelves.are_marked(library, mark, ids),
            lambda are_marked: self._on_mark_requested(mark, not are_marked, ids),
        )

    @Slot(object)
    def _on_tags_requested(self, ids: Sequence[int]) -> None:
        self._thread.ask(
            lambda library: (tags.of_articles(library, ids), tags.names(library)),
            lambda known: self._edit_tags(ids, *known),
        )

    def _edit_tags(self, ids: Sequence[int], known: tags.Tags, offered: Sequence[str]) -> None:
        heading = self.tr("Tags of %Ln articles", "", len(ids))
        each_tags = [known.get(each, ()) for each in ids]
        dialog = TagsDialog(heading, each_tags, offered, self._window)
        dialog.changed.connect(
            lambda add, remove: self._steps.take(
                TagArticles(self.tr("Change of Tags"), ids, add, remove)
            )
        )
        dialog.open()

    @Slot(int)
    def _on_note_requested(self, article_id: int) -> None:
        self._thread.ask(
            lambda library: articles.summaries(library, (article_id,)), self._edit_note
        )

    def _edit_note(self, found: Sequence[ArticleSummary]) -> None:
        for article in found:
            dialog = ArticleNoteDialog(wording.title(article), article.note, self._window)
            dialog.changed.connect(partial(self._keep_note, article))
            dialog.open()

    def _keep_note(self, article: ArticleSummary, note: str) -> None:
        text = self.tr("Note on Article")
        self._steps.take(NoteArticle(text, article.id, article.note, note))

    @Slot()
    def _on_purge_requested(self) -> None:
        self._thread.ask(shelves.contents, lambda known: self._ask_purge(known.shelves))

    def _ask_purge(self, counts: dict[Shelf, int]) -> None:
        question = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Empty Trash"),
            self.tr("Delete %Ln article(s) for good?", "", counts[Shelf.TRASH]),
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        question.setInformativeText(
            self.tr("This cannot be undone. Highlights stay in the notebook with their source.")
        )
        question.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        question.accepted.connect(self.purge)
        question.open()

    @Slot()
    def _on_manage_requested(self) -> None:
        self._thread.ask(saved_searches.all_of, self._manage)

    def _manage(self, searches: Sequence[SavedSearch]) -> None:
        dialog = SavedSearchesDialog(searches, self._window)
        dialog.changed.connect(
            lambda search: self._steps.take(ChangeSearch(self.tr("Renaming of Search"), search))
        )
        dialog.removed.connect(
            lambda search: self._steps.take(RemoveSearch(self.tr("Removal of Search"), search))
        )
        dialog.arranged.connect(
            lambda before, after: self._steps.take(
                ArrangeSearches(self.tr("Order of Searches"), before, after)
            )
        )
        dialog.open()
