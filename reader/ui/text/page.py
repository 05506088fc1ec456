"""The document of one article: the first screen at once, the rest in slices while nobody waits."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from reader.domain.article import Article
from reader.domain.direction import is_right_to_left
from reader.ui.text import links
from reader.ui.text.folds import Fold, parts
from reader.ui.text.header import byline, title_block, title_of
from reader.ui.text.offsets import OffsetMap, Stretch
from reader.ui.text.reading_time import BodyMeasure
from reader.ui.text.typesetter import Formats, Typesetter
from reader.ui.text.typography import Typography

_KEEP_ANCHOR = QTextCursor.MoveMode.KeepAnchor
_SCREEN = 7_000
_LONG = 150_000
_SLICE_SECONDS = 0.003


@dataclass(slots=True)
class _FoldLine:
    fold: Fold
    place: QTextCursor
    is_open: bool = False
    lines: int = 0


class Page(QObject):
    """Fills a document with one article and keeps the map between the two."""

    extended = Signal()
    completed = Signal()

    def __init__(
        self, document: QTextDocument, article: Article, typography: Typography, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.article = article
        self.typography = typography
        self.offsets = OffsetMap()
        self._blocks = article.content.blocks
        self._document = document
        self._title = title_block(article.content)
        self._rest = self._set_all()
        self._lines: dict[int, _FoldLine] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_slice_due)
        document.clear()
        document.setDefaultFont(typography.reading)
        document.setIndentWidth(typography.em * 1.6)
        self._setter = Typesetter(QTextCursor(document), typography, article.content, fresh=True)

    @property
    def is_complete(self) -> bool:
        """Whether all of the article is in the document."""
        return not self._timer.isActive()

    @property
    def is_long(self) -> bool:
        """Whether to lay out what is in the document takes longer than a frame or two."""
        return self.offsets.end > _LONG

    @cached_property
    def body(self) -> BodyMeasure:
        """The measure of the article's body."""
        return BodyMeasure(self._blocks)

    @property
    def open_folds(self) -> frozenset[int]:
        """The first blocks of the folds that are open."""
        return frozenset(first for first, line in self._lines.items() if line.is_open)

    def fit(self, width: int) -> None:
        """Keep the pictures inside a width, in pixels."""
        self._setter.fit_pictures(min(width, self.typography.column_width))

    def begin(self) -> None:
        """Set the first screen now and the rest when idle."""
        self._timer.start()
        self._fill(enough_text=_SCREEN)

    def stop(self) -> None:
        """Set no more."""
        self._timer.stop()

    def reach(self, offset: int, seconds: float) -> bool:
        """Set all up to a screen beyond an offset, for some time; return whether it got there."""
        deadline = perf_counter() + seconds
        while not self.has_reached(offset):
            if perf_counter() > deadline:
                return False
            self._fill(until=deadline)
        self._lay_out()
        return True

    def has_reached(self, offset: int) -> bool:
        """Return whether an offset is in the document, with enough below it to be scrolled up."""
        return self.is_complete or self.offsets.end > offset + _SCREEN

    def fold_at(self, offset: int) -> Fold | None:
        """Return the fold that holds an offset."""
        holding = (line.fold for line in self._lines.values())
        return next((fold for fold in holding if fold.start <= offset <= fold.end), None)

    def is_hidden(self, offset: int) -> bool:
        """Return whether an offset is inside a closed fold."""
        fold = self.fold_at(offset)
        return fold is not None and not self._lines[fold.blocks[0]].is_open

    def shown_parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give what is between two offsets without what closed folds hide."""
        for fold in self._closed_folds():
            if start < fold.end and fold.start < end:
                if start < fold.start:
                    yield start, fold.start
                start = fold.end
        if start < end:
            yield start, end

    def room_around(self, start: int, end: int) -> tuple[int, int]:
        """Return how far a passage may grow until it meets closed folds."""
        closed = list(self._closed_folds())
        first = max((fold.end for fold in closed if fold.end <= start), default=0)
        last = min((fold.start for fold in closed if fold.start >= end), default=self.offsets.end)
        return first, last

    def toggle(self, fold: Fold) -> None:
        """Open or close a fold."""
        line = self._lines[fold.blocks[0]]
        before = self._document.characterCount()
        line.place.beginEditBlock()
        if line.is_open:
            self._close(line)
            self.offsets.remove(fold.start, fold.end, before - self._document.characterCount())
        else:
            added = self._open(line)
            self.offsets.insert(added, self._document.characterCount() - before)
        line.place.endEditBlock()
        self.extended.emit()

    def folds_beginning(self, first_blocks: Iterable[int]) -> list[Fold]:
        """Return the folds that begin with these blocks and are in the document."""
        return [self._lines[first].fold for first in first_blocks if first in self._lines]

    def fold_named(self, first_block: int) -> Fold:
        """Return the fold that begins with a block."""
        return self._lines[first_block].fold

    @Slot()
    def _on_slice_due(self) -> None:
        self._fill(until=perf_counter() + _SLICE_SECONDS)
        self._lay_out()

    def _lay_out(self) -> None:
        # Laid out slice by slice: what is left to Qt it lays out 200,000 characters at a time.
        self._document.documentLayout().blockBoundingRect(self._document.lastBlock())

    def _fill(self, *, until: float = 0.0, enough_text: int = 0) -> None:
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        wanted = self.offsets.end + enough_text
        is_done = True
        for _ in self._rest:
            if perf_counter() >= until and self.offsets.end >= wanted:
                is_done = False
                break
        cursor.endEditBlock()
        if is_done:
            self._timer.stop()
        self.extended.emit()
        if is_done:
            self.completed.emit()

    def _closed_folds(self) -> Iterator[Fold]:
        return (line.fold for line in self._lines.values() if not line.is_open)

    def _set_all(self) -> Iterator[None]:
        """Set the article piece by piece; the caller may stop behind any of them."""
        if self._title is None:
            self._set_own_line(self.typography.title(), title_of(self.article))
            self._set_byline()
        for part in parts(self._blocks):
            if isinstance(part, Fold):
                self._set_fold_line(part)
                yield
                continue
            for placed in self._placed(part):
                self.offsets.append(placed)
                yield
            if part == self._title:
                self._set_byline()

    def _placed(self, index: int) -> Iterator[Stretch]:
        if index == self._title:
            return self._setter.set_words(self._blocks[index], self.typography.title())
        return self._setter.set_block(self._blocks[index])

    def _set_byline(self) -> None:
        self._set_own_line(self.typography.byline(), byline(self.article.content))

    def _set_own_line(self, formats: Formats, words: str) -> None:
        """Set a line of the program's own on the side where those of the article begin."""
        if is_right_to_left(title_of(self.article)):
            formats[0].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._setter.set_line(formats, [(words, formats[1])])

    def _set_fold_line(self, fold: Fold) -> None:
        formats = self.typography.fold_line()
        self._setter.set_line(formats, self._fold_words(fold, is_open=False))
        place = QTextCursor(self._document)
        place.movePosition(QTextCursor.MoveOperation.End)
        place.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        self._lines[fold.blocks[0]] = _FoldLine(fold, place)

    def _open(self, line: _FoldLine) -> list[Stretch]:
        self._rewrite(line, is_open=True)
        cursor = QTextCursor(line.place)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        setter = Typesetter(cursor, self.typography, self.article.content, fresh=False)
        blocks = (self._blocks[index] for index in line.fold.blocks)
        added = [placed for block in blocks for placed in setter.set_block(block)]
        line.lines = len(added)
        return added

    def _close(self, line: _FoldLine) -> None:
        cursor = QTextCursor(line.place)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        last = line.place.block().blockNumber() + line.lines
        block = self._document.findBlockByNumber(last)
        cursor.setPosition(block.position() + block.length() - 1, _KEEP_ANCHOR)
        cursor.removeSelectedText()
        self._rewrite(line, is_open=False)

    def _rewrite(self, line: _FoldLine, *, is_open: bool) -> None:
        line.is_open = is_open
        cursor = QTextCursor(line.place)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP_ANCHOR)
        cursor.removeSelectedText()
        cursor.setBlockFormat(self.typography.fold_line()[0])
        for text, words in self._fold_words(line.fold, is_open=is_open):
            cursor.insertText(text, words)
        line.place.setPosition(cursor.block().position())

    def _fold_words(self, fold: Fold, *, is_open: bool) -> list[tuple[str, QTextCharFormat]]:
        first = fold.blocks[0]
        words = self.typography.fold_line()[1]
        show = self.typography.fold_link(f"{links.FOLD}:{first}")
        pieces = [(self._count(len(fold.blocks)) + "  ·  ", words)]
        if any(self.article.content.blocks[index].learned for index in fold.blocks):
            pieces.append((self.tr("as you said of this site") + "  ·  ", words))
        if not is_open:
            return [*pieces, (self.tr("Show"), show)]
        restore = self.typography.fold_link(f"{links.RESTORE}:{first}")
        return [
            *pieces,
            (self.tr("Hide"), show),
            ("  ·  ", words),
            (self.tr("Part of the article"), restore),
        ]

    def _count(self, lines: int) -> str:
        if lines == 1:
            return self.tr("One line not part of the article")
        return self.tr("%Ln lines not part of the article", "", lines)
