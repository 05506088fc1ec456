"""Backup, restore and check of a library file."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import cast

from sqlalchemy import text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from reader.domain.cancelling import Cancelling
from reader.domain.errors import LibraryError
from reader.store.failures import explained, refused
from reader.store.migrating import Tell, copy, discard, revision_of

_COUNTS = {
    "articles": "SELECT count(*) FROM article WHERE removed_at IS NULL",
    "articles waiting": "SELECT count(*) FROM article WHERE state IN ('waiting', 'working')",
    "articles failed": (
        "SELECT count(*) FROM article WHERE state = 'failed' AND purged_at IS NULL"
    ),
    "articles archived": (
        "SELECT count(*) FROM article WHERE archived_at IS NOT NULL AND removed_at IS NULL"
    ),
    "articles in the trash": (
        "SELECT count(*) FROM article WHERE removed_at IS NOT NULL AND purged_at IS NULL"
    ),
    "articles of which only highlights are left": (
        "SELECT count(*) FROM article WHERE purged_at IS NOT NULL"
    ),
    "entities": "SELECT count(*) FROM entity",
    "entities no article names": (
        "SELECT count(*) FROM entity WHERE id NOT IN (SELECT entity_id FROM article_entity)"
    ),
    "highlights": "SELECT count(*) FROM highlight WHERE removed_at IS NULL",
    "highlights without their place": "SELECT count(*) FROM highlight WHERE anchor = 'orphan'",
    "highlights in the trash": "SELECT count(*) FROM highlight WHERE removed_at IS NOT NULL",
}
_ORPHANS = {
    "articles are done but have no text": (
        "SELECT count(*) FROM article WHERE state = 'done' AND version_id IS NULL"
    ),
    "articles are done but were not analysed": (
        "SELECT count(*) FROM article WHERE state = 'done' AND version_id IS NOT NULL "
        "AND version_id NOT IN (SELECT version_id FROM analysis)"
    ),
    "articles name something of no kind": (
        "SELECT count(*) FROM article WHERE labels = 0 "
        "AND id IN (SELECT article_id FROM article_entity)"
    ),
    "highlights are not at their place": (
        "SELECT count(*) FROM highlight JOIN version ON version.id = highlight.version_id "
        "JOIN article ON article.id = highlight.article_id "
        "WHERE article.purged_at IS NULL AND highlight.anchor <> 'orphan' AND quote <> "
        'substr(version.text, highlight.start + 1, highlight."end" - highlight.start)'
    ),
}
_STEPS_BETWEEN = 1_000
_WORD_INDEXES = ("article_fts", "highlight_fts", "article_note_fts")


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: problems in words, and how much of everything there is."""

    problems: tuple[str, ...]
    counts: dict[str, int]


class Inspector:
    """Looks whether a library is whole, inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @contextmanager
    def heeding(self, cancelling: Cancelling) -> Iterator[None]:
        """Let what is looked at end with ``CancelledError`` soon after that is wished."""
        pooled = self._session.connection().connection
        connection = cast("sqlite3.Connection", pooled.dbapi_connection)
        # The search for broken pages hears an interruption only, all else the handler too.
        connection.set_progress_handler(cancelling.is_wished, _STEPS_BETWEEN)
        try:
            with cancelling.interrupting(connection.interrupt):
                yield
        finally:
            connection.set_progress_handler(None, 0)

    def report(self) -> Report:
        """Check all but the indexes of words, and count everything.

        Where pages are broken nothing else can be trusted, nor is it looked at.
        """
        broken = self._broken_pages()
        if broken:
            return Report(problems=tuple(broken), counts={})
        problems = self._broken_references()
        orphans = [f"{self._number(query)} {what}" for what, query in _ORPHANS.items()]
        problems += [problem for problem in orphans if not problem.startswith("0 ")]
        return Report(
            problems=tuple(problems),
            counts={what: self._number(query) for what, query in _COUNTS.items()},
        )

    def broken_indexes(self) -> list[str]:
        """Let each index of words compare itself with what it indexes; needs a writing session."""
        problems = []
        for index in _WORD_INDEXES:
            try:
                with self._session.begin_nested():
                    self._session.execute(
                        text(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - our own words
                    )
            except DatabaseError as error:
                problems.append(f"The index of words {index} is damaged: {error.orig}")
        return problems

    def _broken_pages(self) -> list[str]:
        found = self._session.scalars(text("PRAGMA integrity_check")).all()
        return [] if found == ["ok"] else [str(problem) for problem in found]

    def _broken_references(self) -> list[str]:
        found = self._session.execute(text("PRAGMA foreign_key_check"))
        return [f"A row of {row[0]} belongs to a row of {row[2]} that is gone" for row in found]

    def _number(self, query: str) -> int:
        return int(self._session.execute(text(query)).scalar_one())


def back_up(
    library: Path, target: Path, tell: Tell = lambda _done, _total: None, *, whole: bool = False
) -> None:
    """Write a consistent copy of a library that may be in use, and replace the target whole.

    ``tell`` hears how many pages of how many were copied. A copy that must be ``whole`` is checked
    before; a damaged one raises ``LibraryError`` and leaves the target as it was.
    """
    draft = target.with_name(f".{target.name}.part")
    try:
        if target.exists() and target.samefile(library):
            raise LibraryError(
                "A library cannot be its own backup.", hint="Choose another place for the copy."
            )
        with explained(library):
            copy(library, draft, tell)
            if whole:
                _refuse_damage(draft, library)
        draft.replace(target)
    except OSError as error:
        raise refused(target, error) from error
    finally:
        with suppress(OSError):
            discard(draft)


def restore(source: Path, library: Path) -> Path | None:
    """Put a copy in the place of a library; return where the one that was there is kept.

    The copy is made and checked beside the library first, which until then is not touched.
    """
    if not source.exists():
        raise LibraryError(f"There is no file {source}.", hint="Name the backup to restore.")
    draft = library.with_name(f".{library.name}.part")
    try:
        library.parent.mkdir(parents=True, exist_ok=True)
        with explained(source):
            revision_of(source)
            copy(source, draft)
            _refuse_damage(draft, source)
        kept = _keep(library) if library.exists() else None
        draft.replace(library)
    except OSError as error:
        raise refused(library, error) from error
    finally:
        with suppress(OSError):
            discard(draft)
    return kept


def is_empty(library: Path) -> bool:
    """Tell whether a library never held an article."""
    with explained(library), closing(sqlite3.connect(library)) as connection:
        (holds,) = connection.execute("SELECT EXISTS (SELECT 1 FROM article)").fetchone()
    return not holds


def _refuse_damage(copied: Path, origin: Path) -> None:
    with closing(sqlite3.connect(copied)) as connection:
        (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise LibraryError(f"The library {origin} is damaged.", hint="Restore an older backup.")


def _keep(library: Path) -> Path:
    """Keep a library, which may be damaged but must not be in use, under another name."""
    _fold_log(library)
    kept = next(
        name
        for number in count(1)
        if not (name := library.with_name(f"{library.name}.replaced-{number}")).exists()
    )
    try:
        kept.hardlink_to(library)
    except PermissionError:
        shutil.copy2(library, kept)
    for suffix in ("-wal", "-shm"):
        log = library.with_name(library.name + suffix)
        if log.exists():
            log.rename(kept.with_name(kept.name + suffix))
    return kept


def _fold_log(library: Path) -> None:
    """Fold the write-ahead log into its library, which only its one user can."""
    with closing(sqlite3.connect(library, timeout=1.0)) as connection, explained(library):
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                raise
            # Anything else is the damage that the copy is to make good.
