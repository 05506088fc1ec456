"""Highlights as an Org file: headings with properties and tags.

https://orgmode.org/manual/. Where a sign of the text would be taken for markup, a zero width space
stands beside it, as the manual's chapter on the escape character says. No property is named
``END``, at which some readers take the drawer to end.
"""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.exporters.places import place
from reader.exporters.registry import Exporter, MarkedArticle
from reader.exporters.task_states import TASK_STATE

ESCAPE = "\u200b"
_HEAD = "#+title: Highlights\n#+options: ^:nil tex:nil e:nil -:nil f:nil toc:nil\n"
_LINE_START = re.compile(r"^(?=[^\S\n]*(?:[*#:|+\-]|\d+[.)]\s|[A-Za-z][.)]\s))", re.MULTILINE)
_EMPHASIS = r"(?<![^\s\-–—(\[{'\"“‘])(?=[*/_=~+]\S)"
_LINK = r"(?<=\[)(?=\[|fn:|\d)|(?<=<)(?=\S)"
_CODE = r"(?<=\{)(?=\{\{)|(?<=\\)(?=[A-Za-z\\(\[])|(?<=\$)|(?<=@)(?=@)"
_MARKUP = re.compile(f"{_EMPHASIS}|{_LINK}|{_CODE}")
# What makes a task or a comment of a heading, or gives it a priority or tags.
_HEADING = re.compile(rf"^(?={TASK_STATE}|COMMENT(?=\s|$)|\[#)|(?<=:)$")
_NOT_IN_TAGS = re.compile(r"[^\w@]+")


class OrgExporter(Exporter):
    """Writes a heading for each article and, below it, one for each highlight."""

    title = "Org"
    suffix = ".org"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        file.write(_HEAD.encode())
        for marked in articles:
            file.write(_lines(_article(marked)))
            for highlight in marked.highlights:
                file.write(_lines(_highlight(marked, highlight)))


def _article(marked: MarkedArticle) -> Iterator[str]:
    content = marked.article.content
    yield ""
    yield f"* {_HEADING.sub(ESCAPE, _escaped(marked.title))}"
    yield from _drawer(
        ("AUTHOR", content.byline),
        ("SITE", content.site),
        ("PUBLISHED", content.published),
        ("SOURCE", marked.source),
        ("SHA256", content.sha256),
    )
    yield _escaped(marked.citation)
    if marked.note:
        yield ""
        yield _escaped(marked.note)


def _highlight(marked: MarkedArticle, highlight: Highlight) -> Iterator[str]:
    passage = highlight.passage
    names = (_NOT_IN_TAGS.sub("_", tag).strip("_") for tag in highlight.tags)
    tags = "".join(f"{name}:" for name in names if name)
    said = ", ".join(place(marked, highlight))
    yield ""
    yield f"** {said.capitalize()}{f' :{tags}' if tags else ''}"
    yield from _drawer(
        ("ID", highlight.uid),
        ("COLOUR", highlight.colour.value),
        ("MEANING", marked.meaning(highlight)),
        ("CHARACTERS", f"{passage.start}-{passage.end}"),
        ("PREFIX", passage.prefix),
        ("SUFFIX", passage.suffix),
        ("SHA256", marked.sha256(highlight)),
        ("CREATED", highlight.created_at.isoformat()),
    )
    yield "#+begin_quote"
    yield _escaped(passage.quote)
    yield "#+end_quote"
    if highlight.note:
        yield ""
        yield _escaped(highlight.note)


def _drawer(*properties: tuple[str, str]) -> Iterator[str]:
    yield ":PROPERTIES:"
    for name, value in properties:
        if value:
            yield f":{name}: {_escaped(' '.join(value.split()))}"
    yield ":END:"


def _escaped(text: str) -> str:
    if text.isalnum():
        return text
    return _LINE_START.sub(ESCAPE, _MARKUP.sub(ESCAPE, text))


def _lines(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()
