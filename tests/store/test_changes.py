"""What other processes store is told from what this one does; another library stands for them."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from reader.store.library import Library


@pytest.fixture
def ours(tmp_path):
    with Library.open(tmp_path / "library.sqlite3") as library:
        assert not library.changed_elsewhere()
        yield library


@pytest.fixture
def theirs(ours):
    with Library.open(ours.path) as library:
        assert not library.changed_elsewhere()
        yield library


def add(library, name):
    with library.writing() as session:
        session.execute(text("INSERT INTO tag (name) VALUES (:name)"), {"name": str(name)})


def break_off(library):
    with library.writing() as session:
        session.execute(text("INSERT INTO tag (name) VALUES ('a')"))
        raise ZeroDivisionError


def test_what_another_process_stores_is_told_once(ours, theirs):
    add(theirs, "a")

    assert ours.changed_elsewhere()
    assert not ours.changed_elsewhere()


def test_it_is_told_though_we_store_something_before_and_after(ours, theirs):
    for name, library in (("a", ours), ("b", theirs), ("c", ours)):
        add(library, name)

    assert ours.changed_elsewhere()
    assert not ours.changed_elsewhere()


def test_what_we_store_ourselves_is_never_told_whenever_it_is_looked(ours):
    with ThreadPoolExecutor(2) as pool:
        adding = [pool.submit(add, ours, name) for name in range(40)]
        while not all(each.done() for each in adding):
            assert not ours.changed_elsewhere()
        for each in adding:
            each.result()

    assert not ours.changed_elsewhere()


def test_a_transaction_that_changes_nothing_or_fails_is_nothing_to_tell(ours, theirs):
    with theirs.writing() as session:
        session.execute(text("DELETE FROM tag"))
    with pytest.raises(ZeroDivisionError):
        break_off(theirs)
    assert not ours.changed_elsewhere()

    add(ours, "b")

    assert theirs.changed_elsewhere()
    assert not ours.changed_elsewhere()
