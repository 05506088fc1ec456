"""Articles and highlights out of the library, into a file or a folder of files."""

import errno
import io
import os
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import BinaryIO

from typing_extensions import Buffer, override

from reader.domain.errors import ExportError
from reader.exporters.registry import Exporter, exporters
from reader.exporters.template import TemplateExporter
from reader.services.selection import Chosen, LibrarySelection, Told, selected
from reader.store.library import Library

_HINTS = {
    errno.EACCES: "Choose a folder where you may write.",
    errno.EPERM: "Choose a folder where you may write.",
    errno.EROFS: "Choose a folder where you may write.",
    errno.ENOENT: "Make the folder first, or choose another.",
    errno.ENOTDIR: "Choose a folder that exists.",
    errno.EISDIR: "Choose a name for the file, inside that folder.",
    errno.ENOSPC: "Free some space, or choose another disk.",
    errno.EDQUOT: "Free some space, or choose another disk.",
    errno.EFBIG: "Free some space, or choose another disk.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
}
_ANY_HINT = "Choose another place."
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST_NAME = 120
_MOST_BYTES = 200


class FilesExistError(ExportError):
    """Files of the same names are there, and nobody said that they may be replaced."""


class _Full(Exception):  # noqa: N818 - no error: enough was written
    """As much was written as is wanted."""


def exporter(format_name: str, template: Path | None = None) -> Exporter:
    """Return the exporter of a format, or of a template; raises ``ExportError``."""
    if template is not None:
        return TemplateExporter(template)
    installed = exporters()
    if format_name not in installed:
        raise ExportError(
            f"There is no format called {format_name}.",
            hint=f"Choose one of these: {', '.join(installed)}.",
        )
    return installed[format_name]


def export(
    library: Library,
    wanted: Exporter,
    chosen: Chosen,
    output: Path,
    told: Told | None = None,
) -> None:
    """Write what was chosen and has highlights or a note, and replace the output whole.

    They stand in the order given. Raises ``ExportError``; a file that was there is then as it was.
    """
    with selected(library, chosen, told) as selection:
        _demand_something(wanted, selection)
        with replacing(output) as file:
            wanted.write(selection, file)
        if told:
            told(selection.total, selection.total)


def export_each(  # noqa: PLR0913 - each says another thing about the export
    library: Library,
    wanted: Exporter,
    chosen: Chosen,
    folder: Path,
    told: Told | None = None,
    *,
    replace: bool = False,
) -> tuple[Path, ...]:
    """Write a file for each article that has highlights or a note into a folder, and return them.

    Files that are there are only replaced when that is wanted; raises ``ExportError``.
    """
    with selected(library, chosen) as selection:
        _demand_something(wanted, selection)
        named = _named(selection.titles, wanted.suffix)
        _demand_room(folder, () if replace else named.values())
        done, total = 0, selection.total
        for alone, name in zip(selection.each(), named.values(), strict=True):
            if told:
                told(done, total)
            with replacing(folder / name) as file:
                wanted.write(alone, file)
            done += alone.total
        if told:
            told(done, total)
    return tuple(folder / name for name in named.values())


def preview(library: Library, wanted: Exporter, chosen: Chosen, most: int) -> bytes:
    """Return the beginning of what an export would write, of so many bytes or a little more."""
    file = _Beginning(most)
    with selected(library, chosen) as selection:
        _demand_something(wanted, selection)
        try:
            wanted.write(selection, file)
        except _Full:
            return file.getvalue()
    return file.getvalue()


def file_name(title: str) -> str:
    """Return a title as a name that every file system takes, without an ending."""
    name = _NOT_IN_NAMES.sub(" ", title)
    name = " ".join(name.split())[:_LONGEST_NAME]
    while len(name.encode(errors="replace")) > _MOST_BYTES:
        name = name[:-1]
    name = name.strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name or "Rubricator"


@contextmanager
def replacing(output: Path) -> Iterator[BinaryIO]:
    """Give a file beside the output that takes its place once it is whole."""
    try:
        if output.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        target = output.resolve()
        draft = target.with_name(f".rubricator-{secrets.token_hex(4)}.part")
        with draft.open("xb") as file, _deleted_on_failure(draft):
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    except OSError as error:
        raise _unwritable(output, error) from error


class _Beginning(io.BytesIO):
    """A file that has had enough after so many bytes."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    @override
    def write(self, buffer: Buffer, /) -> int:
        written = super().write(buffer)
        if self.tell() >= self._most:
            raise _Full
        return written


def _demand_something(wanted: Exporter, selection: LibrarySelection) -> None:
    if not selection.titles and not wanted.is_whole:
        raise ExportError(
            "There is nothing to export: nothing is highlighted or noted in these articles.",
            hint="Choose other articles, or highlight words in one of these first.",
        )


def _demand_room(folder: Path, names: Iterable[str]) -> None:
    """Make the folder, and see that no file in it has one of the names."""
    there = [name for name in names if (folder / name).exists()]
    if there:
        raise FilesExistError(
            f"{folder} has files of these names already: {', '.join(there[:3])}"
            f"{'…' if len(there) > 3 else ''}.",
            hint="Choose an empty folder, or let them be replaced.",
        )
    _make(folder)


def _named(titles: Mapping[int, str], suffix: str) -> dict[int, str]:
    """Return a name for each title; no two are the same where the case of letters is nothing."""
    named: dict[int, str] = {}
    taken: set[str] = set()
    for article_id, title in titles.items():
        name = file_name(title)
        numbered = (f"{name} {number}" if number > 1 else name for number in count(1))
        free = next(each for each in numbered if each.casefold() not in taken)
        taken.add(free.casefold())
        named[article_id] = free + suffix
    return named


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _unwritable(path: Path, error: OSError) -> ExportError:
    return ExportError(
        f"The file {path} cannot be written: {error.strerror or error}.",
        hint=_HINTS.get(error.errno or 0, _ANY_HINT),
    )


@contextmanager
def _deleted_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        path.unlink()
        raise
