"""Lets Python clear away its garbage in the window's thread alone, and the system have it back.

Whichever thread happens to make an object may start the collector of cycles, and widgets and timers
that it finds must not be destroyed in another thread than theirs: Qt warns of it, or crashes.
"""

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot

_MILLISECONDS = 500
# Of mallopt(3). Left to itself the allocator raises both, and keeps 30 MB of a great library.
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
_MOST_KEPT_BYTES = 1 << 20


class GarbageCollector(QObject):
    """Collects as often as Python would, from the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin, and let Python not collect by itself."""
        _keep_little()
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


def _keep_little() -> None:
    """Let the allocator of glibc give memory back once it is free; others do by themselves."""
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        for threshold in (_TRIM_THRESHOLD, _MMAP_THRESHOLD):
            libc.mallopt(threshold, _MOST_KEPT_BYTES)
