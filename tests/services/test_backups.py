from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.cancelling import Cancelling
from reader.domain.errors import CancelledError, LibraryError
from reader.services import backups, maintenance
from reader.settings import BackupPlan
from reader.store.library import Library

# Half past nine by the clock of this machine, wherever it is.
MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC).replace(tzinfo=None).astimezone()
DAY = timedelta(days=1)
PLAN = BackupPlan(keep=3)


def swell(library: Library) -> None:
    """Let a library of one article take twelve megabytes."""
    with library.writing() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO image VALUES (1, 'picture', 'image/png', zeroblob(12000000))"
        )


def test_backups_are_dated_lie_beside_the_library_and_are_whole_libraries(library, add):
    add("one\ntext")

    made = backups.make(library.path, PLAN, MONDAY)

    (backup,) = backups.kept(library.path, PLAN)
    assert backup.path == made
    assert backup.made_at == MONDAY
    assert backup.size == made.stat().st_size
    assert made.parent == library.path.parent / "backups"
    assert MONDAY.strftime("%Y-%m-%d") in made.name
    assert made.stat().st_mode & 0o777 == 0o600
    with Library.open(made) as copy:
        assert maintenance.check(copy).counts["articles"] == 1


def test_the_oldest_go_when_there_are_more_than_are_kept(library, add):
    add("one\ntext")

    for day in range(5):
        backups.make(library.path, PLAN, MONDAY + day * DAY)

    days = [backup.made_at for backup in backups.kept(library.path, PLAN)]
    assert days == [MONDAY + day * DAY for day in (4, 3, 2)]


def test_files_of_other_libraries_and_of_the_user_are_left_alone(library, add):
    add("one\ntext")
    folder = backups.folder(library.path, PLAN)
    folder.mkdir()
    others = [
        folder / name
        for name in (
            "novel 2020-01-01 10.00.00.sqlite3",
            "library 2020-13-41 10.00.00.sqlite3",
            "library of mine.sqlite3",
            "notes.txt",
        )
    ]
    for other in others:
        other.touch()

    for day in range(5):
        backups.make(library.path, PLAN, MONDAY + day * DAY)

    assert all(other.exists() for other in others)
    assert len(backups.kept(library.path, PLAN)) == 3


def test_two_libraries_of_one_name_do_not_share_a_chosen_folder(tmp_path):
    plan = BackupPlan(folder=str(tmp_path / "disk"))

    first = backups.folder(tmp_path / "a" / "library.sqlite3", plan)
    second = backups.folder(tmp_path / "b" / "library.sqlite3", plan)

    assert first != second
    assert first.parent == second.parent == tmp_path / "disk"


def test_one_is_due_on_every_day_and_none_where_none_are_kept(library, add):
    add("one\ntext")
    assert backups.is_due(library.path, PLAN, MONDAY)

    backups.make(library.path, PLAN, MONDAY)

    assert not backups.is_due(library.path, PLAN, MONDAY + timedelta(hours=1))
    assert backups.is_due(library.path, PLAN, MONDAY + DAY)
    assert not backups.is_due(library.path, BackupPlan(keep=0), MONDAY + DAY)


def test_an_empty_library_pushes_no_backup_out(library):
    assert not backups.is_due(library.path, PLAN, MONDAY)


def test_a_damaged_library_is_told_and_pushes_no_backup_out(library, add):
    add("one\n" + "Anna met Berg. " * 2_000)
    for day in range(3):
        backups.make(library.path, PLAN, MONDAY + day * DAY)
    before = backups.kept(library.path, PLAN)
    library.close()
    content = bytearray(library.path.read_bytes())
    content[8 * 4096 : 12 * 4096] = b"\xff" * (4 * 4096)
    library.path.write_bytes(content)

    with pytest.raises(LibraryError, match="damaged") as refused:
        backups.make(library.path, PLAN, MONDAY + 3 * DAY)

    assert "older backup" in refused.value.hint
    assert backups.kept(library.path, PLAN) == before


def test_a_folder_that_cannot_be_made_is_told(library, add, tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(LibraryError, match="cannot be used"):
        backups.make(library.path, BackupPlan(folder=str(tmp_path / "file")), MONDAY)


def test_a_backup_tells_how_far_it_is_and_can_be_ended(library, add):
    add("one\ntext")
    swell(library)
    cancelling = Cancelling()
    heard = []

    def tell(done: int, total: int) -> None:
        heard.append((done, total))
        cancelling.wish()
        cancelling.heed()

    with pytest.raises(CancelledError):
        backups.make(library.path, PLAN, MONDAY, tell)

    assert 0 < heard[0][0] < heard[0][1]
    assert list(backups.folder(library.path, PLAN).iterdir()) == []


def test_what_is_written_meanwhile_does_not_start_the_copy_anew(library, add):
    add("one\ntext")
    swell(library)
    heard = []

    def tell(done: int, total: int) -> None:
        heard.append(done)
        with library.writing() as session:
            session.connection().exec_driver_sql("UPDATE article SET place = place + 1")

    made = backups.make(library.path, PLAN, MONDAY, tell)

    assert heard == sorted(set(heard))
    with Library.open(made) as copy:
        assert maintenance.check(copy).problems == ()
