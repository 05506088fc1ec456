"""The chosen entities above the article list, each with a button that lets it go."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from reader.domain.chips import Chip, Joint
from reader.ui.drawing.icons import icon
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.swatch import Swatch
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.wording.tooltip import tooltip

translate = QCoreApplication.translate

_BUTTON_ICON = QSize(12, 12)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_TURNING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Chips(QWidget):
    """One chip for each entity that the list is filtered by.

    ``turned`` says that a chip shall join the others in the next way, ``left`` that the chip with
    the keys is gone and was the last one.
    """

    left = Signal()
    removed = Signal(int)
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Filter"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, spacing=GRID)
        self._chips: list[_ChipFrame] = []
        self.hide()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these entities; the keys stay on the chip that has them, or near it."""
        keys = self.window().focusWidget()
        focused = next((at for at, each in enumerate(self._chips) if each is keys), None)
        for old in self._chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = [self._make(chip, is_first=not at) for at, chip in enumerate(chips)]
        self.setVisible(bool(chips))
        self.updateGeometry()
        if focused is not None and chips:
            near = self._chips[min(focused, len(chips) - 1)]
            near.show()
            near.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused is not None:
            self.left.emit()

    def enter(self) -> bool:
        """Take the keys, at the last chip; false when there is none."""
        if self._chips:
            self._chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
        return bool(self._chips)

    def _make(self, chip: Chip, *, is_first: bool) -> "_ChipFrame":
        frame = _ChipFrame(chip, is_first=is_first)
        frame.removed.connect(partial(self.removed.emit, chip.entity))
        frame.turned.connect(partial(self.turned.emit, chip.entity))
        self._flow.addWidget(frame)
        return frame


class _ChipFrame(QFrame):
    removed = Signal()
    turned = Signal()

    def __init__(self, chip: Chip, *, is_first: bool) -> None:
        super().__init__()
        self.setProperty("surface", "chip")
        self.setProperty("focusable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        joint = _joint_words(chip.joint, is_first=is_first)
        self.setAccessibleName(f"{joint} {chip.name}".strip())
        self.setAccessibleDescription(
            translate("Chip", "{kind}; Space joins it otherwise, Delete removes it").format(
                kind=label_name(chip.label)
            )
        )
        self.setToolTip(tooltip(_explanation(chip)))
        button = QToolButton()
        button.setIcon(icon("x"))
        button.setIconSize(_BUTTON_ICON)
        purpose = translate("Chip", "Remove “{}” from the filter").format(chip.name)
        button.setToolTip(tooltip(purpose))
        button.setAccessibleName(purpose)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 1, 1, 1)
        row.setSpacing(3 * GRID // 2)
        if joint:
            row.addWidget(_joint_label(joint, chip.joint))
        row.addWidget(Swatch(chip.label))
        row.addWidget(ElidedLabel(chip.name))
        row.addWidget(button)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.removed.emit()
        elif event.key() in _TURNING:
            self.turned.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.focusPreviousChild()
        elif event.key() == Qt.Key.Key_Right:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.turned.emit()


def _joint_label(words: str, joint: Joint) -> QLabel:
    label = QLabel(words)
    label.setFont(interface_font(TextSize.CAPTION, Weight.BOLD))
    label.setProperty("tone", "warning" if joint is Joint.NOT else "muted")
    return label


def _joint_words(joint: Joint, *, is_first: bool) -> str:
    if joint is Joint.NOT:
        return translate("Chip", "not")
    if joint is Joint.OR and not is_first:
        return translate("Chip", "or")
    return ""


def _explanation(chip: Chip) -> str:
    meaning = {
        Joint.AND: translate("Chip", "Only articles that name {name}"),
        Joint.OR: translate("Chip", "Also articles that name {name} instead"),
        Joint.NOT: translate("Chip", "Only articles that do not name {name}"),
    }[chip.joint].format(name=chip.name)
    hint = translate("Chip", "Click to join it otherwise")
    return f"{meaning}\n{hint}"
