"""Articles as CSL-JSON, the input of citation processors; each with its highlights in its note.

https://github.com/citation-style-language/schema.
"""

from collections.abc import Iterable
from typing import Any, BinaryIO

from typing_extensions import override

from reader.domain.citation import Author, authors, date_parts
from reader.exporters.json_array import write_array
from reader.exporters.notes import notes
from reader.exporters.registry import Exporter, MarkedArticle


class CslExporter(Exporter):
    """Writes an array of items, one for each article."""

    title = "CSL-JSON"
    suffix = ".json"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        write_array((_item(marked) for marked in articles), file)
        file.write(b"\n")


def _item(marked: MarkedArticle) -> dict[str, Any]:
    content = marked.article.content
    added = marked.article.added_at
    tags = dict.fromkeys(tag for highlight in marked.highlights for tag in highlight.tags)
    facts = {
        "id": content.sha256 or str(marked.article.id),
        "type": "article-newspaper" if content.site and content.published else "webpage",
        "title": marked.title,
        "author": [_name(author) for author in authors(content.byline)],
        "container-title": content.site,
        "issued": _date(date_parts(content.published)),
        "accessed": _date((added.year, added.month, added.day)),
        "URL": content.url,
        "language": content.language,
        "keyword": ", ".join(tags),
        "note": "\n\n".join(notes(marked)),
    }
    return {name: value for name, value in facts.items() if value}


def _name(author: Author) -> dict[str, str]:
    if not author.given:
        return {"literal": author.family}
    return {"family": author.family, "given": author.given}


def _date(parts: tuple[int, ...]) -> dict[str, list[tuple[int, ...]]] | None:
    return {"date-parts": [parts]} if parts else None
