"""The files that could not be read, each with its reason and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.dialogs.scrolled_rows import ScrolledRows
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import Weight, interface_font
from reader.ui.widgets.selectable_label import SelectableLabel

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
        add_action(self.add_buttons(), self.tr("Copy List"), self._on_copy)

    def _heading(self) -> str:
        if len(self._files) == 1:
            return self.tr("1 file could not be read")
        return self.tr("%Ln files could not be read", "", len(self._files))

    def _list(self) -> ScrolledRows:
        area = ScrolledRows(self.tr("Failed files"), spacing=4 * GRID)
        for file in self._files:
            area.rows.addLayout(_row(file))
        area.rows.addStretch()
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
            lines.addWidget(SelectableLabel(text, font=interface_font(weight=weight), tone=tone))
    return lines
