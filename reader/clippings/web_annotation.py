"""The Web Annotation Data Model of the W3C, as JSON-LD: one annotation, or an array of them.

https://www.w3.org/TR/annotation-model/. A body may be a text, an object or several; a selector one
or several, or refined by another.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.dates import moment
from reader.clippings.naming import uid_of
from reader.clippings.objects import decoded, is_json, words
from reader.clippings.registry import ClippingReader
from reader.domain.clipping import Clipping, ClippingSource

_OUR_NAMES = "urn:uuid:"


class WebAnnotationReader(ClippingReader):
    """Reads annotations that quote their target; those that do not are passed over."""

    title = "W3C Web Annotations"

    @override
    def knows(self, text: str, /) -> bool:
        return is_json(text, "http://www.w3.org/ns/anno.jsonld")

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        whole: Any = decoded(text, Any)
        for annotation in _annotations(whole):
            for target in many(annotation.get("target")):
                yield from _clipping(annotation, target)


def selected(selectors: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Return quote, context and start that selectors of one target name together."""
    found: dict[str, Any] = {}
    waiting = deque(selectors)
    while waiting:
        selector = waiting.popleft()
        if selector.get("type") == "TextQuoteSelector":
            found |= {
                "quote": words(selector.get("exact")),
                "prefix": words(selector.get("prefix")),
                "suffix": words(selector.get("suffix")),
            }
        elif selector.get("type") == "TextPositionSelector":
            start = selector.get("start")
            found["start"] = start if isinstance(start, int) and start >= 0 else None
        waiting.extend(many(selector.get("refinedBy")))
    return found


def many(value: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - one object, several or none
    """Return the objects of a property that has one or several."""
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, dict)]


def _annotations(whole: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever stands there
    for each in many(whole):
        pages = [each, *many(each.get("first"))]
        items = [item for page in pages for item in many(page.get("items"))]
        yield from items or [each]


def _clipping(annotation: dict[str, Any], target: dict[str, Any]) -> Iterator[Clipping]:
    found = selected(many(target.get("selector")))
    if not found.get("quote"):
        return
    source = _source(target)
    said = _said(annotation.get("body"))
    name = words(annotation.get("id")).removeprefix(_OUR_NAMES)
    yield Clipping(
        uid=name or uid_of(source, found["quote"], words(annotation.get("created"))),
        source=source,
        note="\n\n".join(said["commenting"]),
        tags=tuple(said["tagging"]),
        colour=next((pen(value) for value in said["classifying"] if pen(value)), None),
        created_at=moment(words(annotation.get("created"))),
        changed_at=moment(words(annotation.get("modified"))),
        **found,
    )


def _source(target: dict[str, Any]) -> ClippingSource:
    source = target.get("source")
    if isinstance(source, dict):
        place, sha256 = words(source.get("id")), words(source.get("sha256"))
        return ClippingSource.of(place, sha256=sha256)
    return ClippingSource.of(words(source))


def _said(body: Any) -> dict[str, list[str]]:  # noqa: ANN401 - a text, an object or several
    said: dict[str, list[str]] = {"commenting": [], "tagging": [], "classifying": []}
    for each in body if isinstance(body, list) else [body]:
        if isinstance(each, str):
            said["commenting"].append(each)
        elif isinstance(each, dict):
            value, purpose = words(each.get("value")), words(each.get("purpose"))
            if value and purpose != "describing":
                said.get(purpose, said["commenting"]).append(value)
    return said
