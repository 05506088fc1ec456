"""How long an article takes to read, and how much of it was read."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from reader.domain.article import Block, ImportedArticle, Role
from reader.domain.wordcount import WORDS_A_MINUTE, words_in

# A book is measured by samples from all of it: to count it would hold up its first page.
_SAMPLES = 400
_SAMPLE_LENGTH = 4_000


def minutes(content: ImportedArticle) -> int:
    """Return how many minutes the body takes to read, one at least."""
    blocks = content.blocks
    sampled = blocks[:: max(1, len(blocks) // _SAMPLES)]
    length = sum(block.end - block.start for block in sampled)
    whole = sum(_minutes(content.text, block) for block in sampled if block.role is Role.BODY)
    share = length / len(content.text) if len(sampled) < len(blocks) else 1.0
    return max(1, round(whole / share))


def _minutes(text: str, block: Block) -> float:
    length = block.end - block.start
    sample = text[block.start : min(block.end, block.start + _SAMPLE_LENGTH)]
    if not sample:
        return 0.0
    return words_in(sample) / WORDS_A_MINUTE * length / len(sample)


class BodyMeasure:
    """Measures an article by the characters of its body."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._body = [block for block in blocks if block.role is Role.BODY]
        lengths = (block.end - block.start for block in self._body)
        self._until = list(accumulate(lengths, initial=0))

    def share_before(self, offset: int) -> float:
        """Return how much of the body stands before an offset, from 0 to 1."""
        whole = self._until[-1]
        if not whole:
            return 1.0
        index = bisect_right(self._body, offset, key=lambda block: block.start) - 1
        if index < 0:
            return 0.0
        block = self._body[index]
        return (self._until[index] + min(offset, block.end) - block.start) / whole
