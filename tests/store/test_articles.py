from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.article import Block, ImportedArticle, InlineMark, StoredImage
from reader.store.articles import ArticleRepository
from reader.store.library import Library

characters = st.characters(exclude_categories=["Cs"])
texts = st.text(characters)
offsets = st.integers(0, 2**31)
contents = st.builds(
    ImportedArticle,
    blocks=st.lists(
        st.builds(
            Block,
            start=offsets,
            end=offsets,
            level=st.integers(0, 6),
            marks=st.lists(
                st.builds(InlineMark, start=offsets, end=offsets, target=texts), max_size=2
            ).map(tuple),
            image=texts,
            number=st.none() | offsets,
        ),
        max_size=4,
    ).map(tuple),
    images=st.dictionaries(texts, st.tuples(texts, st.binary(max_size=8)), max_size=2).map(
        lambda images: tuple(StoredImage(name, *rest) for name, rest in sorted(images.items()))
    ),
    **{
        field.name: texts
        for field in fields(ImportedArticle)
        if field.name not in {"blocks", "images", "published_guessed"}
    },
    published_guessed=st.booleans(),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    with Library.open(tmp_path_factory.mktemp("library") / "library.sqlite3") as library:
        yield library


@settings(max_examples=60)
@given(content=contents)
def test_an_article_comes_back_with_everything_its_importer_read(library, content):
    with library.writing() as session:
        articles = ArticleRepository(session)
        article_id = articles.add("/a.txt", "a.txt")
        articles.store(article_id, content)

    with library.reading() as session:
        article = ArticleRepository(session).load(article_id)

    images = sorted(article.content.images, key=lambda image: image.name)
    assert replace(article.content, images=tuple(images)) == content


def test_a_second_text_is_a_new_version_and_the_one_that_is_read(library):
    with library.writing() as session:
        articles = ArticleRepository(session)
        article_id = articles.add("/b.txt", "b.txt")
        first = articles.store(article_id, ImportedArticle("one", (Block(0, 3),), title="One"))
        second = articles.store(article_id, ImportedArticle("two", (Block(0, 3),), title="Two"))
        article = articles.load(article_id)

    assert first != second == article.version
    assert article.content.text == "two"
