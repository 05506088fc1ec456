"""The library as a file: copied, put back, looked over."""

from dataclasses import replace
from pathlib import Path

from reader.store import upkeep
from reader.store.library import Library
from reader.store.upkeep import Inspector, Report

DAMAGE_HINT = "Make a backup of what is there, then restore an older backup."


def backup(library: Library, path: Path) -> None:
    """Write a consistent copy of the library, while it may be in use."""
    upkeep.back_up(library.path, path)


def restore(backup: Path, library_path: Path) -> Path | None:
    """Put a copy in the place of a library that is not open.

    Return where the library that was there is kept; raises ``LibraryError``.
    """
    return upkeep.restore(backup, library_path)


def check(library: Library) -> Report:
    """Look whether the library is whole, and count what is in it."""
    with library.reading() as session:
        report = Inspector(session).report()
    with library.writing() as session:
        broken = Inspector(session).broken_indexes()
    return replace(report, problems=(*report.problems, *broken))
