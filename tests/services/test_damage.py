"""Libraries and backups that were damaged: the user is told, and nothing is made worse."""

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from reader.domain.cancelling import Cancelling
from reader.domain.errors import CancelledError, LibraryError
from reader.domain.search import ArticleFilter
from reader.services import articles, maintenance
from reader.store import library as library_module
from reader.store import upkeep
from reader.store.library import Library
from reader.store.upkeep import Inspector

PAGE = 4096
NOBODY = 65534
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
connection.execute("INSERT INTO tag (name) VALUES ('held')")
print("held", flush=True)
sys.stdin.read()
"""


def truncate(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3])


def cut_inside_a_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 3 * PAGE + 100])


def flip_pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for start in range(3 * PAGE, len(content), 5 * PAGE):
        content[start : start + PAGE] = bytes(byte ^ 0xFF for byte in content[start : start + PAGE])
    path.write_bytes(content)


def spoil_the_magic(path: Path) -> None:
    path.write_bytes(b"NotLite format 3" + path.read_bytes()[16:])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def another_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE shelf (id)")


DAMAGES = [truncate, cut_inside_a_page, flip_pages, spoil_the_magic, empty, another_database]
EVERY_DAMAGE = pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)


@pytest.fixture
def path(library, add) -> Path:
    """The library of one article, closed."""
    add("one\nAnna met Berg.")
    library.close()
    return library.path


@pytest.fixture
def backup(path, tmp_path) -> Path:
    backup = tmp_path / "backup.sqlite3"
    upkeep.back_up(path, backup)
    return backup


@pytest.fixture
def little_room() -> Iterator:
    """Let no file of this process grow beyond so many bytes."""

    @contextmanager
    def limited(size: int) -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limited


@pytest.fixture
def small_disk(tmp_path):
    """A disk with room for half a megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder],
        check=False,
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip("only root may mount a disk")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def as_nobody(tmp_path) -> Iterator:
    """Do something as a user who owns the test's files but no other."""

    @contextmanager
    def acting() -> Iterator[None]:
        if os.geteuid():
            yield
            return
        for file in (tmp_path, *tmp_path.rglob("*")):
            os.chown(file, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    with suppress(PermissionError):
        for parent in list(tmp_path.parents)[:3]:
            if parent.stat().st_uid == os.getuid():
                parent.chmod(0o755)
    return acting


@pytest.fixture
def held(path, monkeypatch) -> Iterator[Path]:
    """The library while another program holds its lock."""
    monkeypatch.setattr(library_module, "BUSY_SECONDS", 0.1)
    connect = sqlite3.connect
    monkeypatch.setattr(
        sqlite3, "connect", lambda *given, **options: connect(*given, **options | {"timeout": 0.1})
    )
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        yield path
        holder.stdin.close()


def titles(path: Path) -> list[str]:
    with Library.open(path) as library:
        ids = articles.ids(library, ArticleFilter())
        return [article.title for article in articles.summaries(library, ids)]


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@EVERY_DAMAGE
def test_a_check_of_a_damaged_library_says_so_and_changes_nothing_in_it(path, damage):
    damage(path)
    before = path.read_bytes()

    problems: list[str] = []
    try:
        with Library.open(path) as library:
            problems.extend(maintenance.check(library).problems)
    except LibraryError as error:
        problems.append(error.hint)

    assert problems
    assert all(problems)
    assert path.read_bytes() == before


@EVERY_DAMAGE
def test_a_damaged_backup_is_refused_and_everything_stays_as_it_was(path, backup, damage):
    damage(backup)
    before = files(path.parent)

    with pytest.raises(LibraryError) as refused:
        maintenance.restore(backup, path)

    assert refused.value.hint
    assert files(path.parent) == before
    assert titles(path) == ["one"]


@EVERY_DAMAGE
def test_a_damaged_library_is_kept_aside_when_a_backup_takes_its_place(path, backup, damage):
    damage(path)
    damaged = path.read_bytes()

    kept = maintenance.restore(backup, path)

    assert titles(path) == ["one"]
    assert kept.read_bytes() == damaged
    assert path.stat().st_mode & 0o777 == 0o600


def test_two_restores_keep_both_libraries_that_were_there(path, backup):
    first = maintenance.restore(backup, path)
    second = maintenance.restore(backup, path)

    assert first != second
    assert titles(first) == titles(second) == titles(path) == ["one"]


def test_a_backup_that_may_only_be_read_is_restored(path, backup, as_nobody):
    backup.chmod(0o400)

    with as_nobody():
        maintenance.restore(backup, path)

    assert titles(path) == ["one"]


def test_in_a_read_only_folder_nothing_is_restored_and_the_library_stays(path, backup, as_nobody):
    path.parent.chmod(0o500)
    before = files(path.parent)

    with as_nobody(), pytest.raises(LibraryError, match="cannot be used") as refused:
        maintenance.restore(backup, path)

    path.parent.chmod(0o700)
    assert "may write there" in refused.value.hint
    assert files(path.parent) == before


def test_a_backup_into_a_read_only_folder_is_refused(path, tmp_path, as_nobody):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)

    with (
        as_nobody(),
        Library.open(path) as library,
        pytest.raises(LibraryError, match="cannot be used"),
    ):
        maintenance.backup(library, folder / "backup.sqlite3")

    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("room", [0, 20_000, 100_000])
def test_where_files_may_not_grow_a_backup_fails_and_the_older_one_stays(
    path, tmp_path, little_room, room
):
    target = tmp_path / "backup.sqlite3"
    target.write_text("an older backup")

    with (
        Library.open(path) as library,
        little_room(room),
        pytest.raises(LibraryError) as refused,
    ):
        maintenance.backup(library, target)

    assert refused.value.hint
    assert target.read_text() == "an older backup"
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.parametrize("room", [0, 20_000, 100_000])
def test_where_files_may_not_grow_nothing_is_restored_and_the_library_stays(
    path, backup, little_room, room
):
    before = files(path.parent)

    with little_room(room), pytest.raises(LibraryError) as refused:
        maintenance.restore(backup, path)

    assert refused.value.hint
    assert files(path.parent) == before


def test_a_full_disk_takes_no_backup_and_says_so(library, add, small_disk):
    add("one\n" + "Anna met Berg. " * 60_000)

    with pytest.raises(LibraryError, match="full") as refused:
        maintenance.backup(library, small_disk / "backup.sqlite3")

    assert "space" in refused.value.hint
    assert list(small_disk.iterdir()) == []


def test_on_a_full_disk_nothing_is_restored_and_the_library_stays(path, small_disk, tmp_path):
    on_disk = small_disk / "library.sqlite3"
    shutil.copy2(path, on_disk)
    backup = Path(shutil.copy2(path, tmp_path / "backup.sqlite3"))
    before = files(small_disk)
    assert 2 * path.stat().st_size > 512 * 1024 - PAGE or fill_up(small_disk)

    with pytest.raises(LibraryError, match="full"):
        maintenance.restore(backup, on_disk)

    (small_disk / "filler").unlink(missing_ok=True)
    assert files(small_disk) == before


def fill_up(folder: Path) -> bool:
    """Leave no room on a small disk."""
    with (folder / "filler").open("wb", buffering=0) as filler, suppress(OSError):
        while True:
            filler.write(b"x" * PAGE)
    return True


def test_a_library_that_another_program_holds_is_not_opened_and_says_so(held):
    with pytest.raises(LibraryError, match="Another program") as refused:
        Library.open(held)

    assert "Close the other program" in refused.value.hint


def test_a_library_that_another_program_holds_is_not_replaced(held, tmp_path, library, add):
    backup = tmp_path / "backup.sqlite3"
    shutil.copy2(held, backup)
    before = held.read_bytes()

    with pytest.raises(LibraryError, match="Another program"):
        maintenance.restore(backup, held)

    assert held.read_bytes() == before
    assert not list(held.parent.glob("*.replaced-*"))


def test_a_check_ends_soon_after_that_is_wished(library, add):
    add("one\nAnna met Berg.")
    cancelling = Cancelling()
    cancelling.wish()

    with pytest.raises(CancelledError):
        maintenance.check(library, cancelling)

    assert maintenance.check(library).problems == ()


def test_a_wish_interrupts_what_the_library_is_doing(library, add):
    add("one\nAnna met Berg.")
    cancelling = Cancelling()

    def endless() -> None:
        with library.reading() as session, Inspector(session).heeding(cancelling):
            threading.Timer(0.05, cancelling.wish).start()
            session.execute(text(ENDLESS)).all()

    with pytest.raises(CancelledError):
        endless()
