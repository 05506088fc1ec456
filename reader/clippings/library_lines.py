"""The highlights in this program's own JSON Lines, which hold their articles as well."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias

import msgspec
from msgspec.json import Decoder
from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.objects import decoded
from reader.clippings.registry import ClippingReader
from reader.domain.clipping import Clipping, ClippingSource

_SIGN = '{"kind":"library"'


class _Article(msgspec.Struct, tag_field="kind", tag="article"):
    article: int
    title: str = ""
    path: str = ""


class _Version(msgspec.Struct, tag_field="kind", tag="version"):
    article: int
    url: str = ""


class _Highlight(msgspec.Struct, tag_field="kind", tag="highlight"):
    article: int
    uid: str
    quote: str
    start: int
    prefix: str = ""
    suffix: str = ""
    sha256: str = ""
    note: str = ""
    tags: list[str] = msgspec.field(default_factory=list)
    colour: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None


class _Library(msgspec.Struct, tag_field="kind", tag="library"):
    pass


class _Decision(msgspec.Struct, tag_field="kind", tag="decision"):
    pass


class _Names(msgspec.Struct, tag_field="kind", tag="names"):
    pass


_Line: TypeAlias = _Library | _Decision | _Article | _Version | _Names | _Highlight
_LINES: Decoder[_Line] = Decoder(_Line)


class LibraryLinesReader(ClippingReader):
    """Reads the highlights of every article."""

    title = "Rubricator library"

    @override
    def knows(self, text: str, /) -> bool:
        return text.startswith(_SIGN)

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        articles: dict[int, ClippingSource] = {}
        for words in text.splitlines():
            line = decoded(words, _LINES)
            if isinstance(line, _Article):
                articles[line.article] = ClippingSource(title=line.title, path=line.path)
            elif isinstance(line, _Version):
                about = articles.get(line.article, ClippingSource())
                articles[line.article] = replace(about, url=line.url)
            elif isinstance(line, _Highlight):
                yield _clipping(line, articles.get(line.article, ClippingSource()))


def _clipping(line: _Highlight, source: ClippingSource) -> Clipping:
    return Clipping(
        uid=line.uid,
        source=replace(source, sha256=line.sha256),
        quote=line.quote,
        prefix=line.prefix,
        suffix=line.suffix,
        start=line.start,
        note=line.note,
        tags=tuple(line.tags),
        colour=pen(line.colour),
        created_at=line.created_at,
        changed_at=line.changed_at,
    )
