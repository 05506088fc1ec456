"""Tells, when all that waited is done, which files could not be read."""

from PySide6.QtCore import QObject, Slot

from reader.services.intake import Progress, Step
from reader.ui.dialogs.import_report import FailedFile, ImportReportDialog
from reader.ui.dialogs.notice import Action
from reader.ui.main_window import MainWindow


class ArrivalsPresenter(QObject):
    """Collects failures while the analysis thread works, and reports them at its rest."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._failed: dict[int, FailedFile] = {}

    def follow(self, progress: Progress) -> None:
        """Remember a failure, or that it was made good."""
        article = progress.article
        if progress.step is Step.FAILED:
            self._failed[article.id] = FailedFile(article.path, article.problem, article.hint)
        else:
            self._failed.pop(article.id, None)

    @Slot()
    def report(self) -> None:
        """Show the failures since the last report, if there are any."""
        failed = tuple(self._failed.values())
        self._failed.clear()
        if not failed:
            return
        show = Action(self.tr("Show"), lambda: self._show(failed))
        self._window.notices.show_notice(self._words(len(failed)), "", show)

    def _words(self, count: int) -> str:
        if count == 1:
            return self.tr("A file could not be read.")
        return self.tr("%Ln files could not be read.", "", count)

    def _show(self, failed: tuple[FailedFile, ...]) -> None:
        ImportReportDialog(failed, self._window).open()
