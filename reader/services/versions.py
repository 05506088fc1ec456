"""Changed files: the new texts of articles that are in the library already."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.domain.article import Article, ImportedArticle
from reader.domain.highlight import AnchorState, Highlight
from reader.services.anchoring.anchor import AnchorText
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository


def renewed(
    earlier: Iterable[Article], contents: Sequence[ImportedArticle]
) -> list[Article | None]:
    """Return the article that each of a file's contents is a new text of, None where it is new.

    The only article of a file stays itself whatever is written there; of several each is known by
    its address, or else by its title.
    """
    left = list(earlier)
    if len(left) == len(contents) == 1:
        return [left[0]]
    found: list[Article | None] = []
    for content in contents:
        same = next((each for each in left if _name(each.content) == _name(content)), None)
        if same is not None:
            left.remove(same)
        found.append(same)
    return found


def renew(
    articles: ArticleRepository,
    highlights: HighlightRepository,
    article_id: int,
    content: ImportedArticle,
    part: int,
) -> None:
    """Store a new text of an article and move its highlights there; the old text stays."""
    articles.store(article_id, content, part)
    text = AnchorText(content.text)
    for highlight in highlights.of_article_with_removed(article_id):
        highlights.move(_moved(highlight, text))


def _moved(highlight: Highlight, text: AnchorText) -> Highlight:
    """Return a highlight as it is in a text; one that the user has not looked at stays moved."""
    found = text.anchor(highlight.passage)
    if found.state is AnchorState.ORPHAN:
        return replace(highlight, anchor=found.state, score=found.score)
    origin, state = highlight.origin, found.state
    if state is AnchorState.MOVED:
        origin = origin or highlight.passage
    elif origin is not None:
        state = AnchorState.MOVED
    score = found.score if state is AnchorState.EXACT else min(found.score, highlight.score or 1.0)
    return replace(highlight, passage=found.passage, anchor=state, score=score, origin=origin)


def _name(content: ImportedArticle) -> str:
    return content.url or content.title
