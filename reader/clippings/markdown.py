"""The Markdown that this program writes, plain or for Obsidian.

Each quote is a block quotation; its note, a line with its colour and tags, and a comment with what
finds it again follow. What somebody has written between them becomes part of the note.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

import msgspec
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from typing_extensions import override

from reader.clippings.colours import pen
from reader.clippings.registry import ClippingReader, broken_off
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.highlight import Colour

_SIGN = "<!-- rubricator {"
_SIGN_ENDS = "-->"
_PROOF = re.compile(r"<!-- rubricator (\{.*\}) -->", re.DOTALL)
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_CALLOUT = re.compile(r"\[!quote\]")
_BREAKS = frozenset({"softbreak", "hardbreak"})
_TAGS = "tags: "


class MarkdownReader(ClippingReader):
    """Reads quotes that are followed by the comment which finds them again."""

    title = "Markdown of Rubricator"

    @override
    def knows(self, text: str, /) -> bool:
        return _SIGN in text

    @override
    def read(self, text: str, /) -> Iterable[Clipping]:
        if text.rfind(_SIGN) > text.rfind(_SIGN_ENDS):
            raise broken_off()
        body = _FRONT_MATTER.sub("", text.replace("\r\n", "\n"))
        title, quoted = "", _Quoted()
        for block in _blocks(body):
            proof = _PROOF.fullmatch(block.text.strip()) if block.kind == "html_block" else None
            if block.kind == "heading" and block.level == 1:
                title, quoted = block.text, _Quoted()
            elif block.kind == "blockquote":
                quoted = _Quoted(block.text)
            elif proof is not None:
                yield from _clipping(title, quoted, proof[1])
                quoted = _Quoted()
            elif block.kind == "paragraph":
                quoted.said.append(block.text)


@dataclass(frozen=True, slots=True)
class _Block:
    kind: str
    text: str
    level: int = 0


@dataclass(slots=True)
class _Quoted:
    """A quotation and the paragraphs after it so far."""

    quote: str = ""
    said: list[str] = field(default_factory=list)


def _blocks(text: str) -> Iterator[_Block]:
    """Yield headings, quotations, paragraphs and comments, each as plain text."""
    for node in SyntaxTreeNode(MarkdownIt("commonmark").parse(text)).children:
        if node.type == "html_block":
            yield _Block(node.type, node.content)
        elif node.type == "blockquote":
            inside = [_plain(each) for each in node.children]
            quoted = [words for words in inside if not _CALLOUT.match(words)]
            yield _Block(node.type, "\n\n".join(quoted))
        else:
            level = int(node.tag[1:]) if node.type == "heading" else 0
            yield _Block(node.type, _plain(node), level)


def _plain(node: SyntaxTreeNode) -> str:
    pieces = [each for each in node.walk() if each.is_nested or not each.children]
    return "".join("\n" if each.type in _BREAKS else each.content for each in pieces)


def _clipping(title: str, quoted: _Quoted, proof: str) -> Iterator[Clipping]:
    try:
        found: Any = msgspec.json.decode(proof)
        place = msgspec.convert(found, type=_Proof)
    except msgspec.DecodeError:
        # Somebody wrote in the comment; without it nothing says which quote this is.
        return
    if not quoted.quote:
        return
    block_name = f"^{place.id}"
    colour, tags, note = _said([text for text in quoted.said if text != block_name])
    yield Clipping(
        uid=place.id,
        source=ClippingSource.of(place.source, title, place.sha256),
        quote=quoted.quote,
        prefix=place.prefix,
        suffix=place.suffix,
        start=place.start,
        note=note,
        tags=tags,
        colour=colour,
    )


class _Proof(msgspec.Struct):
    id: str
    sha256: str = ""
    source: str = ""
    start: Annotated[int, msgspec.Meta(ge=0)] | None = None
    prefix: str = ""
    suffix: str = ""


def _said(paragraphs: Sequence[str]) -> tuple[Colour | None, tuple[str, ...], str]:
    """Return the colour and the tags of the last line that has them, and the rest as the note."""
    for at in reversed(range(len(paragraphs))):
        first, *facts = paragraphs[at].split(" · ")
        if facts and (colour := pen(first)):
            notes = (*paragraphs[:at], *paragraphs[at + 1 :])
            return colour, tuple(_tags(facts)), "\n\n".join(notes)
    return None, (), "\n\n".join(paragraphs)


def _tags(facts: Iterable[str]) -> Iterator[str]:
    for fact in facts:
        if fact.startswith(_TAGS):
            yield from fact.removeprefix(_TAGS).split(", ")
        elif fact.startswith("#"):
            yield fact[1:]
