"""Tells a screen reader of the marks that the caret comes into, for they are not in the text."""

from collections.abc import Hashable, Iterator

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.domain.highlight import Highlight
from reader.ui.drawing.labels import label_name
from reader.ui.text.pens import colour_name
from reader.ui.text.view import ArticleView


class Announcing(QObject):
    """Says each name and highlight once, when the keys lead the caret into it."""

    announced = Signal(str)

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._inside: frozenset[Hashable] = frozenset()
        view.cursorPositionChanged.connect(self._on_caret_moved)

    @Slot()
    def _on_caret_moved(self) -> None:
        if not self._view.caret.is_shown:
            return
        around = dict(self._around(self._view.caret_offset()))
        entered = [said for mark, said in around.items() if mark not in self._inside]
        self._inside = frozenset(around)
        if entered:
            message = "; ".join(entered)
            self.announced.emit(message)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, message))

    def _around(self, offset: int) -> Iterator[tuple[Hashable, str]]:
        marks = self._view.marks
        for one in marks.highlights.around(offset):
            yield one.id, self._said_of(one)
        for start, end, mention in marks.seen_mentions(offset, offset + 1):
            yield (start, end), label_name(mention.label)

    def _said_of(self, highlight: Highlight) -> str:
        colour = colour_name(highlight.colour)
        if highlight.note:
            said = self.tr("Highlight, {colour}, with the note: {note}")
            return said.format(colour=colour, note=highlight.note)
        return self.tr("Highlight, {colour}").format(colour=colour)
