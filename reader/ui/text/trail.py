"""The way a reader took through an article by jumps, to go back and forward on."""

from PySide6.QtCore import QObject, Signal

_LONGEST = 200


class Trail(QObject):
    """Places that were left by a jump; steps through hits one after another are one jump.

    Places are offsets of the first line on the screen. ``changed`` carries whether there is a way
    back and a way forward.
    """

    changed = Signal(bool, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._back: list[int] = []
        self._forward: list[int] = []
        self._stepped_to: int | None = None

    def clear(self) -> None:
        """Forget the way, for another article."""
        self._back.clear()
        self._forward.clear()
        self._stepped_to = None
        self._tell()

    def jumped(self, before: int, after: int, *, is_step: bool = False) -> None:
        """Note a jump from one place to another."""
        if before == after:
            return
        if not (is_step and before == self._stepped_to):
            self._back = [*self._back, before][-_LONGEST:]
            self._forward.clear()
        self._stepped_to = after if is_step else None
        self._tell()

    def go_back(self, place: int) -> int | None:
        """Return the place that was left last, to which there is then a way forward again."""
        return self._go(place, self._back, self._forward)

    def go_forward(self, place: int) -> int | None:
        """Return the place that the last way back led away from."""
        return self._go(place, self._forward, self._back)

    def _go(self, place: int, way: list[int], opposite: list[int]) -> int | None:
        if not way:
            return None
        opposite.append(place)
        there = way.pop()
        self._tell()
        return there

    def _tell(self) -> None:
        self.changed.emit(bool(self._back), bool(self._forward))
