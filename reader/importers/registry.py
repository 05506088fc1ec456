"""Which importer reads a file: by what its bytes are first, by its suffix second."""

import gzip
import hashlib
import stat
import zlib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.metadata import entry_points
from io import BytesIO
from pathlib import Path
from typing import Protocol

from reader.domain.article import ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.encodings import looks_like_text
from reader.importers.source import Folder, Source, shown

MAX_FILE = 100 * 2**20
_GZIP = b"\x1f\x8b\x08"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST_RESORT = "plain_text"


class Importer(Protocol):
    """Reads one format; ``suffixes`` are in lower case, with their dot."""

    name: str
    suffixes: tuple[str, ...]

    def recognises(self, source: Source, /) -> bool:
        """Say whether the bytes themselves show that they are of this format."""
        ...

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give every article of the file; raises ``UnreadableFileError`` where it cannot."""
        ...


@cache
def importers() -> dict[str, Importer]:
    """Return every installed importer by its entry-point name."""
    points = sorted(entry_points(group="reader.importers"), key=lambda point: point.name)
    return {point.name: point.load()() for point in points}


def read_file(path: Path, *, encoding: str = "") -> Iterator[ImportedArticle]:
    """Give every article of a file; raises ``UnreadableFileError`` if there is none in it.

    ``encoding`` is empty or the user's choice for text of no certain encoding.
    """
    data = _bytes_of(path)
    digest = hashlib.sha256(data).hexdigest()
    source = _unpacked(Source(path.name, data, encoding, Folder(path.parent)))
    importer = importer_for(source)
    found = False
    try:
        for article in importer.read(source):
            found = True
            yield replace(article, format=importer.name, sha256=digest)
    except MemoryError as error:
        raise UnreadableFileError(
            f"“{shown(path.name)}” needs more memory than a file may have.",
            hint="Split it into smaller files.",
        ) from error
    if not found:
        raise UnreadableFileError(
            f"“{shown(path.name)}” holds no article.", hint="Check that it has text in it."
        )


def importer_for(source: Source) -> Importer:
    """Return the importer for a file; raises ``UnreadableFileError`` if there is none."""
    known = importers()
    by_content = [each for each in known.values() if each.recognises(source)]
    by_suffix = [each for each in known.values() if source.suffix in each.suffixes]
    certain = [each for each in by_content if each in by_suffix]
    for importer in (*certain, *by_content, *by_suffix):
        return importer
    if looks_like_text(source.data):
        return known[_LAST_RESORT]
    if source.data.startswith(_OLD_OFFICE):
        raise UnreadableFileError(
            f"“{shown(source.name)}” is an encrypted or an old Office document.",
            hint="Open it in its own program and save it as .docx without a password.",
        )
    raise UnreadableFileError(
        f"“{shown(source.name)}” is of no kind that can be read.",
        hint="Save it as HTML, PDF, EPUB, a text document or plain text.",
    )


def _bytes_of(path: Path) -> bytes:
    name = shown(path.name)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableFileError(f"“{name}” is a folder.", hint="Add the files in it.")
        if not stat.S_ISREG(mode):
            raise UnreadableFileError(f"“{name}” is no ordinary file.", hint="Make a copy of it.")
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except FileNotFoundError as error:
        raise UnreadableFileError(
            f"There is no file “{name}”.", hint="It may have been moved or deleted."
        ) from error
    except PermissionError as error:
        raise UnreadableFileError(
            f"“{name}” may not be read.", hint="Ask for permission to read it."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableFileError(
            f"“{name}” could not be read: {error}.", hint="Check the disk it is on."
        ) from error
    if not data:
        raise UnreadableFileError(f"“{name}” is empty.", hint="Save or copy it once more.")
    if len(data) > MAX_FILE:
        raise _too_large(name)
    return data


def _unpacked(source: Source) -> Source:
    if not source.data.startswith(_GZIP):
        return source
    name = source.name.removesuffix(".gz")
    try:
        with gzip.open(BytesIO(source.data)) as packed:
            data = packed.read(MAX_FILE + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableFileError(
            f"“{shown(source.name)}” is damaged: {error}.", hint="Save or copy it once more."
        ) from error
    if len(data) > MAX_FILE:
        raise _too_large(shown(source.name))
    return replace(source, name=name, data=data)


def _too_large(name: str) -> UnreadableFileError:
    return UnreadableFileError(
        f"“{name}” is larger than {MAX_FILE // 2**20} MB.", hint="Split it into smaller files."
    )
