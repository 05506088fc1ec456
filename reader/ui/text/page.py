"""The document of one article: the first screen at once, the rest in slices while nobody waits."""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property, partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.domain.article import Article
from reader.ui.text.flow import Flow
from reader.ui.text.fold_lines import FoldLines
from reader.ui.text.folds import Fold, folds, part_before
from reader.ui.text.gap import Gap
from reader.ui.text.offsets import OffsetMap
from reader.ui.text.reading_time import BodyMeasure
from reader.ui.text.typography import Typography

_SCREEN = 7_000
_NEAR = 4 * _SCREEN
_LONG = 150_000
_SLICE_SECONDS = 0.003


class Page(QObject):
    """Fills a document with one article and keeps the map between the two.

    A place far from what is in the document is set with what stands around it, and a gap before
    it. Folds that begin with the blocks ``opened`` are open from the first. ``pushing`` says that
    the gap is about to be filled further, ``pushed`` that what stood below a height, in pixels,
    has moved down by some.
    """

    extended = Signal()
    completed = Signal()
    pushing = Signal()
    pushed = Signal(int, int)

    def __init__(
        self,
        document: QTextDocument,
        article: Article,
        typography: Typography,
        parent: QObject,
        opened: Collection[int] = (),
    ) -> None:
        super().__init__(parent)
        self.article = article
        self.typography = typography
        self.offsets = OffsetMap()
        self._document = document
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_slice_due)
        document.clear()
        document.setDefaultFont(typography.reading)
        document.setIndentWidth(typography.em * 1.6)
        self._folds = FoldLines(article, typography, self.offsets, self, opened)
        self._gap: Gap | None = None
        self._picture_width = typography.column_width
        self._flows: list[Flow] = []
        self._begin_flow(0)

    @property
    def is_complete(self) -> bool:
        """Whether all of the article is in the document."""
        return not self._timer.isActive()

    @property
    def is_long(self) -> bool:
        """Whether to lay out what is in the document takes longer than a frame or two."""
        return self._document.characterCount() > _LONG

    @cached_property
    def body(self) -> BodyMeasure:
        """The measure of the article's body."""
        return BodyMeasure(self.article.content.blocks)

    @property
    def open_folds(self) -> frozenset[int]:
        """The first blocks of the folds that are open, or will be when they are set."""
        return self._folds.opened

    def fit(self, width: int) -> None:
        """Keep the pictures inside a width, in pixels."""
        self._picture_width = min(width, self.typography.column_width)
        for flow in self._flows:
            flow.fit_pictures(self._picture_width)

    def begin(self) -> None:
        """Set the first screen now and the rest when idle."""
        self._timer.start()
        self._fill(self._flows[-1], enough_text=_SCREEN)

    def stop(self) -> None:
        """Set no more."""
        self._timer.stop()

    def reach(self, offset: int, seconds: float) -> bool:
        """Set all up to a screen beyond an offset, for some time; return whether it got there.

        What is far away is set with a gap before it, unless there is one elsewhere already.
        """
        deadline = perf_counter() + seconds
        if self._gap is None and self._is_far(offset):
            self._leap_to(offset)
        while not self.has_reached(offset):
            if perf_counter() > deadline:
                return False
            self._fill(self._flow_to(offset), until=deadline)
        self._lay_out()
        return True

    def is_behind_another_gap(self, offset: int) -> bool:
        """Return whether a gap keeps an offset from being set soon, as a new page could."""
        return self._gap is not None and self._is_far(offset)

    def has_reached(self, offset: int) -> bool:
        """Return whether an offset is in the document, with enough below it to be scrolled up."""
        if self._gap is not None and offset < self._gap.end:
            return offset < self._gap.start
        return self._flows[-1].is_done or self.offsets.end > offset + _SCREEN

    def fold_at(self, offset: int) -> Fold | None:
        """Return the fold that holds an offset."""
        return self._folds.at(offset)

    def is_hidden(self, offset: int) -> bool:
        """Return whether an offset is inside a closed fold."""
        return any(fold.start <= offset <= fold.end for fold in self._folds.closed())

    def shown_parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give what is between two offsets without what closed folds and a gap hide."""
        return _without(self._hidden(), start, end)

    def parts_to_show(self) -> Iterator[tuple[int, int]]:
        """Give all of the article, set or not, without what closed folds hide or will hide."""
        content, opened = self.article.content, self._folds.opened
        closed = (fold for fold in folds(content.blocks) if fold.blocks[0] not in opened)
        return _without([(fold.start, fold.end) for fold in closed], 0, len(content.text))

    def room_around(self, start: int, end: int) -> tuple[int, int]:
        """Return how far a passage may grow until it meets what is hidden."""
        hidden = self._hidden()
        first = max((last for _, last in hidden if last <= start), default=0)
        last = min((first for first, _ in hidden if first >= end), default=self.offsets.end)
        return first, last

    def toggle(self, fold: Fold) -> None:
        """Open or close a fold."""
        self._folds.toggle(fold)
        self.extended.emit()

    def fold_named(self, first_block: int) -> Fold:
        """Return the fold that begins with a block."""
        return self._folds.named(first_block)

    @Slot()
    def _on_slice_due(self) -> None:
        self._fill(self._next_flow(), until=perf_counter() + _SLICE_SECONDS)
        self._lay_out()

    def _lay_out(self) -> None:
        # Laid out slice by slice: what is left to Qt it lays out 200,000 characters at a time.
        self._document.documentLayout().blockBoundingRect(self._document.lastBlock())

    def _is_far(self, offset: int) -> bool:
        gap = self._gap
        end = gap.start if gap is not None and offset < gap.end else self.offsets.end
        return offset > end + _NEAR and not self.has_reached(offset)

    def _begin_flow(self, first: int) -> None:
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        flow = Flow(cursor, self.article, self.typography, self._folds, first)
        flow.fit_pictures(self._picture_width)
        self._flows.append(flow)

    def _leap_to(self, offset: int) -> None:
        """Leave a gap, and set what stands around an offset far behind it."""
        blocks = self.article.content.blocks
        index = part_before(blocks, min(offset, blocks[-1].end) - _SCREEN)
        start = blocks[index].start
        if start > self.offsets.end + _SCREEN:
            self._flows[-1].stop = index
            self._gap = Gap(self._flows[-1], self.typography, self.offsets.end, start)
            self._begin_flow(index)
            self._fill(self._flows[-1], enough_text=offset - start + _SCREEN + 1)
            self._gap.begin_below()

    def _flow_to(self, offset: int) -> Flow:
        return self._gap.flow if self._gap and offset < self._gap.end else self._flows[-1]

    def _next_flow(self) -> Flow:
        """Return what to go on with: the gap, once there is something to read on behind it."""
        last = self._flows[-1]
        if self._gap is None:
            return last
        is_short = not last.is_done and self.offsets.end < self._gap.end + _LONG
        return last if is_short else self._gap.flow

    def _fill(self, flow: Flow, *, until: float = 0.0, enough_text: int = 0) -> None:
        gap = self._gap
        if gap is not None and flow is gap.flow:
            top = gap.bottom()
            self.pushing.emit()
            self._edit(partial(self._fill_gap, gap, until))
            self.pushed.emit(top, gap.bottom() - top)
        else:
            self._edit(partial(self._append, flow, until, enough_text))
        is_done = self._gap is None and self._flows[-1].is_done
        if is_done:
            self._timer.stop()
        self.extended.emit()
        if is_done:
            self.completed.emit()

    def _edit(self, act: Callable[[], None]) -> None:
        # Laid out at the end of it, where a scroll bar may come and ask for places again.
        edit = QTextCursor(self._document)
        edit.beginEditBlock()
        act()
        edit.endEditBlock()

    def _append(self, flow: Flow, until: float, enough_text: int) -> None:
        for placed in flow.set_more(until, enough_text):
            self.offsets.append(placed)

    def _fill_gap(self, gap: Gap, until: float) -> None:
        before = self._document.characterCount()
        placed = gap.fill(until)
        self.offsets.insert(gap.end, placed, self._document.characterCount() - before)
        if gap.flow.is_done:
            self._gap = None

    def _hidden(self) -> list[tuple[int, int]]:
        gaps = [(self._gap.start, self._gap.end)] if self._gap else []
        return sorted([*gaps, *((fold.start, fold.end) for fold in self._folds.closed())])


def _without(hidden: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    for hidden_start, hidden_end in hidden:
        if start < hidden_end and hidden_start < end:
            if start < hidden_start:
                yield start, hidden_start
            start = hidden_end
    if start < end:
        yield start, end
