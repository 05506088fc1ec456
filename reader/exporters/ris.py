"""Articles in the tagged format of reference managers (RIS), each highlight as a note of its own.

https://en.wikipedia.org/wiki/RIS_(file_format); a field is one line.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from typing_extensions import override

from reader.domain.citation import authors, date_parts
from reader.exporters.notes import notes
from reader.exporters.registry import Exporter, MarkedArticle

# Of what is not known, the stroke before it stays.
_DATE_PARTS = 3


class RisExporter(Exporter):
    """Writes an electronic source for each article."""

    title = "RIS"
    suffix = ".ris"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        for marked in articles:
            for tag, value in _fields(marked):
                file.write(f"{tag}  - {' '.join(value.split())}\r\n".encode())
            file.write(b"ER  - \r\n\r\n")


def _fields(marked: MarkedArticle) -> Iterator[tuple[str, str]]:
    content, date = marked.article.content, date_parts(marked.article.content.published)
    yield "TY", "ELEC"
    yield "TI", marked.title
    yield from (("AU", author.inverted) for author in authors(content.byline))
    if content.site:
        yield "T2", content.site
    if date:
        yield "PY", str(date[0])
        yield "DA", "/".join(f"{part:02}" for part in date) + "/" * (_DATE_PARTS - len(date))
    if content.url:
        yield "UR", content.url
    if content.language:
        yield "LA", content.language
    tags = dict.fromkeys(tag for highlight in marked.highlights for tag in highlight.tags)
    yield from (("KW", tag) for tag in tags)
    yield from (("N1", note) for note in notes(marked))
