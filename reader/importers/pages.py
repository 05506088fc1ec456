"""Zip files of pages: MAFF, and any archive of readable files."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.domain.article import ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.importers import registry
from reader.importers.archive import SIGNATURE, Archive, Within
from reader.importers.markup import attribute, descendants, xml_of
from reader.importers.source import Source, too_many_pages

_READ = (".html", ".htm", ".xhtml", ".md", ".markdown", ".txt")
_BESIDE_A_PAGE = re.compile(r"(?:^|/)(?:[^/]*_files|index_files|__MACOSX|\.[^/]*)/", re.IGNORECASE)
_MAX_PAGES = 500


class PagesImporter:
    """Reads archives of saved pages and texts."""

    name = "pages"
    suffixes = (".zip", ".maff")

    def recognises(self, source: Source, /) -> bool:
        """Leave archives to the formats that are built on them; the suffix decides."""
        return source.suffix in self.suffixes and source.data.startswith(SIGNATURE)

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give every page of the archive as an article; one that cannot be read is left out."""
        archive = Archive.of(source)
        addresses = _addresses(archive)
        pages = [name for name in archive.names if _is_page(name)]
        if len(pages) > _MAX_PAGES:
            raise too_many_pages(source, _MAX_PAGES)
        for name in pages:
            folder = name.partition("/")[0]
            for article in _articles(archive, name, source.encoding):
                yield replace(article, url=addresses.get(folder) or article.url)


def _articles(archive: Archive, name: str, encoding: str) -> list[ImportedArticle]:
    data = archive.read(name)
    if not data:
        return []
    page = Source(name.rpartition("/")[2], data, encoding, Within(archive, name))
    try:
        return list(registry.importer_for(page).read(page))
    except UnreadableFileError:
        return []


def _is_page(name: str) -> bool:
    return name.lower().endswith(_READ) and _BESIDE_A_PAGE.search(name) is None


def _addresses(archive: Archive) -> dict[str, str]:
    """Return where the pages of a MAFF file came from, by their folders."""
    found: dict[str, str] = {}
    for name in archive.names:
        folder, _, rest = name.partition("/")
        if rest == "index.rdf" and (data := archive.read(name)):
            for each in descendants(xml_of(data, name=name), "originalurl"):
                found[folder] = attribute(each, "resource")
    return found
