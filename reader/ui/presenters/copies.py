"""Shows which articles tell the same story, and how they differ."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.domain.article import ArticleSummary
from reader.jobs.library_thread import LibraryThread
from reader.services import copies
from reader.ui.dialogs.copies import CopiesDialog
from reader.ui.main_window import MainWindow


class CopiesPresenter(QObject):
    """Opens the copies of an article side by side; ``article_wanted`` carries one to show."""

    article_wanted = Signal(int)

    def __init__(
        self, window: MainWindow, thread: LibraryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        window.articles.copies_requested.connect(self.show)

    def show(self, article_id: int) -> None:
        """Set an article beside the earliest other that tells its story."""
        self._thread.ask(
            lambda library: copies.of_article(library, article_id),
            lambda found: self._open(article_id, found),
        )

    def _open(self, article_id: int, found: Sequence[ArticleSummary]) -> None:
        others = [article.id for article in found if article.id != article_id]
        if not others:
            return
        dialog = CopiesDialog(found, self._window)
        dialog.article_wanted.connect(self.article_wanted)

        def compare(left: int, right: int) -> None:
            self._thread.ask(
                lambda library: copies.compare(library, left, right),
                dialog.show_comparison,
                listener=dialog,
            )

        dialog.comparison_wanted.connect(compare)
        dialog.choose(article_id, others[0])
        dialog.open()
