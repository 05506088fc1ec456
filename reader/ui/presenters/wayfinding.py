"""The ways through the middle of the window: to the pages of names, and back."""

from PySide6.QtCore import QObject, Slot

from reader.ui.main_window import MainWindow
from reader.ui.presenters.biographies import BiographyPresenter
from reader.ui.presenters.dossiers import DossierPresenter
from reader.ui.presenters.reading import ReadingPresenter


class Wayfinding(QObject):
    """Follows the commands that lead from one page to another, and says which ways are open."""

    def __init__(
        self,
        window: MainWindow,
        reading: ReadingPresenter,
        biographies: BiographyPresenter,
        dossiers: DossierPresenter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._reading = reading
        self._biographies = biographies
        self._dossiers = dossiers
        self._trail = (False, False)
        self._connect()
        self._allow()

    def _connect(self) -> None:
        window, commands = self._window, self._window.commands
        commands["back"].triggered.connect(self._on_back)
        commands["forward"].triggered.connect(window.text.jumps.go_forward)
        commands["entity_page"].triggered.connect(self._on_entity_page)
        commands["dossier"].triggered.connect(self._on_dossier)
        window.text.trail_changed.connect(self._on_trail_changed)
        window.stage.currentChanged.connect(self._allow)
        for asking in (window.entities, window.text):
            asking.page_requested.connect(self._biographies.show)
        for wishing in (window.entities, self._biographies.page):
            wishing.dossier_requested.connect(self._dossiers.show)

    @Slot(bool, bool)
    def _on_trail_changed(self, has_back: bool, has_forward: bool) -> None:  # noqa: FBT001 (Qt's)
        self._trail = (has_back, has_forward)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        has_back, has_forward = self._trail if self._window.stage.is_home else (True, False)
        self._window.commands["back"].setEnabled(has_back)
        self._window.commands["forward"].setEnabled(has_forward)

    @Slot()
    def _on_back(self) -> None:
        if self._biographies.is_open:
            self._biographies.go_back()
        elif self._window.stage.is_home:
            self._window.text.jumps.go_back()
        else:
            self._window.stage.go_back()

    @Slot()
    def _on_entity_page(self) -> None:
        panel = self._window.entities
        entity = panel.view.current() if panel.view.hasFocus() else self._reading.chosen
        if entity is None:
            self._ask_for_name()
        else:
            self._biographies.show(entity)

    @Slot()
    def _on_dossier(self) -> None:
        panel, chosen = self._window.entities.view, self._reading.chosen
        wanted = tuple(entity.id for entity in panel.selected()) if panel.hasFocus() else ()
        if not wanted and chosen is not None:
            wanted = (chosen,)
        if wanted:
            self._dossiers.show(wanted)
        else:
            self._ask_for_name()

    def _ask_for_name(self) -> None:
        words = self.tr("Choose a name first, in the text or in the panel.")
        self._window.notices.show_notice(words, passes=True)
