"""The bytes of a file on their way to an importer, and what lies beside them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeAlias
from urllib.parse import unquote

from reader.domain.addresses import parts_of
from reader.domain.errors import UnreadableFileError

Neighbours: TypeAlias = Callable[[str], bytes | None]
"""Gives the bytes that a relative address inside a document stands for, or None."""

_MAX_NEIGHBOUR = 16 * 2**20


def alone(_address: str) -> bytes | None:
    """Know of no neighbour: the document stands by itself."""
    return None


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a file inside another; ``encoding`` is the user's choice or empty."""

    name: str
    data: bytes
    encoding: str = ""
    neighbours: Neighbours = alone

    @property
    def suffix(self) -> str:
        """The last suffix of the name in lower case, with its dot."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """The name without its last suffix, fit to stand as a title."""
        return shown(PurePosixPath(self.name).stem)


@dataclass(frozen=True, slots=True)
class Folder:
    """Gives files of one folder and of the folders below it, and of no other place."""

    root: Path

    def __call__(self, address: str) -> bytes | None:
        """Read the file that a relative address means; None where there is none to give."""
        parts = parts_of(address)
        if parts.scheme or parts.netloc or not parts.path:
            return None
        try:
            root = self.root.resolve()
            path = (root / unquote(parts.path)).resolve()
            if not path.is_relative_to(root) or not path.is_file():
                return None
            if path.stat().st_size > _MAX_NEIGHBOUR:
                return None
            return path.read_bytes()
        except (OSError, ValueError):
            return None


def too_many_pages(source: Source, most: int) -> UnreadableFileError:
    """Return the error for a file with more pages than are read of one."""
    return UnreadableFileError(
        f"“{shown(source.name)}” holds more than {most:,} pages.",
        hint="Split it into smaller files.",
    )


def too_many_articles(source: Source, most: int) -> UnreadableFileError:
    """Return the error for a file with more articles than are read of one."""
    return UnreadableFileError(
        f"“{shown(source.name)}” holds more than {most:,} articles.",
        hint="Split it into smaller files.",
    )


def shown(name: str) -> str:
    """Return a file name that can stand in a line of text, whatever it is made of."""
    printable = "".join(c if c.isprintable() else " " for c in name)
    return " ".join(printable.split())
