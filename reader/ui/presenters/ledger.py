"""The ledger in the window: the queue of doubtful names, and the list of all decisions."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.ledger import Decision, Suggestion
from reader.jobs.library_thread import LibraryThread
from reader.services import decision_files, ledger
from reader.services.examples import Example, example
from reader.services.suggestions import suggestions
from reader.store.library import Library
from reader.ui.dialogs.decisions import DecisionRow, DecisionsDialog
from reader.ui.dialogs.doubtful_card import DoubtfulName
from reader.ui.dialogs.doubtful_names import DoubtfulNamesDialog
from reader.ui.main_window import MainWindow
from reader.ui.presenters.naming import Decide
from reader.ui.steps.undo import Steps
from reader.ui.wording.decision_wording import sentence
from reader.ui.wording.said import said

_MOST_QUESTIONS = 50
_GAZETTEER = ".csv"


_Question = tuple[Suggestion, Example]
_Change = Callable[[Library, str], None]


class LedgerPresenter(QObject):
    """Asks about doubtful names, and shows and shares what was decided."""

    def __init__(
        self, window: MainWindow, thread: LibraryThread, steps: Steps, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        window.commands["doubtful_names"].triggered.connect(self._on_doubtful_names)
        window.commands["decisions"].triggered.connect(self._on_decisions)

    @Slot()
    def _on_doubtful_names(self) -> None:
        dialog = DoubtfulNamesDialog(self._window)
        dialog.name_accepted.connect(self._on_accepted)
        dialog.name_rejected.connect(self._on_rejected)
        dialog.taken_back.connect(self._steps.stack.undo)
        self._thread.ask(
            _questions,
            lambda asked: dialog.show_suggestions([self._card(one) for one in asked]),
            listener=dialog,
        )
        dialog.open()

    def _card(self, question: _Question) -> DoubtfulName:
        asked, shown = question
        title = self.tr("Is “{name}” a name of this kind?").format(name=asked.entity.name)
        if asked.other is not None:
            words = self.tr("Is “{name}” the same as “{other}”?")
            title = words.format(name=asked.entity.name, other=asked.other.name)
        return DoubtfulName(
            title=title,
            reason=said(asked.reason),
            sentence=shown.sentence,
            start=shown.start,
            end=shown.end,
            label=asked.entity.label,
            count=shown.mentions,
            payload=asked,
        )

    @Slot(object)
    def _on_accepted(self, asked: Suggestion) -> None:
        self._steps.take(Decide(self.tr("Answer"), lambda _: (asked.accept,)))

    @Slot(object)
    def _on_rejected(self, asked: Suggestion) -> None:
        self._steps.take(Decide(self.tr("Answer"), lambda _: (asked.reject,)))

    @Slot()
    def _on_decisions(self) -> None:
        dialog = DecisionsDialog(self._window)
        refresh = partial(self._show_decisions, dialog)
        dialog.taken_back.connect(partial(self._change, ledger.take_back))
        dialog.taken_again.connect(partial(self._change, ledger.take_again))
        dialog.export_requested.connect(self._on_export_requested)
        dialog.import_requested.connect(self._on_import_requested)
        self._steps.changed.connect(refresh)
        dialog.finished.connect(lambda: self._steps.changed.disconnect(refresh))
        refresh()
        dialog.open()

    def _show_decisions(self, dialog: DecisionsDialog) -> None:
        self._thread.ask(
            ledger.decisions,
            lambda made: dialog.show_decisions([_row(one) for one in made]),
            listener=dialog,
        )

    def _change(self, change: _Change, decision_id: str) -> None:
        self._thread.ask(lambda library: change(library, decision_id), self._tell_changed)

    def _tell_changed(self, _: object) -> None:
        self._steps.changed.emit()

    @Slot()
    def _on_export_requested(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export Decisions"), "names.json", self._kinds()
        )
        if name:
            path = Path(name)
            is_csv = path.suffix.casefold() == _GAZETTEER
            write = decision_files.export_csv if is_csv else decision_files.export_json
            self._thread.ask(lambda library: write(library, path))

    @Slot()
    def _on_import_requested(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import Decisions"), "", self._kinds()
        )
        if name:
            path = Path(name)
            is_csv = path.suffix.casefold() == _GAZETTEER
            read = decision_files.import_csv if is_csv else decision_files.import_json
            self._thread.ask(lambda library: read(library, path), self._tell_changed)

    def _kinds(self) -> str:
        return self.tr("Decisions (*.json);;Names (*.csv)")


def _questions(library: Library) -> tuple[_Question, ...]:
    """Return what is doubtful, with a sentence each."""
    return tuple(_asked(library))


def _asked(library: Library) -> Iterator[_Question]:
    for one in suggestions(library, _MOST_QUESTIONS):
        shown = example(library, one.entity.id)
        if shown is not None:
            yield one, shown


def _row(decision: Decision) -> DecisionRow:
    return DecisionRow(
        decision.id, sentence(decision.act), decision.made_at, decision.taken_back_at is None
    )
