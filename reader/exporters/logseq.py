r"""Highlights as an outline for Logseq: blocks with properties.

https://docs.logseq.com/#/page/properties. Logseq knows no character references, so that nothing is
written by number here; spaces at the ends of lines are not kept. A bracket is left as it is where
it opens and escaped where it closes, because ``\[`` and ``\(`` begin a formula. Of a word that
would make a task of a block, the first letter is escaped.
"""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.exporters.places import place
from reader.exporters.registry import Exporter, MarkedArticle
from reader.exporters.task_states import TASK_STATE

_SPECIAL = re.compile(r"[\\`*_\]{}<~^|$=#@]|(?<=[:\[]):|(?<=:)/|(?<=\))\)")
_BLOCK_START = re.compile(rf"^(\d+(?=[.)])|(?=[>+\-:])|(?={TASK_STATE}))")


class LogseqExporter(Exporter):
    """Writes a block for each article and, below it, one for each highlight."""

    title = "Logseq"
    suffix = ".md"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        for marked in articles:
            _write(file, 0, [_plain(marked.title)], _facts(marked))
            if marked.note:
                _write(file, 1, [_plain(each) for each in _lines(marked.note)], ())
            for highlight in marked.highlights:
                quote = [f"> {_plain(each)}".rstrip() for each in _lines(highlight.passage.quote)]
                _write(file, 1, quote, _properties(marked, highlight))
                if highlight.note:
                    _write(file, 2, [_plain(each) for each in _lines(highlight.note)], ())


def _write(
    file: BinaryIO, depth: int, lines: list[str], properties: Iterable[tuple[str, str]]
) -> None:
    indent = "\t" * depth
    said = [f"{name}:: {_value(value)}" for name, value in properties if value]
    first, *rest = [*lines, *said]
    file.write(f"{indent}- {first}\n".encode())
    file.write("".join(f"{indent}  {each}\n" for each in rest).encode())


def _facts(marked: MarkedArticle) -> Iterator[tuple[str, str]]:
    content = marked.article.content
    yield "author", content.byline
    yield "site", content.site
    yield "published", content.published
    yield "source", marked.source
    yield "citation", marked.citation
    yield "sha256", content.sha256


def _properties(marked: MarkedArticle, highlight: Highlight) -> Iterator[tuple[str, str]]:
    passage = highlight.passage
    yield "id", highlight.uid
    yield "colour", highlight.colour.value
    yield "meaning", marked.meaning(highlight)
    yield "tags", ", ".join(tag.replace(",", " ") for tag in highlight.tags)
    yield "place", ", ".join(place(marked, highlight))
    yield "start", str(passage.start)
    yield "end", str(passage.end)
    yield "prefix", passage.prefix
    yield "suffix", passage.suffix
    yield "sha256", marked.sha256(highlight)
    yield "created", highlight.created_at.isoformat()


def _lines(text: str) -> list[str]:
    return text.splitlines() or [""]


def _plain(line: str) -> str:
    return _BLOCK_START.sub(r"\1\\", _SPECIAL.sub(r"\\\g<0>", " ".join(line.split())))


def _value(value: str) -> str:
    return " ".join(value.split())
