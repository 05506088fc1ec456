"""Jumps through an article, each of which leaves a way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from reader.ui.text.trail import Trail
from reader.ui.text.view import ArticleView


class Jumps(QObject):
    """Makes jumps and notes them once they are at their place.

    A jump to where nothing is laid out yet is under way for a while. ``trail_changed`` carries
    whether there is a way back and a way forward.
    """

    trail_changed = Signal(bool, bool)

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._trail = Trail(self)
        self._under_way: tuple[int, bool] | None = None
        self._trail.changed.connect(self.trail_changed)
        view.places.arrived.connect(self._on_arrived)
        view.trail_pressed.connect(self._on_trail_pressed)
        view.keyboard.edge_pressed.connect(self._on_edge_pressed)

    def clear(self) -> None:
        """Forget the way, for another article."""
        self._under_way = None
        self._trail.clear()

    def make(self, go: Callable[[], None], *, is_step: bool = False) -> None:
        """Go somewhere; steps through hits one after another are one jump."""
        if self._under_way is None:
            self._under_way = self._view.places.top(), is_step
        go()
        if not self._view.places.is_under_way:
            self._on_arrived()

    @Slot()
    def go_back(self) -> None:
        """Go back to where the last jump began."""
        self._on_arrived()
        self._return_to(self._trail.go_back(self._view.places.top()))

    @Slot()
    def go_forward(self) -> None:
        """Go again to where the reader came back from."""
        self._on_arrived()
        self._return_to(self._trail.go_forward(self._view.places.top()))

    def _return_to(self, place: int | None) -> None:
        if place is not None:
            self._view.places.put_on_top(place)

    @Slot()
    def _on_arrived(self) -> None:
        if self._under_way is not None:
            (before, is_step), self._under_way = self._under_way, None
            self._trail.jumped(before, self._view.places.top(), is_step=is_step)

    @Slot(bool)
    def _on_edge_pressed(self, at_end: bool) -> None:  # noqa: FBT001 (Qt's signature)
        places = self._view.places
        self.make(places.go_to_end if at_end else places.go_to_start)

    @Slot(bool)
    def _on_trail_pressed(self, forward: bool) -> None:  # noqa: FBT001 (Qt's signature)
        (self.go_forward if forward else self.go_back)()
