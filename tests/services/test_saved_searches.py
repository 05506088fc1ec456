import pytest

from reader.domain.errors import LibraryError
from reader.domain.shelving import SavedSearch
from reader.services import saved_searches


def names(library) -> list[str]:
    return [search.name for search in saved_searches.all_of(library)]


def test_searches_are_kept_in_the_users_order(library):
    first = saved_searches.add(library, "War", "war OR peace")
    second = saved_searches.add(library, "Rates", "site:ft.com rates")
    assert saved_searches.all_of(library) == (first, second)

    saved_searches.arrange(library, [second.id, first.id])

    assert names(library) == ["Rates", "War"]


def test_a_search_is_changed_removed_and_put_back_at_its_place(library):
    first, second, third = (saved_searches.add(library, name, name) for name in "ABC")
    before = saved_searches.change(library, SavedSearch(second.id, "Bee", "bees"))
    assert before == second
    saved_searches.change(library, before)

    order = [search.id for search in saved_searches.all_of(library)]
    saved_searches.remove(library, second.id)
    assert names(library) == ["A", "C"]
    saved_searches.put_back(library, second, order)
    assert saved_searches.all_of(library) == (first, second, third)


def test_two_searches_cannot_have_one_name(library):
    saved_searches.add(library, "War", "war")
    other = saved_searches.add(library, "Peace", "peace")

    with pytest.raises(LibraryError, match="called War already"):
        saved_searches.add(library, "War", "wars")
    with pytest.raises(LibraryError, match="called War already"):
        saved_searches.change(library, SavedSearch(other.id, "War", "peace"))
    assert names(library) == ["War", "Peace"]
    saved_searches.remove(library, other.id)
    with pytest.raises(LibraryError, match="no longer kept"):
        saved_searches.change(library, other)
