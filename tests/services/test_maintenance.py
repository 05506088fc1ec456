import sqlite3
from contextlib import closing

import pytest

from reader.domain.errors import LibraryError
from reader.domain.highlight import Colour, passage
from reader.domain.search import ArticleFilter
from reader.services import articles, highlights, maintenance
from reader.store import scripts
from reader.store.library import Library


def titles(path) -> list[str]:
    with Library.open(path) as library:
        ids = articles.ids(library, ArticleFilter())
        return [article.title for article in articles.summaries(library, ids)]


def test_a_backup_holds_what_is_stored_while_the_library_is_in_use(library, add, tmp_path):
    add("one\ntext")
    target = tmp_path / "backup.sqlite3"
    target.write_text("an older file")

    with library.writing():
        maintenance.backup(library, target)

    assert titles(target) == ["one"]
    assert target.stat().st_mode & 0o077 == 0


def test_a_library_is_not_overwritten_by_its_own_backup(library, add):
    add("one\ntext")

    with pytest.raises(LibraryError, match="its own backup"):
        maintenance.backup(library, library.path)

    assert titles(library.path) == ["one"]


def test_a_backup_that_cannot_be_written_says_so(library, tmp_path):
    with pytest.raises(LibraryError, match="cannot be used"):
        maintenance.backup(library, tmp_path / "nowhere" / "backup.sqlite3")


def test_restoring_keeps_the_library_that_was_there(library, add, tmp_path):
    add("one\ntext")
    backup = tmp_path / "backup.sqlite3"
    maintenance.backup(library, backup)
    add("two\ntext")
    library.close()

    kept = maintenance.restore(backup, library.path)

    assert titles(library.path) == ["one"]
    assert titles(kept) == ["two", "one"]
    assert titles(backup) == ["one"]


def test_a_library_can_be_restored_where_none_is(library, add, tmp_path):
    add("one\ntext")
    maintenance.backup(library, tmp_path / "backup.sqlite3")

    elsewhere = tmp_path / "new" / "library.sqlite3"
    assert maintenance.restore(tmp_path / "backup.sqlite3", elsewhere) is None

    assert titles(elsewhere) == ["one"]


@pytest.mark.parametrize("damage", [b"", b"no library at all", None])
def test_a_damaged_library_is_put_aside_and_replaced(library, add, tmp_path, damage):
    add("one\ntext")
    backup = tmp_path / "backup.sqlite3"
    maintenance.backup(library, backup)
    library.close()
    content = library.path.read_bytes()
    library.path.write_bytes(content[: len(content) // 3] if damage is None else damage)

    maintenance.restore(backup, library.path)

    assert titles(library.path) == ["one"]


def test_a_library_in_use_is_not_replaced(library, add, tmp_path):
    add("one\ntext")
    backup = tmp_path / "backup.sqlite3"
    maintenance.backup(library, backup)

    with pytest.raises(LibraryError, match="Another program"):
        maintenance.restore(backup, library.path)

    assert titles(library.path) == ["one"]


@pytest.mark.parametrize("content", [None, b"", b"no library"])
def test_what_is_no_backup_is_refused_and_the_library_stays(library, add, tmp_path, content):
    add("one\ntext")
    library.close()
    backup = tmp_path / "backup.sqlite3"
    if content is not None:
        backup.write_bytes(content)

    with pytest.raises(LibraryError):
        maintenance.restore(backup, library.path)

    assert titles(library.path) == ["one"]


def test_a_damaged_backup_is_refused_and_the_library_stays(library, add, tmp_path):
    add("one\ntext")
    backup = tmp_path / "backup.sqlite3"
    maintenance.backup(library, backup)
    library.close()
    content = bytearray(backup.read_bytes())
    content[5 * 4096 : 9 * 4096] = b"\xff" * (4 * 4096)
    backup.write_bytes(content)

    with pytest.raises(LibraryError, match="damaged"):
        maintenance.restore(backup, library.path)

    assert titles(library.path) == ["one"]


def test_a_whole_library_has_no_problems_and_is_counted(library, add):
    article_id = add("one\nAnna met Berg.")
    text = articles.load(library, article_id).content.text
    kept = highlights.add(library, article_id, passage(text, 0, 3), Colour.BLUE)
    removed = highlights.add(library, article_id, passage(text, 0, 3), Colour.PINK)
    highlights.remove(library, removed.id)
    articles.remove(library, [add("two\ntext")])

    report = maintenance.check(library)

    assert report.problems == ()
    assert report.counts["articles"] == 1
    assert report.counts["articles in the trash"] == 1
    assert report.counts["highlights"] == 1
    assert report.counts["highlights in the trash"] == 1
    assert report.counts["entities"] == 2
    assert kept.id != removed.id


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        ("UPDATE version SET text = 'something else'", "highlights are not at their place"),
        ("UPDATE version SET text = replace(text, 'met', 'x y')", "article_fts is damaged"),
        ("DELETE FROM analysis", "were not analysed"),
        ("UPDATE article SET labels = 0", "of no kind"),
        ("UPDATE article SET version_id = NULL", "have no text"),
        ("DELETE FROM entity", "belongs to a row of entity that is gone"),
        ("DELETE FROM highlight_fts WHERE rowid = 1", "highlight_fts is damaged"),
    ],
)
def test_a_check_names_what_does_not_fit_together(library, add, damage, problem):
    article_id = add("one\nAnna met Berg.")
    text = articles.load(library, article_id).content.text
    highlights.add(library, article_id, passage(text, 5, 9), Colour.BLUE)
    with closing(sqlite3.connect(library.path)) as connection, connection:
        scripts.register_functions(connection)
        connection.execute(damage)

    problems = maintenance.check(library).problems

    assert any(problem in each for each in problems), problems
