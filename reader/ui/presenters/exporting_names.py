"""Asks for a file and writes who, what and where into it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from reader.child import Child, ChildKind
from reader.domain.cancelling import Cancelling
from reader.domain.errors import ChildClosedError
from reader.exporters.entity_registry import entity_exporters
from reader.services import entity_export
from reader.store.library import Library
from reader.ui.main_window import MainWindow
from reader.ui.presenters.browsing import BrowsingPresenter
from reader.ui.presenters.file_work import FileWork
from reader.ui.presenters.reading import ReadingPresenter

_FIRST = "csv"


class NameExportingPresenter(QObject):
    """Exports the names of the article that is shown, or of all that are listed."""

    def __init__(
        self,
        window: MainWindow,
        files: FileWork,
        browsing: BrowsingPresenter,
        reading: ReadingPresenter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._browsing = browsing
        self._reading = reading
        window.commands["export_names"].triggered.connect(self._on_export_names)
        window.commands["export_listed_names"].triggered.connect(self._on_export_listed_names)

    @Slot()
    def _on_export_names(self) -> None:
        article = self._reading.article
        if article is not None:
            self._export((article.id,), article.content.title)

    @Slot()
    def _on_export_listed_names(self) -> None:
        self._export(self._browsing.listed(), self.tr("Names"))

    def _export(self, ids: tuple[int, ...], suggestion: str) -> None:
        """Ask where to and in which format, and write the names of articles there."""
        installed = entity_exporters()
        formats = {
            name: (installed[name].title, installed[name].suffix)
            for name in sorted(installed, key=lambda one: one != _FIRST)
        }
        heading = self.tr("Export Names")
        target = self._files.choose(heading, suggestion, formats)
        if target is None:
            return

        def work(
            library: Library, cancelling: Cancelling, tell: Callable[[int, int], None]
        ) -> None:
            child = Child(ChildKind.NAMES)
            try:
                with cancelling.interrupting(child.close):
                    entity_export.export(library, target.format, ids, target.path, child, tell)
            except ChildClosedError:
                cancelling.heed()
                raise
            finally:
                child.close()

        self._files.write(target.path, heading, self.tr("Writing the names…"), work)
