"""What the system tells of the files below a folder, through watchdog."""

import logging
import threading
from pathlib import Path

from typing_extensions import override
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

_LOG = logging.getLogger(__name__)
# Reading a file is an event, too, and we read what we find.
_CHANGES = frozenset({"created", "modified", "moved", "closed"})


class FolderEvents(FileSystemEventHandler):
    """Sets ``news`` when a file below a folder may be new or changed."""

    def __init__(self, news: threading.Event) -> None:
        self._news = news
        self._observer: BaseObserver | None = None
        self._folder: Path | None = None

    def follow(self, folder: Path | None) -> None:
        """Hear of a folder and no other, once it is there."""
        there = folder if folder is not None and folder.is_dir() else None
        if there == self._folder:
            return
        self.close()
        if there is not None:
            self._observe(there)

    def close(self) -> None:
        """Hear of nothing any more."""
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
        self._observer = None
        self._folder = None

    @override
    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _CHANGES:
            self._news.set()

    def _observe(self, folder: Path) -> None:
        observer = Observer()
        try:
            observer.schedule(self, str(folder), recursive=True)
            observer.start()
        except OSError as error:  # the system watches no more than so many folders
            _LOG.warning("Nothing is told of the folder %s: %s", folder, error)
            return
        self._observer = observer
        self._folder = folder
