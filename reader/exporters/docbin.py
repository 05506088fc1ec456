"""Names as spaCy keeps annotated texts: a draft of documents, which the child packs."""

from collections.abc import Iterable
from typing import BinaryIO

import msgspec

from reader.exporters.entity_registry import NamedArticle
from reader.protocol import Document, DocumentMention


class DocBinExporter:
    """Writes a line of JSON for each document."""

    title = "spaCy DocBin"
    suffix = ".spacy"
    is_draft = True

    def write(self, articles: Iterable[NamedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come."""
        for named in articles:
            file.write(msgspec.json.encode(_document(named)) + b"\n")


def _document(named: NamedArticle) -> Document:
    article, entities = named.article, named.entities()
    return Document(
        id=article.id,
        title=article.content.title,
        path=article.path,
        language=article.content.language,
        text=article.content.text,
        mentions=tuple(
            DocumentMention(each.start, each.end, each.label, entities[each.entity].name)
            for each in named.analysis.mentions
        ),
    )
