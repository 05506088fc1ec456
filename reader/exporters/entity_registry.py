"""What an exporter of names is, and which are installed."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from typing import BinaryIO, Protocol

from reader.domain.article import Article
from reader.domain.entity import Analysis, Entity, Mention


@dataclass(frozen=True, slots=True)
class NamedArticle:
    """An article and who, what and where is in it, with the library's entities."""

    article: Article
    analysis: Analysis

    def words(self, mention: Mention) -> str:
        """Return the words of a mention as they stand in the text."""
        return self.article.content.text[mention.start : mention.end]

    def entities(self) -> dict[int, Entity]:
        """Return the entities of the article by their ids."""
        return {entity.id: entity for entity in self.analysis.entities}


class EntityExporter(Protocol):
    """Writes the names in articles in one format; ``suffix`` is that of its files.

    What is written ``is_draft`` where only the child, which has spaCy, can make the file of it.
    """

    title: str
    suffix: str
    is_draft: bool

    def write(self, articles: Iterable[NamedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come, keeping none; the same articles give the same bytes."""
        ...


@cache
def entity_exporters() -> dict[str, EntityExporter]:
    """Return every installed exporter of names by its entry-point name."""
    points = sorted(entry_points(group="reader.entity_exporters"), key=lambda point: point.name)
    return {point.name: point.load()() for point in points}
