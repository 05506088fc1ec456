"""Text written line by line into a file of bytes."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, TextIO


@contextmanager
def text_of(file: BinaryIO) -> Iterator[TextIO]:
    """Give a file as UTF-8 with the line ends that are written; it stays open."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    try:
        yield text
        text.flush()
    finally:
        text.detach()
