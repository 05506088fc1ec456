"""Searches that a user keeps under a name."""

from collections.abc import Sequence

from reader.domain.shelving import SavedSearch
from reader.store.library import Library
from reader.store.searches import SavedSearchRepository


def all_of(library: Library) -> tuple[SavedSearch, ...]:
    """Return every saved search in the user's order."""
    with library.reading() as session:
        return SavedSearchRepository(session).all()


def add(library: Library, name: str, query: str) -> SavedSearch:
    """Keep a search; raises ``LibraryError`` when the name is taken."""
    with library.writing() as session:
        return SavedSearchRepository(session).add(name, query)


def change(library: Library, search: SavedSearch) -> SavedSearch:
    """Give a search another name or query and return what it was."""
    with library.writing() as session:
        return SavedSearchRepository(session).change(search)


def remove(library: Library, search_id: int) -> None:
    """Forget a search."""
    with library.writing() as session:
        SavedSearchRepository(session).remove(search_id)


def put_back(library: Library, search: SavedSearch, order: Sequence[int]) -> None:
    """Keep a search again that was removed, at its place in the order of that time."""
    with library.writing() as session:
        searches = SavedSearchRepository(session)
        searches.put_back(search)
        searches.arrange(order)


def arrange(library: Library, order: Sequence[int]) -> None:
    """Put the searches into an order, by their ids."""
    with library.writing() as session:
        SavedSearchRepository(session).arrange(order)
