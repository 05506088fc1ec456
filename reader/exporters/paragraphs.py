"""The numbers of an article's paragraphs, by which a reader can count."""

from bisect import bisect_right

from reader.domain.article import BlockKind, ImportedArticle

_NO_PARAGRAPHS = frozenset({BlockKind.HEADING, BlockKind.IMAGE, BlockKind.RULE})


class Paragraphs:
    """Numbers the paragraphs of an article from 1; headings, images and rules count none."""

    def __init__(self, content: ImportedArticle) -> None:
        self._starts = [block.start for block in content.blocks if block.kind not in _NO_PARAGRAPHS]

    def at(self, offset: int) -> int:
        """Return the paragraph that an offset stands in."""
        return max(1, bisect_right(self._starts, offset))
