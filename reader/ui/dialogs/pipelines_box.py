"""Which spaCy pipeline finds the names of each language."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.pipeline import Pipeline
from reader.ui.drawing.theme import GRID
from reader.ui.wording.language import own_name


class PipelinesBox(QWidget):
    """Offers the pipelines of every language that has one, and those of folders.

    ``chosen`` carries the packages or folders by language, without those of the usual ones;
    ``folder_picked`` a folder that may hold a pipeline.
    """

    chosen = Signal(object)
    folder_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._chosen: dict[str, str] = {}
        self._usual: dict[str, str] = {}
        self._said = QLabel()
        self._said.setProperty("tone", "muted")
        self._said.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setSpacing(3 * GRID)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        adding = QPushButton(self.tr("Add One From a &Folder…"))
        adding.setAutoDefault(False)
        adding.clicked.connect(self._on_adding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(self._said)
        column.addLayout(self._form)
        column.addWidget(adding, alignment=Qt.AlignmentFlag.AlignLeading)
        self.offer((), {})

    def offer(self, installed: Sequence[Pipeline], chosen: Mapping[str, str]) -> None:
        """Show the pipelines that are installed, and which of them or of others are chosen."""
        self._chosen = dict(chosen)
        self._usual = {each.language: each.source for each in reversed(installed)}
        self._said.setText(
            self.tr("The spaCy pipeline of each language. Another one finds the names again.")
            if installed
            else self.tr("Looking for installed spaCy pipelines…")
        )
        while self._form.rowCount():
            self._form.removeRow(0)
        for language in sorted({*self._usual, *chosen}):
            offered = [each for each in installed if each.language == language]
            self._form.addRow(own_name(language), self._box(language, offered))

    def _box(self, language: str, offered: Sequence[Pipeline]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(own_name(language))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for each in offered:
            box.addItem(each.name, each.source)
        source = self._chosen.get(language, self._usual.get(language, ""))
        if box.findData(source) < 0:
            box.addItem(Path(source).name, source)
        if language not in self._usual:
            box.addItem(self.tr("None"), "")
        box.setCurrentIndex(box.findData(source))
        box.setToolTip(source)
        box.activated.connect(partial(self._on_activated, language, box))
        return box

    def _on_activated(self, language: str, box: QComboBox, _number: int) -> None:
        source = box.currentData()
        box.setToolTip(source)
        chosen = {**self._chosen, language: source}
        if source == self._usual.get(language, ""):
            del chosen[language]
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen.emit(chosen)

    @Slot()
    def _on_adding(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("The Folder of a spaCy Pipeline"))
        if name:
            self.folder_picked.emit(Path(name))
