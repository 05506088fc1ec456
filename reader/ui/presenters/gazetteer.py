"""The user's own names in the window: each change is a step that holds everywhere and undoes."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.errors import ReaderError
from reader.domain.ledger import AddName, Decision
from reader.jobs.library_thread import LibraryThread
from reader.services import acts, decision_files
from reader.ui.dialogs.gazetteer import GazetteerDialog
from reader.ui.dialogs.gazetteer_model import OwnName
from reader.ui.main_window import MainWindow
from reader.ui.presenters.naming import Decide
from reader.ui.steps.undo import Steps
from reader.ui.wording.said import told


class GazetteerPresenter(QObject):
    """Shows the names that the user added, and takes what is done to them as decisions."""

    def __init__(
        self, window: MainWindow, thread: LibraryThread, steps: Steps, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        window.commands["gazetteer"].triggered.connect(self._on_gazetteer)

    @Slot()
    def _on_gazetteer(self) -> None:
        dialog = GazetteerDialog(self._window)
        refresh = partial(self._refresh, dialog)
        dialog.written.connect(partial(self._write, dialog))
        dialog.removed.connect(self._remove)
        dialog.import_requested.connect(partial(self._import, dialog))
        dialog.export_requested.connect(partial(self._export, dialog))
        self._steps.changed.connect(refresh)
        dialog.finished.connect(lambda: self._steps.changed.disconnect(refresh))
        refresh()
        dialog.open()

    def _refresh(self, dialog: GazetteerDialog) -> None:
        self._thread.ask(
            decision_files.added,
            lambda made: dialog.show_names([_own(decision, act) for decision, act in made]),
            listener=dialog,
        )

    def _write(self, dialog: GazetteerDialog, own: OwnName) -> None:
        former = (own.id,) if own.id else ()
        text = self.tr("Change of Your Name") if former else self.tr("Addition of Your Name")
        self._thread.ask(
            lambda library: acts.add_name(library, own.name, own.label, own.aliases),
            lambda act: self._steps.take(Decide(text, lambda _: (act,), former)),
            partial(_show, dialog),
            listener=dialog,
        )

    def _remove(self, ids: Sequence[str]) -> None:
        self._steps.take(Decide(self.tr("Removal of Your Names"), lambda _: (), ids))

    def _import(self, dialog: GazetteerDialog) -> None:
        name, _ = QFileDialog.getOpenFileName(dialog, self.tr("Import Names"), "", self._kind())
        if name:
            self._thread.ask(
                lambda library: decision_files.read_csv(library, Path(name)),
                self._take_imported,
                partial(_show, dialog),
                listener=dialog,
            )

    def _take_imported(self, listed: Sequence[AddName]) -> None:
        if listed:
            self._steps.take(Decide(self.tr("Import of Names"), lambda _: listed))

    def _export(self, dialog: GazetteerDialog) -> None:
        name, _ = QFileDialog.getSaveFileName(
            dialog, self.tr("Export Names"), "names.csv", self._kind()
        )
        if name:
            self._thread.ask(
                lambda library: decision_files.export_csv(library, Path(name)),
                otherwise=partial(_show, dialog),
                listener=dialog,
            )

    def _kind(self) -> str:
        return self.tr("Names (*.csv)")


def _show(dialog: GazetteerDialog, error: ReaderError) -> None:
    dialog.show_problem(*told(error))


def _own(decision: Decision, act: AddName) -> OwnName:
    return OwnName(decision.id, act.entity.name, act.entity.label, act.aliases)
