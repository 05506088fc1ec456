"""Blocks as importers make them, and the article's one text put together from them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.domain.article import BLOCK_SEPARATOR, Block, BlockKind, InlineMark, Role


@dataclass(frozen=True, slots=True)
class Draft:
    """A block before its place in the article is known; its marks count inside its own text."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    role: Role = Role.BODY
    marks: tuple[InlineMark, ...] = ()
    image: str = ""

    def as_boilerplate(self) -> "Draft":
        """Return the same block as something that was only saved along with the article."""
        return replace(self, role=Role.BOILERPLATE)


def join(drafts: Iterable[Draft]) -> tuple[str, tuple[Block, ...]]:
    """Return the text of all blocks and the blocks with their offsets into it.

    An article has a body: where every block is boilerplate, none is.
    """
    drafts = list(drafts)
    if not any(draft.text and draft.role is Role.BODY for draft in drafts):
        drafts = [replace(draft, role=Role.BODY) for draft in drafts]
    texts: list[str] = []
    blocks: list[Block] = []
    start = 0
    for draft in drafts:
        texts.append(draft.text)
        end = start + len(draft.text)
        blocks.append(_placed(draft, start, end))
        start = end + len(BLOCK_SEPARATOR)
    return BLOCK_SEPARATOR.join(texts), tuple(blocks)


def _placed(draft: Draft, start: int, end: int) -> Block:
    marks = tuple(replace(m, start=m.start + start, end=m.end + start) for m in draft.marks)
    return Block(start, end, draft.kind, draft.level, draft.role, marks, draft.image)
