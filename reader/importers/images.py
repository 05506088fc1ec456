"""Which pictures are kept with an article: real ones, of a size a reader can want."""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from reader.domain.article import StoredImage

_SIGNATURES = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"BM....\0\0\0\0", re.DOTALL), "image/bmp"),
)
_SMALLEST = 120
_LARGEST = 12 * 2**20
_MOST_IN_ALL = 48 * 2**20
_MOST = 300


@dataclass(slots=True)
class Album:
    """The pictures of one article, each kept once, within limits of number and size."""

    _images: dict[str, StoredImage] = field(default_factory=dict)
    _size: int = 0

    @property
    def images(self) -> tuple[StoredImage, ...]:
        """The pictures in the order they were added."""
        return tuple(self._images.values())

    def add(self, data: bytes) -> str:
        """Keep a picture and return its name; empty if it is none, or beyond the limits."""
        media_type = media_type_of(data)
        if not media_type or not _SMALLEST <= len(data) <= _LARGEST:
            return ""
        name = f"{hashlib.sha256(data).hexdigest()[:16]}.{media_type.removeprefix('image/')}"
        if name in self._images:
            return name
        if len(self._images) >= _MOST or self._size + len(data) > _MOST_IN_ALL:
            return ""
        self._images[name] = StoredImage(name, media_type, data)
        self._size += len(data)
        return name


def media_type_of(data: bytes) -> str:
    """Return the media type of a picture by its first bytes; empty if it is no known picture."""
    return next((kind for signature, kind in _SIGNATURES if signature.match(data)), "")


def data_of_address(address: str) -> bytes:
    """Return the bytes inside a ``data:`` address; nothing if they cannot be read."""
    head, _, body = address.partition(",")
    if len(body) > _LARGEST * 3:
        return b""
    raw = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return raw
    try:
        return base64.b64decode(raw, validate=False)
    except (binascii.Error, ValueError):
        return b""
