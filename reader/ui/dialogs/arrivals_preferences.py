"""How articles come in: a watched folder, and how many are read at once."""

import os
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QPushButton, QSpinBox, QWidget

from reader.ui.drawing.theme import GRID
from reader.ui.widgets.elided_label import ElidedLabel


class ArrivalsPreferences(QWidget):
    """Offers a folder to watch and a number of jobs, and tells every change.

    ``folder_picked`` carries its path, empty for none.
    """

    folder_picked = Signal(str)
    jobs_picked = Signal(int)

    def __init__(self, folder: str, jobs: int) -> None:
        super().__init__()
        self._folder = folder
        self._shown = ElidedLabel()
        self._choose = QPushButton(self.tr("&Choose…"))
        self._choose.setAccessibleName(self.tr("Choose a folder to watch"))
        self._stop = QPushButton(self.tr("S&top"))
        self._stop.setAccessibleName(self.tr("Stop watching the folder"))
        self._jobs = QSpinBox()
        self._jobs.setAccessibleName(self.tr("Articles analysed at once"))
        self._jobs.setRange(1, max(jobs, os.cpu_count() or 1))
        self._jobs.setValue(jobs)
        self._jobs.setToolTip(
            self.tr("Each wants a processor core and some 500 MB of memory while it works.")
        )
        for button in (self._choose, self._stop):
            button.setAutoDefault(False)
        self._lay_out()
        self._show()
        self._choose.clicked.connect(self._on_choose)
        self._stop.clicked.connect(lambda: self._pick(""))
        self._jobs.valueChanged.connect(self.jobs_picked)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._shown, 1)
        row.addWidget(self._choose)
        row.addWidget(self._stop)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(3 * GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Watched folder"), row)
        form.addRow(self.tr("Analysed at &once"), self._jobs)

    def _show(self) -> None:
        self._shown.show_text(self._folder or self.tr("None"))
        self._stop.setVisible(bool(self._folder))

    def _pick(self, folder: str) -> None:
        self._folder = folder
        self._show()
        self.folder_picked.emit(folder)

    @Slot()
    def _on_choose(self) -> None:
        start = self._folder or str(Path.home())
        name = QFileDialog.getExistingDirectory(self, self.tr("Watch a Folder"), start)
        if name:
            self._pick(name)
