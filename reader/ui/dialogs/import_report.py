"""The files that could not be read, each with its reason and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.ui.dialogs.frame import FramedDialog
from reader.ui.theme import GRID
from reader.ui.type_scale import Weight, interface_font

_SIZE = (560, 480)


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that did not become an article, why, and what the user can do."""

    path: str
    problem: str
    hint: str = ""


class ImportReportDialog(FramedDialog):
    """Lists failed files until it is closed."""

    def __init__(self, files: Sequence[FailedFile], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._files = tuple(files)
        self.setWindowTitle(self.tr("Files That Could Not Be Read"))
        self.resize(*_SIZE)
        self.add_heading(self._heading())
        self.column.addWidget(self._list(), 1)
        copy = self.add_buttons().addButton(
            self.tr("Copy List"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.setAutoDefault(False)
        copy.clicked.connect(self._on_copy)

    def _heading(self) -> str:
        if len(self._files) == 1:
            return self.tr("1 file could not be read")
        return self.tr("%Ln files could not be read", "", len(self._files))

    def _list(self) -> QScrollArea:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 2 * GRID, 0)
        rows.setSpacing(4 * GRID)
        for file in self._files:
            rows.addLayout(_row(file))
        rows.addStretch()
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Failed files"))
        return area

    @Slot()
    def _on_copy(self) -> None:
        lines = (f"{one.path}\t{one.problem}\t{one.hint}".rstrip() for one in self._files)
        QGuiApplication.clipboard().setText("\n".join(lines))


def _row(file: FailedFile) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(GRID // 2)
    for text, tone, weight in (
        (file.path, "", Weight.MEDIUM),
        (file.problem, "warning", Weight.REGULAR),
        (file.hint, "muted", Weight.REGULAR),
    ):
        if text:
            lines.addWidget(_line(text, tone, weight))
    return lines


def _line(text: str, tone: str, weight: Weight) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(interface_font(weight=weight))
    label.setProperty("tone", tone)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
