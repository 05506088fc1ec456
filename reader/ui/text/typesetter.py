"""Sets the blocks of an article into a document, and says where their words came to stand."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTableCell,
    QTextTableFormat,
)

from reader.domain.article import Block, BlockKind, ImportedArticle, InlineKind, Role
from reader.domain.direction import is_right_to_left
from reader.ui.text.folds import block_at
from reader.ui.text.header import title_block
from reader.ui.text.offsets import Stretch, stretch
from reader.ui.text.pictures import ENDLESS, IMAGE_SCHEME, picture_size
from reader.ui.text.typography import Typography, has_italics

# Laying out more than this at a time would hold up the window, so a larger table is set as lines,
# and a longer paragraph as several.
_MOST_CELLS = 600
_LONGEST = 8_000

_NOTHING_SEEN = "\u200b"

# A document would begin a new block at these, or take them for an object.
_SAFE = str.maketrans(
    {
        "\n": "\u2028",
        "\r": "\u2028",
        "\u2029": "\u2028",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
    }
)

Formats = tuple[QTextBlockFormat, QTextCharFormat]


class Typesetter:
    """Sets text at a cursor, which moves on; ``fresh`` says that its block is empty and unused."""

    def __init__(
        self, cursor: QTextCursor, typography: Typography, content: ImportedArticle, *, fresh: bool
    ) -> None:
        self._cursor = cursor
        self._typography = typography
        self._content = content
        self._fresh = fresh
        self._widest, self._tallest = typography.column_width, ENDLESS
        self._pictures: list[QTextCursor] = []
        self._title = title_block(content)
        self._images = {image.name: index for index, image in enumerate(content.images)}

    def fit_pictures(self, widest: int, tallest: int = ENDLESS) -> None:
        """Make the pictures no larger than some numbers of pixels, those to come as well."""
        if (widest, tallest) == (self._widest, self._tallest):
            return
        self._widest, self._tallest = widest, tallest
        for place in self._pictures:
            # Only the position of the place has stayed, not its anchor.
            chosen = QTextCursor(place.document())
            chosen.setPosition(place.position())
            chosen.setPosition(place.position() + 1, QTextCursor.MoveMode.KeepAnchor)
            picture = chosen.charFormat().toImageFormat()
            self._size(picture)
            chosen.setCharFormat(picture)

    def set_line(self, formats: Formats, pieces: list[tuple[str, QTextCharFormat]]) -> None:
        """Set a line of the program's own, which is not part of the article's text."""
        self._begin(formats)
        for text, words in pieces:
            self._cursor.insertText(text.translate(_SAFE), words)

    def line(self) -> QTextCursor:
        """Return the beginning of the line that was set last."""
        place = QTextCursor(self._cursor)
        place.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        return place

    def set_block(self, block: Block) -> Iterator[Stretch]:
        """Set a block in the manner of its kind, piece by piece."""
        if block.role is Role.BOILERPLATE:
            return self.set_words(block, self._typography.folded())
        if block.kind is BlockKind.TABLE and self._fits_table(block):
            return self._set_table(block)
        if block.kind is BlockKind.IMAGE and block.image in self._images:
            return self._set_image(block)
        if block.kind is BlockKind.RULE and block.start == block.end:
            return self._set_rule(block)
        return self.set_words(block, self._formats(block))

    def set_words(self, block: Block, formats: Formats) -> Iterator[Stretch]:
        """Set the words of a block in formats of the caller's choice, piece by piece."""
        spacing, words = formats
        for start, end in _cuts(self._content.text, block.start, block.end):
            inside = QTextBlockFormat(spacing)
            if start > block.start:
                inside.setTopMargin(0)
                inside.setTextIndent(0)
            if end < block.end:
                inside.setBottomMargin(0)
            self._begin((inside, words))
            yield self._insert(block, start, end, words)

    def _formats(self, block: Block) -> Formats:
        kind = block.kind
        if kind is BlockKind.PARAGRAPH and self._typography.has_indents:
            return self._typography.running_paragraph(
                is_first=not self._is_beside(block, -1), is_last=not self._is_beside(block, 1)
            )
        spacing, words = self._typography.block(block)
        if kind is BlockKind.QUOTE:
            words.setFontItalic(has_italics(self._content.text[block.start : block.end]))
        elif kind is BlockKind.LIST_ITEM and not self._is_beside(block, 1):
            self._typography.close_list(spacing)
        return spacing, words

    def _is_beside(self, block: Block, way: int) -> bool:
        """Return whether another block of the same kind stands before or behind a block."""
        blocks = self._content.blocks
        index = block_at(blocks, block.start) + way
        if index == self._title or not 0 <= index < len(blocks):
            return False
        return blocks[index].kind is block.kind and blocks[index].role is Role.BODY

    def _begin(self, formats: Formats) -> None:
        spacing, words = formats
        if self._fresh:
            self._cursor.setBlockFormat(spacing)
            self._cursor.setBlockCharFormat(words)
            self._fresh = False
        else:
            self._cursor.insertBlock(spacing, words)

    def _insert(self, block: Block, start: int, end: int, words: QTextCharFormat) -> Stretch:
        text = self._content.text[start:end]
        placed = stretch(text, start, self._cursor.position())
        if block.marks:
            self._insert_marked(block, start, end, words)
        else:
            self._cursor.insertText(text.translate(_SAFE), words)
        return placed

    def _insert_marked(self, block: Block, start: int, end: int, words: QTextCharFormat) -> None:
        marks = [mark for mark in block.marks if mark.start < end and mark.end > start]
        edges = {edge for mark in marks for edge in (mark.start, mark.end)}
        cuts = [start, *sorted(edge for edge in edges if start < edge < end), end]
        for first, last in pairwise(cuts):
            marked, text = words, self._content.text[first:last]
            for mark in marks:
                if mark.start <= first and last <= mark.end:
                    kind = mark.kind
                    if kind is InlineKind.EMPHASIS and not has_italics(text):
                        kind = InlineKind.STRONG
                    marked = self._typography.marked(marked, kind, mark.target)
            self._cursor.insertText(text.translate(_SAFE), marked)

    def _set_rule(self, block: Block) -> Iterator[Stretch]:
        yield from self.set_words(block, self._formats(block))
        # Behind a table a document has no room for a block in which there is nothing.
        self._cursor.insertText(_NOTHING_SEEN)

    def _set_image(self, block: Block) -> Iterator[Stretch]:
        self._begin(self._typography.picture())
        start = self._cursor.position()
        picture = QTextImageFormat()
        picture.setName(f"{IMAGE_SCHEME}:{self._images[block.image]}")
        self._size(picture)
        place = QTextCursor(self._cursor)
        place.setKeepPositionOnInsert(True)
        self._cursor.insertImage(picture)
        self._pictures.append(place)
        if block.start == block.end:
            yield Stretch(block.start, block.end, start)
        else:
            yield from self.set_words(block, self._typography.block(block))

    def _size(self, picture: QTextImageFormat) -> None:
        index = int(picture.name().partition(":")[2])
        size = picture_size(self._content.images[index], self._widest, self._tallest)
        picture.setWidth(size.width())
        picture.setHeight(size.height())

    def _fits_table(self, block: Block) -> bool:
        rows = self._rows(block)
        cells = len(rows) * max(row.count("\t") + 1 for row in rows)
        return cells <= _MOST_CELLS and block.end - block.start <= _LONGEST

    def _rows(self, block: Block) -> list[str]:
        return self._content.text[block.start : block.end].split("\n")

    def _set_table(self, block: Block) -> Iterator[Stretch]:
        rows = self._rows(block)
        columns = max(row.count("\t") + 1 for row in rows)
        formats = self._typography.block(block)
        self._begin(formats)
        table = self._cursor.insertTable(len(rows), columns, self._table_format(block))
        start = block.start
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells.split("\t")):
                self._enter(table.cellAt(row, column), formats)
                yield self._insert(block, start, start + len(text), formats[1])
                start += len(text) + 1
        self._cursor.setPosition(table.lastPosition() + 1)
        self._fresh = True

    def _enter(self, cell: QTextTableCell, formats: Formats) -> None:
        self._cursor.setPosition(cell.firstPosition())
        self._cursor.setBlockFormat(formats[0])
        self._cursor.setBlockCharFormat(formats[1])

    def _table_format(self, block: Block) -> QTextTableFormat:
        form = QTextTableFormat()
        if is_right_to_left(self._content.text[block.start : block.end]):
            # Qt has no way to set its columns from the right.
            form.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self._typography.theme.line)
        form.setCellPadding(self._typography.em * 0.35)
        form.setCellSpacing(0)
        form.setTopMargin(self._typography.em * 0.4)
        form.setBottomMargin(self._typography.em * 1.2)
        return form


def _cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the pieces of a block that are set one by one; the blank at a cut is in none of them."""
    while end - start > _LONGEST:
        cut = max(text.rfind(blank, start + 1, start + _LONGEST) for blank in "\n ")
        if cut < 0:
            yield start, start + _LONGEST
            start += _LONGEST
        else:
            yield start, cut
            start = cut + 1
    yield start, end
