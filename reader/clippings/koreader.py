"""What KOReader keeps beside a book, and what its exporter writes.

A sidecar, ``metadata.*.lua``, is a Lua table with ``annotations``, or in older versions
``highlight`` and ``bookmarks``, and ``doc_props``. The exporter's JSON has the entries of one
document, or of several in ``documents``: plugins/exporter.koplugin/target/json.lua.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec
from luaparser import ast, astnodes
from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.dates import moment, moment_of
from reader.clippings.naming import uid_of
from reader.clippings.objects import decoded, is_json, words
from reader.clippings.registry import ClippingReader
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.errors import ClippingsError


class KOReaderSidecarReader(ClippingReader):
    """Reads the table beside a book; it is taken apart, never run."""

    title = "KOReader metadata"

    @override
    def knows(self, text: str, /) -> bool:
        begins_a_table = any(line.startswith("return {") for line in text.splitlines()[:5])
        return begins_a_table and "doc_p" in text

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        table = _table(text)
        known = (table.get("doc_props"), table.get("stats"))
        about = next((each for each in known if isinstance(each, dict)), {})
        source = ClippingSource(
            title=words(about.get("title")),
            author=words(about.get("authors")),
            path=words(table.get("doc_path")),
        )
        for entry in _annotations(table):
            if words(entry.get("text")).strip():
                yield _clipping(source, entry)


class _Document(msgspec.Struct):
    title: str = ""
    author: str = ""
    file: str = ""
    entries: list[dict[str, Any]] = msgspec.field(default_factory=list)
    documents: list["_Document"] = msgspec.field(default_factory=list)


class KOReaderExportReader(ClippingReader):
    """Reads the JSON of the exporter."""

    title = "KOReader JSON"

    @override
    def knows(self, text: str, /) -> bool:
        return is_json(text, "entries") and is_json(text, "created_on")

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        whole = decoded(text, _Document)
        for document in (whole, *whole.documents):
            source = ClippingSource(document.title, document.author, path=document.file)
            for entry in document.entries:
                if words(entry.get("text")).strip():
                    yield _clipping(source, entry)


def _clipping(source: ClippingSource, entry: dict[str, Any]) -> Clipping:
    made = _made(entry)
    quote = words(entry["text"]).strip()
    return Clipping(
        uid=uid_of(source, quote, made.isoformat() if made else ""),
        source=source,
        quote=quote,
        note=words(entry.get("note")),
        colour=pen(words(entry.get("color"))),
        created_at=made,
        changed_at=moment(words(entry.get("datetime_updated"))) or made,
    )


def _made(entry: dict[str, Any]) -> datetime | None:
    seconds = entry.get("time")
    if isinstance(seconds, int):
        return moment_of(seconds)
    return moment(words(entry.get("datetime")))


def _annotations(table: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    """Yield the annotations, the notes of older versions joined to their highlights."""
    yield from _objects(table.get("annotations"))
    notes = {
        words(each.get("datetime")): words(each.get("text"))
        for each in _objects(table.get("bookmarks"))
    }
    for page in _objects(table.get("highlight")):
        for each in _objects(page):
            note = notes.get(words(each.get("datetime")), "")
            yield each if note in {"", each.get("text")} else each | {"note": note}


def _objects(table: Any) -> list[dict[Any, Any]]:  # noqa: ANN401 - whatever stands in the file
    values = table.values() if isinstance(table, dict) else ()
    return [each for each in values if isinstance(each, dict)]


def _table(text: str) -> dict[Any, Any]:
    try:
        chunk = ast.parse(text)
    except (ast.SyntaxException, RecursionError) as error:
        raise ClippingsError(
            f"The file of KOReader is damaged: {error}.",
            hint="Copy it from the device once more, and choose the copy.",
        ) from error
    for statement in chunk.body.body:
        if isinstance(statement, astnodes.Return) and statement.values:
            value = _value(statement.values[0])
            if isinstance(value, dict):
                return value
    raise ClippingsError(
        "The file of KOReader holds no table.",
        hint="Choose the file metadata.….lua in the folder of the book.",
    )


def _key(node: Any) -> str | float | None:  # noqa: ANN401 - as below
    value = _value(node)
    return value if isinstance(value, str | int | float) else None


def _value(node: Any) -> Any:  # noqa: ANN401 - a node is whatever the parser made of the text
    match node:
        case astnodes.Table():
            fields = enumerate(node.fields, start=1)
            return {
                number if field.key is None else _key(field.key): _value(field.value)
                for number, field in fields
            }
        case astnodes.String():
            return node.s.decode(errors="replace")
        case astnodes.Number():
            return node.n
        case astnodes.TrueExpr():
            return True
        case _:
            return None
