import pytest

from reader.domain.article import ArticleState, Role
from reader.domain.errors import LibraryError
from reader.domain.query_parser import parse
from reader.domain.search import ArticleFilter, Sort
from reader.services import admission, articles, entities, intake


def titles(library, article_filter: ArticleFilter) -> list[str]:
    ids = articles.ids(library, article_filter)
    return [article.title for article in articles.summaries(library, ids)]


def named(library, name: str) -> int:
    (entity,) = entities.find(library, name)
    return entity.id


def test_articles_are_listed_newest_first_or_as_asked(library, add):
    for title in ("Émile", "zebra", "Apple"):
        add(f"{title}\ntext")

    assert titles(library, ArticleFilter()) == ["Apple", "zebra", "Émile"]
    assert titles(library, ArticleFilter(sort=Sort.OLDEST)) == ["Émile", "zebra", "Apple"]
    assert titles(library, ArticleFilter(sort=Sort.TITLE)) == ["Apple", "Émile", "zebra"]


def test_articles_are_filtered_by_what_they_name(library, add):
    add("one\nAnna met Berg.")
    add("two\nAnna met Carl.")
    add("three\nCarl met Dora.")
    anna, berg, carl = (named(library, name) for name in ("anna", "Berg", "CARL"))

    assert titles(library, ArticleFilter(entities=(anna,))) == ["two", "one"]
    assert titles(library, ArticleFilter(entities=(anna, carl))) == ["two"]
    assert titles(library, ArticleFilter(entities=(anna,), without=(carl,))) == ["one"]
    assert titles(library, ArticleFilter(without=(anna, berg))) == ["three"]
    assert titles(library, ArticleFilter(any_of=((berg, carl),))) == ["three", "two", "one"]
    assert titles(library, ArticleFilter(any_of=((berg, carl), (anna,)))) == ["two", "one"]


def test_articles_are_filtered_by_their_words_whatever_accents_and_endings(library, add):
    add("one\nThe cafés were closing.")
    add("two\nA cafe closed.\n~ rates")

    assert titles(library, ArticleFilter(query=parse("café close"))) == ["two", "one"]
    assert titles(library, ArticleFilter(query=parse('"cafes were"'))) == ["one"]
    assert titles(library, ArticleFilter(query=parse("title:two"))) == ["two"]


def test_boilerplate_counts_for_nothing_until_the_user_puts_it_back(library, add, work_off):
    article_id = add("one\nAnna spoke.\n~ Berg resigns")
    everything = ArticleFilter(query=parse("resigns"))
    assert titles(library, everything) == []
    assert not entities.find(library, "Berg")
    (before,) = articles.summaries(library, [article_id])

    articles.set_role(library, article_id, [2], Role.BODY)

    (waiting,) = articles.summaries(library, [article_id])
    assert (waiting.state, waiting.words) == (ArticleState.WAITING, before.words + 3)
    assert titles(library, everything) == ["one"]
    assert [step.step for step in work_off()] == ["started", "analysed"]
    assert named(library, "Berg") in {
        count.entity.id for count in entities.counts(library, article_id)
    }

    articles.set_role(library, article_id, [2], Role.BOILERPLATE)
    work_off()
    assert titles(library, everything) == []
    assert articles.summaries(library, [article_id]) == (before,)
    assert "Berg" not in {c.entity.name for c in entities.counts(library, article_id)}


def test_a_role_set_while_the_article_is_analysed_is_analysed_too(library, folder, child, add):
    article_id = add("one\nAnna spoke.\n~ Berg resigns")
    articles.retry(library, [article_id])

    class RoleSetMeanwhile:
        def analyse(self, content):
            analysis = child.analyse(content)
            articles.set_role(library, article_id, [2], Role.BODY)
            return analysis

    admission.admit(library, article_id, child, RoleSetMeanwhile(), lambda _: None)

    assert intake.next_waiting(library).id == article_id


def test_an_article_comes_back_as_it_was_read(library, add, child, folder):
    article_id = add("Rates rise 🎉\nAnna 𠀀 Berg\n~ more", "a.txt")
    (read,) = child.read(folder / "a.txt")

    article = articles.load(library, article_id)

    assert article.content == read
    assert article.path == str(folder / "a.txt")


def test_an_article_that_was_not_read_yet_cannot_be_loaded(library, folder):
    (article_id,) = intake.enqueue(library, [folder / "a.txt"])

    with pytest.raises(LibraryError, match="not read yet"):
        articles.load(library, article_id)


def test_a_removed_article_is_gone_until_it_is_restored_with_all_that_hangs_on_it(library, add):
    article_id = add("one\nAnna met Berg.")
    before = entities.counts(library, article_id)

    articles.remove(library, [article_id])
    assert articles.ids(library, ArticleFilter()) == ()
    assert articles.ids(library, ArticleFilter(query=parse("met"))) == ()
    assert entities.facets(library, ArticleFilter()) == ()

    articles.restore(library, [article_id])
    assert articles.ids(library, ArticleFilter(query=parse("met"))) == (article_id,)
    assert entities.counts(library, article_id) == before


def test_summaries_keep_the_order_of_their_ids_and_leave_out_what_is_unknown(library, add):
    one, two = add("one\ntext"), add("two\ntext")

    found = articles.summaries(library, [two, 999, one, two])

    assert [article.id for article in found] == [two, one, two]


def test_far_more_ids_than_sqlite_takes_parameters_are_no_trouble(library, add):
    one = add("one\ntext")

    assert len(articles.summaries(library, [*range(1_000, 100_000), one])) == 1
