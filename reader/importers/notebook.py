"""Jupyter notebooks: the prose of their cells, their code and what it printed."""

import base64
import binascii
from collections.abc import Iterator

from reader.domain.article import BlockKind, ImportedArticle
from reader.encodings import clean
from reader.importers.drafts import Draft, join
from reader.importers.images import Album
from reader.importers.json_feed import Fields, json_object
from reader.importers.markdown import first_heading, markdown_drafts
from reader.importers.source import Source, alone

_MAX_OUTPUT = 20_000


class NotebookImporter:
    """Reads Jupyter notebooks."""

    name = "notebook"
    suffixes = (".ipynb",)

    def recognises(self, source: Source, /) -> bool:
        """See the fields that every notebook has."""
        data = source.data
        return data.lstrip()[:1] == b"{" and b'"nbformat"' in data and b'"cells"' in data

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the notebook as one article."""
        cells = json_object(source).get("cells")
        album = Album()
        drafts = [
            draft
            for cell in (cells if isinstance(cells, list) else ())
            if isinstance(cell, dict)
            for draft in _drafts(cell, album)
        ]
        if not any(draft.text for draft in drafts):
            return
        text, blocks = join(drafts)
        title = first_heading(drafts) or source.stem
        yield ImportedArticle(text, blocks, title=title, encoding="utf-8", images=album.images)


def _drafts(cell: Fields, album: Album) -> Iterator[Draft]:
    text = _lines(cell.get("source"))
    if cell.get("cell_type") == "markdown":
        yield from markdown_drafts(text, alone, album)
        return
    if text.strip():
        yield Draft(text.rstrip(), BlockKind.PREFORMATTED)
    outputs = cell.get("outputs")
    for output in outputs if isinstance(outputs, list) else ():
        if isinstance(output, dict):
            yield from _output(output, album)


def _output(output: Fields, album: Album) -> Iterator[Draft]:
    data = output.get("data")
    data = data if isinstance(data, dict) else {}
    name = album.add(_picture(data.get("image/png")) or _picture(data.get("image/jpeg")))
    if name:
        yield Draft("", BlockKind.IMAGE, image=name)
        return
    text = _lines(output.get("text")) or _lines(data.get("text/plain"))
    if text.strip():
        yield Draft(text[:_MAX_OUTPUT].rstrip(), BlockKind.PREFORMATTED)


def _lines(value: object) -> str:
    if isinstance(value, list):
        value = "".join(each for each in value if isinstance(each, str))
    return clean(value) if isinstance(value, str) else ""


def _picture(value: object) -> bytes:
    try:
        return base64.b64decode(_lines(value))
    except (binascii.Error, ValueError):
        return b""
