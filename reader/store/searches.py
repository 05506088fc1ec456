"""Searches that are kept under a name."""

from collections.abc import Sequence

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from reader.domain.errors import LibraryError
from reader.domain.shelving import SavedSearch
from reader.store.tables.shelving import SavedSearchRow


class SavedSearchRepository:
    """Reads and writes saved searches inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def all(self) -> tuple[SavedSearch, ...]:
        """Return every saved search in the user's order."""
        query = select(SavedSearchRow.id, SavedSearchRow.name, SavedSearchRow.query).order_by(
            SavedSearchRow.position, SavedSearchRow.id
        )
        return tuple(SavedSearch(*row) for row in self._connection.execute(query))

    def add(self, name: str, query: str) -> SavedSearch:
        """Keep a search behind all others; raises ``LibraryError`` when the name is taken."""
        position = self._connection.scalar(select(func.count()).select_from(SavedSearchRow))
        values = {"name": name, "query": query, "position": position}
        statement = insert(SavedSearchRow).returning(SavedSearchRow.id)
        try:
            added = self._connection.execute(statement, values).scalar_one()
        except IntegrityError as error:
            raise _taken(name) from error
        return SavedSearch(added, name, query)

    def change(self, search: SavedSearch) -> SavedSearch:
        """Replace the name and the query of a search and return what they were."""
        before = next((each for each in self.all() if each.id == search.id), None)
        if before is None:
            raise LibraryError("The search is no longer kept.", hint="Save it again.")
        statement = (
            update(SavedSearchRow)
            .where(SavedSearchRow.id == search.id)
            .values(name=search.name, query=search.query)
        )
        try:
            self._connection.execute(statement)
        except IntegrityError as error:
            raise _taken(search.name) from error
        return before

    def remove(self, search_id: int) -> None:
        """Forget a search."""
        self._connection.execute(delete(SavedSearchRow).where(SavedSearchRow.id == search_id))

    def put_back(self, search: SavedSearch) -> None:
        """Keep a search again that was removed, as the one that it was."""
        values = {"id": search.id, "name": search.name, "query": search.query, "position": 0}
        try:
            self._connection.execute(insert(SavedSearchRow), values)
        except IntegrityError as error:
            raise _taken(search.name) from error

    def arrange(self, ids: Sequence[int]) -> None:
        """Put the searches into an order; those that are not named come last."""
        last = len(ids)
        self._connection.execute(update(SavedSearchRow).values(position=last))
        for position, search_id in enumerate(ids):
            self._connection.execute(
                update(SavedSearchRow)
                .where(SavedSearchRow.id == search_id)
                .values(position=position)
            )


def _taken(name: str) -> LibraryError:
    return LibraryError(
        f"There is a search called {name} already.", hint="Choose another name for this one."
    )
