import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.domain.article import ArticleState
from reader.domain.search import ArticleFilter, Sort
from reader.services import articles, highlights, maintenance
from reader.store.library import Library
from reader.store.migrating import MIGRATIONS, revision_of
from reader.store.scripts import register_functions

LIBRARIES = sorted((Path(__file__).parent / "libraries").glob("*.gz"))
NEWEST = max(path.name[:4] for path in (MIGRATIONS / "versions").glob("*.py"))


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
