"""Watched folders: their new and changed files come into the library by themselves.

A file is taken once two looks at it found the same size and time, so that one that is still being
written is waited for. What was taken is remembered, so that an article that was thrown away does
not come back with the next look; and nothing happens to the article of a file that is gone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.services import intake
from reader.services.folders import files_in, shown
from reader.store.library import Library
from reader.store.watched import Look, WatchedFileRepository


@dataclass(frozen=True, slots=True)
class Glance:
    """What a look at a folder found: articles that wait now, and files that may yet change."""

    added: tuple[int, ...] = ()
    unsteady: Mapping[Path, Look] = field(default_factory=dict)


def look(library: Library, folder: Path, unsteady: Mapping[Path, Look]) -> Glance:
    """Let the files of a folder wait that are new or changed and as they were at the last look.

    A folder that is not there, as when its disk was taken out, has none.
    """
    found = {path: seen for path in files_in(folder, _ignore) if (seen := _look_at(path))}
    with library.reading() as session:
        known = WatchedFileRepository(session).below(shown(folder))
    new = {path: seen for path, seen in found.items() if known.get(shown(path)) != seen}
    steady = {path: seen for path, seen in new.items() if unsteady.get(path) == seen}
    added = intake.enqueue(library, list(steady)) if steady else ()
    if steady:
        with library.writing() as session:
            remembered = {shown(path): seen for path, seen in steady.items()}
            WatchedFileRepository(session).remember(remembered)
    return Glance(added, {path: seen for path, seen in new.items() if path not in steady})


def _look_at(path: Path) -> Look | None:
    try:
        status = path.stat()
    except OSError:  # it went between two looks
        return None
    return status.st_size, status.st_mtime_ns


def _ignore(_error: OSError) -> None:
    """Let a folder be that cannot be read now; there will be another look."""
