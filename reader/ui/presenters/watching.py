"""Names to watch for: shown, replaced, and told of when new articles hold them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

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


class ReplaceWatchlist:
    """Watch for other names."""

    def __init__(self, text: str, read: Callable[[], Sequence[WatchedName]]) -> None:
        self.text = text
        self._read = read
        self._before: Sequence[WatchedName] = ()

    def do(self, library: Library) -> None:
        """Watch for the names that are read."""
        names = self._read()
        self._before = watchlist.names(library)
        watchlist.replace(library, names)

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
        dialog.cleared.connect(partial(self._replace, dialog, tuple))
        dialog.file_chosen.connect(partial(self._import, dialog))
        self._show(dialog)
        dialog.open()

    def _import(self, dialog: WatchlistDialog, path: Path) -> None:
        self._replace(dialog, partial(watchlist.read_csv, path))

    def _replace(self, dialog: WatchlistDialog, read: Callable[[], Sequence[WatchedName]]) -> None:
        self._steps.take(ReplaceWatchlist(self.tr("Change of the Watchlist"), read))
        self._show(dialog)

    def _show(self, dialog: WatchlistDialog) -> None:
        self._thread.ask(watchlist.names, dialog.show_names, listener=dialog)
