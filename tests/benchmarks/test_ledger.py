"""How fast decisions are, against storing the articles that they concern."""

from time import process_time

import pytest
from helpers.deciding import take, take_back
from helpers.libraries import Generator, fill

from reader.domain.search import ArticleFilter
from reader.services import acts, entities, ledger
from reader.store.library import Library

ARTICLES = 1_000
LARGEST_SHARE_OF_STORING = 0.5

pytestmark = pytest.mark.benchmark


def test_a_decision_about_many_articles_against_storing_them(tmp_path, capsys):
    with Library.open(tmp_path / "library.sqlite3") as library:
        start = process_time()
        fill(library, Generator(ARTICLES).articles(ARTICLES))
        storing = (process_time() - start) / ARTICLES
        most, second, *_ = entities.facets(library, ArticleFilter())
        act = acts.merge(library, [most.entity.id], second.entity.id)
        concerned = ledger.preview(library, act).articles
        start = process_time()
        decision = take(library, act)
        taking = (process_time() - start) / concerned
        start = process_time()
        take_back(library, decision.id)
        undoing = (process_time() - start) / concerned

    with capsys.disabled():
        print(  # noqa: T201
            f"\n{concerned} articles concerned; milliseconds of CPU for each: stored "
            f"{storing * 1e3:.2f}, decision taken {taking * 1e3:.2f}, undone {undoing * 1e3:.2f}"
        )
    assert concerned > ARTICLES / 2
    assert max(taking, undoing) <= LARGEST_SHARE_OF_STORING * storing
