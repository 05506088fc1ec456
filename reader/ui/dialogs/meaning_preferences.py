"""What the colours of highlights mean."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QWidget
from typing_extensions import override

from reader.domain.highlight import Colour
from reader.domain.meanings import LONGEST_MEANING, tidy
from reader.ui.drawing.theme import GRID
from reader.ui.text.pens import PenSample, bare_name, pens


class MeaningPreferences(QWidget):
    """Offers a line for each colour; ``changed`` carries a ``Colour`` and what it means now."""

    changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.fields = {colour: self._field(colour) for colour in Colour}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(2 * GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for colour, field in self.fields.items():
            form.addRow(_label(colour), field)
        told = QLabel(
            self.tr("Shown with the colour wherever it is chosen, and written in every export.")
        )
        told.setProperty("tone", "muted")
        told.setWordWrap(True)
        form.addRow(told)
        self._fill()
        pens().renamed.connect(self._fill)

    def take_focus(self) -> None:
        """Take the keys, and come into sight."""
        first = self.fields[Colour.YELLOW]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        for colour in self.fields:
            self._keep(colour)
        super().hideEvent(event)

    def _field(self, colour: Colour) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(LONGEST_MEANING)
        field.setAccessibleName(self.tr("Meaning of {colour}").format(colour=bare_name(colour)))
        field.setPlaceholderText(self._example(colour))
        field.editingFinished.connect(partial(self._keep, colour))
        return field

    def _example(self, colour: Colour) -> str:
        examples = {
            Colour.YELLOW: self.tr("for example: claim"),
            Colour.GREEN: self.tr("for example: quote"),
            Colour.BLUE: self.tr("for example: doubt"),
        }
        return examples.get(colour, "")

    @Slot()
    def _fill(self) -> None:
        for colour, field in self.fields.items():
            if not field.isModified() or not field.hasFocus():
                field.setText(pens().meaning(colour))

    def _keep(self, colour: Colour) -> None:
        field = self.fields[colour]
        words = tidy(field.text())
        field.setModified(False)
        if words != pens().meaning(colour):
            self.changed.emit(colour, words)


def _label(colour: Colour) -> QWidget:
    label = QWidget()
    row = QHBoxLayout(label)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    row.addWidget(PenSample(colour))
    row.addWidget(QLabel(bare_name(colour)))
    row.addStretch()
    return label
