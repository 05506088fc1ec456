"""Which files are meant when a user names a folder."""

import mimetypes
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import url2pathname

from reader.domain.addresses import parts_of

_OTHER_KINDS = ("audio/", "font/", "image/", "video/")
_OTHER_TYPES = frozenset(
    {
        "application/javascript",
        "application/json",
        "application/x-javascript",
        "text/css",
        "text/javascript",
    }
)
_SAVED_PAGE_FOLDER = "_files"


def files_in(folder: Path, refused: Callable[[OSError], None]) -> Iterator[Path]:
    """Yield the files in a folder and below it that may be articles, in order of their names.

    Left out are hidden ones, pictures, sound, scripts and style sheets, and what a browser saved
    beside a page. ``refused`` is told of every folder that cannot be read.
    """
    for place, folders, names in os.walk(folder, onerror=refused):
        folders[:] = sorted(name for name in folders if _may_hold_articles(name, names))
        for name in sorted(names):
            path = Path(place, name)
            if _may_be_article(name) and path.is_file():
                yield path


def shown(path: Path) -> str:
    """Return a path as text, with a mark for every byte that is none."""
    return os.fsencode(path).decode(errors="replace")


def listed_in(text: str) -> tuple[Path, ...]:
    """Return the files and folders that a list names, one a line, as file managers copy them."""
    lines = (line.strip().strip("\"'") for line in text.splitlines())
    paths = (_path_in(line) for line in lines if line)
    return tuple(path for path in paths if path.is_absolute() and path.exists())


def _path_in(line: str) -> Path:
    address = parts_of(line)
    if address.scheme == "file" and address.netloc in {"", "localhost"}:
        return Path(url2pathname(address.path))
    return Path(line).expanduser() if line.startswith("~") else Path(line)


def _may_hold_articles(name: str, files_beside: list[str]) -> bool:
    page = name.removesuffix(_SAVED_PAGE_FOLDER)
    of_page = page != name and any(Path(file).stem == page for file in files_beside)
    return not name.startswith(".") and not of_page


def _may_be_article(name: str) -> bool:
    kind, _ = mimetypes.guess_type(name)
    return not name.startswith(".") and not (
        kind is not None and (kind in _OTHER_TYPES or kind.startswith(_OTHER_KINDS))
    )
