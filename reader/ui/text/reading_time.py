"""How long an article takes to read, and how much of it was read."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from reader.domain.article import Block, ImportedArticle, Role

# Of many readers aloud, after Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading
# Performance: The New International Reading Speed Texts IReST", 2012. Signs are between Chinese
# with 255 and Japanese with 357.
_WORDS_A_MINUTE = 228
_SIGNS_A_MINUTE = 300
_LETTERS_A_MINUTE = 950

_SIGNS = re.compile("[\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
# Thai, Lao, Burmese and Khmer are written in letters, but without blanks between the words.
_LETTERS = re.compile("[\u0e01-\u0edf\u1000-\u109f\u1780-\u17dd]")

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
    return _minutes_of(sample) * length / len(sample)


def _minutes_of(text: str) -> float:
    if text.isascii():
        return len(text.split()) / _WORDS_A_MINUTE
    rest, signs = _SIGNS.subn(" ", text)
    rest, letters = _LETTERS.subn(" ", rest)
    words = sum(any(map(str.isalnum, word)) for word in rest.split())
    return words / _WORDS_A_MINUTE + signs / _SIGNS_A_MINUTE + letters / _LETTERS_A_MINUTE


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
