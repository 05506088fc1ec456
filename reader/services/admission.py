"""The work on one article that waits: its file is read, its names are found, both are stored."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from reader.child import Child
from reader.domain.article import Article, ArticleSummary, ImportedArticle
from reader.domain.errors import (
    AnalysisError,
    ChildClosedError,
    ChildDiedError,
    UnreadableFileError,
)
from reader.services import clippings, copies, site_roles, versions
from reader.services.intake import Progress, Step
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.clippings import ClippingRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.site_roles import SiteRoleRepository
from reader.store.stories import StoryRepository
from reader.store.waiting import WaitingRepository
from reader.store.watchlist import WatchlistRepository

MOST_DEATHS = 3

_Value = TypeVar("_Value")


def admit(
    library: Library, article_id: int, files: Child, names: Child, told: Callable[[Progress], None]
) -> None:
    """Read and analyse one article that waits, and store the results of each.

    ``told`` hears every step once it is stored. When a child is closed the article waits again and
    ``ChildClosedError`` is raised.
    """
    with library.writing() as session:
        if not WaitingRepository(session).take(article_id, library.worker):
            return
    _Admission(library, article_id, files, names, told).run()


@dataclass(frozen=True, slots=True)
class _Tables:
    """What changes with a file that was read, inside one session."""

    articles: ArticleRepository
    highlights: HighlightRepository
    site_roles: SiteRoleRepository
    stories: StoryRepository
    clippings: ClippingRepository
    waiting: WaitingRepository


class _Admission:
    """The work on one article."""

    def __init__(
        self,
        library: Library,
        article_id: int,
        files: Child,
        names: Child,
        told: Callable[[Progress], None],
    ) -> None:
        self._library = library
        self._id = article_id
        self._files = files
        self._names = names
        self._told = told

    def run(self) -> None:
        """Do what is left to do."""
        article = self._tell(Step.STARTED)
        try:
            self._read_as_asked(Path(article.path))
            if article.readable or self._read(Path(article.path)):
                self._analyse()
        except ChildClosedError:
            with self._library.writing() as session:
                WaitingRepository(session).release(self._id)
            raise
        except (UnreadableFileError, AnalysisError, ChildDiedError) as error:
            with self._library.writing() as session:
                WaitingRepository(session).fail(self._id, str(error), error.hint)
            self._tell(Step.FAILED)

    def _read(self, path: Path) -> bool:
        """Store the articles of the file; false when our own is none of them."""
        digest = _digest(path)
        with self._library.writing() as session:
            steps = self._known(ArticleRepository(session), path, digest)
        if not steps:
            contents = self._patiently(lambda: tuple(self._files.read(path)))
            with self._writing() as tables:
                contents = tuple(site_roles.apply(tables.site_roles, each) for each in contents)
                steps = self._known(tables.articles, path, contents[0].sha256)
                steps = steps or self._stored(tables, path, contents)
        is_ours = (Step.READ, self._id) in steps
        for step, article_id in steps:
            self._tell(step, article_id, None if is_ours else self._id)
        return is_ours

    def _read_as_asked(self, path: Path) -> None:
        """Store a new text of our article if the user asked for its file in another encoding."""
        with self._library.reading() as session:
            encoding = WaitingRepository(session).asked_encoding(self._id)
        if not encoding:
            return
        contents = self._patiently(lambda: tuple(self._files.read(path, encoding)))
        with self._writing() as tables:
            part = tables.articles.part(self._id)
            if part < len(contents):
                content = site_roles.apply(tables.site_roles, contents[part])
                _renew(tables, tables.articles.load(self._id), content, part)
            tables.waiting.forget_encoding(self._id)
        self._tell(Step.CHANGED)

    @contextmanager
    def _writing(self) -> Iterator[_Tables]:
        with self._library.writing() as session:
            yield _Tables(
                ArticleRepository(session),
                HighlightRepository(session),
                SiteRoleRepository(session),
                StoryRepository(session),
                ClippingRepository(session),
                WaitingRepository(session),
            )

    def _known(
        self, articles: ArticleRepository, path: Path, sha256: str
    ) -> list[tuple[Step, int]]:
        """Give up our article when its bytes are in the library, and return the one that is.

        The bytes of an earlier version are not, where the file has become that one again.
        """
        known = articles.with_digest(sha256) if sha256 else ()
        if sha256 and not known and not articles.read_from(str(path)):
            known = articles.once_with_digest(sha256)
        if not known:
            return []
        articles.drop(self._id)
        articles.restore(known)
        return [(Step.KNOWN, known[0])]

    def _stored(
        self, tables: "_Tables", path: Path, contents: Sequence[ImportedArticle]
    ) -> list[tuple[Step, int]]:
        """Store new articles, the first as our own, and new texts of those that are there."""
        articles = tables.articles
        earlier = [articles.load(article_id) for article_id in articles.read_from(str(path))]
        ours = iter((self._id,))
        steps = []
        for part, old in enumerate(versions.renewed(earlier, contents)):
            content = contents[part]
            if old is None:
                article_id = next(ours, None) or articles.add(str(path), path.name)
                articles.store(article_id, content, part)
                clippings.attach_kept(
                    tables.clippings, tables.highlights, articles, article_id, content
                )
                copies.follow(articles, tables.stories, article_id, content)
                steps.append((Step.READ, article_id))
            else:
                article_id = old.id
                _renew(tables, old, content, part)
                tables.waiting.put_back((article_id,))
                articles.restore((article_id,))
                steps.append((Step.CHANGED, article_id))
        articles.drop(self._id)
        return steps

    def _analyse(self) -> None:
        with self._library.reading() as session:
            article = ArticleRepository(session).load(self._id)
        analysis = self._patiently(lambda: self._names.analyse(article.content))
        with self._library.writing() as session:
            AnalysisRepository(session).save(self._id, article.version, analysis)
            WatchlistRepository(session).look_through(self._id, article.content)
            WaitingRepository(session).finish(self._id)
        self._tell(Step.ANALYSED)

    def _patiently(self, ask: Callable[[], _Value]) -> _Value:
        """Ask again when the child dies, until it has died too often over this article."""
        while True:
            try:
                return ask()
            except ChildDiedError:
                with self._library.writing() as session:
                    deaths = WaitingRepository(session).count_death(self._id)
                if deaths >= MOST_DEATHS:
                    raise

    def _tell(
        self, step: Step, article_id: int | None = None, dropped: int | None = None
    ) -> ArticleSummary:
        with self._library.reading() as session:
            article = ArticleRepository(session).summary(article_id or self._id)
        self._told(Progress(step, article, dropped))
        return article


def _renew(tables: _Tables, old: Article, content: ImportedArticle, part: int) -> None:
    """Store a new text of an article, whose story may be another one now."""
    copies.leave(tables.stories, old.id, old.content)
    versions.renew(tables.articles, tables.highlights, old, content, part)
    copies.follow(tables.articles, tables.stories, old.id, content)


def _digest(path: Path) -> str:
    """Return the digest of a file's bytes; none when the child will say what is wrong with it."""
    if not path.is_file():  # a device or a pipe would never end
        return ""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
