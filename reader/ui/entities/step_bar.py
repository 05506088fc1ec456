"""The chosen entity, where in its mentions one is, and the buttons to step through them."""

from PySide6.QtCore import QLineF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from reader.domain.entity import Entity, EntityCount, Label
from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import Weight, interface_font
from reader.ui.drawing.underline import paint_underline
from reader.ui.entities import wording
from reader.ui.widgets.elided_label import ElidedLabel


class StepBar(QFrame):
    """Says ``step_requested`` with True for the next mention and False for the previous one."""

    cleared = Signal()
    step_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._name = _UnderlinedName()
        self._position = QLabel()
        self._position.setProperty("tone", "muted")
        self._previous = _button("chevron-up", self.tr("Previous mention"), "Shift+F3")
        self._next = _button("chevron-down", self.tr("Next mention"), "F3")
        self._clear = _button("x", self.tr("Choose no name"), "")
        self._lay_out()
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self._clear.clicked.connect(self._on_clear)
        self.hide()

    def show_entity(self, count: EntityCount | None) -> None:
        """Show the chosen entity, or hide when there is none."""
        self.setVisible(count is not None)
        if count is not None:
            self._name.show_entity(count.entity)
            self.show_position(0, count.count)

    def show_position(self, number: int, total: int) -> None:
        """Show which of the mentions the reader is at; 0 is none of them."""
        self._position.setText(wording.position(number, total))
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._clear)
        second = QHBoxLayout()
        second.setSpacing(GRID)
        second.addWidget(self._position, 1)
        second.addWidget(self._previous)
        second.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)

    @Slot()
    def _on_previous(self) -> None:
        self.step_requested.emit(False)

    @Slot()
    def _on_next(self) -> None:
        self.step_requested.emit(True)

    @Slot()
    def _on_clear(self) -> None:
        self.cleared.emit()


class _UnderlinedName(QWidget):
    """A name underlined as it is in the text."""

    def __init__(self) -> None:
        super().__init__()
        self._label: Label | None = None
        self._words = ElidedLabel()
        self._words.setFont(interface_font(weight=Weight.BOLD))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, GRID)
        row.addWidget(self._words)
        row.addStretch()

    def show_entity(self, entity: Entity) -> None:
        self._label = entity.label
        self._words.show_text(entity.name)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._label is None:
            return
        words = self._words.geometry()
        y = words.center().y() + self._words.fontMetrics().height() / 2 + 2
        with QPainter(self) as painter:
            look = themes().current.labels[self._label]
            paint_underline(painter, look, QLineF(words.left(), y, words.right(), y))


def _button(icon_name: str, text: str, keys: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(icon_name))
    button.setToolTip(f"{text} ({keys})" if keys else text)
    button.setAccessibleName(text)
    return button
