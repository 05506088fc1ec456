"""Names as one JSON array, an object for each article."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, BinaryIO

import msgspec

from reader.exporters.entity_registry import NamedArticle


class EntityJsonExporter:
    """Writes each article with its text, its mentions and its entities."""

    title = "JSON"
    suffix = ".json"
    is_draft = False

    def write(self, articles: Iterable[NamedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come."""
        before = b"[\n"
        for named in articles:
            file.write(before + msgspec.json.encode(_object(named)))
            before = b",\n"
        file.write(b"\n]\n" if before == b",\n" else b"[]\n")


def _object(named: NamedArticle) -> dict[str, Any]:
    article, counts = named.article, Counter(each.entity for each in named.analysis.mentions)
    return {
        "id": article.id,
        "path": article.path,
        "title": article.content.title,
        "published": article.content.published,
        "url": article.content.url,
        "model": named.analysis.model,
        "text": article.content.text,
        "mentions": [
            {
                "start": mention.start,
                "end": mention.end,
                "text": named.words(mention),
                "label": mention.label,
                "entity": mention.entity,
                "source": mention.source,
                "score": mention.score,
            }
            for mention in named.analysis.mentions
        ],
        "entities": [
            {
                "id": entity.id,
                "name": entity.name,
                "label": entity.label,
                "count": counts[entity.id],
                "aliases": [alias.text for alias in entity.aliases],
            }
            for entity in named.analysis.entities
        ],
    }
