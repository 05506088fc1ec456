"""The annotation collection that calibre exports, from its viewer or its library.

``Export`` in calibre's gui2/library/annotations.py: an object of a type of its own with a list of
annotations, each as the viewer keeps it. The titles of its books are not in it.
"""

from collections.abc import Iterable
from typing import Any

import msgspec
from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.dates import moment
from reader.clippings.naming import uid_of
from reader.clippings.objects import decoded, is_json, words
from reader.clippings.registry import ClippingReader
from reader.domain.clipping import Clipping, ClippingSource

_KINDS = ("calibre_annotation_collection", "calibre_highlights")


class _Annotation(msgspec.Struct):
    type: str = ""
    uuid: str = ""
    book_id: int = 0
    highlighted_text: str = ""
    notes: str = ""
    timestamp: str = ""
    title: str = ""
    authors: str | list[str] = ""
    removed: bool = False
    style: dict[str, Any] = msgspec.field(default_factory=dict)


class _Collection(msgspec.Struct):
    annotations: list[_Annotation] = msgspec.field(default_factory=list)
    highlights: list[_Annotation] = msgspec.field(default_factory=list)


class CalibreReader(ClippingReader):
    """Reads highlights that were not removed; bookmarks are passed over."""

    title = "calibre annotations"

    @override
    def knows(self, text: str, /) -> bool:
        return any(is_json(text, kind) for kind in _KINDS)

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        collection = decoded(text, _Collection)
        for each in (*collection.annotations, *collection.highlights):
            if each.type == "highlight" and each.highlighted_text and not each.removed:
                yield _clipping(each)


def _clipping(annotation: _Annotation) -> Clipping:
    authors = annotation.authors
    source = ClippingSource(
        title=annotation.title,
        author=authors if isinstance(authors, str) else ", ".join(authors),
    )
    made = moment(annotation.timestamp)
    marks = (str(annotation.book_id), annotation.highlighted_text)
    return Clipping(
        uid=annotation.uuid or uid_of(source, *marks),
        source=source,
        quote=annotation.highlighted_text,
        note=annotation.notes,
        colour=pen(words(annotation.style.get("which"))),
        created_at=made,
        changed_at=made,
    )
