"""The JSON file that Hypothesis exports.

https://github.com/hypothesis/client, annotations-exporter. An annotation of a whole page has no
quote, and a reply refers to another annotation; neither is a highlight.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.dates import moment
from reader.clippings.objects import decoded, is_json, words
from reader.clippings.registry import ClippingReader
from reader.clippings.web_annotation import many, selected
from reader.domain.clipping import Clipping, ClippingSource


class _Annotation(msgspec.Struct):
    id: str
    uri: str = ""
    created: str = ""
    updated: str = ""
    text: str = ""
    tags: list[str] = msgspec.field(default_factory=list)
    target: list[Any] = msgspec.field(default_factory=list)
    document: dict[str, Any] = msgspec.field(default_factory=dict)
    rubricator: dict[str, Any] = msgspec.field(default_factory=dict)


class _File(msgspec.Struct):
    annotations: list[_Annotation]


class HypothesisReader(ClippingReader):
    """Reads annotations that quote their page."""

    title = "Hypothesis JSON"

    @override
    def knows(self, text: str, /) -> bool:
        return is_json(text, "annotations") and is_json(text, "export_userid")

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        for annotation in decoded(text, _File).annotations:
            yield from _clippings(annotation)


def _clippings(annotation: _Annotation) -> Iterator[Clipping]:
    ours = annotation.rubricator
    titles = annotation.document.get("title")
    title = words(titles[0]) if isinstance(titles, list) and titles else ""
    source = ClippingSource.of(annotation.uri, title, words(ours.get("sha256")))
    for target in many(annotation.target):
        found = selected(many(target.get("selector")))
        if found.get("quote"):
            yield Clipping(
                uid=annotation.id,
                source=source,
                note=annotation.text,
                tags=tuple(annotation.tags),
                colour=pen(words(ours.get("colour"))),
                created_at=moment(annotation.created),
                changed_at=moment(annotation.updated),
                **found,
            )
