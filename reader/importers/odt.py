"""Texts of LibreOffice and other programs (OpenDocument)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from reader.domain.article import BlockKind, ImportedArticle, InlineKind
from reader.importers.archive import Archive, Within, first_name, protected
from reader.importers.dates import declared_date
from reader.importers.drafts import Draft, join
from reader.importers.images import Album
from reader.importers.inline import InlineText, safe_target
from reader.importers.markup import attribute, child, descendants, number, text_of, xml_of
from reader.importers.odt_lists import OpenLists
from reader.importers.source import Source, shown

_MEDIA_TYPE = b"application/vnd.oasis.opendocument.text"
_NOT_READ = frozenset(
    {
        "annotation",
        "tracked-changes",
        "note-citation",
        "forms",
        "sequence-decls",
        "table-of-content",
        "desc",
        "title",
        "event-listeners",
        "scripts",
    }
)
_PARAGRAPHS = frozenset({"p", "h"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_MAX_SPACES = 100
_MAX_LEVEL = 6


class OdtImporter:
    """Reads OpenDocument texts."""

    name = "odt"
    suffixes = (".odt", ".ott")

    def recognises(self, source: Source, /) -> bool:
        """See the media type at the front of the archive."""
        return first_name(source.data) == "mimetype" and _MEDIA_TYPE in source.data[:120]

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the document as one article."""
        archive = Archive.of(source)
        manifest = archive.read("META-INF/manifest.xml")
        if manifest is not None and b"encryption-data" in manifest:
            raise protected(shown(source.name))
        album = Album()
        content = xml_of(archive.required("content.xml"), name="content.xml")
        styles = _root(archive, "styles.xml")
        lists = OpenLists.of(root for root in (content, styles) if root is not None)
        drafts = _Reading(archive, album, _run_marks(content, styles), lists).through(content)
        around = _around(archive, album, styles)
        if not any(draft.text for draft in drafts):
            return
        text, blocks = join(drafts + around)
        facts = _root(archive, "meta.xml")
        yield ImportedArticle(
            text,
            blocks,
            title=_fact(facts, "title") or _first_heading(drafts) or source.stem,
            byline=_fact(facts, "initial-creator") or _fact(facts, "creator"),
            published=declared_date(_fact(facts, "creation-date")),
            language=_fact(facts, "language"),
            images=album.images,
        )


def _root(archive: Archive, name: str) -> etree._Element | None:
    data = archive.read(name)
    return None if data is None else xml_of(data, name=name)


def _fact(root: etree._Element | None, name: str) -> str:
    return "" if root is None else text_of(next(descendants(root, name), None))


def _first_heading(drafts: list[Draft]) -> str:
    return next((draft.text for draft in drafts if draft.kind is BlockKind.HEADING), "")


def _around(archive: Archive, album: Album, styles: etree._Element | None) -> list[Draft]:
    """Return what stands in the head and the foot of the pages."""
    if styles is None:
        return []
    return [
        draft.as_boilerplate()
        for part in descendants(styles, "header", "footer")
        for draft in _Reading(archive, album, {}, OpenLists()).through(part)
    ]


def _run_marks(*roots: etree._Element | None) -> dict[str, list[InlineKind]]:
    """Return what the styles of runs mean, by their names."""
    marks: dict[str, list[InlineKind]] = {}
    for root in roots:
        for style in () if root is None else descendants(root, "style"):
            properties = child(style, "text-properties")
            if properties is not None and attribute(style, "family") == "text":
                bold = attribute(properties, "font-weight") in ("bold", "700", "800", "900")
                slanted = attribute(properties, "font-style") in ("italic", "oblique")
                marks[attribute(style, "name")] = [
                    *([InlineKind.STRONG] if bold else ()),
                    *([InlineKind.EMPHASIS] if slanted else ()),
                ]
    return marks


@dataclass(slots=True)
class _Reading:
    """Goes through one part of a document once."""

    archive: Archive
    album: Album
    run_marks: dict[str, list[InlineKind]]
    lists: OpenLists
    drafts: list[Draft] = field(default_factory=list)
    text: InlineText = field(default_factory=InlineText)
    table: etree._Element | None = None
    notes: list[etree._Element] = field(default_factory=list)

    def through(self, root: etree._Element) -> list[Draft]:
        """Return the blocks of a part, its notes after them."""
        self._read(root)
        for note in self.notes:
            self._read(note)
        return self.drafts

    def _read(self, root: etree._Element) -> None:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start" and element.tag in _NOT_READ:
                walk.skip_subtree()
            elif event == "start" and element.tag == "note-body" and element is not root:
                self.notes.append(element)
                walk.skip_subtree()
            elif event == "start":
                self._enter(element)
                self._write(element, element.text)
            else:
                self._leave(element)
                if element is not root:
                    self._write(element.getparent(), element.tail)

    def _enter(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _PARAGRAPHS and self.table is None and not self.text.is_empty:
            self._finish(BlockKind.PARAGRAPH, 0)
        elif tag == "list":
            self.lists.enter(element)
        elif tag == "list-item":
            self.lists.begin_item(element)
        elif tag.startswith("table") or tag in _CELLS:
            self._enter_table(element)
        elif tag in ("s", "tab", "line-break"):
            self._write_space(element)
        elif tag == "image":
            self._take_image(element)
        else:
            self._open_marks(element)

    def _leave(self, element: etree._Element) -> None:
        tag = element.tag
        if tag == "a":
            self.text.close()
        elif tag == "span":
            for _ in self.run_marks.get(attribute(element, "style-name"), ()):
                self.text.close()
        elif tag == "list":
            self.lists.leave()
        elif element is self.table:
            self.table = None
            self._finish(BlockKind.TABLE, 0)
        elif tag in _PARAGRAPHS:
            if self.table is not None:
                self.text.write(" ")
            else:
                self._finish_paragraph(element)

    def _open_marks(self, element: etree._Element) -> None:
        if element.tag == "a":
            self.text.open(InlineKind.LINK, safe_target(attribute(element, "href")))
        elif element.tag == "span":
            for kind in self.run_marks.get(attribute(element, "style-name"), ()):
                self.text.open(kind)

    def _enter_table(self, element: etree._Element) -> None:
        if element.tag == "table":
            self.table = element if self.table is None else self.table
        elif element.tag == "table-row" and not self.text.is_empty:
            self.text.write_verbatim("\n")
        elif element.tag in _CELLS and self._is_later_cell(element):
            self.text.write_verbatim("\t")

    def _is_later_cell(self, cell: etree._Element) -> bool:
        return self.table is not None and cell.getprevious() is not None

    def _write(self, element: etree._Element, text: str | None) -> None:
        if text and (element.tag in _PARAGRAPHS or self._is_in_paragraph(element)):
            self.text.write(text)

    @staticmethod
    def _is_in_paragraph(element: etree._Element) -> bool:
        return next(element.iterancestors("p", "h"), None) is not None

    def _write_space(self, element: etree._Element) -> None:
        if element.tag == "line-break" and self.table is None:
            if not self.text.is_empty:
                self.text.write_verbatim("\n")
            return
        self.text.write(" " * min(number(element, "c") or 1, _MAX_SPACES))

    def _kind(self, paragraph: etree._Element) -> tuple[BlockKind, int]:
        style = attribute(paragraph, "style-name").lower()
        if paragraph.tag == "h":
            level = number(paragraph, "outline-level") or 1
            return BlockKind.HEADING, min(level, _MAX_LEVEL)
        if self.lists.depth:
            return BlockKind.LIST_ITEM, min(self.lists.depth, _MAX_LEVEL)
        if style == "title":
            return BlockKind.HEADING, 1
        if "quotation" in style:
            return BlockKind.QUOTE, 0
        if "preformatted" in style:
            return BlockKind.PREFORMATTED, 0
        is_caption = style in ("caption", "illustration", "figure")
        return (BlockKind.CAPTION if is_caption else BlockKind.PARAGRAPH), 0

    def _take_image(self, element: etree._Element) -> None:
        data = Within(self.archive, "content.xml")(attribute(element, "href"))
        name = self.album.add(data) if data else ""
        if name:
            frame = element.getparent()
            description = text_of(child(frame, "desc")) or text_of(child(frame, "title"))
            self.drafts.append(Draft(description, BlockKind.IMAGE, image=name))

    def _finish_paragraph(self, element: etree._Element) -> None:
        kind, level = self._kind(element)
        continues, counted = not self.lists.is_labelled, self.lists.number()
        if kind is BlockKind.LIST_ITEM:
            self._finish(kind, level, number=counted, continues=continues)
        else:
            self._finish(kind, level)

    def _finish(
        self, kind: BlockKind, level: int, *, number: int | None = None, continues: bool = False
    ) -> None:
        text, marks = self.text.take(is_table=kind is BlockKind.TABLE)
        if text:
            draft = Draft(text, kind, level, marks=marks, number=number, continues=continues)
            self.drafts.append(draft)
