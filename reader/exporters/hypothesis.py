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
            if marked.note:
                self.last = max(self.last, marked.article.added_at)
                yield _noted(marked, uri)
            for highlight in marked.highlights:
                self.last = max(self.last, highlight.changed_at)
                yield _annotation(marked, highlight, uri)


def _noted(marked: MarkedArticle, uri: str) -> dict[str, Any]:
    """Return what Hypothesis calls a page note; it is as old as its article, for want of better."""
    made = marked.article.added_at
    return {
        "id": marked.note_uid,
        "created": made,
        "updated": made,
        "text": marked.note,
        "tags": (),
        "target": [{"source": uri}],
        **_everywhere(marked, uri),
    }


def _annotation(marked: MarkedArticle, highlight: Highlight, uri: str) -> dict[str, Any]:
    return {
        "id": highlight.uid,
        "created": highlight.created_at,
        "updated": highlight.changed_at,
        "text": highlight.note,
        "tags": highlight.tags,
        "target": [{"source": uri, "selector": selectors(highlight)}],
        **_everywhere(marked, uri),
        "rubricator": {
            "colour": highlight.colour,
            "meaning": marked.meaning(highlight),
            "citation": marked.citation,
            "sha256": marked.sha256(highlight),
        },
    }


def _everywhere(marked: MarkedArticle, uri: str) -> dict[str, Any]:
    """Return what all annotations of an article have."""
    return {
        "user": _USER,
        "uri": uri,
        "group": _EVERYONE,
        "permissions": {name: [_USER] for name in ("read", "admin", "update", "delete")},
        "document": {"title": [marked.title]},
    }
