"""Everything that was decided about names, to be taken back or taken again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.dialogs.rows import Row, RowList
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.wording.dates import day_and_time

translate = QCoreApplication.translate

_SIZE = (560, 520)
_NARROWEST = 300


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision in words; ``when`` is in UTC, ``is_active`` false once it was taken back."""

    id: str
    words: str
    when: datetime
    is_active: bool = True


class DecisionsDialog(FramedDialog):
    """Lists decisions, the newest first; Enter takes one back or again, Delete only back."""

    export_requested = Signal()
    import_requested = Signal()
    taken_again = Signal(str)
    taken_back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._decisions: dict[str, DecisionRow] = {}
        self.setWindowTitle(self.tr("Decisions About Names"))
        self.resize(*_SIZE)
        self.setMinimumWidth(_NARROWEST)
        self.add_heading(self.tr("Decisions About Names"))
        self.list = RowList(self.tr("Decisions"))
        self._nothing = EmptyState(
            "list-checks",
            self.tr("No decisions yet"),
            self.tr("What you rename, merge, set apart or leave out is listed here."),
        )
        self._pages = QStackedWidget()
        reading = EmptyState("hourglass", self.tr("Reading…"))
        for page in (reading, self._nothing, self.list):
            self._pages.addWidget(page)
        self.column.addWidget(self._pages, 1)
        self._toggle = QPushButton()
        self._toggle.clicked.connect(self._on_toggled)
        self._add_buttons()
        self.list.row_chosen.connect(self._on_row_chosen)
        self._on_row_chosen()

    def show_decisions(self, decisions: Sequence[DecisionRow]) -> None:
        """Show other decisions; the one that was chosen stays so."""
        newest = sorted(decisions, key=lambda one: one.when, reverse=True)
        chosen = self.list.chosen()
        self._decisions = {one.id: one for one in newest}
        first = newest[0].id if newest else None
        kept = chosen if chosen in self._decisions else first
        self.list.show_rows([_row(one) for one in newest], kept)
        self._pages.setCurrentWidget(self.list if newest else self._nothing)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self._chosen()
        if event.key() == Qt.Key.Key_Delete and chosen is not None and chosen.is_active:
            self.taken_back.emit(chosen.id)
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> DecisionRow | None:
        chosen = self.list.chosen()
        return self._decisions[chosen] if isinstance(chosen, str) else None

    def _add_buttons(self) -> None:
        self.column.addWidget(self._toggle, alignment=Qt.AlignmentFlag.AlignLeading)
        buttons = self.add_buttons()
        add_action(buttons, self.tr("Import…"), self.import_requested)
        add_action(buttons, self.tr("Export…"), self.export_requested)
        self._toggle.setDefault(True)

    @Slot()
    def _on_row_chosen(self) -> None:
        chosen = self._chosen()
        is_taken_back = chosen is not None and not chosen.is_active
        self._toggle.setText(self.tr("Take Again") if is_taken_back else self.tr("Take Back"))
        self._toggle.setVisible(chosen is not None)

    @Slot()
    def _on_toggled(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            (self.taken_back if chosen.is_active else self.taken_again).emit(chosen.id)


def _row(decision: DecisionRow) -> Row:
    when = day_and_time(decision.when)
    if decision.is_active:
        return Row(decision.id, decision.words, when, icon="check")
    taken_back = translate("DecisionsDialog", "Taken back")
    caption = f"{taken_back}  ·  {when}"
    return Row(decision.id, decision.words, caption, icon="undo-2", quiet=True)
