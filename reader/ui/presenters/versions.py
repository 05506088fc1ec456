"""Lets the earlier texts of the article that is shown be read."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Slot

from reader.domain.article import Article
from reader.jobs.library_thread import LibraryThread
from reader.services import versions
from reader.ui.dialogs.versions import VersionsDialog
from reader.ui.main_window import MainWindow
from reader.ui.text.header import title_of


class VersionsPresenter(QObject):
    """Answers the command that asks for earlier versions."""

    def __init__(
        self, window: MainWindow, thread: LibraryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        window.commands["versions"].triggered.connect(self._on_versions)

    @Slot()
    def _on_versions(self) -> None:
        article = self._window.text.article()
        if article is not None:
            self._thread.ask(
                lambda library: versions.moments(library, article.id), partial(self._open, article)
            )

    def _open(self, article: Article, moments: Mapping[int, datetime]) -> None:
        if not moments:
            return
        text = self._window.text
        dialog = VersionsDialog(title_of(article), text.look.typography, self._window)
        dialog.version_chosen.connect(partial(self._load, dialog, article.id))
        dialog.open()
        dialog.show_moments(moments)

    def _load(self, dialog: VersionsDialog, article_id: int, version: int) -> None:
        self._thread.ask(
            lambda library: versions.load(library, article_id, version),
            dialog.show_text,
            listener=dialog,
        )
