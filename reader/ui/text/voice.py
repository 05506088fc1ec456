"""The voice of Qt's text-to-speech, where it is installed: not every set of Qt's parts has it."""

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QLibrary, QLocale, QObject, Signal, Slot

_MODULE = "PySide6.QtTextToSpeech"
# Without these, Qt for Linux names an engine all the same, which then fails.
_LIBRARIES = (("pulse", 0), ("speechd", 2))
# An engine for tests, which says nothing.
_MUTE = "mock"


class Voice(QObject):
    """Says one sentence after the other.

    ``said`` follows each that was said to its end, ``failed`` carries why none can be said.
    """

    said = Signal()
    failed = Signal(str)

    def __init__(self, engine: str, parent: QObject) -> None:
        super().__init__(parent)
        module = import_module(_MODULE)
        self._states: Any = module.QTextToSpeech.State
        self._engine: Any = module.QTextToSpeech(engine, self)
        self._is_saying = False
        self._engine.stateChanged.connect(self._on_state_changed)

    def speak(self, language: str) -> None:
        """Use a language, if there is a voice for it."""
        wanted = QLocale(language)
        known = [locale.language() for locale in self._engine.availableLocales()]
        if language and wanted.language() in known:
            self._engine.setLocale(wanted)

    def say(self, words: str) -> None:
        """Begin to say some words."""
        if self._engine.state() == self._states.Error:
            self._fail()
            return
        self._is_saying = True
        self._engine.say(words)

    def pause(self) -> None:
        """Stay silent until ``resume``."""
        self._engine.pause()

    def resume(self) -> None:
        """Go on where the pause began."""
        self._engine.resume()

    def stop(self) -> None:
        """Say no more."""
        self._is_saying = False
        self._engine.stop()

    @Slot(object)
    def _on_state_changed(self, state: object) -> None:
        if state == self._states.Error:
            self._fail()
        elif state == self._states.Ready and self._is_saying:
            self._is_saying = False
            self.said.emit()

    def _fail(self) -> None:
        self._is_saying = False
        self.failed.emit(self._engine.errorString())


def can_speak() -> bool:
    """Tell whether articles can be read aloud here; takes in neither the module nor an engine."""
    if find_spec(_MODULE) is None:
        return False
    return not sys.platform.startswith("linux") or all(
        QLibrary(name, version).load() for name, version in _LIBRARIES
    )


def preferred_engine() -> str:
    """Return the engine that Qt prefers of those that speak; none fails, as one that cannot."""
    found = import_module(_MODULE).QTextToSpeech.availableEngines()
    return next((name for name in found if name != _MUTE), "")
