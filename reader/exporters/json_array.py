"""A JSON array written item by item."""

from collections.abc import Iterable
from typing import Any, BinaryIO

import msgspec

_ENCODER = msgspec.json.Encoder()


def write_array(items: Iterable[Any], file: BinaryIO) -> None:
    """Write an array with an item a line."""
    before = b"[\n"
    for item in items:
        file.write(before + _ENCODER.encode(item))
        before = b",\n"
    file.write(b"[]" if before == b"[\n" else b"\n]")
