"""Finds words in an article; what is not part of it is not searched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.domain.article import ImportedArticle, Role
from reader.ui.text.folds import block_at


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for, and how exactly."""

    words: str
    match_case: bool = False
    whole_words: bool = False


def hits(content: ImportedArticle, query: Query) -> list[tuple[int, int]]:
    """Return where the words are, as offsets, in order."""
    if not query.words:
        return []
    return list(_hits(content, _pattern(query)))


def _hits(content: ImportedArticle, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    has_folds = any(block.role is Role.BOILERPLATE for block in content.blocks)
    for hit in pattern.finditer(content.text):
        if not has_folds or _is_in_body(content, hit.start()):
            yield hit.span()


def _is_in_body(content: ImportedArticle, offset: int) -> bool:
    return content.blocks[block_at(content.blocks, offset)].role is Role.BODY


def _pattern(query: Query) -> re.Pattern[str]:
    words = re.escape(query.words)
    if query.whole_words:
        words = rf"(?<!\w){words}(?!\w)"
    return re.compile(words, re.NOFLAG if query.match_case else re.IGNORECASE)
