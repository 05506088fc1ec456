from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.highlight import Colour, passage
from reader.domain.query_parser import parse
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Mark, Shelf
from reader.services import articles, entities, highlights, intake, maintenance, shelves, tags
from reader.store.highlights import HighlightRepository
from reader.store.shelves import ShelfRepository

LONG_AGO = timedelta(days=30)


def on(library, shelf: Shelf) -> tuple[int, ...]:
    return articles.ids(library, ArticleFilter(shelf=shelf))


def shelf_counts(library) -> dict[Shelf, int]:
    return shelves.contents(library).shelves


def empty_trash(library, older_than: timedelta | None = None) -> None:
    while shelves.purge_some(library, older_than):
        pass


def mark_words(library, article_id: int, words: str):
    text = articles.load(library, article_id).content.text
    start = text.index(words)
    marked = passage(text, start, start + len(words))
    return highlights.add(library, article_id, marked, Colour.GREEN, "a note", ("tag",))


def test_every_article_is_on_the_shelves_it_belongs_to(library, add):
    read, archived, removed, fresh = (add(f"{number}\ntext") for number in range(4))
    shelves.mark(library, Mark.READ, [read, archived], is_on=True)
    shelves.mark(library, Mark.ARCHIVED, [archived], is_on=True)
    shelves.mark(library, Mark.REMOVED, [removed], is_on=True)

    assert on(library, Shelf.EVERYTHING) == (fresh, archived, read)
    assert on(library, Shelf.CURRENT) == (fresh, read)
    assert on(library, Shelf.UNREAD) == (fresh,)
    assert on(library, Shelf.ARCHIVE) == (archived,)
    assert on(library, Shelf.TRASH) == (removed,)
    assert shelf_counts(library) == {shelf: len(on(library, shelf)) for shelf in Shelf}
    (summary,) = articles.summaries(library, [archived])
    assert (summary.is_read, summary.is_archived) == (True, True)


@pytest.mark.parametrize("mark", list(Mark))
def test_a_mark_over_many_articles_is_undone_for_those_it_changed(library, add, mark):
    one, two, three = (add(f"{number}\ntext") for number in range(3))
    shelves.mark(library, mark, [two], is_on=True)
    before = [on(library, shelf) for shelf in Shelf]

    changed = shelves.mark(library, mark, [one, two, three], is_on=True)
    assert changed == {one: None, three: None}
    shelves.put_back(library, mark, changed)
    assert [on(library, shelf) for shelf in Shelf] == before

    changed = shelves.mark(library, mark, [one, two, three], is_on=False)
    assert set(changed) == {two}
    assert changed[two] is not None
    shelves.put_back(library, mark, changed)
    assert [on(library, shelf) for shelf in Shelf] == before
    assert shelves.mark(library, mark, [two], is_on=False) == changed


def test_the_trash_keeps_what_was_removed_a_short_time_ago(library, add):
    removed = add("one\ntext")
    articles.remove(library, [removed])

    empty_trash(library, LONG_AGO)
    assert on(library, Shelf.TRASH) == (removed,)

    empty_trash(library)
    assert on(library, Shelf.TRASH) == ()
    assert articles.summaries(library, [removed]) == ()


def test_the_trash_is_emptied_also_of_what_was_removed_before_the_clock_was_put_back(library, add):
    removed = add("one\ntext")
    with library.writing() as session:
        later = datetime.now(UTC) + timedelta(days=1)
        ShelfRepository(session).mark(Mark.REMOVED, [removed], later)

    empty_trash(library)

    assert on(library, Shelf.TRASH) == ()


def test_a_purged_article_is_gone_from_words_names_and_tables(library, add):
    kept, removed = add("one\nAnna met Berg."), add("two\nBerg met Carl.")
    tags.change(library, [removed], ["war"])
    articles.remove(library, [removed])

    empty_trash(library)

    (berg,) = entities.find(library, "Berg")
    assert articles.ids(library, ArticleFilter(entities=(berg.id,))) == (kept,)
    assert {count.entity.name: count.count for count in entities.facets(library, ArticleFilter())}[
        "Berg"
    ] == 1
    assert articles.ids(library, ArticleFilter(query=parse("Carl"))) == ()
    report = maintenance.check(library)
    assert report.problems == ()
    assert report.counts["articles in the trash"] == 0
    assert shelves.contents(library).tags == {}


def test_what_is_named_after_a_purge_of_the_newest_articles_is_counted(library, add):
    for number in range(3):
        add(f"{number}\nAnna spoke.")
    (anna,) = entities.find(library, "Anna")
    naming_anna = ArticleFilter(entities=(anna.id,))
    assert len(articles.ids(library, naming_anna)) == 3
    articles.remove(library, articles.ids(library, ArticleFilter())[:2])

    empty_trash(library)
    again = add("again\nAnna spoke again.")

    assert articles.ids(library, naming_anna)[0] == again
    articles.remove(library, articles.ids(library, ArticleFilter()))
    empty_trash(library)
    last = add("last\nAnna spoke at last.")
    (anna,) = entities.find(library, "Anna")
    assert articles.ids(library, ArticleFilter(entities=(anna.id,))) == (last,)


def test_highlights_of_a_purged_article_stay_with_its_citation(library, add):
    article_id = add("Rates rise\nAnna met Berg.")
    marked = mark_words(library, article_id, "met Berg")
    articles.remove(library, [article_id])

    empty_trash(library)

    assert highlights.of_article(library, article_id) == (marked,)
    cited = articles.load(library, article_id)
    assert (cited.content.title, cited.content.text) == ("Rates rise", "")
    (summary,) = articles.summaries(library, [article_id])
    assert "highlights are kept" in summary.problem
    assert [on(library, shelf) for shelf in Shelf] == [()] * len(Shelf)
    report = maintenance.check(library)
    assert report.problems == ()
    assert report.counts["articles of which only highlights are left"] == 1


def test_a_purged_article_cannot_be_restored_but_comes_back_with_its_file(
    library, add, folder, work_off
):
    article_id = add("Rates rise\nAnna met Berg.", "rates.txt")
    marked = mark_words(library, article_id, "met Berg")
    articles.remove(library, [article_id])
    empty_trash(library)

    articles.restore(library, [article_id])
    articles.retry(library, [article_id])
    assert on(library, Shelf.EVERYTHING) == ()
    assert intake.next_waiting(library) is None

    intake.enqueue(library, [folder / "rates.txt"])
    work_off()
    assert on(library, Shelf.EVERYTHING) == (article_id,)
    assert "Anna met Berg" in articles.load(library, article_id).content.text
    assert [each.passage for each in highlights.of_article(library, article_id)] == [marked.passage]
    assert articles.ids(library, ArticleFilter(query=parse("Berg"))) == (article_id,)
    assert maintenance.check(library).problems == ()


def test_highlights_in_the_trash_do_not_keep_a_purged_article(library, add):
    article_id = add("Rates rise\nAnna met Berg.")
    highlights.remove(library, mark_words(library, article_id, "met Berg").id)
    articles.remove(library, [article_id])

    empty_trash(library)

    assert articles.summaries(library, [article_id]) == ()
    with library.reading() as session:
        assert HighlightRepository(session).of_article_with_removed(article_id) == ()


def test_an_article_that_was_never_read_can_be_purged(library, folder):
    (article_id,) = intake.enqueue(library, [folder / "missing.txt"])
    articles.remove(library, [article_id])

    empty_trash(library)

    assert articles.summaries(library, [article_id]) == ()
    assert maintenance.check(library).problems == ()


def test_a_note_on_an_article_is_kept(library, add):
    article_id = add("one\ntext")

    articles.set_note(library, article_id, "Read again.")

    assert articles.summaries(library, [article_id])[0].note == "Read again."
