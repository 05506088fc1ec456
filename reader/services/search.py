"""Full text search over the bodies of articles."""

from reader.domain.search import Hit
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.words import WordRepository

MOST_HITS = 1_000


def search(library: Library, query: str, limit: int = MOST_HITS) -> tuple[Hit, ...]:
    """Return the articles that hold the words of a query, the newest first.

    The query is in the syntax of SQLite's FTS5; raises ``SearchError`` when it is not.
    """
    with library.reading() as session:
        hits = WordRepository(session).hits(query, limit)
        found = ArticleRepository(session).summaries([article_id for article_id, _, _ in hits])
    return tuple(
        Hit(article, snippet, marks)
        for article, (_, snippet, marks) in zip(found, hits, strict=True)
    )
