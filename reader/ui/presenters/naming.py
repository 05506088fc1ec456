"""What the user decides about names, as steps that hold for the whole library and undo."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from reader.domain.entity import Entity, Label
from reader.domain.ledger import Act
from reader.jobs.library_thread import LibraryThread
from reader.services import acts, entities, ledger
from reader.store.library import Library
from reader.ui.dialogs.merge_names import MergeNamesDialog
from reader.ui.dialogs.why_together import WhyTogetherDialog
from reader.ui.entities.preview_bar import PreviewBar
from reader.ui.main_window import MainWindow
from reader.ui.presenters.reading import ReadingPresenter
from reader.ui.steps.undo import Steps
from reader.ui.wording.effects import PreviewLine, changes, occurrences

_MOST_FOUND = 30


class Decide:
    """Decide something about names, in the place of former decisions where there are some.

    The acts are made where the library is.
    """

    def __init__(
        self,
        text: str,
        acts_for: Callable[[Library], Sequence[Act]],
        instead_of: Sequence[str] = (),
    ) -> None:
        self.text = text
        self._acts_for = acts_for
        self._former = tuple(instead_of)
        self._made: tuple[str, ...] = ()

    def do(self, library: Library) -> None:
        """Take the decisions; doing it again lets the same ones hold again."""
        if self._made:
            ledger.take_again(library, *self._made)
        else:
            made = ledger.take_all(library, self._acts_for(library))
            self._made = tuple(decision.id for decision in made)
        # Last, so that a program that is killed in between has both rather than none.
        if self._former:
            ledger.take_back(library, *self._former)

    def undo(self, library: Library) -> None:
        """Let the former decisions hold again, and take these back."""
        if self._former:
            ledger.take_again(library, *self._former)
        ledger.take_back(library, *self._made)


class NamingPresenter(QObject):
    """Turns wishes about names, of the panel and of the text, into decisions of the ledger."""

    def __init__(
        self,
        window: MainWindow,
        thread: LibraryThread,
        reading: ReadingPresenter,
        steps: Steps,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._reading = reading
        self._steps = steps
        panel = window.entities
        panel.copy_requested.connect(self._on_copy_requested)
        panel.ignore_requested.connect(self._on_ignore_requested)
        panel.merge_choice_requested.connect(self._on_merge_choice_requested)
        panel.merge_requested.connect(self._on_merge_requested)
        panel.preview_requested.connect(self._on_preview_requested)
        panel.rename_requested.connect(self._on_rename_requested)
        panel.retype_requested.connect(self._on_retype_requested)
        panel.split_requested.connect(self._on_split_requested)
        panel.why_requested.connect(self._on_why_requested)
        window.text.name_requested.connect(self._on_name_requested)
        window.text.name_preview_requested.connect(self._on_name_preview_requested)

    def _decide(self, text: str, act: Callable[[Library], Act]) -> None:
        self._steps.take(Decide(text, lambda library: (act(library),)))

    def _decide_each(
        self, text: str, entity_ids: Sequence[int], act: Callable[[Library, int], Act]
    ) -> None:
        """Decide the same about several names, as one step."""
        self._reading.leave(entity_ids)
        self._steps.take(
            Decide(text, lambda library: tuple(act(library, entity) for entity in entity_ids))
        )

    @Slot(object)
    def _on_copy_requested(self, entity_ids: Sequence[int]) -> None:
        chosen = filter(None, map(self._reading.entity, entity_ids))
        QGuiApplication.clipboard().setText("\n".join(entity.name for entity in chosen))

    @Slot(object, bool)
    def _on_ignore_requested(self, entity_ids: Sequence[int], everywhere: bool) -> None:  # noqa: FBT001 (slot)
        article_id = None if everywhere else self._reading.current
        self._decide_each(
            self.tr("Not a Name"),
            entity_ids,
            lambda library, entity: acts.ignore(library, entity, article_id),
        )

    @Slot(object, object)
    def _on_preview_requested(
        self, entity_ids: Sequence[int], line: PreviewLine | PreviewBar
    ) -> None:
        self._thread.ask(
            lambda library: ledger.reach(library, entity_ids),
            lambda effect: line.show_words(changes(effect)),
            listener=line,
        )

    @Slot(object)
    def _on_merge_choice_requested(self, chosen: Sequence[Entity]) -> None:
        dialog = MergeNamesDialog(chosen, self._window)
        dialog.search_changed.connect(partial(self._search, dialog))
        dialog.target_chosen.connect(partial(self._preview, dialog))
        dialog.accepted_merge.connect(self._on_merge_requested)
        dialog.open()

    def _search(self, dialog: MergeNamesDialog, words: str) -> None:
        def show(found: Sequence[Entity]) -> None:
            if dialog.search.text().strip() == words:
                dialog.show_candidates(found)

        if words:
            self._thread.ask(
                lambda library: entities.like(library, words, _MOST_FOUND), show, listener=dialog
            )

    def _preview(self, dialog: MergeNamesDialog, entity_ids: Sequence[int], into: int) -> None:
        self._thread.ask(
            lambda library: ledger.preview(library, acts.merge(library, entity_ids, into)),
            dialog.show_preview,
            listener=dialog,
        )

    @Slot(int)
    def _on_why_requested(self, entity_id: int) -> None:
        entity = self._reading.entity(entity_id)
        if entity is not None:
            dialog = WhyTogetherDialog(entity, self._window)
            dialog.refused.connect(self._on_split_requested)
            dialog.open()

    @Slot(object, int)
    def _on_merge_requested(self, entity_ids: Sequence[int], into: int) -> None:
        self._reading.let_go(entity_ids)
        self._decide(
            self.tr("Merging of Names"), lambda library: acts.merge(library, entity_ids, into)
        )

    @Slot(int, str)
    def _on_rename_requested(self, entity_id: int, name: str) -> None:
        self._decide(self.tr("Renaming"), lambda library: acts.rename(library, entity_id, name))

    @Slot(object, object)
    def _on_retype_requested(self, entity_ids: Sequence[int], label: Label) -> None:
        self._decide_each(
            self.tr("Change of Type"),
            entity_ids,
            lambda library, entity: acts.retype(library, entity, label),
        )

    @Slot(int, str)
    def _on_split_requested(self, entity_id: int, form: str) -> None:
        self._decide(
            self.tr("Setting Apart"), lambda library: acts.split(library, entity_id, (form,))
        )

    @Slot(int, int, object)
    def _on_name_requested(self, start: int, end: int, label: Label) -> None:
        article = self._reading.article
        if article is None:
            return
        name = article.content.text[start:end]
        self._decide(
            self.tr("Marking of a Name"), lambda library: acts.add_name(library, name, label)
        )

    @Slot(str, object)
    def _on_name_preview_requested(self, words: str, line: PreviewLine) -> None:
        counting = ledger.Counting(words)

        def go_on(more: bool) -> None:  # noqa: FBT001 (an answer)
            if more:
                self._thread.ask(counting.advance, go_on, listener=line)
            else:
                line.show_words(occurrences(counting.effect))

        self._thread.ask(counting.advance, go_on, listener=line)
