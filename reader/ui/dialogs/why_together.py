"""Why the forms of a name were joined, and the chance to refuse."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from reader.domain.entity import Alias, Entity
from reader.ui.dialogs.frame import FramedDialog, keep_narrow
from reader.ui.dialogs.kind_line import KindLine
from reader.ui.dialogs.scrolled_rows import ScrolledRows
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.wording.said import said

_SIZE = (500, 420)
_NARROWEST = 300


class WhyTogetherDialog(FramedDialog):
    """Lists the other forms of a name with their reasons; ``refused`` carries entity and form."""

    refused = Signal(int, str)

    def __init__(self, entity: Entity, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._entity = entity
        self.setWindowTitle(self.tr("Why Together?"))
        self.resize(*_SIZE)
        self.setMinimumWidth(_NARROWEST)
        name = ElidedLabel(entity.name)
        name.setFont(interface_font(TextSize.TITLE, Weight.BOLD))
        self.column.addWidget(name)
        self.column.addWidget(KindLine(entity.label, label_name(entity.label)))
        self.add_text(self._explanation())
        self.column.addWidget(self._forms(), 1)
        self.add_buttons()

    def _explanation(self) -> str:
        if not self._entity.aliases:
            return self.tr("This name has only one form.")
        return self.tr(
            "These forms were taken for the same name. What you say is not the same stays apart "
            "in every article, until you take that decision back."
        )

    def _forms(self) -> ScrolledRows:
        area = ScrolledRows(self.tr("Other forms"), spacing=4 * GRID)
        for alias in self._entity.aliases:
            row = _Form(alias, self._entity.name)
            row.refusing.clicked.connect(partial(self._on_refused, row))
            area.rows.addWidget(row)
        area.rows.addStretch()
        return area

    def _on_refused(self, row: "_Form") -> None:
        row.show_refused()
        self.refused.emit(self._entity.id, row.form)


class _Form(QWidget):
    def __init__(self, alias: Alias, name: str) -> None:
        super().__init__()
        self.form = alias.text
        self._reason = _line(said(alias.reason) or self.tr("No reason is known."))
        self._reason.setProperty("tone", "muted")
        self.refusing = QPushButton(self.tr("Not the Same"))
        self.refusing.setAutoDefault(False)
        self.refusing.setAccessibleName(
            self.tr("“{form}” is not the same as “{name}”").format(form=alias.text, name=name)
        )
        self.refusing.setAccessibleDescription(self._reason.text())
        form = _line(alias.text)
        form.setFont(interface_font(weight=Weight.MEDIUM))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(form, 0, 0)
        grid.addWidget(self._reason, 1, 0)
        grid.addWidget(self.refusing, 0, 1, 2, 1)

    def show_refused(self) -> None:
        """Say that the form is no longer part of the name."""
        self._reason.setText(self.tr("Not the same, as you said."))
        self.refusing.setEnabled(False)


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    keep_narrow(label)
    return label
