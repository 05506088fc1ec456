"""Highlights as the JSON file that Hypothesis exports and imports.

https://github.com/hypothesis/client, annotations-exporter. Its importer keeps the target, tags,
text, address and document of an annotation. The date of the export is that of the last change, so
that the same highlights give the same bytes.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, BinaryIO

import msgspec
from typing_extensions import override

from reader import __version__
from reader.domain.highlight import Highlight
from reader.exporters.json_array import write_array
from reader.exporters.registry import Exporter, MarkedArticle
from reader.exporters.web_annotation import address, selectors

_USER = "acct:reader@rubricator.invalid"
_EVERYONE = "__world__"
_NEVER = datetime.fromtimestamp(0, UTC)


class HypothesisExporter(Exporter):
    """Writes the annotations first and then when and by what they were exported."""

    title = "Hypothesis JSON"
    suffix = ".json"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        changes = _LastChange()
        file.write(b'{"annotations": ')
        write_array(changes.follow(articles), file)
        rest = {
            "export_date": changes.last,
            "export_userid": _USER,
            "client_version": f"rubricator {__version__}",
        }
        file.write(b", " + msgspec.json.encode(rest)[1:] + b"\n")


class _LastChange:
    """Remembers the last change of the highlights that pass."""

    def __init__(self) -> None:
        self.last = _NEVER

    def follow(self, articles: Iterable[MarkedArticle]) -> Iterator[dict[str, Any]]:
        """Yield the annotations."""
        for marked in articles:
            uri = address(marked)
            for highlight in marked.highlights:
                self.last = max(self.last, highlight.changed_at)
                yield _annotation(marked, highlight, uri)


def _annotation(marked: MarkedArticle, highlight: Highlight, uri: str) -> dict[str, Any]:
    return {
        "id": highlight.uid,
        "created": highlight.created_at,
        "updated": highlight.changed_at,
        "user": _USER,
        "uri": uri,
        "text": highlight.note,
        "tags": highlight.tags,
        "group": _EVERYONE,
        "permissions": {
            "read": [_USER],
            "admin": [_USER],
            "update": [_USER],
            "delete": [_USER],
        },
        "target": [{"source": uri, "selector": selectors(highlight)}],
        "document": {"title": [marked.title]},
        "rubricator": {
            "colour": highlight.colour,
            "meaning": marked.meaning(highlight),
            "citation": marked.citation,
            "sha256": marked.sha256(highlight),
        },
    }
