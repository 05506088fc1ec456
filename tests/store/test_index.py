import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from helpers.libraries import Generator, fill

from reader.domain.entity import Analysis
from reader.domain.search import ArticleFilter, Sort
from reader.domain.shelving import Mark
from reader.store import naming
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.shelves import ShelfRepository

ARTICLES = 60


@pytest.fixture
def invented():
    return list(Generator(ARTICLES).articles(ARTICLES + 5))


@pytest.fixture(params=[1_000, 5], ids=["few articles", "many articles"])
def library(request, tmp_path, invented, monkeypatch):
    """A library that counts entities in either of the two ways."""
    monkeypatch.setattr(naming, "FEW_ARTICLES", request.param)
    monkeypatch.setattr(naming, "BATCH", 7)
    with Library.open(tmp_path / "library.sqlite3") as library:
        fill(library, iter(invented[:ARTICLES]))
        yield library


def rows(library, query: str) -> list[tuple]:
    with closing(sqlite3.connect(library.path)) as connection:
        return connection.execute(query).fetchall()


def expected_ids(library, entities=(), without=()) -> list[int]:
    """Say it in plain SQL, the newest first."""
    naming = "id {} IN (SELECT article_id FROM article_entity WHERE entity_id = {})"
    conditions = ["removed_at IS NULL"]
    conditions += [naming.format("", entity) for entity in entities]
    conditions += [naming.format("NOT", entity) for entity in without]
    query = f"SELECT id FROM article WHERE {' AND '.join(conditions)} ORDER BY added_at DESC"  # noqa: S608
    return [article_id for (article_id,) in rows(library, query)]


def expected_facets(library, ids, limit) -> list[tuple[int, int]]:
    listed = ",".join(map(str, ids))
    return rows(
        library,
        f"SELECT entity_id, count(*) FROM article_entity WHERE article_id IN ({listed}) "  # noqa: S608
        f"GROUP BY entity_id ORDER BY count(*) DESC, entity_id LIMIT {limit}",
    )


def assert_right(library, chance: random.Random) -> None:
    """Ask for the articles and facets of some filters, and compare."""
    known = [entity for (entity,) in rows(library, "SELECT id FROM entity")]
    for _ in range(5):
        entities = tuple(chance.choices(known[:20], k=chance.randint(0, 2)))
        without = tuple(chance.choices(known, k=chance.randint(0, 2)))
        wanted = ArticleFilter(entities=entities, without=without)
        expected = expected_ids(library, entities, without)
        limit = chance.choice([3, 10_000])
        assert list(library.ids(wanted)) == expected
        assert library.facets(wanted, limit) == expected_facets(library, expected, limit)
        every = dict(expected_facets(library, expected, -1))
        assert library.counted(wanted, known) == [
            (one, every[one]) for one in known if one in every
        ]


def test_filters_and_facets_say_what_sql_says(library):
    assert_right(library, random.Random(1))


def test_they_follow_what_is_added_analysed_again_removed_and_restored(library, invented):
    chance = random.Random(2)
    assert_right(library, chance)

    fill(library, iter(invented[ARTICLES : ARTICLES + 2]))
    assert_right(library, chance)

    with library.writing() as session:
        _, other = invented[7]
        version = ArticleRepository(session).load(1).version
        AnalysisRepository(session).save(1, version, other)
        AnalysisRepository(session).save(2, version + 1, Analysis("none", (), ()))
    assert_right(library, chance)

    with library.writing() as session:
        ShelfRepository(session).mark(Mark.REMOVED, [1, 5, 9], datetime.now(UTC))
    assert_right(library, chance)

    with library.writing() as session:
        ArticleRepository(session).restore([5])
    assert_right(library, chance)


def test_they_follow_what_another_program_does(library, invented):
    chance = random.Random(3)
    assert_right(library, chance)

    with Library.open(library.path) as other:
        fill(other, iter(invented[ARTICLES:]))
        with other.writing() as session:
            ShelfRepository(session).mark(Mark.REMOVED, [3], datetime.now(UTC))

    assert_right(library, chance)


def test_every_order_holds_the_same_articles(library):
    orders = [library.ids(ArticleFilter(sort=sort)) for sort in Sort if sort is not Sort.RELEVANCE]

    alike = {Sort.LENGTH, Sort.PROGRESS, Sort.UNREAD, Sort.HIGHLIGHTS, Sort.RELEVANCE}
    assert len(set(orders)) == len(Sort) - len(alike)
    assert {frozenset(order) for order in orders} == {frozenset(orders[0])}
    assert orders[0] == orders[1][::-1]
    assert orders[1] == library.ids(ArticleFilter(is_reversed=True))


def test_any_of_no_entities_is_no_article(library):
    assert library.ids(ArticleFilter(any_of=((),))) == ()


def test_names_that_were_read_before_the_first_question_follow_the_file(library, invented):
    library.read_names()
    known = library.names_like("ba", 1_000)

    fill(library, iter(invented[ARTICLES:]))

    with Library.open(library.path) as other:
        assert library.names_like("ba", 1_000) != known
        assert set(library.names_like("ba", 1_000)) == set(other.names_like("ba", 1_000))
