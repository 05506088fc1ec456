"""Quotes read back from files that were exported here, or by others in the same formats."""

import csv
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token
from typing_extensions import override

from reader.domain.errors import ExportError
from reader.domain.highlight import Passage
from reader.exporters.cells import raw

_HINT = "Name a file that was exported as JSON, Web Annotations, Hypothesis, Markdown, HTML or CSV."
_COMMENT = re.compile(r"<!-- rubricator (\{.*\}) -->")
_SOFT = {"softbreak": "\n", "hardbreak": "\n"}


@dataclass(frozen=True, slots=True)
class ExportedQuote:
    """A quote as it stands in a file, and what finds it again.

    ``sha256`` is the digest of its source, ``source`` the address or the path; either may be empty.
    """

    passage: Passage
    sha256: str = ""
    source: str = ""
    uid: str = ""


def quotes(path: Path) -> Iterator[ExportedQuote]:
    """Yield the quotes of an exported file; raises ``ExportError`` for any other."""
    try:
        with path.open("rb") as file:
            beginning = file.read(4096).lstrip()
        yield from _reader(path, beginning)(path)
    except OSError as error:
        raise ExportError(
            f"The file {path} cannot be read: {error.strerror}.", hint="Check its name."
        ) from error
    except (UnicodeDecodeError, csv.Error, LookupError, TypeError, ValueError) as error:
        raise ExportError(f"The file {path} is damaged: {error}.", hint=_HINT) from error


def _reader(path: Path, beginning: bytes) -> Callable[[Path], Iterator[ExportedQuote]]:
    """Return what reads a file, by how it begins."""
    if beginning.startswith(b'{"kind":"library"'):
        return _of_library
    if beginning.startswith(b"["):
        return _of_annotations
    if beginning.startswith(b"{"):
        return _of_hypothesis
    if beginning.lower().startswith(b"<!doctype html"):
        return _of_html
    if beginning.startswith(b"id,"):
        return _of_csv
    if path.suffix.casefold() in {".md", ".markdown"}:
        return _of_markdown
    raise ExportError(f"The file {path} carries nothing that finds its quotes again.", hint=_HINT)


def _of_library(path: Path) -> Iterator[ExportedQuote]:
    sources: dict[int, str] = {}
    with path.open("rb") as lines:
        for line in lines:
            record = msgspec.json.decode(line)
            if record["kind"] == "article":
                sources[record["article"]] = record["path"]
            elif record["kind"] == "highlight":
                passage = msgspec.convert(record, Passage)
                source = sources.get(record["article"], "")
                yield ExportedQuote(passage, record["sha256"], source, record["uid"])


def _of_annotations(path: Path) -> Iterator[ExportedQuote]:
    for annotation in msgspec.json.decode(path.read_bytes()):
        target = annotation["target"]
        source = target["source"]
        known = source if isinstance(source, dict) else {"id": source}
        uid = annotation["id"].removeprefix("urn:uuid:")
        passage = _selected(target["selector"])
        yield ExportedQuote(passage, known.get("sha256", ""), known["id"], uid)


def _of_hypothesis(path: Path) -> Iterator[ExportedQuote]:
    for annotation in msgspec.json.decode(path.read_bytes())["annotations"]:
        target = annotation["target"][0]
        sha256 = annotation.get("rubricator", {}).get("sha256", "")
        if target.get("selector"):
            passage = _selected(target["selector"])
            yield ExportedQuote(passage, sha256, annotation["uri"], annotation["id"])


def _selected(selectors: list[dict[str, Any]]) -> Passage:
    """Return the passage of selectors; without a position it is at the very beginning."""
    by_type = {selector["type"]: selector for selector in selectors}
    quote = by_type["TextQuoteSelector"]
    start = int(by_type.get("TextPositionSelector", {}).get("start", 0))
    exact, prefix, suffix = quote["exact"], quote.get("prefix", ""), quote.get("suffix", "")
    return Passage(start, start + len(exact), exact, prefix, suffix)


def _of_csv(path: Path) -> Iterator[ExportedQuote]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines, strict=True):
            cells = {name: raw(cell or "") for name, cell in row.items()}
            start = int(cells["start"])
            quote = cells["quote"]
            passage = Passage(start, start + len(quote), quote, cells["prefix"], cells["suffix"])
            yield ExportedQuote(passage, cells["sha256"], cells["source"], cells["id"])


def _of_markdown(path: Path) -> Iterator[ExportedQuote]:
    """Yield the quotation that stands before each comment with the proof of one."""
    paragraphs: list[str] = []
    is_inside = False
    for token in MarkdownIt().parse(path.read_text(encoding="utf-8")):
        if token.type == "blockquote_open":
            is_inside, paragraphs = True, []
        elif token.type == "blockquote_close":
            is_inside = False
        elif token.type == "inline" and is_inside:
            paragraphs.append(_words(token))
        elif token.type == "html_block" and (found := _COMMENT.search(token.content)):
            yield _proven("\n\n".join(_without_callout(paragraphs)), json.loads(found[1]))


def _words(inline: Token) -> str:
    return "".join(_SOFT.get(part.type, part.content) for part in inline.children or ())


def _without_callout(paragraphs: list[str]) -> list[str]:
    return paragraphs[1:] if paragraphs and paragraphs[0].startswith("[!quote]") else paragraphs


def _of_html(path: Path) -> Iterator[ExportedQuote]:
    reader = _Figures()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    for quote, proof in reader.found:
        yield _proven(quote, proof)


class _Figures(HTMLParser):
    """Collects the quotations of a page with what its figures say of them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, Any]]] = []
        self._proof: dict[str, Any] = {}
        self._words: list[str] | None = None

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "figure":
            self._proof = {name.removeprefix("data-"): value or "" for name, value in attrs}
        elif tag == "blockquote":
            self._words = []

    @override
    def handle_data(self, data: str) -> None:
        if self._words is not None:
            self._words.append(data)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "blockquote" and self._words is not None:
            self.found.append(("".join(self._words), self._proof))
            self._words = None


def _proven(quote: str, proof: dict[str, Any]) -> ExportedQuote:
    start = int(proof["start"])
    passage = Passage(start, start + len(quote), quote, proof["prefix"], proof["suffix"])
    return ExportedQuote(passage, proof["sha256"], proof["source"], proof["id"])
