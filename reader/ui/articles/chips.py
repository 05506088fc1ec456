"""The chosen entities above the article list, each with a button that lets it go."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLineF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from reader.domain.entity import Label
from reader.ui.elided_label import ElidedLabel
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon
from reader.ui.theme import GRID, label_name, themes
from reader.ui.tooltip import tooltip
from reader.ui.underline import paint_underline

_SWATCH = QSize(16, 16)
_BUTTON_ICON = QSize(12, 12)


class Chips(QWidget):
    """One chip for each entity that the list is filtered by."""

    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Filter"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, spacing=GRID)
        self._chips: list[_Chip] = []
        self.hide()

    def show_chips(self, chips: Sequence[tuple[int, str, Label]]) -> None:
        """Show these entities, each as its id, name and label."""
        for old in self._chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = [self._make(*chip) for chip in chips]
        self.setVisible(bool(chips))
        self.updateGeometry()

    def _make(self, entity: int, name: str, label: Label) -> "_Chip":
        chip = _Chip(name, label)
        chip.button.clicked.connect(partial(self.removed.emit, entity))
        self._flow.addWidget(chip)
        return chip


class _Chip(QFrame):
    def __init__(self, name: str, label: Label) -> None:
        super().__init__()
        self.setProperty("surface", "chip")
        self.setAccessibleName(name)
        self.setAccessibleDescription(label_name(label))
        self.button = QToolButton()
        self.button.setIcon(icon("x"))
        self.button.setIconSize(_BUTTON_ICON)
        purpose = self.tr("Remove “{}” from the filter").format(name)
        self.button.setToolTip(tooltip(purpose))
        self.button.setAccessibleName(purpose)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 1, 1, 1)
        row.setSpacing(3 * GRID // 2)
        row.addWidget(_Swatch(label))
        row.addWidget(ElidedLabel(name))
        row.addWidget(self.button)


class _Swatch(QWidget):
    def __init__(self, label: Label) -> None:
        super().__init__()
        self._label = label
        self.setFixedSize(_SWATCH)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        y = self.height() / 2 + 1
        with QPainter(self) as painter:
            look = themes().current.labels[self._label]
            paint_underline(painter, look, QLineF(0, y, self.width(), y))
