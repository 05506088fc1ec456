import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from reader.domain.errors import LibraryError
from reader.store.library import Library


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.sqlite3"


def raw(path: Path, statement: str):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(statement).fetchall()


def test_a_new_library_is_made_with_its_folder_and_only_its_owner_may_read_it(path):
    with Library.open(path):
        pass

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_file_is_in_wal_mode_with_foreign_keys_and_normal_synchronisation(path):
    with Library.open(path) as library, library.reading() as session:
        pragmas = [
            session.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "foreign_keys", "synchronous")
        ]

    assert pragmas == ["wal", 1, 1]


def write_half(library: Library) -> None:
    with library.writing() as session:
        session.execute(text("CREATE TABLE half (id INTEGER)"))
        session.execute(text("INSERT INTO tag (name) VALUES ('half')"))
        raise ZeroDivisionError


def read_all(path: Path) -> None:
    with Library.open(path) as library, library.reading() as session:
        session.scalars(text("PRAGMA integrity_check")).all()
        session.scalars(text("SELECT count(*) FROM highlight")).all()


def fill(library: Library) -> None:
    """Write more than fits; SQLite refuses to grow past its limit as it does on a full disk."""
    with library.writing() as session:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        session.execute(text("INSERT INTO tag (name) VALUES (:name)"), {"name": "x" * 1_000_000})


def test_a_transaction_that_fails_leaves_nothing_not_even_a_table(path):
    with Library.open(path) as library:
        with pytest.raises(ZeroDivisionError):
            write_half(library)

        with library.reading() as session:
            assert session.scalar(text("SELECT count(*) FROM tag")) == 0
            tables = session.scalars(text("SELECT name FROM sqlite_master")).all()
    assert "half" not in tables


def test_a_reader_sees_one_state_while_another_connection_writes(path):
    count = text("SELECT count(*) FROM tag")
    with Library.open(path) as library, library.reading() as reader:
        assert reader.scalar(count) == 0
        with library.writing() as writer:
            writer.execute(text("INSERT INTO tag (name) VALUES ('new')"))
        assert reader.scalar(count) == 0
        with library.reading() as later:
            assert later.scalar(count) == 1


def test_two_programs_may_have_the_same_library_open(path):
    with Library.open(path) as first, Library.open(path) as second:
        with first.writing() as session:
            session.execute(text("INSERT INTO tag (name) VALUES ('first')"))
        with second.writing() as session:
            session.execute(text("INSERT INTO tag (name) VALUES ('second')"))

    assert raw(path, "SELECT name FROM tag") == [("first",), ("second",)]


def test_a_library_that_another_program_locks_says_so(path, monkeypatch):
    monkeypatch.setattr("reader.store.library.BUSY_SECONDS", 0.05)
    with (
        Library.open(path) as library,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(LibraryError, match="Another program") as refused,
            library.writing() as session,
        ):
            session.execute(text("INSERT INTO tag (name) VALUES ('second')"))

    assert refused.value.hint


def test_a_library_of_a_newer_program_is_refused_and_left_as_it_is(path):
    with Library.open(path):
        pass
    raw(path, "UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()

    with pytest.raises(LibraryError, match="newer version"):
        Library.open(path)

    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"\0" * 8192])
def test_a_file_that_is_no_library_is_refused_and_left_as_it_is(path, content):
    path.parent.mkdir()
    path.write_bytes(content)

    with pytest.raises(LibraryError, match="not a library"):
        Library.open(path)

    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(path):
    path.parent.mkdir()
    raw(path, "CREATE TABLE bookmarks (url TEXT)")

    with pytest.raises(LibraryError, match="not a library"):
        Library.open(path)


def test_a_truncated_library_is_told_as_damaged(path):
    with Library.open(path):
        pass
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3])

    with pytest.raises(LibraryError, match="damaged") as refused:
        read_all(path)

    assert "backup" in refused.value.hint


def test_a_folder_in_the_place_of_the_library_is_refused(path):
    path.mkdir(parents=True)

    with pytest.raises(LibraryError, match="cannot be opened"):
        Library.open(path)


def test_a_library_below_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(LibraryError):
        Library.open(tmp_path / "file" / "library.sqlite3")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_library_in_a_read_only_folder_is_refused(path):
    path.parent.mkdir(mode=0o500)

    with pytest.raises(LibraryError):
        Library.open(path)


def test_a_full_disk_is_told_and_loses_nothing_that_was_stored(path):
    with Library.open(path) as library:
        with library.writing() as session:
            session.execute(text("INSERT INTO tag (name) VALUES ('kept')"))
        with pytest.raises(LibraryError, match="full") as refused:
            fill(library)
        with library.reading() as session:
            assert session.scalars(text("SELECT name FROM tag")).all() == ["kept"]

    assert "space" in refused.value.hint


def test_a_bug_is_not_dressed_up_as_trouble_with_the_library(path):
    with (
        Library.open(path) as library,
        library.reading() as session,
        pytest.raises(OperationalError, match="no such table"),
    ):
        session.execute(text("SELECT * FROM nowhere"))


def test_opening_a_library_that_is_up_to_date_imports_no_alembic(path):
    with Library.open(path):
        pass
    program = (
        "import sys; from pathlib import Path; from reader.store.library import Library\n"
        "Library.open(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )

    result = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, check=True, text=True
    )

    assert result.stdout == "False\n"
