"""What is exported, read bit by bit from one unchanging state of the library."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TypeAlias

from reader.domain.article import ArticleSummary
from reader.domain.highlight import Highlight
from reader.domain.meanings import Meanings
from reader.exporters.registry import MarkedArticle, Surroundings, WholeArticle
from reader.store import acts
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.clippings import ClippingRepository
from reader.store.decisions import DecisionRepository
from reader.store.entities import EntityRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.meanings import MeaningRepository
from reader.store.searches import SavedSearchRepository
from reader.store.shelves import ShelfRepository
from reader.store.site_roles import SiteRoleRepository
from reader.store.watchlist import WatchlistRepository

# Hears how many of how many highlights are done; an export ends when it raises an error.
Told: TypeAlias = Callable[[int, int], None]

_AT_ONCE = 500


@contextmanager
def selected(
    library: Library, article_ids: Sequence[int], told: Told | None = None
) -> Iterator["LibrarySelection"]:
    """Give the articles of some ids, in their order; unknown ones drop out."""
    with library.reading() as session:
        meanings = MeaningRepository(session).all()

        def surroundings() -> Surroundings:
            made = DecisionRepository(session).all()
            return Surroundings(
                decisions=tuple(map(acts.decision_as_object, made)),
                searches=SavedSearchRepository(session).all(),
                watched=WatchlistRepository(session).names(),
                site_roles=SiteRoleRepository(session).all(),
                meanings=meanings,
                clippings=ClippingRepository(session).kept(),
            )

        yield LibrarySelection(
            ArticleRepository(session),
            HighlightRepository(session),
            AnalysisRepository(session),
            EntityRepository(session),
            ShelfRepository(session),
            surroundings,
            meanings,
            article_ids,
            told or _nobody,
        )


class LibrarySelection:
    """The articles of some ids; nothing of them is kept."""

    def __init__(  # noqa: PLR0913, PLR0917 - a repository for each kind of thing
        self,
        articles: ArticleRepository,
        highlights: HighlightRepository,
        analyses: AnalysisRepository,
        entities: EntityRepository,
        shelves: ShelfRepository,
        surroundings: Callable[[], Surroundings],
        meanings: Meanings,
        article_ids: Sequence[int],
        told: Told,
    ) -> None:
        self._articles = articles
        self._highlights = highlights
        self._analyses = analyses
        self._entities = entities
        self._shelves = shelves
        self.surroundings = surroundings
        self._meanings = meanings
        self._told = told
        self._summaries = [
            summary
            for first in range(0, len(article_ids), _AT_ONCE)
            for summary in articles.summaries(article_ids[first : first + _AT_ONCE])
        ]
        self._marked = [each for each in self._summaries if each.highlights or each.note]
        self.total = sum(summary.highlights for summary in self._summaries)

    def __iter__(self) -> Iterator[MarkedArticle]:
        """Yield the articles in which something is highlighted, or of which something is said."""
        done = 0
        for summary in self._marked:
            yield MarkedArticle(
                self._articles.load(summary.id, with_images=False),
                self._highlights_of(summary.id, done),
                partial(self._articles.digests, summary.id),
                summary.note,
                self._meanings,
            )
            done += summary.highlights

    @property
    def titles(self) -> dict[int, str]:
        """The titles of the articles that are exported for what is highlighted or said of them."""
        return {summary.id: summary.title for summary in self._marked}

    def whole(self) -> Iterator[WholeArticle]:
        """Yield every article, those without a highlight too."""
        done = 0
        for summary in self._summaries:
            yield self._whole(summary, done)
            done += summary.highlights

    def _whole(self, summary: ArticleSummary, done: int) -> WholeArticle:
        version = self._articles.load(summary.id).version if summary.readable else 0
        found = next((analysis for _, analysis in self._analyses.found([summary.id])), None)
        return WholeArticle(
            summary=summary,
            part=self._articles.part(summary.id),
            marks=self._shelves.marks(summary.id),
            version=version,
            versions=self._articles.versions(summary.id),
            highlights=self._highlights_of(summary.id, done),
            found=found,
            entities=self._entities.of_article(summary.id),
        )

    def _highlights_of(self, article_id: int, done: int) -> "_Highlights":
        return _Highlights(
            lambda: self._highlights.pages_of_article(article_id),
            lambda more: self._told(done + more, self.total),
        )


class _Highlights:
    """The highlights of an article, read anew every time they are gone through."""

    def __init__(
        self,
        pages: Callable[[], Iterator[tuple[Highlight, ...]]],
        passed: Callable[[int], None],
    ) -> None:
        self._pages = pages
        self._passed = passed

    def __iter__(self) -> Iterator[Highlight]:
        passed = 0
        for page in self._pages():
            self._passed(passed)
            yield from page
            passed += len(page)


def _nobody(_done: int, _total: int) -> None:
    """Take what nobody wants to hear."""
