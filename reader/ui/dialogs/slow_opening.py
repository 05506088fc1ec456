"""Says what is going on while the library takes its time to open."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

_SLOW_MILLISECONDS = 1_000


class SlowOpening(QObject):
    """Appears over the window after a second, until it is put away."""

    def __init__(self, window: QWidget, *, restoring: bool) -> None:
        super().__init__(window)
        self._window = window
        self._restoring = restoring
        self._dialog: QProgressDialog | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SLOW_MILLISECONDS)
        self._timer.timeout.connect(self._on_slow)
        self._timer.start()

    @Slot()
    def put_away(self) -> None:
        """Disappear for good."""
        self._timer.stop()
        if self._dialog is not None:
            self._dialog.reset()
            self._dialog.deleteLater()
            self._dialog = None

    @Slot()
    def _on_slow(self) -> None:
        words = self.tr("Opening the library…")
        if self._restoring:
            words = self.tr("Restoring the backup…")
        self._dialog = QProgressDialog(words, "", 0, 0, self._window)
        self._dialog.setWindowTitle(self.tr("Library"))
        self._dialog.setCancelButton(None)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._dialog.show()
