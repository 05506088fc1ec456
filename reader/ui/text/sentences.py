"""The sentences of an article's body, in the order they are read."""

from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder

from reader.domain.article import ImportedArticle, Role
from reader.ui.text.folds import block_at
from reader.ui.text.offsets import stretch
from reader.ui.text.spans import trimmed

_SENTENCE = QTextBoundaryFinder.BoundaryType.Sentence


def sentences(content: ImportedArticle, offset: int) -> Iterator[tuple[int, int]]:
    """Give the start and end of every sentence of the body, from the one that holds an offset."""
    for block in content.blocks[block_at(content.blocks, offset) :]:
        if block.role is Role.BODY:
            yield from _inside(content.text, block.start, block.end, offset)


def _inside(text: str, start: int, end: int, offset: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    # The finder counts UTF-16 units, as a document does.
    units = stretch(words, start, 0)
    finder = QTextBoundaryFinder(_SENTENCE, words)
    first = start
    while (boundary := finder.toNextBoundary()) >= 0:
        last = units.offset_of(boundary)
        sentence = trimmed(text, first, last)
        if sentence[0] < sentence[1] and last > offset:
            yield sentence
        first = last
