"""A sentence that names an entity, to see what is meant."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.article import ImportedArticle
from reader.domain.entity import Mention
from reader.domain.search import ArticleFilter
from reader.services import articles, entities
from reader.services.sentences import around
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and where in it the name stands, in code points.

    ``mentions`` counts those of its article.
    """

    sentence: str
    start: int
    end: int
    mentions: int


def example(library: Library, entity_id: int) -> Example | None:
    """Return the first sentence of the newest article that names an entity."""
    for article_id in articles.ids(library, ArticleFilter(entities=(entity_id,))):
        analysis = entities.analysis(library, article_id)
        mentions = analysis.mentions if analysis else ()
        naming = [mention for mention in mentions if mention.entity == entity_id]
        if naming:
            return _around(articles.load(library, article_id).content, naming)
    return None


def _around(content: ImportedArticle, naming: Sequence[Mention]) -> Example:
    mention = naming[0]
    block = next(one for one in content.blocks if one.start <= mention.start < one.end)
    text = content.text[block.start : block.end]
    start, end = mention.start - block.start, mention.end - block.start
    first, last = around(text, start, end, content.language)
    return Example(text[first:last], start - first, end - first, len(naming))
