"""The library as a file: copied, put back, looked over."""

from dataclasses import replace
from pathlib import Path

from reader.domain.cancelling import Cancelling
from reader.store import upkeep
from reader.store.library import Library
from reader.store.migrating import Tell
from reader.store.upkeep import Inspector, Report

DAMAGE_HINT = "Make a backup of what is there, then restore an older backup."


def backup(library: Library, path: Path, tell: Tell = lambda _done, _total: None) -> None:
    """Write a consistent copy of the library, damaged or not, while it may be in use.

    ``tell`` hears how many pages of how many were copied; what it raises ends the copy.
    """
    upkeep.back_up(library.path, path, tell)


def restore(backup: Path, library_path: Path) -> Path | None:
    """Put a copy in the place of a library that is not open.

    Return where the library that was there is kept; raises ``LibraryError``.
    """
    return upkeep.restore(backup, library_path)


def check(library: Library, cancelling: Cancelling | None = None) -> Report:
    """Look whether the library is whole, and count what is in it.

    Raises ``CancelledError`` soon after the end was wished.
    """
    end = cancelling or Cancelling()
    with library.reading() as session:
        inspector = Inspector(session)
        with inspector.heeding(end):
            report = inspector.report()
    if not report.counts:
        return report
    with library.writing() as session:
        inspector = Inspector(session)
        with inspector.heeding(end):
            broken = inspector.broken_indexes()
    return replace(report, problems=(*report.problems, *broken))
