"""What SQLite says, in words for the user."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from reader import paths
from reader.domain.errors import CancelledError, LibraryError

_PRIMARY_CODE = 0xFF
_BACKUP_HINT = "Restore a backup, or move the file away to start anew."
_OF_THE_PLACE = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL}
)
_EXPLANATIONS = {
    sqlite3.SQLITE_BUSY: (
        "Another program holds the library {path}.",
        "Close the other program and try again.",
    ),
    sqlite3.SQLITE_LOCKED: (
        "Another program holds the library {path}.",
        "Close the other program and try again.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The library {path} cannot be opened.",
        "Check that its folder exists and that you may write there.",
    ),
    sqlite3.SQLITE_PERM: (
        "You may not use the library {path}.",
        "Check who owns the file and its folder.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The library {path} cannot be written.",
        "Check that the file and its folder are not read-only.",
    ),
    sqlite3.SQLITE_FULL: (
        "The disk with the library {path} is full.",
        "Free some space and try again; nothing that was stored is lost.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The library {path} could not be read from or written to its disk.",
        "Check the disk; nothing that was stored before is lost.",
    ),
    sqlite3.SQLITE_CORRUPT: ("The library {path} is damaged.", _BACKUP_HINT),
    sqlite3.SQLITE_NOTADB: ("The file {path} is not a library.", _BACKUP_HINT),
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the machine refuses into a ``LibraryError``; bugs pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explanation(error, path) from error
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise _explanation(error.orig, path) from error
        raise


def refused(path: Path, error: OSError) -> LibraryError:
    """Return in words for the user that the file system refused a file."""
    return LibraryError(
        f"The file {path} cannot be used: {error.strerror}.",
        hint=_with_place(
            path, "Check that its folder exists, that you may write there, and that there is space."
        ),
    )


def _explanation(error: sqlite3.Error, path: Path) -> Exception:
    # Errors that the Python module raises by itself carry no code.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & _PRIMARY_CODE
    if code == sqlite3.SQLITE_INTERRUPT:
        return CancelledError("The library was not read to its end.")
    if code not in _EXPLANATIONS:
        return error
    message, hint = _EXPLANATIONS[code]
    if code in _OF_THE_PLACE:
        hint = _with_place(path, hint)
    return LibraryError(message.format(path=path), hint=hint)


def _with_place(path: Path, hint: str) -> str:
    """Add why a library lies where it does, where that is not the usual place."""
    if path.parent != paths.portable():
        return hint
    return (
        f"{hint} It lies there because of the folder “{paths.PORTABLE}” beside the program; "
        "without that folder your library is in your home."
    )
