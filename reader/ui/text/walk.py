"""Steps through passages from where the reader is, around the ends of the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.ui.text.view import ArticleView

Span = tuple[int, int]


class Walk(QObject):
    """Passages to step through, and the one last visited.

    ``moved`` carries the number of the visited passage, 0 for none, and how many there are.
    """

    moved = Signal(int, int)

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._spans: Sequence[Span] = ()
        self._visited: Span | None = None

    @property
    def spans(self) -> Sequence[Span]:
        """The passages, in order."""
        return self._spans

    @property
    def visited(self) -> Span | None:
        """The passage last visited."""
        return self._visited

    def show(self, spans: Sequence[Span]) -> None:
        """Step through other passages; the visited one stays so while it is among them."""
        self._spans = spans
        if self._visited not in spans:
            self._visited = None
        self._tell()

    def step(self, *, forward: bool) -> None:
        """Visit the next passage or the previous one."""
        if not self._spans:
            return
        starts = [start for start, _ in self._spans]
        place, is_visited = self._place()
        if forward:
            number = bisect_right(starts, place) if is_visited else bisect_left(starts, place)
        else:
            number = bisect_left(starts, place) - 1
        self._visited = self._spans[number % len(starts)]
        self._view.places.scroll_to(*self._visited)
        self._tell()

    def _place(self) -> tuple[int, bool]:
        caret = self._view.caret_offset()
        if self._visited is not None and caret == self._visited[0]:
            return caret, True
        if self._view.caret.is_on_screen:
            return caret, False
        return self._view.places.top(), False

    def _tell(self) -> None:
        number = bisect_left(self._spans, self._visited) + 1 if self._visited else 0
        self.moved.emit(number, len(self._spans))
