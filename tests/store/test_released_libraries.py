import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.article import ArticleState
from reader.domain.entity import Label
from reader.domain.ledger import EntityRef, Ignore, Rename
from reader.domain.search import ArticleFilter, Sort
from reader.domain.watchlist import WatchedName
from reader.services import articles, highlights, ledger, maintenance, saved_searches, watchlist
from reader.store.library import Library
from reader.store.migrating import MIGRATIONS, revision_of
from reader.store.scripts import register_functions

LIBRARIES = sorted((Path(__file__).parent / "libraries").glob("*.gz"))
NEWEST = max(path.name[:4] for path in (MIGRATIONS / "versions").glob("*.py"))

RENAMED = Rename(EntityRef(Label.PERSON, "berg", "Berg"), "Bertha Berg")
IGNORED = Ignore(EntityRef(Label.PERSON, "carl", "Carl"))


@pytest.fixture(params=LIBRARIES, ids=lambda kept: kept.name[:4])
def path(request, tmp_path):
    path = tmp_path / "library.sqlite3"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    path.chmod(0o600)
    return path


def test_a_library_of_every_schema_opens_with_all_that_its_user_made(path):
    with Library.open(path) as library:
        ids = articles.ids(library, ArticleFilter(sort=Sort.OLDEST))
        found = articles.summaries(library, ids)
        (highlight,) = highlights.of_filter(library, ArticleFilter())
        text = articles.load(library, highlight.article).content.text
        report = maintenance.check(library)

    assert [article.title for article in found] == ["Rates rise", "Rates fall", "broken.txt"]
    assert found[2].state is ArticleState.FAILED
    assert highlight.passage.quote == "by the river 🎉"
    assert text[highlight.passage.start : highlight.passage.end] == "by the river 🎉"
    assert (highlight.note, highlight.tags) == ("Which one?", ("rivers",))
    assert report.problems == ()
    assert revision_of(path) == NEWEST


def test_what_a_user_decided_noted_and_kept_outlasts_every_migration(path):
    made = tables_with_rows(path)

    with Library.open(path) as library:
        decisions = ledger.decisions(library)
        became = ledger.became(library, {1: EntityRef(Label.PERSON, "berg", "Berg")})
        first, second, _ = articles.summaries(
            library, articles.ids(library, ArticleFilter(sort=Sort.OLDEST))
        )
        searches = [(each.name, each.query) for each in saved_searches.all_of(library)]
        watched = watchlist.names(library)

    if "decision" in made:
        assert [each.act for each in decisions] == [RENAMED, IGNORED]
        assert [each.taken_back_at is None for each in decisions] == [True, False]
        assert became[1].name == "Bertha Berg"
    if "article_tag" in made:
        assert first.note == "Read it twice."
        assert (second.tags, second.is_read) == (("banks",), True)
    if "saved_search" in made:
        assert searches == [("Banks", "tag:banks")]
    if "watched_name" in made:
        assert watched == (WatchedName("Berg", ("Mount Berg",)),)


def test_a_library_of_every_schema_is_copied_before_it_is_changed(path):
    before, revision = dump(path), revision_of(path)

    with Library.open(path):
        pass

    copy = path.with_name(f"{path.name}.before-{NEWEST}")
    assert copy.exists() is (revision != NEWEST)
    if copy.exists():
        assert copy.stat().st_mode & 0o777 == 0o600
        assert dump(copy) == before


def dump(path):
    """All that a library file holds, as statements."""
    with closing(sqlite3.connect(path)) as connection:
        register_functions(connection)
        return list(connection.iterdump())


def tables_with_rows(path):
    """The tables in which a program of the past has kept something."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name
            for (name,) in found
            if "_fts" not in name and connection.execute(f"SELECT 1 FROM {name}").fetchone()  # noqa: S608
        }
