"""Asks what is to be exported, shows how it will look, and writes it in a thread of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.domain.cancelling import Cancelling
from reader.domain.errors import CancelledError, ReaderError
from reader.domain.search import ArticleFilter
from reader.exporters.registry import Exporter, exporters
from reader.jobs.library_thread import LibraryThread
from reader.jobs.upkeep_thread import UpkeepThread
from reader.services import articles, export
from reader.services.selection import Chosen, Passages
from reader.settings import ExportChoice, ExportScope
from reader.store.library import Library
from reader.ui.dialogs.export_highlights import TEMPLATE, ExportHighlightsDialog
from reader.ui.main_window import MainWindow
from reader.ui.pdf_exporter import PdfExporter
from reader.ui.presenters.browsing import BrowsingPresenter
from reader.ui.presenters.reading import ReadingPresenter

_FIRST = ("markdown", "obsidian", "html", "pdf", "docx", "csv", "xlsx", "json")
_PDF = "pdf"
_PREVIEW = 20_000
# What cannot be shown while it is written is shown as a page, or as a table, of the same words.
_SHOWN_AS = {"docx": "html", _PDF: "html", "xlsx": "csv"}
_PAGES = frozenset({"html"})


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the user chose to write, in which format, and where to; None is the whole library."""

    exporter: Exporter
    chosen: Chosen | None
    target: Path
    one_each: bool
    may_replace: bool = False


class ExportingPresenter(QObject):
    """Exports highlights: of the article shown, of those selected or listed, or some alone.

    ``exported`` carries the path of a file or folder that was written. ``choice`` is what was
    exported last, and how.
    """

    exported = Signal(object)
    broken = Signal(object)
    _advanced = Signal(int, int)

    def __init__(
        self,
        window: MainWindow,
        thread: LibraryThread,
        browsing: BrowsingPresenter,
        reading: ReadingPresenter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library_thread = thread
        self._browsing = browsing
        self._reading = reading
        self._thread = UpkeepThread(self)
        self._thread.broken.connect(self.broken)
        self._thread.start()
        self.choice = ExportChoice()
        self._dialog: ExportHighlightsDialog | None = None
        self._offered: Mapping[ExportScope, Chosen] = {}
        self._title = ""
        self._cancelling = Cancelling()
        self._advanced.connect(self._on_advanced)
        window.commands["export_highlights"].triggered.connect(self._on_export_highlights)

    def stop(self) -> None:
        """End what is under way."""
        self._thread.stop()

    @Slot(object, object)
    def export_passages(self, selected: tuple[int, ...], shown: tuple[int, ...]) -> None:
        """Export highlights that were selected one by one, or that the notebook shows."""
        self._ask(
            {
                ExportScope.CHOSEN: Passages(selected),
                ExportScope.SHOWN: Passages(shown),
                ExportScope.LISTED: self._browsing.listed(),
            }
        )

    @Slot()
    def _on_export_highlights(self) -> None:
        article = self._reading.article
        self._ask(
            {
                ExportScope.ARTICLE: (article.id,) if article else (),
                ExportScope.SELECTED: self._window.articles.selected(),
                ExportScope.LISTED: self._browsing.listed(),
            },
            article.content.title if article else "",
        )

    def _ask(self, offered: Mapping[ExportScope, Chosen], title: str = "") -> None:
        """Ask what of that is to be exported; ``title`` is that of the article shown.

        Highlights that are selected, or shown alone, are meant first.
        """
        self._offered, self._title = offered, title
        counts: dict[ExportScope, int | None] = {each: len(one) for each, one in offered.items()}
        passages = (each for each in (ExportScope.CHOSEN, ExportScope.SHOWN) if offered.get(each))
        scope = next(passages, self.choice.scope)
        dialog = ExportHighlightsDialog(
            _formats(self.tr("Template of your own…")),
            {**counts, ExportScope.LIBRARY: None},
            replace(self.choice, scope=scope),
            self._window,
        )
        self._dialog = dialog
        dialog.preview_wanted.connect(self._on_preview_wanted)
        dialog.template_wanted.connect(self._on_template_wanted)
        dialog.export_wanted.connect(self._on_export_wanted)
        dialog.stop_wanted.connect(self._on_stop_wanted)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()
        dialog.ask_for_preview()

    @Slot(object)
    def _on_preview_wanted(self, choice: ExportChoice) -> None:
        shown_as = _SHOWN_AS.get(choice.format, choice.format)
        chosen = self._offered.get(choice.scope)

        def preview(library: Library) -> str:
            wanted = _exporter(choice, shown_as)
            return export.preview(library, wanted, _chosen(library, chosen), _PREVIEW).decode(
                errors="replace"
            )

        def show(text: str) -> None:
            if self._dialog and self._dialog.choice() == choice:
                show_it = self._dialog.show_page if shown_as in _PAGES else self._dialog.show_text
                show_it(text)

        def refuse(error: ReaderError) -> None:
            if self._dialog and self._dialog.choice() == choice:
                self._dialog.show_problem(error)

        self._library_thread.ask(preview, show, refuse, listener=self._dialog)

    @Slot()
    def _on_template_wanted(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Choose a Template"),
            self.choice.template,
            self.tr("Jinja templates (*.j2);;All files (*)"),
        )
        if name and self._dialog:
            self._dialog.use_template(name)

    @Slot(object)
    def _on_export_wanted(self, choice: ExportChoice) -> None:
        try:
            wanted = _exporter(choice, choice.format)
        except ReaderError as error:
            self._refuse(error)
            return
        target = self._folder() if choice.one_each else self._file(wanted, choice)
        if target is not None:
            self.choice = choice
            chosen = self._offered.get(choice.scope)
            self._write(_Wish(wanted, chosen, target, choice.one_each))

    def _folder(self) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Export into a Folder"))
        return Path(name) if name else None

    def _file(self, wanted: Exporter, choice: ExportChoice) -> Path | None:
        is_one = choice.scope is ExportScope.ARTICLE and self._title
        suggestion = self._title if is_one else self.tr("Highlights")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export Highlights"),
            export.file_name(suggestion) + wanted.suffix,
            f"{wanted.title} (*{wanted.suffix})",
        )
        if not name:
            return None
        path = Path(name)
        has_suffix = path.suffix.casefold() == wanted.suffix
        return path if has_suffix else path.with_name(path.name + wanted.suffix)

    def _write(self, wish: _Wish) -> None:
        self._library_thread.ask(lambda library: library, lambda found: self._run(found, wish))

    def _run(self, library: Library, wish: _Wish) -> None:
        def write(cancelling: Cancelling) -> None:
            def tell(done: int, total: int) -> None:
                cancelling.heed()
                self._advanced.emit(done, total)

            chosen, target = _chosen(library, wish.chosen), wish.target
            if wish.one_each:
                replace = wish.may_replace
                export.export_each(library, wish.exporter, chosen, target, tell, replace=replace)
            else:
                export.export(library, wish.exporter, chosen, target, tell)

        def refuse(error: ReaderError) -> None:
            if isinstance(error, export.FilesExistError) and self._may_replace(error):
                self._run(library, _Wish(wish.exporter, wish.chosen, wish.target, True, True))
            else:
                self._refuse(error)

        if self._dialog:
            self._dialog.begin()
        self._cancelling = self._thread.ask(write, lambda _: self._end(wish.target), refuse)

    def _may_replace(self, error: ReaderError) -> bool:
        words = self.tr("Replace them?")
        question = QMessageBox.question(
            self._window, self.tr("Replace Files?"), f"{error}\n\n{words}"
        )
        return question == QMessageBox.StandardButton.Yes

    def _end(self, target: Path) -> None:
        if self._dialog:
            self._dialog.accept()
        self.exported.emit(target)

    def _refuse(self, error: ReaderError) -> None:
        if self._dialog:
            is_stopped = isinstance(error, CancelledError | export.FilesExistError)
            words = ReaderError(self.tr("Nothing was written.")) if is_stopped else error
            self._dialog.show_failure(words)

    @Slot(int, int)
    def _on_advanced(self, done: int, total: int) -> None:
        if self._dialog:
            self._dialog.show_progress(done, total)

    @Slot()
    def _on_stop_wanted(self) -> None:
        self._cancelling.wish()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None


def _formats(template: str) -> list[tuple[str, str]]:
    """Return the names and titles of the formats, the most usual first."""
    titles = {name: one.title for name, one in exporters().items()} | {_PDF: PdfExporter.title}
    others = sorted(titles.keys() - set(_FIRST), key=lambda name: titles[name].casefold())
    return [*((name, titles[name]) for name in (*_FIRST, *others)), (TEMPLATE, template)]


def _exporter(choice: ExportChoice, name: str) -> Exporter:
    if name == _PDF:
        return PdfExporter()
    return export.exporter(name, Path(choice.template) if name == TEMPLATE else None)


def _chosen(library: Library, chosen: Chosen | None) -> Chosen:
    return articles.ids(library, ArticleFilter()) if chosen is None else chosen
