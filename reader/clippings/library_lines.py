"""The highlights in this program's own JSON Lines, which hold their articles as well."""

from collections.abc import Iterable
from dataclasses import replace

from typing_extensions import override

from reader.clippings import library_reading
from reader.clippings.library_records import (
    ArticleLine,
    ClippingLine,
    HighlightLine,
    VersionLine,
)
from reader.clippings.registry import ClippingReader
from reader.domain.clipping import Clipping, ClippingSource

_SIGN = '{"kind":"library"'


class LibraryLinesReader(ClippingReader):
    """Reads the highlights of every article."""

    title = "Rubricator library"

    @override
    def knows(self, text: str, /) -> bool:
        return text.startswith(_SIGN)

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        articles: dict[int, ClippingSource] = {}
        for line in library_reading.lines(text.encode().splitlines()):
            if isinstance(line, ArticleLine):
                articles[line.article] = ClippingSource(title=line.title, path=line.path)
            elif isinstance(line, VersionLine):
                about = articles.get(line.article, ClippingSource())
                articles[line.article] = replace(about, url=line.url)
            elif isinstance(line, HighlightLine):
                yield _clipping(line, articles.get(line.article, ClippingSource()))
            elif isinstance(line, ClippingLine):
                yield line.clipping


def _clipping(line: HighlightLine, source: ClippingSource) -> Clipping:
    return Clipping(
        uid=line.uid,
        source=replace(source, sha256=line.sha256),
        quote=line.quote,
        prefix=line.prefix,
        suffix=line.suffix,
        start=line.start,
        note=line.note,
        tags=line.tags,
        colour=line.colour,
        created_at=line.created_at,
        changed_at=line.changed_at,
    )
