"""Markdown with front matter: CommonMark, tables, footnotes and struck-out text."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from mdit_py_plugins.anchors import anchors_plugin
from mdit_py_plugins.footnote import footnote_plugin

from reader.domain.article import BlockKind, ImportedArticle
from reader.encodings import decode
from reader.importers.dates import declared_date
from reader.importers.dom import tree_of
from reader.importers.drafts import Draft, join
from reader.importers.images import Album
from reader.importers.page_blocks import page_blocks
from reader.importers.plain_text import text_drafts
from reader.importers.source import Neighbours, Source

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z][\w-]*)\s*:\s*(.*)")
_ENTRY = re.compile(r"\s+-\s+(.+)")
_MAX_NESTING = 60
_SIGN = re.compile(r"[\[\]*_`!<&~]")
_MAX_SIGNS = 10_000


class MarkdownImporter:
    """Reads Markdown files."""

    name = "markdown"
    suffixes = (".md", ".markdown", ".mdown", ".mkd")

    def recognises(self, _source: Source, /) -> bool:
        """Markdown has no sign of its own."""
        return False

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the file as one article."""
        text, encoding = decode(source.data, chosen=source.encoding)
        fields, text = _front_matter(text.replace("\r\n", "\n"))
        album = Album()
        drafts = markdown_drafts(text, source.neighbours, album)
        if not any(draft.text for draft in drafts):
            return
        joined, blocks = join(drafts)
        yield ImportedArticle(
            joined,
            blocks,
            title=fields.get("title") or first_heading(drafts) or source.stem,
            byline=fields.get("author") or fields.get("authors") or fields.get("byline", ""),
            site=fields.get("site", ""),
            published=declared_date(fields.get("date") or fields.get("published", "")),
            language=fields.get("lang") or fields.get("language", ""),
            url=fields.get("url") or fields.get("source", ""),
            encoding=encoding,
            images=album.images,
        )


def markdown_drafts(text: str, neighbours: Neighbours, album: Album) -> list[Draft]:
    """Return the blocks of a Markdown text.

    A paragraph of nothing but signs would keep the parser busy for minutes: it is plain text.
    """
    if any(len(_SIGN.findall(part)) > _MAX_SIGNS for part in text.split("\n\n")):
        return text_drafts(text)
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _MAX_NESTING})
    parser.enable(["table", "strikethrough"])
    markup = parser.use(anchors_plugin, max_level=6).use(footnote_plugin).render(text)
    if not markup.strip():
        return []
    return [block.draft for block in page_blocks(tree_of(markup), neighbours, album)]


def first_heading(drafts: list[Draft]) -> str:
    """Return the first heading of the highest level there is, or nothing."""
    headings = [draft for draft in drafts if draft.kind is BlockKind.HEADING and draft.text]
    return min(headings, key=lambda draft: draft.level).text if headings else ""


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the fields before a text and the text; lists are joined by commas."""
    found = _FRONT_MATTER.match(text)
    if found is None:
        return {}, text
    fields: dict[str, str] = {}
    last = ""
    for line in found[1].splitlines():
        if entry := _ENTRY.match(line):
            fields[last] = ", ".join(filter(None, (fields.get(last, ""), _unquoted(entry[1]))))
        elif pair := _FIELD.match(line):
            last = pair[1].lower()
            fields[last] = _unquoted(pair[2])
    return fields, text[found.end() :]


def _unquoted(value: str) -> str:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_unquoted(each) for each in value[1:-1].split(","))
    return value[1:-1] if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0] else value
