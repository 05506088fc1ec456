"""What dialogs of imports have in common: how far the work is, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from reader.ui.dialogs.frame import FramedDialog, heading_label


class ImportWorkDialog(FramedDialog):
    """Shows how far the work is, and then what came of it.

    ``stop_wanted`` says that no more is wanted while the work goes on; the dialog stays until it
    can say what was taken in by then.
    """

    stop_wanted = Signal()

    def __init__(self, title: str, doing: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._heading = heading_label(doing)
        self.column.addWidget(self._heading)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.column.addWidget(self._bar)
        self._said = self.add_text("", muted=True)
        self._is_done = False

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the work is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_problem(self, message: str, hint: str) -> None:
        """Say why nothing could be imported."""
        self._end(message, hint)

    @override
    def reject(self) -> None:
        if self._is_done:
            super().reject()
        else:
            self.stop_wanted.emit()

    def _add_stop(self) -> None:
        self._buttons = self.add_buttons(self.tr("Stop"))

    def _end(self, heading: str, said: str) -> None:
        self._is_done = True
        self._heading.setText(heading)
        self._said.setText(said)
        self._bar.hide()
        for button in self._buttons.buttons():
            button.setText(self.tr("Close"))
