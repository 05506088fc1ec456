"""A wish that what is under way may end, made in one thread and heard in another."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reader.domain.errors import CancelledError


class Cancelling:
    """Whether something is to end before it is done."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wished = False
        self._interrupt: Callable[[], None] | None = None

    def wish(self) -> None:
        """Wish the end, and interrupt what can be interrupted."""
        with self._lock:
            self._wished = True
            if self._interrupt is not None:
                self._interrupt()

    def is_wished(self) -> bool:
        """Tell whether the end was wished."""
        return self._wished

    def heed(self) -> None:
        """Raise ``CancelledError`` once the end was wished."""
        if self._wished:
            raise CancelledError("This was ended before it was done.")

    @contextmanager
    def interrupting(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """Let ``interrupt`` be called, in the thread of the wish, while this is under way."""
        with self._lock:
            self._interrupt = interrupt
        try:
            self.heed()
            yield
        finally:
            with self._lock:
                self._interrupt = None
