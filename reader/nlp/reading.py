"""What of an article is read for names, and in which pieces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.domain.article import Block, BlockKind, ImportedArticle, Role

LONGEST_PIECE = 10_000

_SILENT_KINDS = frozenset({BlockKind.RULE})
_BREAK = "\n"
_LINE_BREAKS = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# A tokenizer takes the square of the length of such a run.
_RUN_OF_MARKS = re.compile(r"[^\w\s]{40,}")
_SENTENCE_END = re.compile(r"[.!?。！？][\"'”’)\]]*\s+|[。！？]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of text, or a part of a very long one, and where it starts in the article."""

    start: int
    text: str


def legible(article: ImportedArticle, *, with_boilerplate: bool = False) -> str:
    """Return the article's text with line breaks in place of everything that is not read.

    Offsets stay. A line break is also what lies between two blocks, two lines or two cells of a
    table, so that whatever stays within a line stays within its block.
    """
    parts = []
    end = 0
    for block in article.blocks:
        if _is_read(block, with_boilerplate=with_boilerplate):
            parts.append(_BREAK * (block.start - end))
            parts.append(_readable(article.text[block.start : block.end]))
            end = block.end
    parts.append(_BREAK * (len(article.text) - end))
    return "".join(parts)


def _readable(words: str) -> str:
    return _RUN_OF_MARKS.sub(lambda run: " " * len(run[0]), _LINE_BREAKS.sub(_BREAK, words))


def _is_read(block: Block, *, with_boilerplate: bool) -> bool:
    return block.kind not in _SILENT_KINDS and (with_boilerplate or block.role is Role.BODY)


def pieces(text: str) -> Iterator[Piece]:
    """Yield the lines of a text that hold something; very long ones are cut at sentence ends."""
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        while start < line.end():
            end = _cut(text, start, line.end())
            if text[start:end].strip():
                yield Piece(start, text[start:end])
            start = end


def _cut(text: str, start: int, line_end: int) -> int:
    """Return where a piece ends: at the last sentence end, else space, that is not too far."""
    furthest = start + LONGEST_PIECE
    if line_end <= furthest:
        return line_end
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start, furthest)]
    if ends:
        return ends[-1]
    space = text.rfind(" ", start, furthest)
    return space + 1 if space > start else furthest
