"""Brings a library file to the newest schema, after a copy of it."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import URL, Connection, NullPool, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from reader.domain.errors import LibraryError
from reader.store.scripts import register_functions

APPLICATION_ID = 0x52554252
MIGRATIONS = Path(__file__).parent / "migrations"

Tell: TypeAlias = Callable[[int, int], None]

_OWNER_ONLY = 0o600
_PAGES = 1_000
_LOGS = ("-journal", "-wal", "-shm")


def bring_up_to_date(path: Path, migrations: Path = MIGRATIONS) -> None:
    """Make or migrate a library file; refuse what is no library or a newer program's."""
    if not path.exists():
        _make(path, migrations)
    newest = _revisions(migrations)[-1]
    if revision_of(path, migrations) != newest:
        copy(path, path.with_name(f"{path.name}.before-{newest}"))
        _migrate(path, migrations)


def revision_of(path: Path, migrations: Path = MIGRATIONS) -> str:
    """Return the revision of a library's schema; raises ``LibraryError`` for other files."""
    with closing(sqlite3.connect(path)) as connection:
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        if application_id != APPLICATION_ID:
            raise LibraryError(
                f"The file {path} is not a library.",
                hint="Name another file, or restore a backup.",
            )
        (revision,) = connection.execute(
            "SELECT coalesce(max(version_num), '') FROM alembic_version"
        ).fetchone()
    if revision not in _revisions(migrations):
        raise LibraryError(
            f"The library {path} was made by a newer version of this program.",
            hint="Update the program; the library was left as it is.",
        )
    return str(revision)


def copy(source: Path, target: Path, tell: Tell = lambda _done, _total: None) -> None:
    """Copy a library file as it is at one moment, whoever else is using it.

    ``tell`` hears how many pages of how many were copied; what it raises ends the copy. A copy that
    was not finished is taken away.
    """
    discard(target)
    target.touch(_OWNER_ONLY)
    try:
        _copy_pages(source, target, tell)
    except BaseException:
        discard(target)
        raise


def discard(draft: Path) -> None:
    """Take a file that was not finished away, with the logs that a full disk leaves beside it."""
    for suffix in ("", *_LOGS):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)


def _copy_pages(source: Path, target: Path, tell: Tell) -> None:
    with closing(sqlite3.connect(source)) as reader, closing(sqlite3.connect(target)) as writer:
        # Inside a transaction of the reader the writes of others do not start the copy anew.
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        reader.backup(
            writer, pages=_PAGES, progress=lambda _, left, total: tell(total - left, total)
        )
        # A copy is one file, without a log beside it.
        writer.execute("PRAGMA journal_mode = DELETE")


def _revisions(migrations: Path) -> list[str]:
    """Return the revisions there are, the newest last; their files begin with their names."""
    return sorted(file.name.partition("_")[0] for file in (migrations / "versions").glob("*.py"))


def _migrate(path: Path, migrations: Path) -> None:
    """Migrate a library file to the newest revision, wholly or not at all."""
    # Imported here because most starts find nothing to migrate.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    with _transaction(path) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _make(path: Path, migrations: Path) -> None:
    """Make an empty library; the path names it only once it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # mkstemp makes files that only their owner may read.
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    os.close(handle)
    draft = Path(name)
    try:
        _migrate(draft, migrations)
        _settle(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _settle(draft: Path, path: Path) -> None:
    # A link never replaces the library another process may have made meanwhile.
    with suppress(FileExistsError):
        try:
            path.hardlink_to(draft)
        except PermissionError:
            draft.rename(path)


@contextmanager
def _transaction(path: Path) -> Iterator[Connection]:
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    with engine.begin() as connection:
        yield connection
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            message = f"the migration leaves a row of {broken[0]} without its parent"
            raise RuntimeError(message)


def _configure(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    register_functions(connection)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
