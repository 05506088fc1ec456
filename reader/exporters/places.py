"""Where a highlight stands, in words a reader can count by."""

from reader.domain.article import BlockKind, ImportedArticle
from reader.domain.highlight import AnchorState, Highlight

_NO_PARAGRAPHS = frozenset({BlockKind.HEADING, BlockKind.IMAGE, BlockKind.RULE})

_DOUBTS = {
    AnchorState.EXACT: (),
    AnchorState.MOVED: ("moved with its text",),
    AnchorState.ORPHAN: ("no longer in the text",),
}


def place(content: ImportedArticle, highlight: Highlight) -> tuple[str, ...]:
    """Return the place of a highlight by paragraph and by characters, and any doubt about it."""
    passage = highlight.passage
    return (
        f"paragraph {paragraph_number(content, passage.start)}",
        f"characters {passage.start}–{passage.end}",
        *_DOUBTS[highlight.anchor],
    )


def paragraph_number(content: ImportedArticle, offset: int) -> int:
    """Return the paragraph an offset stands in, from 1; headings, images and rules count none."""
    before = [
        block
        for block in content.blocks
        if block.start <= offset and block.kind not in _NO_PARAGRAPHS
    ]
    return max(1, len(before))
