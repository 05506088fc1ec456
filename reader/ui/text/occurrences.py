"""The occurrences of the chosen entity in the article, and the steps through them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reader.ui.text.jumps import Jumps
from reader.ui.text.view import ArticleView
from reader.ui.text.walk import Span, Walk


class Occurrences(QObject):
    """Marks the entity that is chosen and goes from mention to mention.

    ``changed`` carries the number of the occurrence last visited, 0 for none, and how many there
    are.
    """

    changed = Signal(int, int)

    def __init__(self, view: ArticleView, jumps: Jumps, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._jumps = jumps
        self._walk = Walk(view, self)
        self._walk.moved.connect(self._on_moved)

    @property
    def spans(self) -> Sequence[Span]:
        """Where the mentions are, in order."""
        return self._walk.spans

    def choose(self, entity_id: int | None) -> None:
        """Mark the mentions of an entity strongest, and make them the ones to step through."""
        marks = self._view.marks
        marks.chosen = entity_id
        mentions = marks.mentions.items if entity_id is not None else ()
        self._walk.show([(one.start, one.end) for one in mentions if one.entity == entity_id])

    def follow(self) -> None:
        """Take over what became of the mentions."""
        self.choose(self._view.marks.chosen)

    def step(self, *, forward: bool) -> None:
        """Go to the next or the previous occurrence, around the ends."""
        self._jumps.make(partial(self._walk.step, forward=forward), is_step=True)

    @Slot(int, int)
    def _on_moved(self, number: int, total: int) -> None:
        self._view.marks.visited = self._walk.visited
        self._view.viewport().update()
        self.changed.emit(number, total)
