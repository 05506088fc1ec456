"""Connects the panes, their presenters and the commands once the library is open."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from reader.domain.article import Article, ArticleSummary
from reader.domain.entity import Entity
from reader.jobs.library_thread import LibraryThread
from reader.services import articles
from reader.services.intake import Progress
from reader.ui import outside
from reader.ui.bindings import plain
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.open_link import OpenLinkDialog
from reader.ui.dialogs.shortcuts import ShortcutsDialog
from reader.ui.main_window import MainWindow
from reader.ui.presenters.adding import AddingPresenter
from reader.ui.presenters.anchoring import AnchoringPresenter
from reader.ui.presenters.arrivals import ArrivalsPresenter
from reader.ui.presenters.biographies import BiographyPresenter
from reader.ui.presenters.browsing import BrowsingPresenter
from reader.ui.presenters.catching_up import CatchingUpPresenter
from reader.ui.presenters.copies import CopiesPresenter
from reader.ui.presenters.dossiers import DossierPresenter
from reader.ui.presenters.editing import EditingPresenter
from reader.ui.presenters.exporting import ExportingPresenter
from reader.ui.presenters.exporting_names import NameExportingPresenter
from reader.ui.presenters.facets import FacetsPresenter
from reader.ui.presenters.file_work import FileWork
from reader.ui.presenters.filtering import FilteringPresenter
from reader.ui.presenters.gazetteer import GazetteerPresenter
from reader.ui.presenters.guiding import GuidingPresenter
from reader.ui.presenters.importing_highlights import HighlightImportPresenter
from reader.ui.presenters.importing_library import LibraryImportPresenter
from reader.ui.presenters.ledger import LedgerPresenter
from reader.ui.presenters.meanings import MeaningsPresenter
from reader.ui.presenters.naming import NamingPresenter
from reader.ui.presenters.noting import NotingPresenter
from reader.ui.presenters.printing import PrintingPresenter
from reader.ui.presenters.quoting import QuotingPresenter
from reader.ui.presenters.reading import ReadingPresenter
from reader.ui.presenters.rereading import RereadingPresenter
from reader.ui.presenters.shelving import ShelvingPresenter
from reader.ui.presenters.speaking import SpeakingPresenter
from reader.ui.presenters.versions import VersionsPresenter
from reader.ui.presenters.watching import WatchingPresenter
from reader.ui.presenters.wayfinding import Wayfinding
from reader.ui.presenters.welcoming import WelcomingPresenter
from reader.ui.steps.undo import Steps


class Desk(QObject):
    """What a user works at: list, text, panel and commands over one open library.

    ``work_waits`` says that articles wait for the analysis thread, ``refused`` carries a
    ``ReaderError`` for the user.
    """

    work_waits = Signal()
    refused = Signal(object)

    def __init__(self, window: MainWindow, thread: LibraryThread, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._has_followed = False
        self.steps = Steps(thread, self)
        self.filtering = FilteringPresenter(window, thread, self)
        self.browsing = BrowsingPresenter(window, thread, self.steps, self.filtering, self)
        self.shelving = ShelvingPresenter(window, thread, self.steps, self.filtering, self)
        self.reading = ReadingPresenter(window, thread, self.steps, self)
        self.facets = FacetsPresenter(window, thread, self.browsing, self)
        self.watching = WatchingPresenter(window, thread, self.steps, self)
        self.biographies = BiographyPresenter(window.stage, thread, self.steps, self)
        self.naming = NamingPresenter(window, thread, self.reading, self.steps, self)
        self.ledger = LedgerPresenter(window, thread, self.steps, self)
        self.gazetteer = GazetteerPresenter(window, thread, self.steps, self)
        self.catching_up = CatchingUpPresenter(window, thread, self.steps, self)
        self.adding = AddingPresenter(window, thread, self.browsing, self)
        self.editing = EditingPresenter(window, self)
        self.exporting = ExportingPresenter(window, thread, self.browsing, self.reading, self)
        self.files = FileWork(window, thread, self)
        self.exporting_names = NameExportingPresenter(
            window, self.files, self.browsing, self.reading, self
        )
        self.dossiers = DossierPresenter(window.stage, thread, self.steps, self.files, self)
        self.importing_highlights = HighlightImportPresenter(window, thread, self.steps, self)
        self.importing_library = LibraryImportPresenter(window, thread, self)
        self.guiding = GuidingPresenter(window, thread, self)
        self.quoting = QuotingPresenter(window, self)
        self.rereading = RereadingPresenter(window, self.reading, self.steps, self)
        self.noting = NotingPresenter(window, thread, self.steps, self.browsing, self.quoting, self)
        self.meanings = MeaningsPresenter(window, thread, self.steps, self)
        self.printing = PrintingPresenter(window, self)
        self.versions = VersionsPresenter(window, thread, self)
        self.speaking = SpeakingPresenter(window, self)
        self.anchoring = AnchoringPresenter(window, self.steps, self)
        self.arrivals = ArrivalsPresenter(window, thread, self.steps, self)
        self.copies = CopiesPresenter(window, thread, self)
        self.welcoming = WelcomingPresenter(window, thread, self)
        self.wayfinding = Wayfinding(window, self.reading, self.biographies, self.dossiers, self)
        self._connect_presenters()
        self._connect_commands()

    def open(self, files: Sequence[Path], last_article: int, trash_days: int) -> None:
        """List the library, and show the first of the files or the article read last.

        What was removed more than so many days ago is deleted for good.
        """
        self.catching_up.go_on()
        self.shelving.purge(timedelta(days=trash_days))
        if files:
            self.browsing.add(files)
        else:
            self.browsing.refresh()
            if last_article:
                self.browsing.pick(last_article)
        begins_reading = bool(files) or bool(last_article)
        (self._window.text if begins_reading else self._window.articles).take_keys()

    @Slot()
    def take_arrivals(self) -> None:
        """Let files be read that wait, whoever added them."""
        self.browsing.refresh_soon()
        self.work_waits.emit()

    def current_article(self) -> int | None:
        """Return the id of the article that is shown."""
        return self.reading.current

    def stop(self) -> None:
        """End what is under way in threads of its own."""
        self.exporting.stop()
        self.files.stop()
        self.importing_highlights.stop()
        self.importing_library.stop()

    @Slot(object)
    def follow(self, progress: Progress) -> None:
        """Show what the analysis thread did to an article."""
        self.browsing.follow(progress)
        self.reading.follow(progress)
        self.arrivals.follow(progress)
        self.watching.follow(progress)
        self._has_followed = True

    @Slot()
    def rest(self) -> None:
        """Show what all that came in has changed in other articles, counts and pages."""
        if self._has_followed:
            self._has_followed = False
            self._on_library_changed()

    def _connect_presenters(self) -> None:
        browsing, reading = self.browsing, self.reading
        browsing.article_picked.connect(reading.show)
        browsing.already_there.connect(self._on_already_there)
        self.filtering.chip_removed.connect(self._on_chip_removed)
        self._window.articles.filters_cleared.connect(self._on_clear_filter)
        self._window.entities.filter_requested.connect(self.filtering.add_entity)
        self.shelving.changed.connect(self._on_shelves_changed)
        self.steps.changed.connect(self.filtering.follow_names)
        reading.highlights_shown.connect(self.anchoring.follow)
        reading.entity_chosen.connect(self._on_entity_chosen)
        reading.entity_let_go.connect(self._on_entity_let_go)
        self.noting.export_requested.connect(self.exporting.export_passages)
        self.noting.pane.meanings_wanted.connect(self.meanings.show)
        self.facets.entity_chosen.connect(self._on_entity_chosen)
        self.biographies.filter_requested.connect(self._on_entity_chosen)
        self.biographies.refused.connect(self.refused)
        self.noting.dossier_requested.connect(self.dossiers.show)
        for showing in (self.biographies, self.dossiers, self.noting):
            showing.place_picked.connect(self._on_place_picked)
        browsing.article_picked.connect(self._window.stage.go_home)
        self.welcoming.open_requested.connect(self.adding.open_files)
        self.welcoming.sample_requested.connect(self.adding.open_sample)
        reading.place_kept.connect(self._on_place_kept)
        for presenter in (browsing, reading):
            presenter.work_waits.connect(self.work_waits)
        self.steps.changed.connect(self.work_waits)
        self.work_waits.connect(self.arrivals.count)
        self.arrivals.add_requested.connect(browsing.add)
        self.copies.article_wanted.connect(browsing.pick)
        self.catching_up.caught_up.connect(self._on_library_changed)
        self.catching_up.refused.connect(self.refused)
        self.steps.refused.connect(self.refused)
        self._thread.changed_elsewhere.connect(self._on_library_changed)
        self.exporting.exported.connect(self._on_written)
        self.files.written.connect(self._on_written)
        self.files.refused.connect(self.refused)
        self.importing_library.imported.connect(self._on_library_changed)
        for carrying in (
            self.exporting,
            self.files,
            self.importing_highlights,
            self.importing_library,
        ):
            carrying.broken.connect(self._thread.broken)
        self.printing.saved.connect(self._on_saved)
        self.printing.refused.connect(self.refused)
        self.speaking.refused.connect(self.refused)

    def _connect_commands(self) -> None:
        window, commands = self._window, self._window.commands
        handlers = {
            "quit": window.close,
            "find": window.text.finding.open,
            "highlight": self._on_highlight,
            "note": window.text.write_note,
            "tags": window.text.write_tags,
            "search": window.articles.filter.take_keys,
            "save_search": self.shelving.save_search,
            "clear_filter": self._on_clear_filter,
            "next_mention": lambda: window.text.step(forward=True),
            "previous_mention": lambda: window.text.step(forward=False),
            "next_article": lambda: window.articles.step(1),
            "previous_article": lambda: window.articles.step(-1),
            "focus_articles": window.articles.take_keys,
            "focus_text": window.text.take_keys,
            "focus_entities": window.entities.view.setFocus,
            "users_guide": self.guiding.open,
            "shortcuts": self._on_shortcuts,
            "about": self._on_about,
        }
        for name, handler in handlers.items():
            commands[name].triggered.connect(handler)
        window.articles.reveal_requested.connect(self._on_reveal_requested)
        window.text.link_activated.connect(self._on_link_activated)
        self._add_undo()

    def _add_undo(self) -> None:
        menu = self._window.commands.menu("Edit")
        first = menu.actions()[0]
        undo = self.steps.stack.createUndoAction(self, self.tr("&Undo"))
        redo = self.steps.stack.createRedoAction(self, self.tr("&Redo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo.setShortcuts(QKeySequence.StandardKey.Redo)
        menu.insertActions(first, [undo, redo])
        for name, action in (("undo", undo), ("redo", redo)):
            action.setObjectName(name)
            self._window.bindings.adopt(action, plain(menu.title()))

    @Slot()
    def _on_library_changed(self) -> None:
        # What is done beside the window every presenter shows as it does a step of the user's.
        self.steps.changed.emit()

    @Slot(object)
    def _on_entity_chosen(self, entity: Entity | None) -> None:
        if entity is None:
            self.filtering.remove_chip(self.reading.chosen)
        else:
            self.filtering.add_chip(entity)
        self._choose(entity)

    @Slot()
    def _on_entity_let_go(self) -> None:
        self._choose(None)

    def _choose(self, entity: Entity | None) -> None:
        """Let every part of the window know which name is followed."""
        self.reading.choose(entity)
        self.noting.choose(entity)

    @Slot(int)
    def _on_chip_removed(self, entity_id: int) -> None:
        if entity_id == self.reading.chosen:
            self._choose(None)

    @Slot()
    def _on_shelves_changed(self) -> None:
        self._window.articles.refresh_all()
        self.browsing.refresh_soon()

    @Slot(int)
    def _on_place_kept(self, article_id: int) -> None:
        self._window.articles.refresh((article_id,))
        self.shelving.follow_reading(article_id)

    @Slot()
    def _on_highlight(self) -> None:
        self._window.text.highlight_selection()

    @Slot()
    def _on_clear_filter(self) -> None:
        self.filtering.clear()
        self._choose(None)

    @Slot(object)
    def _on_written(self, output: Path) -> None:
        self._window.notices.show_notice(self.tr("Exported to {place}").format(place=output))

    @Slot(object)
    def _on_saved(self, output: Path) -> None:
        self._window.notices.show_notice(self.tr("Saved as {place}").format(place=output))

    @Slot(object)
    def _on_already_there(self, article: ArticleSummary) -> None:
        words = self.tr("“{title}” was in the library already.").format(title=article.title)
        self._window.notices.show_notice(words, passes=True)

    @Slot()
    def _on_shortcuts(self) -> None:
        ShortcutsDialog(self._window.bindings, self._window).open()

    @Slot()
    def _on_about(self) -> None:
        self._thread.ask(lambda library: library.path, self._tell_about)

    def _tell_about(self, library: Path) -> None:
        AboutDialog(library, self._window).open()

    @Slot(int, int, int)
    def _on_place_picked(self, article_id: int, start: int, end: int) -> None:
        self.browsing.pick(article_id)
        self.reading.go_to(start, end)
        self._window.text.take_keys()

    @Slot(str)
    def _on_link_activated(self, address: str) -> None:
        if outside.leads_outside(address):
            question = OpenLinkDialog(address, self._window)
            question.accepted.connect(lambda: outside.open_address(address))
            question.open()

    @Slot(int)
    def _on_reveal_requested(self, article_id: int) -> None:
        self._thread.ask(lambda library: articles.load(library, article_id), self._reveal)

    def _reveal(self, article: Article) -> None:
        outside.show_folder(Path(article.path).parent)
