"""The files of watched folders, as they were when they were last added."""

from collections.abc import Mapping
from typing import TypeAlias

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from reader.store.tables.watching import WatchedFileRow

Look: TypeAlias = tuple[int, int]
"""The size of a file in bytes, and when it was changed, in nanoseconds since 1970."""


class WatchedFileRepository:
    """Remembers files of watched folders inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def below(self, folder: str) -> dict[str, Look]:
        """Return the files in a folder, or below it, that were added."""
        path = WatchedFileRow.path
        query = select(path, WatchedFileRow.size, WatchedFileRow.changed_at).where(
            path >= folder, path < f"{folder}\U0010ffff"
        )
        return {row.path: (row.size, row.changed_at) for row in self._session.execute(query)}

    def remember(self, files: Mapping[str, Look]) -> None:
        """Remember files as they are now."""
        rows = [
            {"path": path, "size": size, "changed_at": changed_at}
            for path, (size, changed_at) in files.items()
        ]
        if rows:
            statement = insert(WatchedFileRow)
            latest = {name: statement.excluded[name] for name in ("size", "changed_at")}
            self._session.execute(statement.on_conflict_do_update(set_=latest), rows)
