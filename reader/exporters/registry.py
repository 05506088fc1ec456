"""What an exporter is, and which are installed."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from typing import BinaryIO, Protocol

from reader.domain.article import Article
from reader.domain.highlight import Highlight


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """An article and its highlights in order of place."""

    article: Article
    highlights: tuple[Highlight, ...]


class Exporter(Protocol):
    """Writes articles and their highlights in one format; ``suffix`` is that of its files."""

    title: str
    suffix: str

    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        """Write the articles as they come, keeping none; the same articles give the same bytes."""
        ...


@cache
def exporters() -> dict[str, Exporter]:
    """Return every installed exporter by its entry-point name."""
    points = sorted(entry_points(group="reader.exporters"), key=lambda point: point.name)
    return {point.name: point.load()() for point in points}
