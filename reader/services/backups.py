"""Backups that the program makes by itself: dated, checked, and so many of them."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.settings import BackupPlan
from reader.store import upkeep
from reader.store.failures import refused
from reader.store.migrating import Tell

_MOMENT = "%Y-%m-%d %H.%M.%S"
_SUFFIX = ".sqlite3"
_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup, when it was made, and how many bytes it takes."""

    path: Path
    made_at: datetime
    size: int


def folder(library: Path, plan: BackupPlan) -> Path:
    """Return where the backups of a library are: beside it, or in its part of a chosen folder."""
    if not plan.folder:
        return library.parent / "backups"
    digest = hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:_DIGITS]
    return Path(plan.folder) / f"{library.stem}-{digest}"


def make_folder(library: Path, plan: BackupPlan) -> Path:
    """Return where the backups of a library are, and make the folder where it is missing."""
    place = folder(library, plan)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused(place, error) from error
    return place


def kept(library: Path, plan: BackupPlan) -> tuple[Backup, ...]:
    """Return the dated backups of a library, the newest first."""
    place = folder(library, plan)
    found = (_backup(path, library.stem) for path in place.glob(f"*{_SUFFIX}"))
    dated = (backup for backup in found if backup is not None)
    return tuple(sorted(dated, key=lambda backup: backup.made_at, reverse=True))


def is_due(library: Path, plan: BackupPlan, now: datetime) -> bool:
    """Tell whether a backup is to be made: the first of a day, of a library that holds something.

    An empty library, such as one made anew where the old one is missing, pushes no backup out.
    """
    newest = next(iter(kept(library, plan)), None)
    is_first = newest is None or newest.made_at.date() < now.date()
    return plan.keep > 0 and is_first and not upkeep.is_empty(library)


def make(
    library: Path, plan: BackupPlan, now: datetime, tell: Tell = lambda _done, _total: None
) -> Path:
    """Make a dated backup, and take away the oldest beyond those that are kept.

    A damaged library raises ``LibraryError``, and every backup of it stays.
    """
    place = make_folder(library, plan)
    target = place / f"{library.stem} {now.strftime(_MOMENT)}{_SUFFIX}"
    upkeep.back_up(library, target, tell, whole=True)
    _take_away(kept(library, plan)[plan.keep :])
    return target


def make_before(
    library: Path, plan: BackupPlan, now: datetime, tell: Tell = lambda _done, _total: None
) -> Path | None:
    """Make a dated backup before much is changed; none where none are kept, or of nothing."""
    if not plan.keep or upkeep.is_empty(library):
        return None
    return make(library, plan, now, tell)


def _backup(path: Path, stem: str) -> Backup | None:
    named = re.fullmatch(rf"{re.escape(stem)} ([-\d]{{10}} [.\d]{{8}})", path.stem)
    if named is None:
        return None
    try:
        made_at = datetime.strptime(named[1], _MOMENT).astimezone()
    except ValueError:
        return None
    return Backup(path, made_at, path.stat().st_size)


def _take_away(superfluous: Sequence[Backup]) -> None:
    for backup in superfluous:
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise refused(backup.path, error) from error
