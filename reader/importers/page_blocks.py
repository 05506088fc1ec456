"""The blocks of a page, in the order a reader would meet them."""

import re
from dataclasses import dataclass, field, replace

from lxml import etree
from lxml.html import HtmlElement

from reader.domain.article import BlockKind, InlineKind
from reader.importers.addresses import Addresses
from reader.importers.counting import Counting
from reader.importers.drafts import Draft
from reader.importers.images import Album, data_of_address
from reader.importers.inline import InlineText
from reader.importers.page_tags import BLOCKS, KINDS, LISTS, MARKS, UNSEEN
from reader.importers.source import Neighbours
from reader.importers.table_grid import TableGrid

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAPTION_CLASS = re.compile(r"caption", re.IGNORECASE)
_LONGEST_CAPTION = 500
_LONG_CELL = 250
_MAX_LEVEL = 6


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block, the element of the page that its words stand in, and how many letters are links."""

    draft: Draft
    element: HtmlElement
    linked: int = 0


def page_blocks(
    root: HtmlElement, neighbours: Neighbours, album: Album, *, base: str = "", member: str = ""
) -> list[PageBlock]:
    """Return every block of text a reader of the page could have seen.

    ``base`` is the address that links of the page are relative to, ``member`` its name in the
    archive where it is one of a book's documents.
    """
    return _Walk(neighbours, album, Addresses(base, member)).through(root)


@dataclass(slots=True)
class _Walk:
    """Goes through a tree once, without recursion, and cuts it into blocks."""

    neighbours: Neighbours
    album: Album
    addresses: Addresses
    blocks: list[PageBlock] = field(default_factory=list)
    text: InlineText = field(default_factory=InlineText)
    stack: list[HtmlElement] = field(default_factory=list)
    kinds: list[tuple[BlockKind, int]] = field(default_factory=list)
    waiting: list[PageBlock] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    lists: list[Counting | None] = field(default_factory=list)
    number: int | None = None
    begins_item: bool = False
    table: HtmlElement | None = None
    grid: TableGrid = field(default_factory=TableGrid)
    verbatim: int = 0

    def through(self, root: HtmlElement) -> list[PageBlock]:
        self.stack.append(root)
        self.anchors.append(self.addresses.anchor(""))
        walk = etree.iterwalk(root, events=("start", "end", "comment"))
        for event, element in walk:
            if event == "start":
                if self._enter(element):
                    continue
                walk.skip_subtree()
            elif event == "end" and not self._is_unseen(element):
                self._leave(element)
            if event != "start" and element is not root and element.tail:
                self._write(element.tail)
        self._finish_block()
        return self.blocks

    def _enter(self, element: HtmlElement) -> bool:
        """Begin an element; say whether its inside is to be read."""
        if self._is_unseen(element):
            return False
        tag = element.tag
        if tag == "br":
            self._break_line(element)
        elif tag == "img":
            self._take_image(element)
        elif tag in BLOCKS:
            self._enter_block(element)
        elif tag in MARKS:
            self.text.open(MARKS[tag], self.addresses.target((element.get("href") or "").strip()))
        self._note_anchor(element)
        if element.text:
            self._write(element.text)
        return True

    def _note_anchor(self, element: HtmlElement) -> None:
        name = element.get("id") or (element.get("name") if element.tag == "a" else None)
        if name:
            self.anchors.append(self.addresses.anchor(name))

    def _leave(self, element: HtmlElement) -> None:
        if element.tag in BLOCKS:
            self._leave_block(element)
        elif element.tag in MARKS:
            self.text.close()

    def _enter_block(self, element: HtmlElement) -> None:
        tag = element.tag
        if self.table is not None and tag != "caption":
            self._enter_cell(element)
            return
        self._finish_block()
        self.stack.append(element)
        if tag in LISTS:
            self.lists.append(Counting.of(element))
        elif tag == "hr":
            self.blocks.append(PageBlock(Draft("", BlockKind.RULE), element))
        elif tag == "table" and _is_data(element):
            self.table, self.grid = element, TableGrid()
            self.kinds.append((BlockKind.TABLE, 0))
        self._begin_kind(element)

    def _begin_kind(self, element: HtmlElement) -> None:
        kind = KINDS.get(element.tag)
        if kind is None:
            return
        level = 0
        if kind is BlockKind.HEADING:
            level = int(element.tag[1])
        elif kind is BlockKind.LIST_ITEM:
            level = min(max(1, len(self.lists)), _MAX_LEVEL)
            self.begins_item = True
            counting = self.lists[-1] if self.lists else None
            self.number = counting.next(element) if counting else None
        elif kind is BlockKind.PREFORMATTED:
            self.verbatim += 1
        self.kinds.append((kind, level))

    def _leave_block(self, element: HtmlElement) -> None:
        if self.table is not None and element is not self.table and element.tag != "caption":
            if element.tag == "th":
                self.text.close()
            return
        self._finish_block()
        self.stack.pop()
        if element is self.table:
            self.table = None
            self.kinds.pop()
        if element.tag in LISTS:
            self.lists.pop()
        if element.tag in KINDS:
            kind, _ = self.kinds.pop()
            self.verbatim -= kind is BlockKind.PREFORMATTED

    def _enter_cell(self, element: HtmlElement) -> None:
        if element.tag == "tr":
            self.grid.begin_row()
            if not self.text.is_empty:
                self.text.write_verbatim("\n")
        elif element.tag in ("td", "th") and (columns := self.grid.columns_to(element)):
            self.text.write_verbatim("\t" * columns)
        else:
            self.text.write(" ")
        if element.tag == "th":
            self.text.open(InlineKind.STRONG)

    def _write(self, text: str) -> None:
        if self.verbatim and self.table is None:
            self.text.write_verbatim(text)
        else:
            self.text.write(text)

    def _break_line(self, element: HtmlElement) -> None:
        if self.table is not None:
            self.text.write(" ")
        elif self.verbatim:
            self.text.write_verbatim("\n")
        elif _is_paragraph_break(element):
            self._finish_block()
        elif not self.text.is_empty:
            self.text.write_verbatim("\n")

    def _take_image(self, element: HtmlElement) -> None:
        words = " ".join((element.get("alt") or "").split())
        if words and len(words) <= 2 and not words.isalnum():
            self.text.write(words)
            return
        name = self._stored(element.get("src") or "")
        if not name and not any(c.isalnum() for c in words):
            return
        text = InlineText()
        text.write(words)
        draft = Draft(text.take()[0], BlockKind.IMAGE, image=name)
        self.waiting.append(PageBlock(draft, element))
        if self.text.is_empty and self.table is None:
            self._finish_block()

    def _stored(self, address: str) -> str:
        address = address.strip()
        if address[:5].lower() == "data:":
            return self.album.add(data_of_address(address))
        data = self.neighbours(address) if address else None
        return self.album.add(data) if data else ""

    def _finish_block(self) -> None:
        if self.text.is_empty and not self.waiting:
            return
        kind, level = self.kinds[-1] if self.kinds else (BlockKind.PARAGRAPH, 0)
        text, marks = self.text.take(is_table=kind is BlockKind.TABLE)
        element = self.stack[-1]
        if text:
            if kind is BlockKind.PARAGRAPH and _is_caption(element, text):
                kind = BlockKind.CAPTION
            linked = sum(m.end - m.start for m in marks if m.kind is InlineKind.LINK)
            kept = tuple(m for m in marks if m.target or m.kind is not InlineKind.LINK)
            draft = Draft(text, kind, level, marks=kept, anchors=tuple(self.anchors))
            if kind is BlockKind.LIST_ITEM:
                draft = replace(draft, number=self.number, continues=not self.begins_item)
                self.begins_item = False
            self.anchors.clear()
            self.number = None
            self.blocks.append(PageBlock(draft, element, min(linked, len(text))))
        self.blocks.extend(self.waiting)
        self.waiting.clear()

    @staticmethod
    def _is_unseen(element: HtmlElement) -> bool:
        return (
            not isinstance(element.tag, str)
            or element.tag in UNSEEN
            or element.get("hidden") is not None
            or ((style := element.get("style")) is not None and _is_hiding(style))
        )


def _is_hiding(style: str) -> bool:
    return _HIDDEN_STYLE.search(style) is not None


def _is_paragraph_break(element: HtmlElement) -> bool:
    """Two line breaks with nothing between them set paragraphs apart."""
    before = element.getprevious()
    if before is not None and before.tag == "br" and not (before.tail or "").strip():
        return True
    after = element.getnext()
    return after is not None and after.tag == "br" and not (element.tail or "").strip()


def _is_caption(element: HtmlElement, text: str) -> bool:
    names = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    return len(text) <= _LONGEST_CAPTION and bool(_CAPTION_CLASS.search(names))


def _is_data(table: HtmlElement) -> bool:
    """Say whether a table holds data; many only put the parts of a page side by side."""
    if table.get("role") in ("presentation", "none"):
        return False
    rows = table.findall(".//tr")
    if len(rows) < 2 or table.find(".//table") is not None or table.find(".//h2") is not None:
        return False
    cells = [cell for row in rows for cell in row if cell.tag in ("td", "th")]
    if max((len(row) for row in rows), default=0) < 2:
        return False
    return all(len(cell.text_content()) <= _LONG_CELL for cell in cells)
