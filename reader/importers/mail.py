"""E-mails, and the web pages that browsers save as one (MHTML)."""

import email
import email.utils
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from urllib.parse import urljoin

from reader.domain.article import ImportedArticle, Role
from reader.domain.errors import UnreadableFileError
from reader.encodings import clean, decode
from reader.importers.dom import tree_of
from reader.importers.drafts import Draft, join
from reader.importers.html import article_of_page, declared_encoding
from reader.importers.images import Album
from reader.importers.page_blocks import page_blocks
from reader.importers.plain_text import text_drafts
from reader.importers.source import Source, shown

_HEAD = 8192
_FIELD = re.compile(rb"(?:From )?[A-Za-z][\w-]{1,60}:[ \t]?\S?")
_SIGNS = re.compile(
    rb"^(?:from|to|subject|date|message-id|received|mime-version|return-path|content-type):",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_SIGNS = 3
_MAX_BOUNDARIES = 200
_MAX_PARTS = 1_000


class MailImporter:
    """Reads e-mails and MHTML pages."""

    name = "mail"
    suffixes = (".eml", ".mht", ".mhtml")

    def recognises(self, source: Source, /) -> bool:
        """See the header of a message."""
        head = source.data[:_HEAD].lstrip(b"\xef\xbb\xbf\r\n").replace(b"\r\n", b"\n")
        header = head.split(b"\n\n", 1)[0]
        return _FIELD.match(header) is not None and len(_SIGNS.findall(header)) >= _FEWEST_SIGNS

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the message, or the page that was saved as one, as one article."""
        if source.data.lower().count(b"boundary=") > _MAX_BOUNDARIES:
            raise _too_nested(source)
        try:
            message = email.message_from_bytes(source.data.lstrip(b"\xef\xbb\xbf\r\n"))
            parts = list(_parts(message))
        except (MessageError, RecursionError, ValueError, LookupError) as error:
            raise _too_nested(source) from error
        article = _page(message, parts, source) or _letter(message, parts, source)
        if article is not None:
            yield article


def _parts(message: Message) -> Iterator[Message]:
    """Return the parts that hold no other part, in their order."""
    waiting = [message]
    for _ in range(_MAX_PARTS):
        if not waiting:
            return
        part = waiting.pop(0)
        payload = part.get_payload()
        if isinstance(payload, list):
            waiting[:0] = [each for each in payload if isinstance(each, Message)]
        else:
            yield part


def _page(message: Message, parts: list[Message], source: Source) -> ImportedArticle | None:
    """Return the page that a browser saved as a message; None if it is a letter."""
    main = next((part for part in parts if part.get_content_type() in _PAGES), None)
    location = _header(message, "Snapshot-Content-Location")
    if main is None or not (location or main.get("Content-Location")):
        return None
    base = _header(main, "Content-Location") or location
    markup, encoding = _text(main, source)
    article = article_of_page(
        markup,
        fallback_title=_header(message, "Subject") or source.stem,
        url=location or (base if base.startswith("http") else ""),
        neighbours=_Related.of(parts, base),
    )
    return article and replace(article, encoding=encoding)


_PAGES = ("text/html", "application/xhtml+xml")


def _letter(message: Message, parts: list[Message], source: Source) -> ImportedArticle | None:
    shown_parts = [part for part in parts if part.get_content_disposition() != "attachment"]
    album = Album()
    drafts: list[Draft] = []
    encoding = ""
    for kind in ("text/html", "text/plain"):
        for part in shown_parts:
            if part.get_content_type() == kind and not any(draft.text for draft in drafts):
                text, encoding = _text(part, source)
                drafts = _letter_drafts(kind, text, parts, album)
    if not any(draft.text for draft in drafts):
        return None
    text, blocks = join(drafts)
    return ImportedArticle(
        text,
        blocks,
        title=_header(message, "Subject") or source.stem,
        byline=_sender(message),
        published=_sent(message),
        language=_header(message, "Content-Language").split(",")[0].strip(),
        encoding=encoding,
        images=album.images,
    )


def _letter_drafts(kind: str, text: str, parts: list[Message], album: Album) -> list[Draft]:
    if kind == "text/plain":
        return [replace(draft, role=Role.BODY) for draft in text_drafts(text)]
    if not text.strip():
        return []
    blocks = page_blocks(tree_of(text), _Related.of(parts, ""), album)
    return [block.draft for block in blocks]


@dataclass(frozen=True, slots=True)
class _Related:
    """Gives the parts of a message by their content ids and their locations."""

    base: str
    by_address: dict[str, Message]

    @classmethod
    def of(cls, parts: list[Message], base: str) -> "_Related":
        by_address: dict[str, Message] = {}
        for part in parts:
            if part.get_content_maintype() == "image":
                identity = _header(part, "Content-ID").strip("<>")
                by_address.setdefault(f"cid:{identity}", part)
                by_address.setdefault(_joined(base, _header(part, "Content-Location")), part)
        return cls(base, by_address)

    def __call__(self, address: str) -> bytes | None:
        part = self.by_address.get(address) or self.by_address.get(_joined(self.base, address))
        return None if part is None else _bytes(part)


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message, source: Source) -> tuple[str, str]:
    data = _bytes(part)
    declared = part.get_content_charset() or ""
    if not declared and part.get_content_type() in _PAGES:
        declared = declared_encoding(data)
    return decode(data, declared=declared, chosen=source.encoding)


def _header(message: Message, name: str) -> str:
    value = message.get(name)
    if value is None:
        return ""
    try:
        value = str(make_header(decode_header(value)))
    except (MessageError, LookupError, ValueError):
        value = str(value)
    return " ".join(clean(value).split())


def _sender(message: Message) -> str:
    name, address = email.utils.parseaddr(_header(message, "From"))
    return name or address


def _sent(message: Message) -> str:
    try:
        sent: datetime = email.utils.parsedate_to_datetime(_header(message, "Date"))
    except (ValueError, OverflowError):
        return ""
    return sent.isoformat()


def _too_nested(source: Source) -> UnreadableFileError:
    return UnreadableFileError(
        f"“{shown(source.name)}” is damaged, or has more parts than a message may have.",
        hint="Save the message once more.",
    )
