"""Nothing that was reported is lost, whenever the program is killed."""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.article import ArticleState
from reader.domain.search import ArticleFilter
from reader.services import articles, highlights, maintenance
from reader.store.library import Library
from reader.store.migrating import MIGRATIONS, bring_up_to_date

BUSY = Path(__file__).parent / "helpers" / "busy_program.py"
OLD_REVISION = "0004"
OLD_ARTICLES = 40
NEW_ARTICLES = 12
KILLS_A_LIFE = 4
# A program says some 60 lines in its life; the first ones take as long as all others.
LINES = (0, 1, 1, 2, 3, 5, 8, 12, 18, 25, 32, 40)


@pytest.fixture(scope="module")
def old_library(tmp_path_factory) -> Path:
    """A library as an earlier program left it, with articles and a highlight in each."""
    folder = tmp_path_factory.mktemp("old")
    migrations = folder / "migrations"
    shutil.copytree(MIGRATIONS, migrations)
    for migration in (migrations / "versions").glob("*.py"):
        if migration.name[:4] > OLD_REVISION:
            migration.unlink()
    path = folder / "library.sqlite3"
    bring_up_to_date(path, migrations)
    with closing(sqlite3.connect(path)) as connection, connection:
        for number in range(1, OLD_ARTICLES + 1):
            store(connection, number)
    return path


def store(connection: sqlite3.Connection, number: int) -> None:
    """Store an article with the columns of the old schema."""
    text = f"Old {number}\n\nAnna Berg met Olaf in Minsk. " + "It rained. " * 200
    connection.execute(
        "INSERT INTO version (id, article_id, sha256, stored_at, title, byline, site, published,"
        " published_guessed, language, url, format, encoding, blocks, body, text)"
        " VALUES (?1, ?1, 'old-' || ?1, 0, ?2, '', '', '', 0, 'en', '', 'plain_text', 'utf-8',"
        " ?3, ?4, ?5)",
        (
            number,
            f"Old {number}",
            f'[[0,{len(text)},"paragraph",0,"body",[],""]]',
            f"[[0,{len(text)}]]",
            text,
        ),
    )
    connection.execute(
        "INSERT INTO article (id, path, part, sha256, state, turn, deaths, problem, hint, title,"
        " title_key, byline, site, published, words, added_at, counted, version_id, place)"
        " VALUES (?1, '/old/' || ?1, 0, 'old-' || ?1, 'working', 0, 0, '', '', ?2, ?2, '', '', '',"
        " 400, 0, 0, ?1, 0)",
        (number, f"Old {number}"),
    )
    connection.execute(
        "INSERT INTO article_fts (rowid, title, byline, site, body)"
        " SELECT id, title, byline, site, body FROM article_words WHERE id = ?",
        (number,),
    )
    connection.execute(
        "INSERT INTO highlight (article_id, version_id, start, end, quote, prefix, suffix, colour,"
        " note, anchor, score, created_at, changed_at)"
        " VALUES (?1, ?1, 0, 3, 'Old', '', '', 'yellow', '', 'exact', 1.0, 0, 0)",
        (number,),
    )


class Life:
    """A program that is killed again and again, and what it reported."""

    def __init__(self, old: Path, folder: Path, seed: int) -> None:
        self._chance = random.Random(seed)
        self._seed = seed
        self._library = folder / "library.sqlite3"
        shutil.copy(old, self._library)
        self._files = folder / "files"
        self._files.mkdir()
        for number in range(NEW_ARTICLES):
            text = f"Title {number}\nAnna met Berg {number} in Minsk."
            (self._files / f"{number}.txt").write_text(text)
        self._analysed: set[str] = set()
        self._highlighted: set[int] = set(range(1, OLD_ARTICLES + 1))

    def kill(self) -> None:
        """Run, kill at a random moment, and look what is left."""
        with subprocess.Popen(self._command(), stdout=subprocess.PIPE, text=True) as program:
            lines = [program.stdout.readline() for _ in range(self._chance.choice(LINES))]
            is_migrating = len(lines) == 1
            time.sleep(self._chance.random() * (0.4 if is_migrating else 0.05))
            program.send_signal(signal.SIGKILL)
            lines += program.stdout.readlines()
        self._take_down(lines)
        self._look()

    def live_on(self) -> None:
        """Run to the end; everything is there, once."""
        done = subprocess.run(
            self._command(), check=True, stdout=subprocess.PIPE, text=True, timeout=600
        )
        self._take_down(done.stdout.splitlines(keepends=True))
        self._look()
        with Library.open(self._library) as library:
            paths = sorted(article.path for article in listed(library))
            assert paths == sorted([*self._old_paths(), *map(str, self._files.iterdir())])
            assert {article.state for article in listed(library)} == {ArticleState.DONE}

    def _look(self) -> None:
        with Library.open(self._library) as library:
            assert maintenance.check(library).problems == ()
            found = listed(library)
            done = {article.path for article in found if article.state is ArticleState.DONE}
            assert self._analysed <= done
            assert set(self._old_paths()) <= {article.path for article in found}
            kept = highlights.of_filter(library, ArticleFilter())
            assert self._highlighted <= {highlight.id for highlight in kept}
            assert len({article.path for article in found}) == len(found)

    def _take_down(self, lines: list[str]) -> None:
        # A line that was cut off was not reported.
        for line in (line[:-1] for line in lines if line.endswith("\n")):
            what, _, of = line.partition(" ")
            if what == "analysed":
                self._analysed.add(of)
            elif what == "highlighted":
                self._highlighted.add(int(of))

    def _old_paths(self) -> list[str]:
        return [f"/old/{number}" for number in range(1, OLD_ARTICLES + 1)]

    def _command(self) -> list[str]:
        return [sys.executable, str(BUSY), str(self._library), str(self._files), str(self._seed)]


def listed(library: Library) -> list:
    return list(articles.summaries(library, articles.ids(library, ArticleFilter())))


def live(old_library: Path, folder: Path, seed: int) -> None:
    life = Life(old_library, folder, seed)
    for _ in range(KILLS_A_LIFE):
        life.kill()
    life.live_on()


@pytest.mark.parametrize("seed", range(2))
def test_nothing_that_was_reported_is_lost_by_kills(old_library, tmp_path, seed):
    live(old_library, tmp_path, seed)


@pytest.mark.benchmark
@pytest.mark.parametrize("seed", range(100, 125))
def test_nothing_that_was_reported_is_lost_by_a_hundred_kills(old_library, tmp_path, seed):
    live(old_library, tmp_path, seed)
