"""Everything the library knows of articles, as JSON Lines: the program's own format.

``resources/schemas/library.schema.json`` describes a line. The first says which format it is; then
come the decisions and what else the user gave the library, and each article with its versions, what
was found in it and its highlights. The last line counts those before it, so that a file that was
cut off is known.
Articles and versions are numbered within the file; an article is the same as another with the same
``sha256`` and ``part``, a highlight with the same ``uid``, a decision with the same ``id``.
"""

from base64 import b64encode
from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec
from typing_extensions import override

from reader.domain.article import Version
from reader.domain.citation import CitationStyle, cited, plain
from reader.domain.entity import Analysis
from reader.domain.highlight import Highlight
from reader.domain.shelving import Mark
from reader.exporters.registry import Exporter, Selection, Surroundings, WholeArticle

FORMAT = "rubricator-library"
FORMAT_VERSION = 1

_ENCODER = msgspec.json.Encoder()


class LibraryExporter(Exporter):
    """Writes what can be read back into an equal library."""

    title = "Rubricator JSON Lines"
    suffix = ".jsonl"
    is_whole = True

    @override
    def write(self, articles: Selection, file: BinaryIO, /) -> None:
        lines = 0
        for record in _records(articles):
            file.write(_ENCODER.encode(record) + b"\n")
            lines += 1
        file.write(_ENCODER.encode({"kind": "end", "lines": lines}) + b"\n")


def _records(articles: Selection) -> Iterator[dict[str, Any]]:
    yield {"kind": "library", "format": FORMAT, "version": FORMAT_VERSION}
    yield from _around(articles.surroundings())
    for whole in articles.whole():
        yield from _article(whole)


def _around(known: Surroundings) -> Iterator[dict[str, Any]]:
    for decision in known.decisions:
        yield {"kind": "decision", "decision": decision}
    for search in known.searches:
        yield {"kind": "saved_search", "name": search.name, "query": search.query}
    for watched in known.watched:
        yield {"kind": "watched_name", "name": watched.name, "aliases": watched.aliases}
    for site, roles in known.site_roles.items():
        yield {"kind": "site_roles", "site": site, "roles": roles}
    for colour, meaning in known.meanings.items():
        yield {"kind": "colour_meaning", "colour": colour, "meaning": meaning}
    for clipping in known.clippings:
        yield {"kind": "clipping", "clipping": msgspec.to_builtins(clipping)}


def _article(whole: WholeArticle) -> Iterator[dict[str, Any]]:
    yield _head(whole)
    citation = ""
    digests: dict[int, str] = {}
    for version in whole.versions:
        digests[version.id] = version.content.sha256
        if version.id == whole.version:
            content, path = version.content, whole.summary.path
            citation = plain(cited(content, path, CitationStyle.CHICAGO))
        yield _version(whole, version)
    if whole.found is not None:
        yield _names(whole, whole.found)
    for highlight in whole.highlights:
        proof = {"sha256": digests.get(highlight.version, ""), "citation": citation}
        yield _highlight(highlight) | proof


def _head(whole: WholeArticle) -> dict[str, Any]:
    summary = whole.summary
    return {
        "kind": "article",
        "article": summary.id,
        "title": summary.title,
        "path": summary.path,
        "part": whole.part,
        "state": summary.state,
        "problem": summary.problem,
        "hint": summary.hint,
        "added_at": summary.added_at,
        "place": summary.place,
        "progress": summary.progress,
        "note": summary.note,
        "tags": summary.tags,
        "watched": summary.watched,
        **{f"{mark}_at": whole.marks.get(mark) for mark in Mark},
        "version": whole.version,
        "entities": [
            {
                "name": each.entity.name,
                "label": each.entity.label,
                "key": each.entity.key,
                "aliases": [alias.text for alias in each.entity.aliases],
                "count": each.count,
            }
            for each in whole.entities
        ],
    }


def _version(whole: WholeArticle, version: Version) -> dict[str, Any]:
    content = msgspec.to_builtins(version.content, builtin_types=(bytes,))
    for image in content["images"]:
        image["data"] = b64encode(image["data"]).decode()
    return {
        "kind": "version",
        "article": whole.summary.id,
        "version": version.id,
        "stored_at": version.stored_at,
        **content,
    }


def _names(whole: WholeArticle, found: Analysis) -> dict[str, Any]:
    return {
        "kind": "names",
        "article": whole.summary.id,
        "version": whole.version,
        **msgspec.to_builtins(found),
    }


def _highlight(highlight: Highlight) -> dict[str, Any]:
    passage, origin = highlight.passage, highlight.origin
    return {
        "kind": "highlight",
        "article": highlight.article,
        "version": highlight.version,
        "uid": highlight.uid,
        **msgspec.to_builtins(passage),
        "colour": highlight.colour,
        "note": highlight.note,
        "tags": highlight.tags,
        "anchor": highlight.anchor,
        "score": highlight.score,
        "created_at": highlight.created_at,
        "changed_at": highlight.changed_at,
        "origin": msgspec.to_builtins(origin) if origin else None,
    }
