"""Names to watch for: shown, replaced, and told of when new articles hold them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Slot

from reader.domain.watchlist import WatchedName
from reader.jobs.library_thread import LibraryThread
from reader.services import watchlist
from reader.services.intake import Progress, Step
from reader.store.library import Library
from reader.ui.dialogs.watchlist import WatchlistDialog
from reader.ui.main_window import MainWindow
from reader.ui.steps.undo import Steps

_MOST_TOLD = 5


# Returns which names to watch for instead of others.
Change: TypeAlias = Callable[[Sequence[WatchedName]], Sequence[WatchedName]]


class ChangeWatchlist:
    """Watch for other names."""

    def __init__(self, text: str, change: Change) -> None:
        self.text = text
        self._change = change
        self._before: Sequence[WatchedName] = ()

    def do(self, library: Library) -> None:
        """Watch for the names that it is changed to."""
        self._before = watchlist.names(library)
        watchlist.replace(library, self._change(self._before))

    def undo(self, library: Library) -> None:
        """Watch for those of before."""
        watchlist.replace(library, self._before)


class WatchingPresenter(QObject):
    """Shows the watchlist, and tells in one line which watched names have come."""

    def __init__(
        self,
        window: MainWindow,
        thread: LibraryThread,
        steps: Steps,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        self._held: dict[int, tuple[str, ...]] = {}
        window.commands["watchlist"].triggered.connect(self._on_watchlist)

    def follow(self, progress: Progress) -> None:
        """Remember which watched names a new article holds."""
        if progress.step is Step.ANALYSED and progress.article.watched:
            self._held[progress.article.id] = progress.article.watched

    @Slot()
    def report(self) -> None:
        """Tell of the articles since the last report, if there are any."""
        held, self._held = self._held, {}
        if not held:
            return
        names = list(dict.fromkeys(name for found in held.values() for name in found))
        listed = ", ".join(names[:_MOST_TOLD]) + ("…" if len(names) > _MOST_TOLD else "")
        words = self.tr("%Ln new articles hold watched names: {names}", "", len(held))
        if len(held) == 1:
            words = self.tr("A new article holds watched names: {names}")
        self._window.notices.show_notice(words.format(names=listed))

    @Slot()
    def _on_watchlist(self) -> None:
        dialog = WatchlistDialog(self._window)
        dialog.cleared.connect(lambda: self._change(dialog, lambda _: ()))
        dialog.file_chosen.connect(
            lambda path: self._change(dialog, lambda _: watchlist.read_csv(path))
        )
        dialog.name_written.connect(
            lambda words: self._change(dialog, partial(_with, watchlist.written(words)))
        )
        dialog.name_removed.connect(lambda name: self._change(dialog, partial(_without, name)))
        self._show(dialog)
        dialog.open()

    def _change(self, dialog: WatchlistDialog, change: Change) -> None:
        self._steps.take(ChangeWatchlist(self.tr("Change of the Watchlist"), change))
        self._show(dialog)

    def _show(self, dialog: WatchlistDialog) -> None:
        self._thread.ask(watchlist.names, dialog.show_names, listener=dialog)


def _with(name: WatchedName, names: Sequence[WatchedName]) -> Sequence[WatchedName]:
    """Return names with one more, which takes the place of one that is called so."""
    return (*_without(name.name, names), name)


def _without(name: str, names: Sequence[WatchedName]) -> Sequence[WatchedName]:
    return tuple(one for one in names if one.name != name)
