"""Shows the dossier of some names in the middle of the window, and writes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.cancelling import Cancelling
from reader.domain.dossier import DossierOutline, DossierPiece
from reader.jobs.library_thread import LibraryThread
from reader.services import dossiers
from reader.store.library import Library
from reader.ui.dossier.page import DossierPage
from reader.ui.presenters.file_work import FileWork
from reader.ui.presenters.following import FollowedNames
from reader.ui.steps.undo import Steps
from reader.ui.widgets.stage import Stage

_FORMATS = {"markdown": ("Markdown", ".md"), "html": ("HTML", ".html")}


class DossierPresenter(QObject):
    """Reads a dossier some articles at a time, as its passages are wanted.

    ``place_picked`` carries the id of an article with a start and an end in it.
    """

    place_picked = Signal(int, int, int)

    def __init__(
        self,
        stage: Stage,
        thread: LibraryThread,
        steps: Steps,
        files: FileWork,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._thread = thread
        self._files = files
        self.page = DossierPage()
        stage.add_page(self.page, self.page.list)
        self._followed = FollowedNames(thread)
        self._entities: tuple[int, ...] = ()
        self._names: tuple[str, ...] = ()
        self._outline: DossierOutline | None = None
        self._unread: tuple[int, ...] = ()
        self._connect()
        steps.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the middle."""
        return self._stage.is_shown(self.page)

    @Slot(object)
    def show(self, entity_ids: Sequence[int]) -> None:
        """Show what holds all of some entities."""
        self._entities = tuple(entity_ids)
        self._followed.pick(self._entities)
        self._names = ()
        self._begin()
        self._stage.show_page(self.page)

    def _connect(self) -> None:
        page = self.page
        page.back_requested.connect(self._stage.go_back)
        page.export_requested.connect(self._on_export_requested)
        page.more_wanted.connect(self._read_on)
        page.piece_picked.connect(self._on_piece_picked)
        page.sentences_toggled.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        self._outline = None
        self.page.show_loading(self._names)
        self._load()

    def _wanted(self) -> tuple[int, ...]:
        """Return what the entities are now; two that were joined are one."""
        return tuple(dict.fromkeys(map(self._followed.now, self._entities)))

    def _load(self) -> None:
        wanted, has_sentences = self._wanted(), self.page.sentences.isChecked()

        def is_still_wanted() -> bool:
            return (wanted, has_sentences) == (self._wanted(), self.page.sentences.isChecked())

        def name(names: tuple[str, ...]) -> None:
            if is_still_wanted():
                self._names = names
                self.page.show_names(names)

        def begin(found: DossierOutline) -> None:
            if is_still_wanted():
                self._outline, self._unread = found, found.articles
                self.page.renew()
                self._read_on()

        # What they are called is known long before what holds them.
        self._thread.ask(lambda library: dossiers.names(library, wanted), name)
        self._thread.ask(
            lambda library: dossiers.outline(library, wanted, with_sentences=has_sentences), begin
        )

    @Slot()
    def _read_on(self) -> None:
        """Ask for the passages of the next articles."""
        found, size = self._outline, dossiers.ARTICLES_A_PAGE
        if found is None:
            return
        articles, self._unread = self._unread[:size], self._unread[size:]
        self._thread.ask(
            lambda library: dossiers.pieces(library, found, articles),
            lambda pieces: self._add(found, pieces),
        )

    def _add(self, found: DossierOutline, pieces: Sequence[DossierPiece]) -> None:
        if found is not self._outline:
            return
        self.page.add_pieces(pieces, complete=not self._unread)

    @Slot()
    def _on_changed(self) -> None:
        if self._stage.leads_from(self.page):
            self._followed.look(self._entities, self._load)

    @Slot(object)
    def _on_piece_picked(self, piece: DossierPiece) -> None:
        self.place_picked.emit(piece.article, piece.start, piece.end)

    @Slot()
    def _on_export_requested(self) -> None:
        found = self._outline
        if found is None:
            return
        heading = self.tr("Export the Dossier")
        target = self._files.choose(heading, ", ".join(found.names), _FORMATS)
        if target is None:
            return

        def work(library: Library, _: Cancelling, tell: Callable[[int, int], None]) -> None:
            dossiers.export(library, found, target.format, target.path, tell)

        self._files.write(target.path, heading, self.tr("Writing the dossier…"), work)
