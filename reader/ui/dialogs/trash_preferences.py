"""How long removed articles stay in the trash."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QSpinBox, QWidget

from reader.ui.drawing.theme import GRID

_LONGEST = 3_650


class TrashPreferences(QWidget):
    """Offers a number of days, and tells every change."""

    days_picked = Signal(int)

    def __init__(self, days: int) -> None:
        super().__init__()
        box = QSpinBox()
        box.setAccessibleName(self.tr("Days in the trash"))
        box.setRange(0, _LONGEST)
        box.setSuffix(self.tr(" days"))
        box.setSpecialValueText(self.tr("Until the next start"))
        box.setValue(days)
        box.valueChanged.connect(self.days_picked)
        told = QLabel(self.tr("Older ones are deleted for good. Highlights stay."))
        told.setProperty("tone", "muted")
        told.setWordWrap(True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(3 * GRID)
        form.addRow(self.tr("&Keep removed articles"), box)
        form.addRow(told)
