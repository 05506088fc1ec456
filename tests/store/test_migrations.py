import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

from reader.domain.entity import Label, Mention
from reader.store.library import Library
from reader.store.migrating import MIGRATIONS, bring_up_to_date, revision_of
from reader.store.packing import pack
from reader.store.scripts import register_functions
from reader.store.tables.base import Base

NEWEST = max(path.name[:4] for path in (MIGRATIONS / "versions").glob("*.py"))
GOOD = f"""
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{NEWEST}"


def upgrade():
    op.create_table("shelf", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO shelf VALUES (1)")
"""  # noqa: S608 - a program
BAD = GOOD.replace("INTO shelf", "INTO nowhere")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def migrations(tmp_path):
    def with_second(text: str) -> Path:
        folder = tmp_path / "migrations"
        shutil.copytree(MIGRATIONS, folder)
        (folder / "versions" / "9999_shelves.py").write_text(text)
        return folder

    return with_second


def migrations_to(newest: str, folder: Path) -> Path:
    """Return the migrations of a program of the past."""
    copied = folder / "past"
    shutil.copytree(MIGRATIONS, copied)
    for migration in (copied / "versions").glob("*.py"):
        if migration.name[:4] > newest:
            migration.unlink()
    return copied


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def tags(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM tag")]


def add_tag(path: Path, name: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO tag (name) VALUES (?)", (name,))


def test_the_migrations_make_exactly_the_tables_that_are_mapped(path):
    bring_up_to_date(path)
    engine = create_engine(f"sqlite:///{path}")

    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, _: kind != "table" or "_fts" not in name,
            },
        )
        differences = compare_metadata(context, Base.metadata)
    engine.dispose()

    assert differences == []


def test_every_constraint_has_a_name_that_a_migration_can_use():
    for table in Base.metadata.sorted_tables:
        for constraint in table.constraints:
            assert constraint.name, f"{table.name}: {constraint}"


def test_an_older_library_is_copied_and_then_migrated(path, migrations):
    bring_up_to_date(path)
    add_tag(path, "kept")
    newer = migrations(GOOD)

    bring_up_to_date(path, newer)

    copy = path.with_name("library.sqlite3.before-9999")
    assert revision_of(path, newer) == "9999"
    assert revision_of(copy) == NEWEST
    assert "shelf" in tables(path)
    assert "shelf" not in tables(copy)
    assert tags(path) == tags(copy) == ["kept"]


def test_what_is_only_in_the_log_of_a_killed_program_is_in_the_copy_too(path, migrations):
    bring_up_to_date(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("INSERT INTO tag (name) VALUES ('in the log')")
        connection.commit()

        bring_up_to_date(path, migrations(GOOD))

    assert tags(path.with_name("library.sqlite3.before-9999")) == ["in the log"]


def test_a_migration_that_fails_leaves_the_library_as_it_was_and_usable(path, migrations):
    bring_up_to_date(path)
    add_tag(path, "kept")

    with pytest.raises(OperationalError, match="nowhere"):
        bring_up_to_date(path, migrations(BAD))

    assert revision_of(path) == NEWEST
    assert "shelf" not in tables(path)
    with Library.open(path):
        pass
    assert tags(path) == ["kept"]


def test_a_new_library_that_could_not_be_finished_leaves_no_file(path, migrations):
    with pytest.raises(OperationalError, match="nowhere"):
        bring_up_to_date(path, migrations(BAD))

    assert not path.exists()
    assert [file for file in path.parent.iterdir() if file.is_file()] == []


def test_articles_that_were_analysed_before_decisions_were_kept_are_analysed_again(path, tmp_path):
    bring_up_to_date(path, migrations_to("0001", tmp_path))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO article (id, path, part, sha256, state, turn, deaths, problem, hint,"
            " title, title_key, byline, site, published, words, added_at, counted) VALUES"
            " (1, '/a', 0, '', 'done', 0, 0, '', '', 'A', 'a', '', '', '', 1, 0, 1),"
            " (2, '/b', 0, '', 'failed', 0, 0, 'x', 'y', 'B', 'b', '', '', '', 1, 0, 0)"
        )
        connection.execute("INSERT INTO entity VALUES (7, 'kyiv', 'GPE', 'Kyiv', 'kyiv', NULL)")
        connection.execute("INSERT INTO alias VALUES (7, 'Kiev', 'kiev', 'another spelling')")
        connection.execute("INSERT INTO article_entity VALUES (7, 1, 3)")

    bring_up_to_date(path)

    with closing(sqlite3.connect(path)) as connection:
        states = connection.execute("SELECT state FROM article ORDER BY id").fetchall()
        assert states == [("waiting",), ("failed",)]
        assert connection.execute("SELECT id, found_name FROM entity").fetchall() == [(7, "Kyiv")]
        assert connection.execute("SELECT count(*) FROM article_entity").fetchone() == (0,)


def test_highlights_that_had_no_name_of_their_own_get_one_each(path, tmp_path):
    bring_up_to_date(path, migrations_to("0005", tmp_path))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO article (id, path, part, sha256, state, turn, deaths, problem, hint,"
            " title, title_key, byline, site, published, words, added_at, counted) VALUES"
            " (1, '/a', 0, '', 'done', 0, 0, '', '', 'A', 'a', '', '', '', 1, 0, 1)"
        )
        connection.execute(
            "INSERT INTO version VALUES (2, 1, '', 0, 'A', '', '', '', 0, '', '', '', '', '[]',"
            " '[]', 'Words')"
        )
        for number in (3, 4):
            connection.execute(
                "INSERT INTO highlight (id, article_id, version_id, start, end, quote, prefix,"
                " suffix, colour, note, anchor, score, created_at, changed_at) VALUES"
                " (?, 1, 2, 0, 5, 'Words', '', '', 'blue', '', 'exact', 1.0, 0, 0)",
                (number,),
            )

    bring_up_to_date(path)

    with closing(sqlite3.connect(path)) as connection:
        named = [UUID(uid) for (uid,) in connection.execute("SELECT uid FROM highlight")]
        assert len(set(named)) == 2


def test_what_older_highlights_name_is_found_out(path, tmp_path):
    bring_up_to_date(path, migrations_to("0017", tmp_path))
    add_a_highlight(path)

    bring_up_to_date(path)

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM highlight_entity").fetchall() == [(2, 3)]


def test_older_highlights_are_found_by_their_first_letters(path, tmp_path):
    bring_up_to_date(path, migrations_to("0018", tmp_path))
    add_a_highlight(path)

    bring_up_to_date(path)

    query = "SELECT rowid FROM highlight_fts WHERE highlight_fts MATCH ?"
    with closing(sqlite3.connect(path)) as connection, connection:
        register_functions(connection)
        assert connection.execute(query, ("c*",)).fetchall() == [(3,)]
        assert not connection.execute(query, ("b*",)).fetchall()
        connection.execute("UPDATE highlight SET note = 'Both?'")
        assert connection.execute(query, ("b*",)).fetchall() == [(3,)]


def add_a_highlight(path):
    """Add an article that names two, and a highlight that holds the second."""
    named = pack([Mention(0, 4, Label.PERSON, 1), Mention(8, 12, Label.PERSON, 2)], {1: 1, 2: 2})
    with closing(sqlite3.connect(path)) as connection, connection:
        register_functions(connection)
        for name in ("Anna", "Carl"):
            connection.execute(
                "INSERT INTO entity (key, label, name, folded) VALUES ('', 'PERSON', ?, '')",
                (name,),
            )
        connection.execute(
            "INSERT INTO article (id, path, state, title, title_key, added_at, part, sha256, turn,"
            " deaths, problem, hint, byline, site, published, words, counted)"
            " VALUES (1, '/a', 'done', 'A', 'a', 0, 0, '', 0, 0, '', '', '', '', '', 3, 1)"
        )
        connection.execute(
            "INSERT INTO version VALUES (2, 1, '', 0, 'A', '', '', '', 0, '', '', '', '', '[]',"
            " '[]', 'Anna and Carl')"
        )
        connection.execute("UPDATE article SET version_id = 2")
        connection.execute("INSERT INTO analysis VALUES (2, 'm', '', '', ?, '[]')", (named,))
        connection.execute(
            "INSERT INTO highlight (id, article_id, version_id, start, end, quote, prefix, suffix,"
            " colour, note, anchor, score, created_at, changed_at, uid) VALUES"
            " (3, 1, 2, 5, 13, 'and Carl', '', '', 'blue', '', 'exact', 1.0, 0, 0, 'u')"
        )
