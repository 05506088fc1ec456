"""Adds articles that the user picks: files, folders, what was copied elsewhere, the sample."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader import paths
from reader.domain.file_kinds import ARTICLE_SUFFIXES
from reader.jobs.library_thread import LibraryThread
from reader.services import folders
from reader.ui.main_window import MainWindow, local_files
from reader.ui.presenters.browsing import BrowsingPresenter


class AddingPresenter(QObject):
    """Asks which files and folders are meant, and lets the list take them in."""

    def __init__(
        self,
        window: MainWindow,
        thread: LibraryThread,
        browsing: BrowsingPresenter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._browsing = browsing
        commands, pane = window.commands, window.articles
        for asking in (commands["open_files"].triggered, pane.open_requested):
            asking.connect(self.open_files)
        for asking in (commands["open_sample"].triggered, pane.sample_requested):
            asking.connect(self.open_sample)
        commands["open_folder"].triggered.connect(self._on_open_folder)
        commands["paste"].triggered.connect(self._on_paste)

    @Slot()
    def open_files(self) -> None:
        """Ask for files of articles."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open Articles"),
            "",
            self.tr("Articles ({endings});;All files (*)").format(
                endings=" ".join(f"*{suffix}" for suffix in ARTICLE_SUFFIXES)
            ),
        )
        self._add([Path(name) for name in names])

    @Slot()
    def open_sample(self) -> None:
        """Add the article that comes with the program."""
        self._add([paths.sample_article()])

    @Slot()
    def _on_open_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open a Folder of Articles"))
        self._add([Path(name)] if name else [])

    @Slot()
    def _on_paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        files, text = local_files(mime), mime.text()
        if files:
            self._add(files)
        elif text:
            self._thread.ask(lambda _: folders.listed_in(text), self._add)

    def _add(self, files: Sequence[Path]) -> None:
        if files:
            self._browsing.add(files)
