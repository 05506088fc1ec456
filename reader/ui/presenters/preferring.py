"""Keeps what the user chooses in the preferences, and tells it to those who work by it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reader import pipelines, settings
from reader.jobs.library_thread import LibraryThread
from reader.settings import Settings
from reader.ui.dialogs.arrivals_preferences import ArrivalsPreferences
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.dialogs.trash_preferences import TrashPreferences
from reader.ui.presenters.appearance import Appearance


class PreferringPresenter(QObject):
    """Answers the preferences about names, arrivals and the trash.

    ``settings`` are those of now, without the look of the window, which is asked for at the end.
    ``jobs_changed`` carries how many articles are worked on side by side,
    ``watched_folder_changed`` a path or None; ``pipelines_changed`` says that another one is to
    find the names.
    """

    jobs_changed = Signal(int)
    pipelines_changed = Signal()
    watched_folder_changed = Signal(object)

    def __init__(
        self, known: Settings, appearance: Appearance, library_thread: LibraryThread
    ) -> None:
        super().__init__(appearance)
        self.settings = known
        self._appearance = appearance
        self._thread = library_thread
        appearance.pipelines_chosen.connect(self._on_pipelines_chosen)
        appearance.folder_picked.connect(self._on_folder_picked)

    def tell(self) -> None:
        """Tell what is chosen now."""
        self.jobs_changed.emit(self.settings.jobs)
        self.watched_folder_changed.emit(_folder(self.settings.watched_folder))

    def offer(self, dialog: PreferencesDialog) -> None:
        """Let how articles come and go be changed in the preferences."""
        arrivals = ArrivalsPreferences(self.settings.watched_folder, self.settings.jobs)
        arrivals.folder_picked.connect(self._on_watched_folder_picked)
        arrivals.jobs_picked.connect(self._on_jobs_picked)
        dialog.add_section(self.tr("Adding articles"), arrivals)
        trash = TrashPreferences(self.settings.trash_days)
        trash.days_picked.connect(self._on_trash_days_picked)
        dialog.add_section(self.tr("Trash"), trash)

    @Slot(bool)
    def remember_pause(self, paused: bool) -> None:  # noqa: FBT001 (Qt's)
        """Let files wait at the next start too, or not."""
        self._remember(replace(self.settings, reading_paused=paused))

    @Slot()
    def remember_greeting(self) -> None:
        """Greet no more by itself."""
        self._remember(replace(self.settings, welcomed=True))

    def _remember(self, changed: Settings) -> None:
        """Remember settings now, for they must outlast a crash."""
        if changed != self.settings:
            self.settings = changed
            self._thread.ask(lambda _: settings.save(changed))

    @Slot(object)
    def _on_pipelines_chosen(self, chosen: dict[str, str]) -> None:
        self._remember(replace(self.settings, pipelines=chosen))
        self.pipelines_changed.emit()

    @Slot(object)
    def _on_folder_picked(self, folder: Path) -> None:
        self._thread.ask(lambda _: pipelines.described(str(folder)), self._appearance.add_pipeline)

    @Slot(str)
    def _on_watched_folder_picked(self, folder: str) -> None:
        self._remember(replace(self.settings, watched_folder=folder))
        self.watched_folder_changed.emit(_folder(folder))

    @Slot(int)
    def _on_jobs_picked(self, jobs: int) -> None:
        self._remember(replace(self.settings, jobs=jobs))
        self.jobs_changed.emit(jobs)

    @Slot(int)
    def _on_trash_days_picked(self, days: int) -> None:
        self._remember(replace(self.settings, trash_days=days))


def _folder(name: str) -> Path | None:
    return Path(name) if name else None
