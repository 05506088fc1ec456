"""Web archives (WARC, WACZ): every page in them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeadersParserException

from reader.domain.article import ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.encodings import decode
from reader.importers.archive import SIGNATURE, Archive
from reader.importers.html import article_of_page, declared_encoding
from reader.importers.source import Source, shown, too_many_pages

_SIGN = b"WARC/1."
_PAGES = ("text/html", "application/xhtml+xml")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
# warcio takes the fields of a record for granted: without them it fails on None and on short lists.
_DAMAGED = (
    ArchiveLoadFailed,
    StatusAndHeadersParserException,
    AttributeError,
    EOFError,
    IndexError,
    OSError,
    TypeError,
    ValueError,
)
_MAX_PAGES = 2_000
_MAX_PAGE = 16 * 2**20


class WarcImporter:
    """Reads web archives; the registry has unpacked what was packed as a whole."""

    name = "warc"
    suffixes = (".warc", ".wacz", ".arc")

    def recognises(self, source: Source, /) -> bool:
        """See the head of a record, or the list of pages of a WACZ."""
        is_zip = source.data.startswith(SIGNATURE)
        return source.data.startswith(_SIGN) or (is_zip and b"pages/pages.jsonl" in source.data)

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give every page that was answered well as an article."""
        found = 0
        for data in _archives(source):
            for record in _records(data, source):
                if article := _article(record, source):
                    found += 1
                    if found > _MAX_PAGES:
                        raise too_many_pages(source, _MAX_PAGES)
                    yield article


def _archives(source: Source) -> Iterator[bytes]:
    if not source.data.startswith(SIGNATURE):
        yield source.data
        return
    archive = Archive.of(source)
    for name in archive.names:
        if name.startswith("archive/") and (data := archive.read(name)):
            yield data


def _records(data: bytes, source: Source) -> Iterator[ArcWarcRecord]:
    try:
        yield from ArchiveIterator(BytesIO(data), arc2warc=True)
    except _DAMAGED as error:
        raise UnreadableFileError(
            f"“{shown(source.name)}” is damaged.", hint="Save or copy it once more."
        ) from error


def _article(record: ArcWarcRecord, source: Source) -> ImportedArticle | None:
    headers = record.http_headers
    if record.rec_type not in ("response", "resource") or (
        headers is not None and not headers.get_statuscode().startswith("2")
    ):
        return None
    kind = (headers or record.rec_headers).get_header("Content-Type") or ""
    if not kind.lower().startswith(_PAGES):
        return None
    page = record.content_stream().read(_MAX_PAGE)
    named = _CHARSET.search(kind)
    declared = named[1] if named else declared_encoding(page)
    markup, encoding = decode(page, declared=declared, chosen=source.encoding)
    if not markup.strip():
        return None
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    try:
        article = article_of_page(markup, fallback_title=url or source.stem, url=url.strip("<>"))
    except UnreadableFileError:
        return None
    return article and replace(article, encoding=encoding)
