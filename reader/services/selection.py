"""What is exported, read bit by bit from one unchanging state of the library."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Passages:
    """Some highlights by their ids, exported without the others and the notes of their articles."""

    ids: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.ids)


# The ids of articles, or some of their highlights.
Chosen: TypeAlias = Sequence[int] | Passages


@contextmanager
def selected(
    library: Library, chosen: Chosen, told: Told | None = None
) -> Iterator["LibrarySelection"]:
    """Give what was chosen, in its order; unknown ids drop out."""
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

        found, highlights = ArticleRepository(session), HighlightRepository(session)
        yield LibrarySelection(
            found,
            highlights,
            AnalysisRepository(session),
            EntityRepository(session),
            ShelfRepository(session),
            surroundings,
            meanings,
            tuple(_summaries(found, highlights, chosen)),
            frozenset(chosen.ids) if isinstance(chosen, Passages) else None,
            told or _nobody,
        )


@dataclass(frozen=True)
class LibrarySelection:
    """Articles with all their highlights, or with some ``passages``; nothing of them is kept."""

    _articles: ArticleRepository
    _highlights: HighlightRepository
    _analyses: AnalysisRepository
    _entities: EntityRepository
    _shelves: ShelfRepository
    surroundings: Callable[[], Surroundings]
    _meanings: Meanings
    _summaries: Sequence[ArticleSummary]
    _passages: frozenset[int] | None
    _told: Told

    def __iter__(self) -> Iterator[MarkedArticle]:
        """Yield the articles in which something is highlighted, or of which something is said."""
        done = 0
        for summary in self._marked():
            yield MarkedArticle(
                self._articles.load(summary.id, with_images=False),
                self._highlights_of(summary.id, done),
                partial(self._articles.digests, summary.id),
                summary.note,
                self._meanings,
            )
            done += summary.highlights

    def each(self) -> Iterator["LibrarySelection"]:
        """Yield what is selected of each article that is exported."""
        return (replace(self, _summaries=(one,)) for one in self._marked())

    @property
    def total(self) -> int:
        """How many highlights there are."""
        return sum(summary.highlights for summary in self._summaries)

    @property
    def titles(self) -> dict[int, str]:
        """The titles of the articles that are exported for what is highlighted or said of them."""
        return {summary.id: summary.title for summary in self._marked()}

    def whole(self) -> Iterator[WholeArticle]:
        """Yield every article, those without a highlight too."""
        done = 0
        for summary in self._summaries:
            yield self._whole(summary, done)
            done += summary.highlights

    def _marked(self) -> Iterator[ArticleSummary]:
        return (each for each in self._summaries if each.highlights or each.note)

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
            lambda: self._pages_of(article_id),
            lambda more: self._told(done + more, self.total),
        )

    def _pages_of(self, article_id: int) -> Iterator[tuple[Highlight, ...]]:
        for page in self._highlights.pages_of_article(article_id):
            passages = self._passages
            yield page if passages is None else tuple(each for each in page if each.id in passages)


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


def _summaries(
    articles: ArticleRepository, highlights: HighlightRepository, chosen: Chosen
) -> Iterator[ArticleSummary]:
    """Yield the articles; where passages are chosen, with the number of these and no note."""
    counts = highlights.counted(chosen.ids) if isinstance(chosen, Passages) else {}
    ids = tuple(counts) if isinstance(chosen, Passages) else chosen
    for first in range(0, len(ids), _AT_ONCE):
        for one in articles.summaries(ids[first : first + _AT_ONCE]):
            yield replace(one, highlights=counts[one.id], note="") if one.id in counts else one


def _nobody(_done: int, _total: int) -> None:
    """Take what nobody wants to hear."""
