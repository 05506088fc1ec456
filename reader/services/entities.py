"""Who, what and where: in an article, in the articles of a filter, by name."""

from collections.abc import Sequence

from reader.domain.entity import MOST_OF_A_KIND, Analysis, Entity, EntityCount
from reader.domain.search import ArticleFilter
from reader.store.analyses import AnalysisRepository
from reader.store.entities import EntityRepository
from reader.store.library import Library

_MOST_COUNTED = 1_000
_MOST_LIKE = 200


def analysis(library: Library, article_id: int) -> Analysis | None:
    """Return what was found in an article, with the library's entities; None when not yet done."""
    with library.reading() as session:
        return AnalysisRepository(session).load(article_id)


def counts(library: Library, article_id: int) -> tuple[EntityCount, ...]:
    """Return the entities of an article, their mentions counted, the most frequent first."""
    with library.reading() as session:
        return EntityRepository(session).of_article(article_id)


def facets(library: Library, article_filter: ArticleFilter) -> tuple[EntityCount, ...]:
    """Return the entities of the articles that match, with those articles counted.

    The most frequent come first; there are at most ``MOST_OF_A_KIND`` of each kind.
    """
    counts = library.facets(article_filter, _MOST_COUNTED)
    with library.reading() as session:
        found = EntityRepository(session)
        return found.in_articles(found.most_of_each_kind(counts, MOST_OF_A_KIND))


def facets_like(
    library: Library, article_filter: ArticleFilter, words: str
) -> tuple[EntityCount, ...]:
    """Return those entities of the articles that match whose name or alias holds some words."""
    counts = library.counted(article_filter, library.names_like(words, _MOST_LIKE))
    with library.reading() as session:
        return EntityRepository(session).in_articles(counts)


def find(library: Library, name: str) -> tuple[Entity, ...]:
    """Return the entities of a name or an alias that articles name, those in most first."""
    with library.reading() as session:
        return EntityRepository(session).named(name)


def with_ids(library: Library, ids: Sequence[int]) -> tuple[Entity, ...]:
    """Return entities by their ids, in that order; unknown ones drop out."""
    with library.reading() as session:
        found = EntityRepository(session).with_ids(ids)
    return tuple(found[entity_id] for entity_id in ids if entity_id in found)


def like(library: Library, words: str, limit: int) -> tuple[Entity, ...]:
    """Return entities whose name or alias holds some words, for completion.

    Those come first that begin with them, then those of which a word does; of each those in most
    articles.
    """
    ids = library.names_like(words, limit)
    with library.reading() as session:
        return EntityRepository(session).in_order(ids)
