"""Whether the quotes of an exported file still stand in their sources."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from reader.domain.article import Article
from reader.domain.clipping import Clipping
from reader.domain.highlight import AnchorState, Passage
from reader.services.anchoring.anchor import AnchorText
from reader.services.clippings import read
from reader.store.articles import ArticleRepository
from reader.store.library import Library

_TEXTS_AT_HAND = 8


class Standing(StrEnum):
    """What became of a quote: it stands where it stood, elsewhere or changed, or nowhere.

    Of an ``unknown`` one the library has no source.
    """

    STANDS = "stands"
    MOVED = "moved"
    GONE = "gone"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verified:
    """A quote of a file, the article it is from, and where it is there now."""

    quote: Clipping
    standing: Standing
    article: Article | None = None
    now: Passage | None = None


def verify(library: Library, path: Path) -> Iterator[Verified]:
    """Look for each quote of an exported file in the newest text of its article.

    Raises ``ClippingsError`` for a file that carries no quotes.
    """
    with library.reading() as session:
        sources = _Sources(ArticleRepository(session))
        for quote in read(path):
            yield sources.verified(quote)


class _Sources:
    """The articles that quotes are from."""

    def __init__(self, articles: ArticleRepository) -> None:
        self._articles = articles
        self._candidates = lru_cache(_TEXTS_AT_HAND)(self._find)
        self._text = lru_cache(_TEXTS_AT_HAND)(self._load)

    def verified(self, quote: Clipping) -> Verified:
        """Say what became of a quote, in the article of its file that knows it best."""
        found = [
            self._in_article(quote, article_id)
            for article_id in self._candidates(quote.source.sha256, quote.source.place)
        ]
        best = min(found, key=lambda each: list(Standing).index(each.standing), default=None)
        return best or Verified(quote, Standing.UNKNOWN)

    def _in_article(self, quote: Clipping, article_id: int) -> Verified:
        article, text = self._text(article_id)
        anchored = text.anchor(quote.passage)
        if anchored.state is AnchorState.ORPHAN:
            return Verified(quote, Standing.GONE, article)
        now = anchored.passage
        is_same = (now.quote, now.start) == (quote.passage.quote, quote.passage.start)
        return Verified(quote, Standing.STANDS if is_same else Standing.MOVED, article, now)

    def _find(self, sha256: str, source: str) -> tuple[int, ...]:
        """Return the articles of a file, as it is or once was, or else of an address or a path."""
        by_digest = (
            *self._articles.with_digest(sha256),
            *self._articles.once_with_digest(sha256),
        )
        ids = by_digest if sha256 and by_digest else self._articles.from_source(source)
        summaries = self._articles.summaries(tuple(dict.fromkeys(ids)))
        return tuple(summary.id for summary in summaries if summary.readable)

    def _load(self, article_id: int) -> tuple[Article, AnchorText]:
        article = self._articles.load(article_id, with_images=False)
        return article, AnchorText(article.content.text)
