"""Blocks as importers make them, and the article's one text put together from them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import accumulate

from reader.domain.article import BLOCK_SEPARATOR, Block, BlockKind, InlineMark, Role


@dataclass(frozen=True, slots=True)
class Draft:
    """A block before its place in the article is known; its marks count inside its own text.

    ``anchors`` are the names of places in it: links of the same file lead there by ``#`` and name.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    role: Role = Role.BODY
    marks: tuple[InlineMark, ...] = ()
    image: str = ""
    anchors: tuple[str, ...] = ()
    number: int | None = None
    continues: bool = False

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
    starts = list(accumulate((len(each.text) + len(BLOCK_SEPARATOR) for each in drafts), initial=0))
    places: dict[str, int] = {}
    for draft, start in zip(drafts, starts, strict=False):
        for anchor in draft.anchors:
            places.setdefault(anchor, start)
    blocks = (_placed(draft, start, places) for draft, start in zip(drafts, starts, strict=False))
    return BLOCK_SEPARATOR.join(draft.text for draft in drafts), tuple(blocks)


def _placed(draft: Draft, start: int, places: Mapping[str, int]) -> Block:
    marks = tuple(
        InlineMark(mark.start + start, mark.end + start, mark.kind, target)
        for mark in draft.marks
        if (target := _target(mark.target, places)) is not None
    )
    end = start + len(draft.text)
    return Block(
        start,
        end,
        draft.kind,
        draft.level,
        draft.role,
        marks,
        draft.image,
        number=draft.number,
        continues=draft.continues,
    )


def _target(target: str, places: Mapping[str, int]) -> str | None:
    """Return where a mark leads; None where that is a place which the file does not have."""
    if not target.startswith("#"):
        return target
    place = places.get(target[1:])
    return None if place is None else f"#{place}"
