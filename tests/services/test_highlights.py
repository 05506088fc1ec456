from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.errors import LibraryError
from reader.domain.highlight import AnchorState, Colour, Passage, passage
from reader.domain.query_parser import parse
from reader.domain.search import ArticleFilter
from reader.services import articles, highlights
from reader.store.highlights import HighlightRepository

TEXT = "Rates rise 🎉\n\nAnna 𠀀 Berg said “so”, and so did Carl."


@pytest.fixture
def article_id(add):
    return add(TEXT)


def mark(library, article_id, start, end, **more):
    text = articles.load(library, article_id).content.text
    return highlights.add(library, article_id, passage(text, start, end), Colour.GREEN, **more)


texts = st.text(st.characters(exclude_categories=["Cs"]))


@settings(max_examples=50)
@given(
    places=st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))),
    colour=st.sampled_from(Colour),
    words=st.tuples(texts, st.lists(texts.filter(bool), unique=True)),
)
def test_a_highlight_comes_back_as_it_was_given(library, article_id, places, colour, words):
    start, end = sorted(places)
    note, tags = words
    marked = passage(TEXT, start, end)
    before = datetime.now(UTC)

    added = highlights.add(library, article_id, marked, colour, note, tags)

    assert added in highlights.of_article(library, article_id)
    assert (added.article, added.passage, added.colour) == (article_id, marked, colour)
    assert (added.note, added.tags) == (note, tuple(tags))
    assert (added.anchor, added.score) == (AnchorState.EXACT, 1.0)
    assert before <= added.created_at == added.changed_at <= datetime.now(UTC)
    assert added.created_at.tzinfo is UTC


def test_highlights_are_given_in_order_of_place_and_may_overlap(library, article_id):
    late = mark(library, article_id, 20, 30)
    long = mark(library, article_id, 4, 25)
    short = mark(library, article_id, 4, 8)

    assert highlights.of_article(library, article_id) == (short, long, late)
    assert articles.summaries(library, [article_id])[0].highlights == 3


def test_only_what_is_given_is_changed(library, article_id):
    added = mark(library, article_id, 0, 5, note="first", tags=["b", "a"])

    changed = highlights.change(library, added.id, colour=Colour.PINK)
    assert (changed.colour, changed.note, changed.tags) == (Colour.PINK, "first", ("b", "a"))

    changed = highlights.change(library, added.id, note="", tags=["a", "c", "a"])
    assert (changed.colour, changed.note, changed.tags) == (Colour.PINK, "", ("a", "c"))

    changed = highlights.change(library, added.id, passage=passage(TEXT, 0, 10))
    assert changed.passage.quote == "Rates rise"
    assert changed.created_at == added.created_at < changed.changed_at
    assert highlights.of_article(library, article_id) == (changed,)


def test_a_removed_highlight_comes_back_the_same(library, article_id):
    added = mark(library, article_id, 0, 5, note="first", tags=["b"])

    highlights.remove(library, added.id)
    assert highlights.of_article(library, article_id) == ()
    with pytest.raises(LibraryError, match="no longer"):
        highlights.change(library, added.id, note="late")

    highlights.restore(library, added.id)
    assert highlights.of_article(library, article_id) == (added,)


@pytest.mark.parametrize("words", ["Rates fall", "", "𠀀"])
def test_words_that_do_not_stand_at_their_place_are_refused(library, article_id, words):
    wrong = Passage(0, 10, words, "", "")

    with pytest.raises(LibraryError, match="not what was marked"):
        highlights.add(library, article_id, wrong, Colour.BLUE)

    assert highlights.of_article(library, article_id) == ()


def test_the_highlights_of_a_filter_are_those_of_its_articles(library, article_id, add):
    other = add("Other\nDora spoke.")
    first, second = mark(library, article_id, 0, 5), mark(library, other, 0, 5)

    assert highlights.of_filter(library, ArticleFilter()) == (first, second)
    assert highlights.of_filter(library, ArticleFilter(query=parse("dora"))) == (second,)
    articles.remove(library, [other])
    assert highlights.of_filter(library, ArticleFilter()) == (first,)


def test_highlights_come_page_by_page_in_order_of_place(library, article_id):
    for start in range(len(TEXT) - 1, -1, -1):
        for _ in range(15):
            mark(library, article_id, start, min(len(TEXT), start + 2))
    whole = highlights.of_article(library, article_id)

    with library.reading() as session:
        pages = list(HighlightRepository(session).pages_of_article(article_id))

    assert len(pages) > 1
    assert [each for page in pages for each in page] == list(whole)
    assert len({each.uid for each in whole}) == len(whole) == 15 * len(TEXT)
