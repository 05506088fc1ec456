from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.domain.article import Block, ImportedArticle
from reader.domain.entity import Analysis, Entity, Label, Mention
from reader.domain.highlight import Colour, Passage
from reader.domain.query import AllOf, AnyOf, Near, Not, Phrase, Query, all_of, any_of
from reader.domain.query_parser import parse
from reader.domain.search import ArticleFilter, Sort
from reader.domain.shelving import Mark
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.shelves import ShelfRepository
from reader.store.tags import TagRepository
from reader.store.words import WordRepository

WORDS = ("river", "bank", "flood", "stone")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """A library with a function that adds articles of one block."""
    with Library.open(tmp_path_factory.mktemp("library") / "library.sqlite3") as library:

        def add(text: str, *named: str, **facts: str) -> int:
            content = ImportedArticle(text, (Block(0, len(text)),), **facts)
            entities = tuple(
                Entity(at, name, Label.PERSON, name.casefold()) for at, name in enumerate(named)
            )
            mentions = tuple(
                Mention(text.index(name), text.index(name) + len(name), Label.PERSON, at)
                for at, name in enumerate(named)
            )
            with library.writing() as session:
                article = ArticleRepository(session).add("/a", "a")
                version = ArticleRepository(session).store(article, content)
                AnalysisRepository(session).save(
                    article, version, Analysis("invented", mentions, entities)
                )
            return article

        yield library, add


@pytest.fixture(scope="module")
def words(store):
    """Articles that each hold a part of the words, and the words of each."""
    library, add = store
    parts = [
        tuple(word for at, word in enumerate(WORDS) if number >> at & 1) for number in range(1, 16)
    ]
    return library, {add(" ".join(part)): frozenset(part) for part in parts}


def holds(query: Query, words: frozenset[str]) -> bool:
    match query:
        case AllOf(queries):
            return all(holds(part, words) for part in queries)
        case AnyOf(queries):
            return any(holds(part, words) for part in queries)
        case Not(part):
            return not holds(part, words)
        case Phrase(word):
            return word in words
    raise AssertionError(query)


queries = st.recursive(
    st.sampled_from(WORDS).map(Phrase),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(all_of),
        st.lists(inner, min_size=1, max_size=3).map(any_of),
        st.builds(Not, inner),
    ),
    max_leaves=8,
)


@settings(max_examples=60)
@given(queries)
def test_words_and_operators_find_what_they_say(words, query):
    library, known = words
    found = set(library.ids(ArticleFilter(query=query))) & known.keys()

    assert found == {article for article, its in known.items() if holds(query, its)}


@pytest.fixture
def found(tmp_path):
    """Ask an own library for the numbers of the articles that match, the first added is 1."""
    with Library.open(tmp_path / "library.sqlite3") as library:
        texts = [
            ("Anna saw the river at Berg.", {"title": "Floods", "published": "2024-05-17"}),
            ("The river bank of the old city.", {"site": "The Times", "published": "2024-05"}),
            ("Anna spoke.", {"byline": "Carl Berg", "published": "2023"}),
            ("A flooded street.", {"title": "River"}),
        ]
        with library.writing() as session:
            for text, facts in texts:
                content = ImportedArticle(text, (Block(0, len(text)),), **facts)
                article = ArticleRepository(session).add("/a", "a")
                version = ArticleRepository(session).store(article, content)
                name = [(Entity(0, "Anna", Label.PERSON, "anna"),), ()]["Anna" not in text]
                mention = tuple(Mention(0, 4, Label.PERSON, 0) for _ in name)
                AnalysisRepository(session).save(
                    article, version, Analysis("invented", mention, name)
                )
            highlights = HighlightRepository(session)
            highlights.add(1, Passage(0, 4, "Anna", "", " saw"), Colour.BLUE, "", ("People",))
            highlights.add(2, Passage(0, 3, "The", "", " river"), Colour.BLUE, "Why?", ())
            shelves = ShelfRepository(session)
            shelves.mark(Mark.REMOVED, [4], datetime.now(UTC))
            shelves.mark(Mark.READ, [2, 3], datetime.now(UTC))
            shelves.mark(Mark.ARCHIVED, [3], datetime.now(UTC))
            ArticleRepository(session).set_note(3, "Once more.")
            TagRepository(session).replace({2: ["people"]})

        def ask(text: str, **wanted: object) -> list[int]:
            return list(library.ids(ArticleFilter(query=parse(text), **wanted)))

        yield ask


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("", [3, 2, 1]),
        ("flood", [1]),
        ("title:flood", [1]),
        ("title:river", []),
        ("site:times", [2]),
        ("by:berg", [3]),
        ("berg", [3, 1]),
        ("riv*", [2, 1]),
        ('"river ba"*', [2]),
        ("river NEAR city", [2]),
        ("river NEAR/2 city", []),
        ("entity:ANNA", [3, 1]),
        ("entity:anna river", [1]),
        ("entity:nobody", []),
        ("-entity:anna", [2]),
        ("label:person", [3, 1]),
        ("has:highlight", [2, 1]),
        ("has:note", [3, 2]),
        ("is:unread", [1]),
        ("is:read", [3, 2]),
        ("is:archived", [3]),
        ("is:unread in:trash", [4]),
        ("tag:people", [2, 1]),
        ("tag:nothing", []),
        ("after:2024-05-02", [1]),
        ("after:2024-05", [2, 1]),
        ("before:2024-05-02", [3, 2]),
        ("before:2024 river OR flood", [1]),
        ("in:trash", [4]),
        ("in:trash title:river", [4]),
        ("in:trash OR has:note", [4, 3, 2]),
        ("river -in:trash", [2, 1]),
    ],
)
def test_every_field_finds_its_articles_the_newest_first(found, query, articles):
    assert found(query) == articles


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=8).filter(lambda text: any(map(str.isalnum, text))))
@example("a\0b")
def test_whatever_is_written_can_be_looked_for(words, sought):
    library, known = words
    for query in (Phrase(sought), Phrase(sought, prefix=True), Near((Phrase(sought), Phrase("a")))):
        library.ids(ArticleFilter(query=query))
        with library.reading() as session:
            WordRepository(session).snippets(query, known)


def test_an_article_without_a_date_counts_by_the_day_it_was_added(store):
    library, add = store
    article = add("undated whatever")
    with library.reading() as session:
        added = ArticleRepository(session).summary(article).added_at.astimezone().date()

    assert article in library.ids(ArticleFilter(query=parse(f"after:{added} undated")))
    assert article not in library.ids(ArticleFilter(query=parse(f"before:{added}")))


def test_the_most_relevant_come_first(store):
    library, add = store
    much = add("whale whale whale", title="Whale")
    little = add("a whale and a great many other words that are about the sea and its ships")
    other = add("no fish")

    def by_relevance(text: str) -> tuple[int, ...]:
        return library.ids(ArticleFilter(query=parse(text), sort=Sort.RELEVANCE))

    assert by_relevance("whale") == (much, little)
    assert by_relevance("whale OR fish")[-1] != other
    assert by_relevance("-whale")[0] == other
