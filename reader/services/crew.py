"""Several pairs of children that work off the queue of a library side by side."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from reader.child import Child
from reader.services import admission, intake
from reader.services.intake import Progress, Step
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Pair:
    """The two children that an article goes through: one reads its file, one finds its names."""

    files: Child
    names: Child

    def close(self) -> None:
        """End both."""
        self.files.close()
        self.names.close()


class Crew:
    """Works off what waits, one article a pair at a time.

    ``told`` hears every step once it is stored, in the thread of the pair.
    """

    def __init__(
        self, library: Library, pairs: Sequence[Pair], told: Callable[[Progress], None]
    ) -> None:
        self._library = library
        self._pairs = tuple(pairs)
        self._told = told
        self._state = threading.Condition()
        self._working = 0
        self._news = 0
        self._is_held = False

    def work_off(self) -> None:
        """Work until nothing waits, or until held."""
        with ThreadPoolExecutor(len(self._pairs), thread_name_prefix="pair") as pool:
            lanes = [pool.submit(self._work, pair) for pair in self._pairs]
        for lane in lanes:
            lane.result()

    def wake(self) -> None:
        """Say that more waits than before."""
        with self._state:
            self._news += 1
            self._state.notify_all()

    def hold(self) -> None:
        """Finish the articles that are worked on, and begin no other."""
        with self._state:
            self._is_held = True
            self._state.notify_all()

    def _work(self, pair: Pair) -> None:
        with self._at_work():
            while not self._is_held:
                news = self._news
                if not self._work_on_next(pair) and not self._more_comes(news):
                    return

    def _work_on_next(self, pair: Pair) -> bool:
        article = intake.next_waiting(self._library)
        if article is None:
            return False
        admission.admit(self._library, article.id, pair.files, pair.names, self._tell)
        return True

    def _more_comes(self, news: int) -> bool:
        """Rest until something new waits; false when that can no longer happen by itself."""
        with self._state:
            self._working -= 1
            self._state.notify_all()
            self._state.wait_for(lambda: self._news != news or self._is_held or not self._working)
            self._working += 1
            return self._news != news

    def _tell(self, progress: Progress) -> None:
        if progress.step is Step.READ:
            self.wake()  # a file may hold several articles
        self._told(progress)

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        with self._state:
            self._working += 1
        try:
            yield
        finally:
            with self._state:
                self._working -= 1
                self._state.notify_all()
