"""Names as CoNLL-2003 has them: a line for each token, the last column in IOB2.

https://www.clips.uantwerpen.be/conll2003/ner/. The columns of part of speech and chunk, which the
program does not know, hold the place holders of that corpus; labels are those of OntoNotes.
"""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from reader.domain.article import Role
from reader.domain.entity import Mention
from reader.exporters.entity_registry import NamedArticle

_TOKEN = re.compile(r"\w+|[^\w\s]")
_LINE = re.compile(r"[^\n]+")
_DOCUMENT = "-DOCSTART- -X- O O\n\n"


class ConllExporter:
    """Writes the bodies of articles; each line of a block is a sentence."""

    title = "CoNLL-2003"
    suffix = ".conll"
    is_draft = False

    def write(self, articles: Iterable[NamedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come."""
        for named in articles:
            file.write(_DOCUMENT.encode())
            for sentence in _sentences(named):
                lines = "".join(f"{token} -X- O {tag}\n" for token, tag in sentence)
                file.write(f"{lines}\n".encode())


def _sentences(named: NamedArticle) -> Iterator[list[tuple[str, str]]]:
    text = named.article.content.text
    tags = _Tags(named.analysis.mentions)
    for block in named.article.content.blocks:
        if block.role is not Role.BODY:
            continue
        for line in _LINE.finditer(text, block.start, block.end):
            if sentence := list(_tokens(text, line.start(), line.end(), tags)):
                yield sentence


def _tokens(text: str, start: int, end: int, tags: "_Tags") -> Iterator[tuple[str, str]]:
    """Yield the tokens of a line with their tags; a mention begins and ends with a token."""
    while token := _TOKEN.search(text, start, end):
        tag, stop = tags.at(token.start(), token.end())
        yield text[token.start() : stop], tag
        start = stop


class _Tags:
    """Gives the tag of each token, from front to back."""

    def __init__(self, mentions: tuple[Mention, ...]) -> None:
        self._mentions = mentions
        self._next = 0

    def at(self, start: int, end: int) -> tuple[str, int]:
        """Return the tag of what begins at an offset, and where it ends at the latest."""
        while self._next < len(self._mentions) and self._mentions[self._next].end <= start:
            self._next += 1
        if self._next == len(self._mentions):
            return "O", end
        mention = self._mentions[self._next]
        if start < mention.start:
            return "O", min(end, mention.start)
        prefix = "B" if start == mention.start else "I"
        return f"{prefix}-{mention.label}", min(end, mention.end)
