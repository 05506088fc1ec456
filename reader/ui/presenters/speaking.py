"""Reads the article aloud, where Qt's text-to-speech is installed."""

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.ui.main_window import MainWindow
from reader.ui.text.voice import Voice, can_speak, preferred_engine


class SpeechError(ReaderError):
    """The article could not be read aloud."""


class SpeakingPresenter(QObject):
    """Answers the commands to read aloud; where nothing can speak they are not there.

    ``refused`` carries a ``ReaderError`` for the user.
    """

    refused = Signal(object)

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._voice: Voice | None = None
        begin, stop = window.commands["read_aloud"], window.commands["stop_reading"]
        is_shown = can_speak()
        begin.setVisible(is_shown)
        stop.setVisible(is_shown)
        stop.setEnabled(False)
        begin.triggered.connect(self._on_read_aloud)
        stop.triggered.connect(window.text.aloud.stop)
        window.text.aloud.changed.connect(stop.setEnabled)

    @Slot()
    def _on_read_aloud(self) -> None:
        aloud = self._window.text.aloud
        if aloud.is_reading:
            aloud.pause_or_go_on()
            return
        if self._voice is None:
            # To begin with an engine may take long, so it does not begin before it is needed.
            self._voice = Voice(preferred_engine(), self)
            self._voice.failed.connect(self._on_failed)
        aloud.begin(self._voice)

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        message = self.tr("The article cannot be read aloud: {reason}").format(reason=reason)
        hint = self.tr("Check the voices of your desktop.")
        self.refused.emit(SpeechError(message, hint=hint))
