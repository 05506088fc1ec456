"""What an article filter means in SQL."""

from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, Select, column, literal_column, select, table

from reader.domain.search import ArticleFilter, Sort
from reader.store.listed import listed
from reader.store.tables import ArticleEntityRow, ArticleRow

_ORDERS = {
    Sort.NEWEST: (ArticleRow.added_at.desc(), ArticleRow.id.desc()),
    Sort.OLDEST: (ArticleRow.added_at, ArticleRow.id),
    Sort.TITLE: (ArticleRow.title_key, ArticleRow.id),
    Sort.PUBLISHED: (ArticleRow.published.desc(), ArticleRow.id.desc()),
}
_ARTICLE_WORDS = table("article_fts", column("rowid"))


def matching(article_filter: ArticleFilter) -> Select[tuple[int]]:
    """Return a query that gives the ids of the articles that match, in no order."""
    return select(ArticleRow.id).where(*_conditions(article_filter))


def in_order(article_filter: ArticleFilter) -> Select[tuple[int]]:
    """Return a query that gives the ids of the articles that match, in the order asked for."""
    return matching(article_filter).order_by(*_ORDERS[article_filter.sort])


def holding(words: str) -> Select[tuple[int]]:
    """Return a query that gives the ids of the articles that hold a text."""
    return select(_ARTICLE_WORDS.c.rowid).where(literal_column("article_fts").op("MATCH")(words))


def _conditions(article_filter: ArticleFilter) -> Iterator[ColumnElement[bool]]:
    yield ArticleRow.removed_at.is_(None)
    for entity in article_filter.entities:
        yield ArticleRow.id.in_(_naming((entity,)))
    for group in article_filter.any_of:
        yield ArticleRow.id.in_(_naming(group))
    if article_filter.without:
        yield ArticleRow.id.not_in(_naming(article_filter.without))
    if article_filter.text:
        yield ArticleRow.id.in_(holding(article_filter.text))


def _naming(entities: Iterable[int]) -> Select[tuple[int]]:
    """Return a query that gives the ids of the articles that name any of the entities."""
    return select(ArticleEntityRow.article_id).where(
        ArticleEntityRow.entity_id.in_(listed(entities))
    )
