"""What the colours of highlights mean: known to every pen, and changed in the preferences."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from reader.domain.highlight import Colour
from reader.jobs.library_thread import LibraryThread
from reader.services import meanings
from reader.store.library import Library
from reader.ui.dialogs.meaning_preferences import MeaningPreferences
from reader.ui.dialogs.preferences import PreferencesDialog
from reader.ui.main_window import MainWindow
from reader.ui.steps.undo import Steps
from reader.ui.text.pens import pens


@dataclass
class NameColour:
    """Let a colour mean something, or nothing any more."""

    text: str
    colour: Colour
    before: str
    after: str

    def do(self, library: Library) -> None:
        """Store the new meaning."""
        meanings.change(library, {self.colour: self.after})

    def undo(self, library: Library) -> None:
        """Store the old one."""
        meanings.change(library, {self.colour: self.before})


class MeaningsPresenter(QObject):
    """Reads the meanings of the library, and takes those that the user writes."""

    def __init__(
        self, window: MainWindow, thread: LibraryThread, steps: Steps, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread
        self._steps = steps
        steps.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Let every pen know what its colour means now."""
        self._thread.ask(meanings.meanings, pens().show)

    def offer(self, dialog: PreferencesDialog) -> None:
        """Let the meanings be changed in the preferences."""
        section = MeaningPreferences()
        section.changed.connect(self._on_changed)
        dialog.add_section(self.tr("Colours of highlights"), section)

    @Slot()
    def show(self) -> None:
        """Show where the meanings are changed."""
        self._window.commands["preferences"].trigger()
        section = self._window.findChild(MeaningPreferences)
        if section is not None:
            section.take_focus()

    @Slot(object, str)
    def _on_changed(self, colour: Colour, meaning: str) -> None:
        words = self.tr("Meaning of a Colour")
        self._steps.take(NameColour(words, colour, pens().meaning(colour), meaning))
