"""The queue of files on their way into the library, and what is told of them."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from reader.domain.article import ArticleSummary
from reader.services.folders import files_in, shown
from reader.store import workers
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.waiting import WaitingRepository
from reader.store.workers import NOBODY

# The library is locked no longer than it takes to let these wait.
_AT_ONCE = 100


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


@dataclass(frozen=True, slots=True)
class Others:
    """How many other processes live, and how many had ended and left their articles to us."""

    living: int
    ended: int


def resume(library: Library) -> Others:
    """Go on with the articles of processes that have ended."""
    with library.reading() as session:
        others = [name for name in WaitingRepository(session).workers() if name != library.worker]
    dead = [name for name in others if not workers.is_alive(library.path, name)]
    if dead:
        with library.writing() as session:
            WaitingRepository(session).release_all(dead)
    return Others(len(others) - len(dead), len(dead))


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
