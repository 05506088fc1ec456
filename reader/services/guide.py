"""The user's guide: its chapters, as they stand in the program's resources."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reader import paths

# The guide is read when somebody asks for it: the reader of Markdown is imported no earlier.
if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_BLOCKS = frozenset({"fence", "code_block"})
_SECTION = "h2"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a chapter: its heading, and the anchor that leads to it."""

    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: the file that links name it by, its sections, its words and its page as HTML."""

    name: str
    title: str
    sections: tuple[Section, ...]
    text: str
    html: str


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the chapters in their order."""
    markdown = _markdown()
    folder = paths.resources() / "guide"
    return tuple(
        _chapter(markdown, path.name, path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.md"))
    )


def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415
    from mdit_py_plugins.anchors import anchors_plugin  # noqa: PLC0415

    return MarkdownIt("commonmark").enable("table").use(anchors_plugin, max_level=2)


def _chapter(markdown: "MarkdownIt", name: str, source: str) -> Chapter:
    tokens = markdown.parse(source)
    headings = [
        (opening.tag, Section(_words(words), str(opening.attrs.get("id", ""))))
        for opening, words in pairwise(tokens)
        if opening.type == "heading_open"
    ]
    return Chapter(
        name,
        headings[0][1].title,
        tuple(section for tag, section in headings if tag == _SECTION),
        "\n".join(_said(tokens)),
        # Qt shows the end of the last line as a line of its own.
        markdown.renderer.render(tokens, markdown.options, {}).replace("\n</code>", "</code>"),
    )


def _said(tokens: "list[Token]") -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield _words(token)
        elif token.type in _BLOCKS:
            yield token.content


def _words(inline: "Token") -> str:
    """Return what a line says, without its marks."""
    return "".join(
        " " if child.type == "softbreak" else child.content for child in inline.children or ()
    )
