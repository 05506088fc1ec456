"""Lets Python clear away its garbage in the window's thread alone.

Whichever thread happens to make an object may start the collector of cycles, and widgets and timers
that it finds must not be destroyed in another thread than theirs: Qt warns of it, or crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_MILLISECONDS = 500


class GarbageCollector(QObject):
    """Collects as often as Python would, from the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin, and let Python not collect by itself."""
        gc.disable()
        self._timer.start()

    def spare(self) -> None:
        """Leave out what there is by now: it lives until the program ends.

        To look through all that was imported takes a tenth of a second.
        """
        gc.freeze()

    def stop(self) -> None:
        """End, and let Python collect by itself again, everything."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _on_timeout(self) -> None:
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if due:
            gc.collect(max(due))
