"""Full text search over articles: which hold the words, and where."""

from collections.abc import Collection

from reader.domain.query import Query
from reader.domain.search import ArticleFilter, Hit, Snippet
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.words import WordRepository

MOST_HITS = 1_000


def search(
    library: Library, article_filter: ArticleFilter, limit: int = MOST_HITS
) -> tuple[Hit, ...]:
    """Return the first articles that match, each with a snippet around the words."""
    ids = library.ids(article_filter)[:limit]
    with library.reading() as session:
        found = ArticleRepository(session).summaries(ids)
        snippets = WordRepository(session).snippets(article_filter.query, ids)
    return tuple(Hit(article, snippets.get(article.id, Snippet())) for article in found)


def snippets(library: Library, query: Query, ids: Collection[int]) -> dict[int, Snippet]:
    """Return where articles hold words of a query; one that holds none is left out."""
    with library.reading() as session:
        return WordRepository(session).snippets(query, ids)
