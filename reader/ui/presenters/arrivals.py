"""Files on their way into the library: how far they are, paused, given up, and what failed."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.jobs.library_thread import LibraryThread
from reader.services import intake
from reader.services.intake import Failure, Progress, Step
from reader.store.library import Library
from reader.ui.dialogs.import_report import FailedFile, ImportReportDialog
from reader.ui.dialogs.notice import Action
from reader.ui.main_window import MainWindow
from reader.ui.steps.undo import Steps
from reader.ui.wording.said import said

SHOWN_AFTER_MILLISECONDS = 500
_REPAINT_MILLISECONDS = 250
_REMEMBERED_SECONDS = 60.0
_FEWEST_SECONDS = 3.0
_ENDS = frozenset({Step.ANALYSED, Step.FAILED, Step.KNOWN, Step.CHANGED})


class ArrivalsPresenter(QObject):
    """Follows the analysis thread with a row of progress, and reports failures at its rest.

    ``pause_changed`` carries whether the analysis thread is to rest, ``add_requested`` files that
    were given up and are wanted after all.
    """

    pause_changed = Signal(bool)
    add_requested = Signal(object)

    def __init__(
        self, window: MainWindow, thread: LibraryThread, steps: Steps, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        self._told: set[int] = set()
        self._at_work: set[int] = set()
        self._done = 0
        self._left = 0
        self._pace = _Pace()
        self._is_paused = False
        self._show_at = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MILLISECONDS)
        self._repaint = QTimer(self, singleShot=True, interval=_REPAINT_MILLISECONDS)
        self._connect()

    def set_paused(self, *, paused: bool) -> None:
        """Let the analysis thread rest, or go on."""
        self._window.commands["pause_reading"].setChecked(paused)

    @Slot()
    def count(self) -> None:
        """Look how many articles wait."""
        self._thread.ask(intake.waiting, self._on_counted)

    def follow(self, progress: Progress) -> None:
        """Count an article that is done, remember a failure or that it was made good."""
        article = progress.article
        mine = progress.dropped or article.id
        if progress.step is Step.STARTED:
            self._at_work.add(mine)
            self._left = max(0, self._left - 1)
        elif progress.step in _ENDS and mine in self._at_work:
            self._at_work.discard(mine)
            self._done += 1
            self._pace.follow(self._done)
        elif progress.step is Step.READ and mine not in self._at_work:
            self._left += 1  # another article of the same file
        if progress.step is Step.STARTED:
            self._told.discard(article.id)  # should it fail again, that is news
        self._show_soon()

    @Slot()
    def report(self) -> None:
        """Tell of the failures that nobody has put away yet, once in a life of the program."""
        self._rest()
        self._thread.ask(intake.untold_failures, self._on_failures)

    def _connect(self) -> None:
        bar, commands = self._window.arrivals, self._window.commands
        commands["pause_reading"].toggled.connect(self._on_paused)
        bar.pause_requested.connect(commands["pause_reading"].setChecked)
        bar.cancel_requested.connect(self._on_cancel_requested)
        self._show_at.timeout.connect(self._show_progress)
        self._repaint.timeout.connect(self._show_progress)

    def _words(self, count: int) -> str:
        if count == 1:
            return self.tr("A file could not be read.")
        return self.tr("%Ln files could not be read.", "", count)

    def _cancelled(self, count: int) -> str:
        if count == 1:
            return self.tr("A file will not be read.")
        return self.tr("%Ln files will not be read.", "", count)

    def _on_failures(self, failures: Sequence[Failure]) -> None:
        failed = tuple(each for each in failures if each.article not in self._told)
        self._told.update(each.article for each in failed)
        if failed:
            show = Action(self.tr("Show"), lambda: self._show(failed))
            put_away = partial(self._put_away, failed)
            self._window.notices.show_notice(self._words(len(failed)), "", show, put_away)

    def _show(self, failed: Sequence[Failure]) -> None:
        files = [FailedFile(each.path, said(each.problem), said(each.hint)) for each in failed]
        dialog = ImportReportDialog(files, self._window)
        dialog.finished.connect(partial(self._put_away, failed))
        dialog.open()

    def _put_away(self, failed: Sequence[Failure], _code: int = 0) -> None:
        ids = [each.article for each in failed]
        self._thread.ask(lambda library: intake.put_failures_away(library, ids))

    def _on_counted(self, waiting: int) -> None:
        self._left = waiting
        if waiting or self._at_work:
            self._show_soon()
        else:
            self._rest()

    def _show_soon(self) -> None:
        if self._window.arrivals.isVisible():
            if not self._repaint.isActive():
                self._repaint.start()
        elif not self._show_at.isActive():
            self._show_at.start()

    @Slot()
    def _show_progress(self) -> None:
        left = self._left + len(self._at_work)
        total = self._done + left
        bar = self._window.arrivals
        bar.show_progress(self._done, total, self._pace.seconds(left))
        bar.setVisible(left > 0 and (total > 1 or self._is_paused))

    def _rest(self) -> None:
        self._done = self._left = 0
        self._at_work.clear()
        self._pace = _Pace()
        self._show_at.stop()
        self._repaint.stop()
        self._window.arrivals.hide()

    @Slot(bool)
    def _on_paused(self, paused: bool) -> None:  # noqa: FBT001 (Qt's)
        self._is_paused = paused
        self._pace = _Pace()
        self._window.arrivals.show_paused(paused=paused)
        self.pause_changed.emit(paused)
        self.count()

    @Slot()
    def _on_cancel_requested(self) -> None:
        step = CancelReading(self.tr("Adding of Files"))
        self._steps.take(step)
        # Asked after the step, this is answered after it, too.
        self._thread.ask(lambda _: step.paths, self._on_cancelled)

    def _on_cancelled(self, paths: Sequence[Path]) -> None:
        self.count()
        if paths:
            words = self._cancelled(len(paths))
            again = Action(self.tr("Add Again"), lambda: self.add_requested.emit(paths))
            self._window.notices.show_notice(words, "", again)


class CancelReading:
    """Take the files that were not read yet out of the queue."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.paths: tuple[Path, ...] = ()

    def do(self, library: Library) -> None:
        """Take them out."""
        self.paths = intake.cancel(library)

    def undo(self, library: Library) -> None:
        """Let them wait again."""
        intake.enqueue(library, self.paths)


class _Pace:
    """How long what is left will take, by how long the last minute's took."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def follow(self, done: int) -> None:
        """Take note that so many are done now."""
        now = monotonic()
        self._seen.append((now, done))
        while now - self._seen[0][0] > _REMEMBERED_SECONDS:
            self._seen.popleft()

    def seconds(self, left: int) -> float | None:
        """Return how long so many will take, None when too little was seen."""
        if not self._seen:
            return None
        (began, first), (_, last) = self._seen[0], self._seen[-1]
        elapsed = monotonic() - began
        if elapsed < _FEWEST_SECONDS or last == first:
            return None
        return left * elapsed / (last - first)
