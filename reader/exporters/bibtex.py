"""Articles as BibTeX entries, each with its highlights as its annotation.

Braces cannot be escaped by a backslash, because BibTeX counts them all the same; they are written
by name, as are the other signs that TeX would act upon. Signs that TeX would draw as one, as two
hyphens, are kept apart by an empty group.
"""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from typing_extensions import override

from reader.domain.citation import Author, authors, date_parts
from reader.exporters.notes import notes
from reader.exporters.registry import Exporter, MarkedArticle

_NAMED = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}
_SIGN = re.compile(r"[\\{}~^#$%&_]")
_JOINED = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)")
_NO_KEY = re.compile(r"[^a-z0-9]+")
_NO_URL = {"{": "%7B", "}": "%7D", "\\": "%5C", "%": r"\%"}
_DIGITS = 8


class BibtexExporter(Exporter):
    """Writes an entry for each article; classic BibTeX has no kind for the web but ``misc``."""

    title = "BibTeX"
    suffix = ".bib"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        for marked in articles:
            file.write(f"@misc{{{_key(marked)},\n".encode())
            for name, value in _fields(marked):
                file.write(f"  {name} = {{{value}}},\n".encode())
            file.write(b"}\n\n")


def _key(marked: MarkedArticle) -> str:
    """Return a key that stays the same and that no other article has."""
    content = marked.article.content
    first = next(iter(authors(content.byline)), Author(""))
    year = "".join(str(part) for part in date_parts(content.published)[:1])
    name = _NO_KEY.sub("", first.family.casefold())
    digest = content.sha256[:_DIGITS]
    parts = (name or "article", year, digest, str(marked.article.id))
    return "-".join(part for part in parts if part)


def _fields(marked: MarkedArticle) -> Iterator[tuple[str, str]]:
    content = marked.article.content
    yield "title", f"{{{_escaped(marked.title)}}}"
    names = [_name(author) for author in authors(content.byline)]
    if names:
        yield "author", " and ".join(names)
    if content.site:
        yield "howpublished", _escaped(content.site)
    for name, part in zip(("year", "month", "day"), date_parts(content.published), strict=False):
        yield name, str(part)
    if content.url:
        yield "url", "".join(_NO_URL.get(sign, sign) for sign in content.url)
    if content.language:
        yield "language", _escaped(content.language)
    tags = dict.fromkeys(tag for highlight in marked.highlights for tag in highlight.tags)
    if tags:
        yield "keywords", _escaped(", ".join(tags))
    yield "annote", _escaped("\n\n".join(notes(marked)))


def _name(author: Author) -> str:
    inverted = _escaped(author.inverted)
    return inverted if author.given else f"{{{inverted}}}"


def _escaped(text: str) -> str:
    return _JOINED.sub("{}", _SIGN.sub(lambda sign: _NAMED[sign.group()], text))
