"""Safari's web archives: a property list with the page and what it shows."""

import plistlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urljoin
from xml.parsers.expat import ExpatError

from reader.domain.article import ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.encodings import decode
from reader.importers.html import article_of_page, declared_encoding
from reader.importers.source import Source, shown

_MAIN = "WebMainResource"
_DAMAGED = (
    plistlib.InvalidFileException,
    ExpatError,
    RecursionError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    OverflowError,
    struct.error,
)


class WebarchiveImporter:
    """Reads web archives."""

    name = "webarchive"
    suffixes = (".webarchive",)

    def recognises(self, source: Source, /) -> bool:
        """See a property list that names a web page's main resource."""
        is_list = source.data.startswith((b"bplist00", b"<?xml"))
        return is_list and _MAIN.encode() in source.data

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the page as one article."""
        try:
            archive = plistlib.loads(source.data)
        except _DAMAGED as error:
            raise _damaged(source) from error
        page = archive.get(_MAIN) if isinstance(archive, dict) else None
        if not isinstance(page, dict) or not isinstance(page.get("WebResourceData"), bytes):
            raise _damaged(source)
        data = page["WebResourceData"]
        declared = str(page.get("WebResourceTextEncodingName") or declared_encoding(data))
        markup, encoding = decode(data, declared=declared, chosen=source.encoding)
        url = str(page.get("WebResourceURL") or "")
        article = article_of_page(
            markup,
            fallback_title=source.stem,
            url=url if url.startswith("http") else "",
            neighbours=_Resources(url, _resources(archive.get("WebSubresources"))),
        )
        if article is not None:
            yield replace(article, encoding=encoding)


@dataclass(frozen=True, slots=True)
class _Resources:
    base: str
    by_address: dict[str, bytes]

    def __call__(self, address: str) -> bytes | None:
        try:
            return self.by_address.get(urljoin(self.base, address))
        except ValueError:
            return None


def _resources(listed: object) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for each in listed if isinstance(listed, list) else ():
        data = each.get("WebResourceData") if isinstance(each, dict) else None
        if isinstance(data, bytes):
            found[str(each.get("WebResourceURL"))] = data
    return found


def _damaged(source: Source) -> UnreadableFileError:
    return UnreadableFileError(
        f"“{shown(source.name)}” is no web archive, or a damaged one.", hint="Save the page again."
    )
