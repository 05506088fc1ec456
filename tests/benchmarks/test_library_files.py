"""How fast a library is carried into another one."""

import time

import pytest
from helpers.libraries import Generator, fill

from reader.domain.carrying import Fate
from reader.domain.search import ArticleFilter
from reader.services import articles, library_files
from reader.services.export import export, exporter
from reader.settings import BackupPlan
from reader.store.library import Library

ARTICLES = 300
# How much longer it may take than storing the same articles in the first place.
SLOWEST = 4
# How much of the time that needs it may take to find that all is there already.
KNOWN = 1

pytestmark = pytest.mark.benchmark


def seconds(function, *arguments):
    start = time.process_time()
    result = function(*arguments)
    return time.process_time() - start, result


def test_a_library_is_carried_about_as_fast_as_it_was_stored(tmp_path, capsys):
    invented = list(Generator(ARTICLES).articles(ARTICLES))
    path = tmp_path / "theirs.jsonl"
    with Library.open(tmp_path / "theirs.sqlite3") as theirs:
        storing, _ = seconds(fill, theirs, invented)
        export(theirs, exporter("json"), articles.ids(theirs, ArticleFilter()), path)
    with Library.open(tmp_path / "ours.sqlite3") as ours:
        looking, found = seconds(library_files.survey, ours, path)
        adding, report = seconds(library_files.take_in, ours, found, BackupPlan(keep=0))
        again, known = seconds(library_files.take_in, ours, found, BackupPlan(keep=0))

    with capsys.disabled():
        for what, took in (("looked through", looking), ("added", adding), ("known", again)):
            print(f"\n{ARTICLES / took:8,.0f} articles a second {what}", end="")  # noqa: T201
    assert report.articles == {Fate.ADDED: ARTICLES}
    assert known.articles == {Fate.KNOWN: ARTICLES}
    assert looking + adding < SLOWEST * storing
    assert again < KNOWN * adding
