"""All that is known of one article, as it is shown to who reads it."""

from dataclasses import dataclass

from reader.domain.article import Article, ArticleSummary
from reader.domain.entity import Analysis, EntityCount
from reader.domain.highlight import Highlight
from reader.services import articles, entities, highlights, ledger, tags
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its names and highlights, and the tags of the library."""

    summary: ArticleSummary
    article: Article | None
    analysis: Analysis | None
    counts: tuple[EntityCount, ...]
    highlights: tuple[Highlight, ...]
    tags: tuple[str, ...]

    @property
    def readable(self) -> Article | None:
        """The article where it has words to show."""
        return self.article if self.article and self.article.content.text else None


def read(library: Library, article_id: int, shown: Reading | None = None) -> Reading | None:
    """Read all that is known of an article; None when it is gone.

    It is the first to follow what was decided about names. What is as it is shown is the same
    object, so that the window can tell at once that it needs not be shown again.
    """
    ledger.catch_up_with(library, article_id)
    summaries = articles.summaries(library, (article_id,))
    if not summaries:
        return None
    summary = summaries[0]
    article = articles.load(library, article_id) if summary.readable else None
    analysis = entities.analysis(library, article_id)
    if shown is not None and article == shown.article:
        article = shown.article
    if shown is not None and analysis == shown.analysis:
        analysis = shown.analysis
    return Reading(
        summary=summary,
        article=article,
        analysis=analysis,
        counts=entities.counts(library, article_id),
        highlights=highlights.of_article(library, article_id),
        tags=tags.names(library),
    )
