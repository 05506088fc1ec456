from dataclasses import replace

import pytest

from reader.domain.entity import Alias, Analysis, Entity, Label, Mention, MentionSource
from reader.domain.search import ArticleFilter
from reader.services import admission, articles, entities, intake


class Names:
    """A child that finds what it is told to."""

    def __init__(self, *found: Entity) -> None:
        self.analysis = Analysis(
            "told 1.0",
            tuple(
                Mention(n, n + 1, entity.label, entity.id, MentionSource.PROPAGATED, 0.25 * n)
                for n, entity in enumerate(found)
            ),
            found,
        )

    def analyse(self, _content):
        return self.analysis


@pytest.fixture
def analysed(library, folder, child):
    """Add an article in which these entities are found and return its id."""

    def analysed(*found: Entity) -> int:
        path = folder / f"{len(list(folder.iterdir()))}.txt"
        path.write_text(f"{path.name}\nsome text", encoding="utf-8")
        (article_id,) = intake.enqueue(library, [path])
        admission.admit(library, article_id, child, Names(*found), lambda _: None)
        return article_id

    return analysed


PUTIN = Entity(0, "Vladimir Putin", Label.PERSON, "vladimir putin", (Alias("Putin", "surname of"),))
SMITH = Entity(1, "Smith", Label.PERSON)


def test_an_analysis_comes_back_with_the_entities_of_the_library(library, analysed):
    analysed(replace(PUTIN, key="somebody else", name="Somebody"))
    article_id = analysed(PUTIN, SMITH)

    analysis = entities.analysis(library, article_id)

    putin, smith = sorted(analysis.entities, key=lambda entity: entity.name, reverse=True)
    assert replace(putin, id=0) == PUTIN
    assert replace(smith, id=1) == SMITH
    expected = Names(PUTIN, SMITH).analysis.mentions
    assert [replace(m, entity=0) for m in analysis.mentions] == [
        replace(m, entity=0) for m in expected
    ]
    assert [m.entity for m in analysis.mentions] == [putin.id, smith.id]


def test_the_same_key_and_label_is_one_entity_in_every_article(library, analysed):
    analysed(PUTIN)
    analysed(replace(PUTIN, name="Vladimir V. Putin", aliases=(Alias("Volodya", "said so"),)))
    analysed(replace(PUTIN, label=Label.ORG))

    person, organisation = sorted(entities.find(library, "vladimir putin"), key=lambda e: e.label)[
        ::-1
    ]
    assert (person.label, organisation.label) == (Label.PERSON, Label.ORG)
    assert person.name == "Vladimir Putin"
    assert person.aliases == (Alias("Putin", "surname of"), Alias("Volodya", "said so"))
    assert len(articles.ids(library, ArticleFilter(entities=(person.id,)))) == 2


def test_a_name_without_a_key_stays_with_its_article(library, analysed):
    first, second = analysed(SMITH), analysed(SMITH)

    found = entities.find(library, "SMITH")

    assert len(found) == 2
    for entity, article_id in zip(found, (first, second), strict=True):
        assert articles.ids(library, ArticleFilter(entities=(entity.id,))) == (article_id,)


def test_an_entity_is_found_by_its_aliases_those_in_most_articles_first(library, analysed):
    analysed(replace(PUTIN, key="vera putin", name="Vera Putin"))
    analysed(PUTIN)
    analysed(PUTIN)

    found = entities.find(library, "putin")

    assert [entity.name for entity in found] == ["Vladimir Putin", "Vera Putin"]
    assert entities.find(library, "put") == ()


def test_analysing_again_replaces_what_was_found_and_keeps_the_ids(library, analysed, child):
    article_id = analysed(PUTIN, SMITH)
    before = entities.analysis(library, article_id)
    articles.retry(library, [article_id])
    admission.admit(library, article_id, child, Names(PUTIN, SMITH), lambda _: None)
    assert entities.analysis(library, article_id) == before

    articles.retry(library, [article_id])
    admission.admit(library, article_id, child, Names(PUTIN), lambda _: None)

    assert [c.entity.name for c in entities.counts(library, article_id)] == ["Vladimir Putin"]
    assert entities.find(library, "Smith") == ()


def test_an_article_in_which_nothing_is_found_has_an_empty_analysis(library, analysed):
    article_id = analysed()

    assert entities.analysis(library, article_id) == Analysis("told 1.0", (), ())
    assert entities.counts(library, article_id) == ()


def test_why_nothing_could_be_found_is_kept(library, folder, child):
    path = folder / "a.txt"
    path.write_text("Voilà", encoding="utf-8")
    (article_id,) = intake.enqueue(library, [path])
    names = Names()
    names.analysis = Analysis("", (), (), problem="It is in French.", hint="Add a model.")

    admission.admit(library, article_id, child, names, lambda _: None)

    assert entities.analysis(library, article_id) == names.analysis
    assert articles.summaries(library, [article_id])[0].state == "done"


def test_facets_count_the_articles_of_the_filter(library, analysed):
    analysed(PUTIN, SMITH)
    analysed(PUTIN, replace(SMITH, key="smith"))
    analysed(replace(SMITH, key="smith"))
    (putin,) = entities.find(library, "putin")

    every = entities.facets(library, ArticleFilter())
    with_putin = entities.facets(library, ArticleFilter(entities=(putin.id,)))

    assert sorted((f.entity.name, f.count) for f in every) == [
        ("Smith", 1),
        ("Smith", 2),
        ("Vladimir Putin", 2),
    ]
    assert (with_putin[0].entity.name, with_putin[0].count) == ("Vladimir Putin", 2)
    assert sum(f.count for f in with_putin) == 4
