"""The lines that stand for what is folded away, and the words they open and close."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor

from reader.domain.article import Article
from reader.ui.text import links
from reader.ui.text.folds import Fold
from reader.ui.text.offsets import OffsetMap, Stretch
from reader.ui.text.own_lines import beside
from reader.ui.text.typesetter import Formats, Typesetter
from reader.ui.text.typography import Typography

_KEEP_ANCHOR = QTextCursor.MoveMode.KeepAnchor


@dataclass(slots=True)
class _FoldLine:
    fold: Fold
    place: QTextCursor
    lines: int = 0


class FoldLines(QObject):
    """Sets a line for every fold of an article, opens and closes them.

    Those that begin with the blocks ``opened`` are open as soon as they are set.
    """

    def __init__(
        self,
        article: Article,
        typography: Typography,
        offsets: OffsetMap,
        parent: QObject,
        opened: Collection[int] = (),
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._content = article.content
        self._typography = typography
        self._offsets = offsets
        self._lines: dict[int, _FoldLine] = {}
        self._opened = set(opened)

    @property
    def opened(self) -> frozenset[int]:
        """The first blocks of the folds that are open, or will be when they are set."""
        return frozenset(self._opened)

    def closed(self) -> Iterator[Fold]:
        """Give the folds that are closed, as they were set."""
        return (line.fold for line in self._lines.values() if not self._is_open(line.fold))

    def named(self, first_block: int) -> Fold:
        """Return the fold that begins with a block."""
        return self._lines[first_block].fold

    def at(self, offset: int) -> Fold | None:
        """Return the fold that holds an offset."""
        holding = (line.fold for line in self._lines.values())
        return next((fold for fold in holding if fold.start <= offset <= fold.end), None)

    def set_line(self, setter: Typesetter, fold: Fold) -> list[Stretch]:
        """Set the line of a fold, and what it holds where it is open."""
        setter.set_line(self._formats(), self._words(fold))
        line = self._lines[fold.blocks[0]] = _FoldLine(fold, setter.line())
        return self._set_inside(setter, line) if self._is_open(fold) else []

    def toggle(self, fold: Fold) -> None:
        """Open or close a fold."""
        line = self._lines[fold.blocks[0]]
        document = line.place.document()
        before = document.characterCount()
        line.place.beginEditBlock()
        if self._is_open(fold):
            self._close(line)
            self._offsets.remove(fold.start, fold.end, before - document.characterCount())
        else:
            added = self._open(line)
            self._offsets.insert(fold.start, added, document.characterCount() - before)
        line.place.endEditBlock()

    def _is_open(self, fold: Fold) -> bool:
        return fold.blocks[0] in self._opened

    def _formats(self) -> Formats:
        return beside(self._article, self._typography.fold_line())

    def _open(self, line: _FoldLine) -> list[Stretch]:
        self._opened.add(line.fold.blocks[0])
        self._rewrite(line)
        cursor = QTextCursor(line.place)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        return self._set_inside(
            Typesetter(cursor, self._typography, self._content, fresh=False), line
        )

    def _set_inside(self, setter: Typesetter, line: _FoldLine) -> list[Stretch]:
        blocks = (self._content.blocks[index] for index in line.fold.blocks)
        added = [placed for block in blocks for placed in setter.set_block(block)]
        line.lines = len(added)
        return added

    def _close(self, line: _FoldLine) -> None:
        cursor = QTextCursor(line.place)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        last = line.place.block().blockNumber() + line.lines
        block = line.place.document().findBlockByNumber(last)
        cursor.setPosition(block.position() + block.length() - 1, _KEEP_ANCHOR)
        cursor.removeSelectedText()
        self._opened.discard(line.fold.blocks[0])
        self._rewrite(line)

    def _rewrite(self, line: _FoldLine) -> None:
        cursor = QTextCursor(line.place)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP_ANCHOR)
        cursor.removeSelectedText()
        cursor.setBlockFormat(self._formats()[0])
        for text, words in self._words(line.fold):
            cursor.insertText(text, words)
        line.place.setPosition(cursor.block().position())

    def _words(self, fold: Fold) -> list[tuple[str, QTextCharFormat]]:
        first = fold.blocks[0]
        words = self._typography.fold_line()[1]
        show = self._typography.fold_link(f"{links.FOLD}:{first}")
        pieces = [(self._count(len(fold.blocks)) + "  ·  ", words)]
        if any(self._content.blocks[index].learned for index in fold.blocks):
            pieces.append((self.tr("as you said of this site") + "  ·  ", words))
        if not self._is_open(fold):
            return [*pieces, (self.tr("Show"), show)]
        restore = self._typography.fold_link(f"{links.RESTORE}:{first}")
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
