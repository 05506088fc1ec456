"""Word documents (Office Open XML): the text of the document and what its styles say of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from reader.domain.article import BlockKind, ImportedArticle, InlineKind
from reader.importers.archive import Archive, Within
from reader.importers.dates import declared_date
from reader.importers.docx_lists import Numbering
from reader.importers.drafts import Draft, join
from reader.importers.images import Album
from reader.importers.inline import InlineText, safe_target
from reader.importers.markup import attribute, child, descendants, number, text_of, xml_of
from reader.importers.source import Source

_DOCUMENT = b"word/document"
_NOT_READ = frozenset(
    {
        "del",
        "moveFrom",
        "instrText",
        "delText",
        "Fallback",
        "pPr",
        "rPr",
        "sectPr",
        "tblPr",
        "tcPr",
        "footnoteReference",
        "commentReference",
        "object",
    }
)
_MAX_LEVEL = 6
_MOST_SPANNED = 50
# An outline level of paragraphs that are none, ECMA-376, 17.3.1.20.
_BODY_TEXT = 9
_HEADING = re.compile(r"heading ([1-9])")
_LIST = re.compile(r"list (?!paragraph)\D*([2-5])?")
_OFF = frozenset({"0", "false", "none", "off"})


class DocxImporter:
    """Reads Word documents."""

    name = "docx"
    suffixes = (".docx", ".docm", ".dotx")

    def recognises(self, source: Source, /) -> bool:
        """See the name of the document's part in the archive's directory."""
        return source.data.startswith(b"PK") and _DOCUMENT in source.data

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the document as one article."""
        archive = Archive.of(source)
        main = next((name for name in archive.names if _is_main(name)), "word/document.xml")
        document = xml_of(archive.required(main), name=main)
        shared = _Shared(archive, _Styles.of(archive), _numbering(archive), Album())
        drafts = _Reading(shared, main).through(document)
        drafts += _part(shared, "word/footnotes.xml")
        around = [
            draft.as_boilerplate()
            for name in archive.names
            if name.startswith(("word/header", "word/footer")) and name.endswith(".xml")
            for draft in _part(shared, name)
        ]
        if not any(draft.text for draft in drafts):
            return
        text, blocks = join(drafts + around)
        core = archive.read("docProps/core.xml")
        facts = None if core is None else xml_of(core, name="docProps/core.xml")
        yield ImportedArticle(
            text,
            blocks,
            title=text_of(child(facts, "title")) or _title(drafts) or source.stem,
            byline=text_of(child(facts, "creator")),
            published=declared_date(text_of(child(facts, "created"))),
            language=text_of(child(facts, "language")),
            images=shared.album.images,
        )


def _is_main(name: str) -> bool:
    return name.startswith("word/document") and name.endswith(".xml")


def _title(drafts: list[Draft]) -> str:
    body = (draft for draft in drafts if draft.kind is BlockKind.HEADING)
    return next((draft.text for draft in body), "")


def _part(shared: "_Shared", name: str) -> list[Draft]:
    data = shared.archive.read(name)
    return [] if data is None else _Reading(shared, name).through(xml_of(data, name=name))


def _numbering(archive: Archive) -> Numbering:
    data = archive.read("word/numbering.xml")
    return Numbering() if data is None else Numbering.of(xml_of(data, name="word/numbering.xml"))


@dataclass(frozen=True, slots=True)
class _Styles:
    """What paragraph styles mean, by their id, and which list each of them belongs to."""

    kinds: dict[str, tuple[BlockKind, int]]
    lists: dict[str, "_InList"]

    @classmethod
    def of(cls, archive: Archive) -> "_Styles":
        data = archive.read("word/styles.xml")
        if data is None:
            return cls({}, {})
        styles = {
            attribute(style, "styleId"): style
            for style in descendants(xml_of(data, name="word/styles.xml"), "style")
        }
        kinds = {name: kind for name, style in styles.items() if (kind := _meaning(style))}
        return cls(kinds, {name: _inherited(name, styles) for name in styles})


@dataclass(frozen=True, slots=True)
class _InList:
    """The list a paragraph is an item of, and how deep, from 0; None where it is not said.

    The list 0 is none.
    """

    list_id: int | None = None
    depth: int | None = None

    @classmethod
    def said_by(cls, element: etree._Element) -> "_InList":
        """Return what the properties of a paragraph or a style say."""
        list_id = number(element.find("pPr/numPr/numId"), "val")
        return cls(list_id, number(element.find("pPr/numPr/ilvl"), "val"))

    def over(self, base: "_InList") -> "_InList":
        """Return the same, with what is not said taken from another."""
        return _InList(
            base.list_id if self.list_id is None else self.list_id,
            base.depth if self.depth is None else self.depth,
        )


def _inherited(name: str, styles: dict[str, etree._Element]) -> _InList:
    """Return what a style and those that it is based on say of lists."""
    said, seen = _InList(), set[str]()
    while name in styles and name not in seen:
        seen.add(name)
        said = said.over(_InList.said_by(styles[name]))
        name = _value(styles[name], "basedOn")
    return said


def _meaning(style: etree._Element) -> tuple[BlockKind, int] | None:
    name = _value(style, "name").lower()
    outline = number(style.find("pPr/outlineLvl"), "val")
    if outline is not None and outline < _BODY_TEXT:
        return BlockKind.HEADING, min(outline + 1, _MAX_LEVEL)
    if heading := _HEADING.fullmatch(name):
        return BlockKind.HEADING, min(int(heading[1]), _MAX_LEVEL)
    if item := _LIST.match(name):
        return BlockKind.LIST_ITEM, int(item[1] or 1)
    return next((kind for words, kind in _STYLE_NAMES if words.search(name)), None)


_STYLE_NAMES = (
    (re.compile(r"^title$"), (BlockKind.HEADING, 1)),
    (re.compile(r"quot"), (BlockKind.QUOTE, 0)),
    (re.compile(r"^caption"), (BlockKind.CAPTION, 0)),
    (re.compile(r"preformatted|source|code"), (BlockKind.PREFORMATTED, 0)),
)


def _value(element: etree._Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else attribute(found, "val")


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all parts of a document have in common."""

    archive: Archive
    styles: _Styles
    numbering: Numbering
    album: Album


@dataclass(slots=True)
class _Reading:
    """Goes through one part of a document once."""

    shared: _Shared
    part: str
    drafts: list[Draft] = field(default_factory=list)
    text: InlineText = field(default_factory=InlineText)
    table: etree._Element | None = None
    links: dict[str, str] = field(default_factory=dict)

    def through(self, root: etree._Element) -> list[Draft]:
        self.links = self._relationships()
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._leave(element)
            elif element.tag in _NOT_READ:
                walk.skip_subtree()
            else:
                self._enter(element)
        return self.drafts

    def _relationships(self) -> dict[str, str]:
        folder, _, name = self.part.rpartition("/")
        data = self.shared.archive.read(f"{folder}/_rels/{name}.rels")
        if data is None:
            return {}
        root = xml_of(data, name=name)
        return {each.get("Id") or "": each.get("Target") or "" for each in root}

    def _enter(self, element: etree._Element) -> None:
        tag = element.tag
        if tag == "t":
            self._write(element)
        elif tag == "tbl" and self.table is None:
            self.table = element
        elif tag == "tr" and self.table is not None and not self.text.is_empty:
            self.text.write_verbatim("\n")
        elif tag == "tc" and self._is_later_cell(element):
            span = number(element.getprevious().find("tcPr/gridSpan"), "val") or 1
            self.text.write_verbatim("\t" * min(span, _MOST_SPANNED))
        elif tag in ("tab", "br", "cr", "noBreakHyphen"):
            self._write_sign(tag)
        elif tag == "hyperlink":
            target = self.links.get(attribute(element, "id"), "")
            self.text.open(InlineKind.LINK, safe_target(target))
        elif tag == "blip":
            self._take_image(element)

    def _leave(self, element: etree._Element) -> None:
        if element.tag == "hyperlink":
            self.text.close()
        elif element is self.table:
            self.table = None
            self._finish(Draft("", BlockKind.TABLE))
        elif element.tag == "p":
            if self.table is not None:
                self.text.write(" ")
            else:
                self._finish(self._form(element))

    def _is_later_cell(self, cell: etree._Element) -> bool:
        before = cell.getprevious()
        return self.table is not None and before is not None and before.tag == "tc"

    def _write(self, element: etree._Element) -> None:
        run = element.getparent()
        properties = child(run, "rPr")
        marks = [kind for name, kind in _RUN_MARKS if _is_on(child(properties, name))]
        for kind in marks:
            self.text.open(kind)
        self.text.write(element.text or "")
        for _ in marks:
            self.text.close()

    def _write_sign(self, tag: str) -> None:
        if tag == "noBreakHyphen":
            self.text.write("-")
        elif tag == "tab" or self.table is not None:
            self.text.write(" ")
        elif not self.text.is_empty:
            self.text.write_verbatim("\n")

    def _form(self, paragraph: etree._Element) -> Draft:
        """Return what a paragraph is, still without its words."""
        styles, style = self.shared.styles, _value(paragraph, "pPr/pStyle")
        kind, level = styles.kinds.get(style, (BlockKind.PARAGRAPH, 0))
        form = Draft("", kind, level)
        if kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            return form
        place = _InList.said_by(paragraph).over(styles.lists.get(style, _InList()))
        if place.list_id == 0:
            return Draft("")
        if place.list_id is None:
            return form
        depth, numbering = place.depth or 0, self.shared.numbering
        return Draft(
            "",
            BlockKind.LIST_ITEM,
            min(max(depth + 1, level), _MAX_LEVEL),
            number=numbering.next(place.list_id, depth),
            continues=not numbering.is_labelled(place.list_id, depth),
        )

    def _take_image(self, blip: etree._Element) -> None:
        target = self.links.get(attribute(blip, "embed"), "")
        data = Within(self.shared.archive, self.part)(target) if target else None
        name = self.shared.album.add(data) if data else ""
        if name:
            self.drafts.append(Draft(_description(blip), BlockKind.IMAGE, image=name))

    def _finish(self, form: Draft) -> None:
        text, marks = self.text.take(is_table=form.kind is BlockKind.TABLE)
        if text:
            self.drafts.append(replace(form, text=text, marks=marks))


_RUN_MARKS = (("b", InlineKind.STRONG), ("i", InlineKind.EMPHASIS))


def _is_on(switch: etree._Element | None) -> bool:
    return switch is not None and attribute(switch, "val") not in _OFF


def _description(blip: etree._Element) -> str:
    """Return the alternative text of the drawing that a picture is in."""
    for above in blip.iterancestors("inline", "anchor"):
        properties = above.find("docPr")
        if properties is not None:
            return " ".join((properties.get("descr") or "").split())
    return ""
