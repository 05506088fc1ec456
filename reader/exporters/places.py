"""Where a highlight stands, in words a reader can count by."""

from reader.domain.article import BlockKind, ImportedArticle

_NO_PARAGRAPHS = frozenset({BlockKind.HEADING, BlockKind.IMAGE, BlockKind.RULE})


def paragraph_number(content: ImportedArticle, offset: int) -> int:
    """Return the paragraph an offset stands in, from 1; headings, images and rules count none."""
    before = [
        block
        for block in content.blocks
        if block.start <= offset and block.kind not in _NO_PARAGRAPHS
    ]
    return max(1, len(before))
