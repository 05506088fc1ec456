"""Names as brat standoff: a ZIP file with a text and its annotations for each article.

https://brat.nlplab.org/standoff.html; offsets are code points.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from reader.domain.entity import Mention
from reader.exporters.entity_registry import NamedArticle

_LINE_END = re.compile(r"[\r\n]+")
_NO_COLUMN = re.compile(r"[\r\n\t]+")
_ANY_SPACE = re.compile(r"\s+")
_EPOCH = (1980, 1, 1, 0, 0, 0)


class BratExporter:
    """Writes ``ID.txt`` and ``ID.ann`` for each article."""

    title = "brat standoff"
    suffix = ".zip"
    is_draft = False

    def write(self, articles: Iterable[NamedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come."""
        with zipfile.ZipFile(file, "w") as archive:
            for named in articles:
                _add(archive, f"{named.article.id}.txt", named.article.content.text)
                _add(archive, f"{named.article.id}.ann", "".join(_lines(named)))


def _add(archive: zipfile.ZipFile, name: str, text: str) -> None:
    # A fixed time lets the same articles give the same bytes.
    entry = zipfile.ZipInfo(name, _EPOCH)
    archive.writestr(entry, text.encode(), zipfile.ZIP_DEFLATED)


def _lines(named: NamedArticle) -> Iterator[str]:
    entities = named.entities()
    for number, mention in enumerate(named.analysis.mentions, start=1):
        words = named.words(mention)
        spans = ";".join(_spans(words, mention))
        yield f"T{number}\t{mention.label} {spans}\t{_NO_COLUMN.sub(' ', words)}\n"
        name = _ANY_SPACE.sub(" ", entities[mention.entity].name)
        if name != words:
            yield f"#{number}\tAnnotatorNotes T{number}\t{name}\n"


def _spans(words: str, mention: Mention) -> Iterator[str]:
    """Yield the stretches of a mention between line ends, which brat allows in none."""
    start = mention.start
    for line_end in _LINE_END.finditer(words):
        yield f"{start} {mention.start + line_end.start()}"
        start = mention.start + line_end.end()
    yield f"{start} {mention.end}"
