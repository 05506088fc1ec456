"""What an exporter is, and which are installed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, cached_property
from importlib.metadata import entry_points
from pathlib import PurePath
from typing import BinaryIO, Protocol
from uuid import NAMESPACE_URL, uuid5

from reader.domain.article import Article, ArticleSummary, Role, Version
from reader.domain.citation import CitationStyle, cited, plain
from reader.domain.clipping import Clipping
from reader.domain.entity import Analysis, EntityCount
from reader.domain.highlight import Highlight
from reader.domain.meanings import Meanings, with_meaning
from reader.domain.shelving import Mark, SavedSearch
from reader.domain.watchlist import WatchedName
from reader.exporters.paragraphs import Paragraphs


@dataclass(frozen=True)
class MarkedArticle:
    """An article and its highlights in order of place, which may be gone through again and again.

    ``digests`` gives the SHA-256 of the files of all its versions, ``note`` is what the user says
    of it as a whole, and ``meanings`` are those of the colours.
    """

    article: Article
    highlights: Iterable[Highlight]
    digests: Callable[[], Mapping[int, str]] = dict
    note: str = ""
    meanings: Meanings = field(default_factory=dict)

    @property
    def note_uid(self) -> str:
        """What names its note in every export; it stays the same when the text changes."""
        return str(uuid5(NAMESPACE_URL, f"{self.source}#{self.article.id}"))

    def colour(self, highlight: Highlight) -> str:
        """Return the colour of a highlight, and what it means if it means anything."""
        return with_meaning(highlight.colour.value, self.meaning(highlight))

    def meaning(self, highlight: Highlight) -> str:
        """Return what the colour of a highlight means."""
        return self.meanings.get(highlight.colour, "")

    @property
    def title(self) -> str:
        """What the article is called, on one line."""
        return " ".join(self.article.content.title.split()) or PurePath(self.article.path).name

    @property
    def source(self) -> str:
        """Where the article is from: its address, or else its file."""
        return self.article.content.url or self.article.path

    @cached_property
    def citation(self) -> str:
        """The article as a note cites it."""
        return plain(cited(self.article.content, self.article.path, CitationStyle.CHICAGO))

    @cached_property
    def paragraphs(self) -> Paragraphs:
        """The numbers of its paragraphs."""
        return Paragraphs(self.article.content)

    def sha256(self, highlight: Highlight) -> str:
        """Return the digest of the file that the offsets of a highlight count in."""
        if highlight.version == self.article.version:
            return self.article.content.sha256
        return self._sources.get(highlight.version, self.article.content.sha256)

    @cached_property
    def _sources(self) -> Mapping[int, str]:
        return self.digests()


@dataclass(frozen=True, slots=True)
class WholeArticle:
    """All that the library knows of an article.

    ``marks`` are the moments since which it is read, archived or removed. ``version`` is the
    current one of the ``versions``, ``found`` what a model found in it before any decision of the
    user's, and ``entities`` what is shown of that.
    """

    summary: ArticleSummary
    part: int
    marks: Mapping[Mark, datetime]
    version: int
    versions: Iterable[Version]
    highlights: Iterable[Highlight]
    found: Analysis | None
    entities: tuple[EntityCount, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the user gave the library beside its articles.

    ``decisions`` are as in files of decisions, ``site_roles`` the roles of words by site,
    ``meanings`` those of the colours, and ``clippings`` those that have found no article.
    """

    decisions: tuple[Mapping[str, object], ...]
    searches: tuple[SavedSearch, ...]
    watched: tuple[WatchedName, ...]
    site_roles: Mapping[str, Mapping[str, Role]]
    meanings: Meanings
    clippings: tuple[Clipping, ...]


class Selection(Protocol):
    """What is to be exported, read from the library when its turn comes."""

    def __iter__(self) -> Iterator[MarkedArticle]:
        """Yield the articles in which something is highlighted, or of which something is said."""
        ...

    def whole(self) -> Iterator[WholeArticle]:
        """Yield every article, those without a highlight too."""
        ...

    def surroundings(self) -> Surroundings:
        """Return what the user gave the library beside its articles."""
        ...


class Exporter(Protocol):
    """Writes articles and their highlights in one format; ``suffix`` is that of its files.

    What ``is_whole`` writes all that is known of the articles.
    """

    title: str
    suffix: str
    is_whole: bool = False

    def write(self, articles: Selection, file: BinaryIO, /) -> None:
        """Write the articles as they come, keeping none; the same articles give the same bytes."""
        ...


@cache
def exporters() -> dict[str, Exporter]:
    """Return every installed exporter by its entry-point name."""
    points = sorted(entry_points(group="reader.exporters"), key=lambda point: point.name)
    return {point.name: point.load()() for point in points}
