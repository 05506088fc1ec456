"""The user's own names: seen, added, changed, removed, taken from files and written to them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)
from typing_extensions import override

from reader.domain.entity import NUMBER_LABELS, Label
from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.dialogs.gazetteer_model import GazetteerModel, OwnName
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.swatch import swatch_icon
from reader.ui.drawing.theme import GRID
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.search_field import SearchField

_SIZE = (620, 600)
_NARROWEST = 340
_BETWEEN_FORMS = "|"


class GazetteerDialog(FramedDialog):
    """Lists names; the chosen one is changed in the fields below, or another one is added there.

    ``written`` carries an ``OwnName`` whose id is empty where it is a new one, ``removed`` the ids
    of those that are to go.
    """

    export_requested = Signal()
    import_requested = Signal()
    removed = Signal(object)
    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Your Names"))
        self.resize(*_SIZE)
        self.setMinimumWidth(_NARROWEST)
        self.add_heading(self.tr("Your Names"))
        self.add_text(
            self.tr("These names are found in every article, as whole words."), muted=True
        )
        self.model = GazetteerModel(self)
        self.search = SearchField(self.tr("Find one of your names"))
        self.table = self._new_table()
        self.name = QLineEdit()
        self.kind = self._new_kinds()
        self.forms = QLineEdit()
        self.forms.setPlaceholderText(self.tr("For example: BHA | Harbour Authority"))
        self.save = QPushButton()
        self.remove = QPushButton(self.tr("&Remove"))
        self._lay_out()
        self._connect()
        self._show_chosen()

    def show_names(self, names: Sequence[OwnName]) -> None:
        """Show other names; the one that was chosen stays so."""
        chosen = self._chosen()
        self._problem.setText("")
        self.model.show(names)
        self._pages.setCurrentIndex(1 if names else 0)
        if chosen is not None:
            self.table.selectRow(self.model.row_of(chosen.id).row())
        self._show_chosen()

    def show_problem(self, message: str, hint: str) -> None:
        """Say what is wrong with a name or a file."""
        self._problem.setText(f"{message} {hint}".strip())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._on_removed()
        else:
            super().keyPressEvent(event)

    def _new_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Your names"))
        table.setProperty("surface", "chip")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _new_kinds(self) -> QComboBox:
        kinds = QComboBox()
        for label in sorted(Label, key=lambda one: one in NUMBER_LABELS):
            kinds.addItem(swatch_icon(label), label_name(label), label)
        return kinds

    def _lay_out(self) -> None:
        nothing = EmptyState(
            "tags",
            self.tr("No names of your own yet"),
            self.tr("Add one below, mark words in an article, or import a list."),
        )
        self._pages = QStackedWidget()
        for page in (nothing, self.table):
            self._pages.addWidget(page)
        self.column.addWidget(self.search)
        self.column.addWidget(self._pages, 1)
        form = QFormLayout()
        form.setSpacing(2 * GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Type"), self.kind)
        form.addRow(self.tr("&Other forms"), self.forms)
        self.column.addLayout(form)
        self._problem = self.add_text("")
        self._problem.setProperty("tone", "warning")
        row = QHBoxLayout()
        for button in (self.save, self.remove):
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)
        buttons = self.add_buttons()
        add_action(buttons, self.tr("Import…"), self.import_requested)
        add_action(buttons, self.tr("Export…"), self.export_requested)
        self.save.setDefault(True)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.seek)
        self.search.left_downwards.connect(self.table.setFocus)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.model.modelReset.connect(self._on_selection_changed)
        self.name.textChanged.connect(self._on_name_changed)
        self.save.clicked.connect(self._on_saved)
        self.remove.clicked.connect(self._on_removed)

    def _selected(self) -> list[OwnName]:
        rows = self.table.selectionModel().selectedRows()
        return [one for index in rows if (one := self.model.name_at(index))]

    def _chosen(self) -> OwnName | None:
        selected = self._selected()
        return selected[0] if len(selected) == 1 else None

    def _show_chosen(self) -> None:
        """Put the chosen name into the fields, or make them ready for a new one."""
        one = self._chosen()
        self.name.setText(one.name if one else "")
        self.kind.setCurrentIndex(self.kind.findData(one.label if one else Label.PERSON))
        self.forms.setText(f" {_BETWEEN_FORMS} ".join(one.aliases) if one else "")
        self.save.setText(self.tr("&Change") if one else self.tr("&Add"))
        self.remove.setEnabled(bool(self._selected()))
        self._on_name_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._problem.setText("")
        self._show_chosen()

    @Slot()
    def _on_name_changed(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _on_saved(self) -> None:
        one = self._chosen()
        forms = (form.strip() for form in self.forms.text().split(_BETWEEN_FORMS))
        own = OwnName(
            one.id if one else "",
            self.name.text().strip(),
            self.kind.currentData(),
            tuple(form for form in forms if form),
        )
        if own != one:
            self.table.clearSelection()
            self.written.emit(own)

    @Slot()
    def _on_removed(self) -> None:
        ids = tuple(one.id for one in self._selected())
        if ids:
            self.table.clearSelection()
            self.removed.emit(ids)
