"""Which name stays when several become one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from typing_extensions import override

from reader.domain.entity import Entity
from reader.domain.ledger import Effect
from reader.ui.dialogs.frame import FramedDialog, keep_narrow
from reader.ui.dialogs.rows import Row, RowList
from reader.ui.drawing.labels import label_name
from reader.ui.widgets.search_field import SearchField
from reader.ui.wording.effects import changes

_SIZE = (460, 480)
_NARROWEST = 280


class MergeNamesDialog(FramedDialog):
    """Lets one of the entities stay, or any other of the library that is searched for.

    ``target_chosen`` and ``accepted_merge`` carry the ids of those that become part of another,
    and the id of that one.
    """

    accepted_merge = Signal(object, int)
    search_changed = Signal(str)
    target_chosen = Signal(object, int)

    def __init__(self, entities: Sequence[Entity], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._entities = tuple(entities)
        self.setWindowTitle(self.tr("Merge Names"))
        self.resize(*_SIZE)
        self.setMinimumWidth(_NARROWEST)
        self.add_heading(self.tr("Merge Names"))
        keep_narrow(self.add_text(self._question()))
        self.search = SearchField(self.tr("Find another name of the library"))
        self.list = RowList(self.tr("The name that stays"))
        self.column.addWidget(self.search)
        self.column.addWidget(self.list, 1)
        self._preview = self.add_text("", muted=True)
        self._merge = self.add_buttons(self.tr("Cancel")).addButton(
            self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._merge.setDefault(True)
        self._connect()
        self._offer(())

    def show_candidates(self, candidates: Sequence[Entity]) -> None:
        """Show the names that were found, or while nothing is searched those that come near."""
        self._offer(candidates)
        if self._searched() and self.list.chosen() is None:
            self._preview.setText(self.tr("No name matches."))

    def show_preview(self, effect: Effect) -> None:
        """Say how much would change with the name that is chosen now."""
        self._preview.setText(changes(effect))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_row_chosen()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_changed)
        self.search.left_downwards.connect(self._on_left_downwards)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.itemDoubleClicked.connect(self._on_merge)
        self._merge.clicked.connect(self._on_merge)
        (self.list if len(self._entities) > 1 else self.search).setFocus()

    def _question(self) -> str:
        if len(self._entities) == 1:
            words = self.tr("Choose the name that “{name}” becomes part of.")
            return words.format(name=self._entities[0].name)
        count = len(self._entities)
        return self.tr("%Ln names become one. Choose the name that stays.", "", count)

    def _offer(self, found: Sequence[Entity]) -> None:
        """Show what can stay; an entity alone cannot become part of itself."""
        several, searched = len(self._entities) > 1, bool(self._searched())
        own = self._entities if several and not searched else ()
        hidden = () if several and searched else tuple(one.id for one in self._entities)
        offered = [*own, *(one for one in found if one.id not in hidden)]
        self.list.show_rows([_row(one) for one in offered], offered[0].id if offered else None)

    def _searched(self) -> str:
        return self.search.text().strip()

    def _choice(self) -> tuple[tuple[int, ...], int] | None:
        into = self.list.chosen()
        if not isinstance(into, int):
            return None
        return tuple(entity.id for entity in self._entities if entity.id != into), into

    @Slot()
    def _on_search_changed(self) -> None:
        # What was found for other words must not be merged into by a hasty Enter.
        self._offer(())
        self.search_changed.emit(self._searched())

    @Slot()
    def _on_left_downwards(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_row_chosen(self) -> None:
        choice = self._choice()
        self._merge.setEnabled(choice is not None)
        self._preview.setText("")
        if choice is not None:
            self.target_chosen.emit(*choice)

    @Slot()
    def _on_merge(self) -> None:
        choice = self._choice()
        if choice is not None:
            self.accepted_merge.emit(*choice)
            self.accept()


def _row(entity: Entity) -> Row:
    forms = (label_name(entity.label), *(alias.text for alias in entity.aliases))
    return Row(entity.id, entity.name, "  ·  ".join(forms), label=entity.label)
