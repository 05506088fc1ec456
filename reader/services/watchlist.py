"""Names to watch for: every new article is looked through for them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.domain.errors import LibraryError
from reader.domain.tables import TableError, columns, rows
from reader.domain.watchlist import WatchedName
from reader.store.library import Library
from reader.store.watchlist import WatchlistRepository

NAME, ALIASES = "name", "aliases"
ALIAS_SEPARATOR = "|"


def names(library: Library) -> tuple[WatchedName, ...]:
    """Return the names that are watched for."""
    with library.reading() as session:
        return WatchlistRepository(session).names()


def replace(library: Library, watched: Sequence[WatchedName]) -> None:
    """Watch for these names, and no others; articles that are there already are not looked at."""
    with library.writing() as session:
        WatchlistRepository(session).replace(watched)


def written(words: str) -> WatchedName:
    """Return a name that is written with its aliases, between vertical bars."""
    name, *aliases = words.split(ALIAS_SEPARATOR)
    return _watched({NAME: name, ALIASES: ALIAS_SEPARATOR.join(aliases)})


def read_csv(path: Path) -> tuple[WatchedName, ...]:
    """Return the names of a table with the columns ``name`` and, if it likes, ``aliases``.

    Aliases stand in one cell, between vertical bars; raises ``LibraryError``.
    """
    hint = f"The first line names the columns: {NAME},{ALIASES}; aliases stand between “|”."
    try:
        text = path.read_bytes().decode("utf-8-sig")
        listed = [cells for _, cells in rows(text)]
    except OSError as error:
        message = f"The file {path} cannot be read: {error.strerror}."
        raise LibraryError(message, hint="Name another file.") from error
    except (UnicodeDecodeError, TableError) as error:
        message = f"The file {path} is no table of names: {error}."
        raise LibraryError(message, hint="Save the table as CSV in UTF-8.") from error
    if listed and NAME not in columns(text):
        raise LibraryError(f"The file {path} has no column “{NAME}”.", hint=hint)
    watched = {one.name: one for one in map(_watched, listed) if one.name}
    if not watched:
        raise LibraryError(f"The file {path} holds no names.", hint=hint)
    return tuple(watched.values())


def _watched(row: Mapping[str, str]) -> WatchedName:
    aliases = row.get(ALIASES, "").split(ALIAS_SEPARATOR)
    cleaned = (_clean(alias) for alias in aliases)
    return WatchedName(_clean(row[NAME]), tuple(alias for alias in cleaned if alias))


def _clean(words: str) -> str:
    return " ".join(words.split())
