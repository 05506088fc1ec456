"""Highlights in the Web Annotation Data Model of the W3C, as JSON-LD.

https://www.w3.org/TR/annotation-model/. Each has at least one body, its colour, because the tests
of the W3C take an empty list for a mistake. The digest of the source is beside its address under a
name of our own, which other readers pass over.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, BinaryIO
from urllib.parse import quote

from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.exporters.json_array import write_array
from reader.exporters.registry import Exporter, MarkedArticle

_CONTEXT = ("http://www.w3.org/ns/anno.jsonld", {"sha256": "urn:rubricator:sha256"})
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`\x00-\x20]+")
_UNRESERVED = "/:?#[]@!$&'()*+,;=%~"


class WebAnnotationExporter(Exporter):
    """Writes an array of annotations."""

    title = "W3C Web Annotations"
    suffix = ".jsonld"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        write_array(_annotations(articles), file)
        file.write(b"\n")


def address(marked: MarkedArticle) -> str:
    """Return the address of an article, or of its file, as a URI."""
    url = marked.article.content.url
    if _ADDRESS.fullmatch(url):
        return quote(url, safe=_UNRESERVED)
    path = marked.article.path
    pure = PurePosixPath(path) if path.startswith("/") else PureWindowsPath(path)
    return pure.as_uri() if pure.is_absolute() else f"urn:sha256:{marked.article.content.sha256}"


def selectors(highlight: Highlight) -> list[dict[str, Any]]:
    """Return what finds the passage of a highlight; offsets count code points."""
    passage = highlight.passage
    return [
        {
            "type": "TextQuoteSelector",
            "exact": passage.quote,
            "prefix": passage.prefix,
            "suffix": passage.suffix,
        },
        {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
    ]


def _annotations(articles: Iterable[MarkedArticle]) -> Iterator[dict[str, Any]]:
    for marked in articles:
        source = {"id": address(marked), "type": "Text"}
        language = marked.article.content.language
        if marked.note:
            yield _noted(marked, source)
        for highlight in marked.highlights:
            yield {
                "@context": _CONTEXT,
                "id": f"urn:uuid:{highlight.uid}",
                "type": "Annotation",
                "motivation": "commenting" if highlight.note else "highlighting",
                "created": highlight.created_at,
                "modified": highlight.changed_at,
                "body": list(_bodies(marked, highlight)),
                "target": {
                    "source": (
                        source
                        | ({"language": language} if language else {})
                        | {"sha256": marked.sha256(highlight)}
                    ),
                    "selector": selectors(highlight),
                },
            }


def _noted(marked: MarkedArticle, source: dict[str, str]) -> dict[str, Any]:
    """Return an annotation of the whole of an article; nothing says when it was made."""
    said = (("commenting", marked.note), ("describing", marked.citation))
    return {
        "@context": _CONTEXT,
        "id": f"urn:uuid:{marked.note_uid}",
        "type": "Annotation",
        "motivation": "commenting",
        "body": [_body(purpose, value) for purpose, value in said],
        "target": source | {"sha256": marked.article.content.sha256},
    }


def _bodies(marked: MarkedArticle, highlight: Highlight) -> Iterator[dict[str, str]]:
    said = (
        ("commenting", highlight.note),
        *(("tagging", tag) for tag in highlight.tags),
        ("classifying", highlight.colour.value),
        ("classifying", marked.meaning(highlight)),
        ("describing", marked.citation),
    )
    return (_body(purpose, value) for purpose, value in said if value)


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "purpose": purpose, "format": "text/plain"}
