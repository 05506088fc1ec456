"""Files into the library: queued, read, stored, analysed, one article at a time."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
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
from reader.services.folders import files_in, shown
from reader.store import workers
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.clippings import ClippingRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.site_roles import SiteRoleRepository
from reader.store.stories import StoryRepository
from reader.store.waiting import WaitingRepository
from reader.store.watchlist import WatchlistRepository
from reader.store.workers import NOBODY

MOST_DEATHS = 3

# The library is locked no longer than it takes to let these wait.
_AT_ONCE = 100

_Value = TypeVar("_Value")


class Step(StrEnum):
    """What has just happened to an article on its way in."""

    STARTED = "started"
    READ = "read"
    KNOWN = "known"
    CHANGED = "changed"
    ANALYSED = "analysed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Progress:
    """A step of an article.

    Where the step is ``known`` the file was in the library already: ``article`` is the one that was
    there, and ``dropped`` the id of the one that had waited in its place. The same holds where it
    is ``changed``: the file was another one when it was read before; its article has a new text.
    """

    step: Step
    article: ArticleSummary
    dropped: int | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that did not become an article, why, and what the user can do."""

    article: int
    path: str
    problem: str
    hint: str = ""


def enqueue(library: Library, paths: Sequence[Path]) -> tuple[int, ...]:
    """Let files wait to be read, those of folders too, and return their articles.

    Nothing is read yet, so a file that cannot be read fails later, when it is its turn; a path that
    cannot even wait has failed at once.
    """
    found = find(paths)
    ids: list[int] = []
    while more := enqueue_some(library, found):
        ids += more
    return tuple(ids)


def find(paths: Sequence[Path]) -> Iterator["Found"]:
    """Find the files that are meant by what the user named, while they are asked for."""
    for path in paths:
        # resolve() would follow links, whose targets the user did not name.
        absolute = Path(os.path.abspath(path))  # noqa: PTH100
        if not path.is_dir():
            yield _found(absolute)
            continue
        refused: list[OSError] = []
        for file in files_in(absolute, refused.append):
            yield _found(file)
        yield from map(_refused_folder, refused)


def enqueue_some(library: Library, found: Iterator["Found"]) -> tuple[int, ...]:
    """Let the next few files wait, as many as nobody notices; return none after the last."""
    some = list(islice(found, _AT_ONCE))
    if not some:
        return ()
    with library.writing() as session:
        queue = _Queue(ArticleRepository(session), WaitingRepository(session))
        ids = tuple(queue.add(each) for each in some)
        WaitingRepository(session).reserve(ids, library.worker)
    return ids


def next_waiting(library: Library) -> ArticleSummary | None:
    """Return the article whose turn it is, None when nothing waits for this process."""
    with library.reading() as session:
        article_id = WaitingRepository(session).first(library.worker)
        return None if article_id is None else ArticleRepository(session).summary(article_id)


def waiting(library: Library) -> int:
    """Count the articles that wait for this process."""
    with library.reading() as session:
        return WaitingRepository(session).count(library.worker)


def prioritise(library: Library, article_id: int) -> None:
    """Let an article be the next, if it waits."""
    with library.writing() as session:
        WaitingRepository(session).prioritise(article_id)


def cancel(library: Library) -> tuple[Path, ...]:
    """Take the files that were not read yet out of the queue of this process; return them."""
    with library.writing() as session:
        return tuple(map(Path, WaitingRepository(session).drop_unread(library.worker)))


def untold_failures(library: Library) -> tuple[Failure, ...]:
    """Return what failed, in this life of the program or before, until it was put away."""
    with library.reading() as session:
        found = WaitingRepository(session).untold_failures()
    return tuple(Failure(article_id, *failure) for article_id, failure in found.items())


def put_failures_away(library: Library, article_ids: Iterable[int]) -> None:
    """Tell of these failures no more."""
    with library.writing() as session:
        WaitingRepository(session).put_failures_away(article_ids)


def resume(library: Library) -> bool:
    """Go on with the articles of processes that have ended; return whether others still live."""
    with library.reading() as session:
        others = [name for name in WaitingRepository(session).workers() if name != library.worker]
    dead = [name for name in others if not workers.is_alive(library.path, name)]
    if dead:
        with library.writing() as session:
            WaitingRepository(session).release_all(dead)
    return len(dead) < len(others)


def read_again(library: Library, article_id: int, encoding: str) -> None:
    """Let the file of an article be read again in an encoding; the old text stays a version."""
    with library.writing() as session:
        WaitingRepository(session).ask_for_encoding(article_id, encoding)


def analyse_again(library: Library, models: Iterable[str]) -> None:
    """Let articles wait that another model of the same language analysed, or none could.

    Those that were read come first, of them and of the others the newest.
    """
    with library.writing() as session:
        for model in models:
            WaitingRepository(session).put_back_of_others(model)


def work(
    library: Library, article_id: int, files: Child, names: Child, told: Callable[[Progress], None]
) -> None:
    """Read and analyse one article that waits, and store the results of each.

    ``told`` hears every step once it is stored. When a child is closed the article waits again and
    ``ChildClosedError`` is raised.
    """
    with library.writing() as session:
        if not WaitingRepository(session).take(article_id, library.worker):
            return
    _Work(library, article_id, files, names, told).run()


@dataclass(frozen=True, slots=True)
class Found:
    """A file that is meant, or a path that cannot wait, and why."""

    path: Path
    problem: str = ""
    hint: str = ""


def _found(path: Path) -> Found:
    if shown(path) == str(path):
        return Found(path)
    return Found(path, "The name of the file is not text.", "Rename the file.")


def _refused_folder(error: OSError) -> Found:
    problem = f"The folder cannot be read: {error.strerror}."
    return Found(Path(error.filename), problem, "Check that you may read it.")


class _Queue:
    """Lets paths wait, inside one transaction."""

    def __init__(self, articles: ArticleRepository, waiting: WaitingRepository) -> None:
        self._articles = articles
        self._waiting = waiting

    def add(self, found: Found) -> int:
        """Let a file wait and return its article."""
        if found.problem:
            return self._refuse(found)
        path = found.path
        article_id = self._waiting.at_path(str(path))
        if article_id is None:
            return self._articles.add(str(path), path.name)
        self._waiting.revive(article_id)
        return article_id

    def _refuse(self, found: Found) -> int:
        """Keep a path that cannot wait as a failed article, so that the user sees why."""
        path = found.path
        article_id = self._articles.add(shown(path), shown(Path(path.name)))
        self._waiting.take(article_id, NOBODY)
        self._waiting.fail(article_id, found.problem, found.hint)
        return article_id


@dataclass(frozen=True, slots=True)
class _Tables:
    """What changes with a file that was read, inside one session."""

    articles: ArticleRepository
    highlights: HighlightRepository
    site_roles: SiteRoleRepository
    stories: StoryRepository
    clippings: ClippingRepository
    waiting: WaitingRepository


class _Work:
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
