"""Runs of blocks that are not part of the article, folded under one line each."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.domain.article import Block, BlockKind, Role


@dataclass(frozen=True, slots=True)
class Fold:
    """Neighbouring boilerplate blocks: their indexes, and the offsets they cover."""

    blocks: range
    start: int
    end: int


def parts(blocks: Sequence[Block], first: int = 0) -> Iterator[int | Fold]:
    """Give the index of every body block, and a fold in place of every run of boilerplate.

    They begin with a block that must not be inside a run.
    """
    indexes_on = range(first, len(blocks))
    for role, run in groupby(indexes_on, key=lambda index: blocks[index].role):
        if role is Role.BODY:
            yield from run
            continue
        indexes = list(run)
        covered = range(indexes[0], indexes[-1] + 1)
        yield Fold(covered, blocks[indexes[0]].start, blocks[indexes[-1]].end)


def folds(blocks: Sequence[Block]) -> Iterator[Fold]:
    """Give the folds of all blocks, one for each run of boilerplate."""
    aside = [index for index, block in enumerate(blocks) if block.role is Role.BOILERPLATE]
    for _, run in groupby(enumerate(aside), key=lambda numbered: numbered[1] - numbered[0]):
        indexes = [index for _, index in run]
        first, last = indexes[0], indexes[-1]
        yield Fold(range(first, last + 1), blocks[first].start, blocks[last].end)


def block_at(blocks: Sequence[Block], offset: int) -> int:
    """Return the index of the block that holds an offset, or of the one before it."""
    return max(0, bisect_right(blocks, offset, key=lambda block: block.start) - 1)


def part_before(blocks: Sequence[Block], offset: int) -> int:
    """Return the first block of a part that holds an offset, or of one before it.

    It follows no table, behind which a document has an empty line of its own.
    """
    index = block_at(blocks, offset)
    while index > 0 and (
        blocks[index].role is Role.BOILERPLATE or blocks[index - 1].kind is BlockKind.TABLE
    ):
        index -= 1
    return index
