"""EPUB books: the documents of the spine, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from reader.domain.article import ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.importers.archive import SIGNATURE, Archive, Within, first_name, member_name
from reader.importers.dates import declared_date
from reader.importers.drafts import Draft, join
from reader.importers.images import Album
from reader.importers.markup import attribute, child, descendants, text_of, xhtml_of, xml_of
from reader.importers.page_blocks import page_blocks
from reader.importers.source import Source, shown

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_MEDIA_TYPE = b"application/epub+zip"
_DOCUMENTS = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})


class EpubImporter:
    """Reads EPUB books."""

    name = "epub"
    suffixes = (".epub",)

    def recognises(self, source: Source, /) -> bool:
        """See the media type at the front of the archive."""
        if first_name(source.data) == "mimetype":
            return _MEDIA_TYPE in source.data[:100]
        return source.data.startswith(SIGNATURE) and _CONTAINER.encode() in source.data

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the book as one article."""
        archive = Archive.of(source)
        package = _Package.of(archive)
        if package.is_protected():
            raise UnreadableFileError(
                f"“{shown(source.name)}” is protected against copying.",
                hint="Ask the shop you bought it from for a file without protection.",
            )
        album = Album()
        drafts = [draft for name in package.spine() for draft in _drafts(archive, name, album)]
        if not any(draft.text for draft in drafts):
            return
        text, blocks = join(drafts)
        yield ImportedArticle(
            text,
            blocks,
            title=package.fact("title") or source.stem,
            byline=", ".join(package.facts("creator")),
            site=package.fact("publisher"),
            published=declared_date(package.fact("date")),
            language=package.fact("language"),
            images=album.images,
        )


@dataclass(frozen=True, slots=True)
class _Package:
    archive: Archive
    path: str
    root: etree._Element

    @classmethod
    def of(cls, archive: Archive) -> "_Package":
        container = xml_of(archive.required(_CONTAINER), name=_CONTAINER)
        rootfile = next(descendants(container, "rootfile"), None)
        path = "" if rootfile is None else member_name("", rootfile.get("full-path") or "")
        return cls(archive, path, xml_of(archive.required(path), name=path))

    def facts(self, name: str) -> list[str]:
        """Return what the metadata says under a name of Dublin Core."""
        metadata = child(self.root, "metadata")
        found = [] if metadata is None else descendants(metadata, name)
        return [text for element in found if (text := text_of(element))]

    def fact(self, name: str) -> str:
        return next(iter(self.facts(name)), "")

    def spine(self) -> Iterator[str]:
        """Return the names of the documents in reading order."""
        items = {item.get("id"): item for item in descendants(self.root, "item")}
        for reference in descendants(self.root, "itemref"):
            item = items.get(reference.get("idref"))
            if item is not None and (item.get("media-type") or "") in _DOCUMENTS:
                yield member_name(self.path, item.get("href") or "")

    def is_protected(self) -> bool:
        """Say whether documents of the spine are encrypted; fonts often are."""
        data = self.archive.read(_ENCRYPTION)
        if data is None:
            return False
        references = descendants(xml_of(data, name=_ENCRYPTION), "CipherReference")
        encrypted = {member_name("", attribute(each, "URI")) for each in references}
        return not encrypted.isdisjoint(self.spine())


def _drafts(archive: Archive, name: str, album: Album) -> list[Draft]:
    data = archive.read(name)
    if not data or not data.strip():
        return []
    root = xhtml_of(data, name=name)
    navigation = {id(each) for nav in root.iter("nav") for each in nav.iter()}
    blocks = page_blocks(root, Within(archive, name), album, member=name)
    return [
        block.draft.as_boilerplate() if id(block.element) in navigation else block.draft
        for block in blocks
    ]
