"""Reads an article aloud, sentence by sentence, and lets the text follow."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton
from typing_extensions import override

from reader.ui.drawing.icons import icon
from reader.ui.text.sentences import sentences
from reader.ui.text.view import ArticleView
from reader.ui.text.voice import Voice


class SpeechBar(QFrame):
    """Says that an article is read aloud, and offers to pause and to stop."""

    pause_requested = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.setAccessibleName(self.tr("Reading aloud"))
        self._state = QLabel()
        self._pause = QToolButton()
        self._stop = QToolButton()
        self._stop.setIcon(icon("circle-stop"))
        self._name(self._stop, self.tr("Stop reading aloud"))
        self._pause.clicked.connect(self.pause_requested)
        self._stop.clicked.connect(self.stop_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(4)
        for widget in (self._pause, self._stop, self._state):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._say(is_paused=False)
        self.hide()

    def show_state(self, *, is_paused: bool) -> None:
        """Show whether there is a pause."""
        self._say(is_paused=is_paused)
        self.show()

    def _say(self, *, is_paused: bool) -> None:
        self._pause.setIcon(icon("play" if is_paused else "pause"))
        self._name(self._pause, self.tr("Continue") if is_paused else self.tr("Pause"))
        self._state.setText(self.tr("Paused") if is_paused else self.tr("Reading aloud"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop_requested.emit()
        else:
            super().keyPressEvent(event)

    def _name(self, button: QToolButton, words: str) -> None:
        button.setAccessibleName(words)
        button.setToolTip(words)


class ReadingAloud(QObject):
    """Says the body of the shown article from where the reader is, and marks what is being said."""

    changed = Signal(bool)

    def __init__(self, view: ArticleView, bar: SpeechBar, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._bar = bar
        self._voice: Voice | None = None
        self._rest: Iterator[tuple[int, int]] = iter(())
        self._is_paused = False
        bar.pause_requested.connect(self.pause_or_go_on)
        bar.stop_requested.connect(self.stop)

    @property
    def is_reading(self) -> bool:
        """Whether a sentence is marked as being said."""
        return self._view.marks.spoken is not None

    def begin(self, voice: Voice) -> None:
        """Read from the selection, the caret on the screen, or else from the first line on it."""
        page = self._view.page
        if page is None:
            return
        if voice is not self._voice:
            voice.said.connect(self._say_next)
            voice.failed.connect(self.stop)
            self._voice = voice
        content = page.article.content
        voice.speak(content.language)
        self._rest = sentences(content, self._view.place_to_read())
        self._is_paused = False
        self._bar.show_state(is_paused=False)
        self._say_next()

    @Slot()
    def pause_or_go_on(self) -> None:
        """Stay silent, or go on after a pause."""
        if self._voice is None or not self.is_reading:
            return
        self._is_paused = not self._is_paused
        (self._voice.pause if self._is_paused else self._voice.resume)()
        self._bar.show_state(is_paused=self._is_paused)

    @Slot()
    def stop(self) -> None:
        """Say no more."""
        if self._voice is None or not self.is_reading:
            return
        self._voice.stop()
        self._mark(None)
        self._bar.hide()

    @Slot()
    def _say_next(self) -> None:
        page, sentence = self._view.page, next(self._rest, None)
        if self._voice is None or page is None or sentence is None:
            self.stop()
            return
        self._mark(sentence)
        self._view.places.keep_in_sight(*sentence)
        self._voice.say(page.article.content.text[slice(*sentence)])

    def _mark(self, sentence: tuple[int, int] | None) -> None:
        was_reading = self.is_reading
        self._view.marks.spoken = sentence
        self._view.viewport().update()
        if was_reading != self.is_reading:
            self.changed.emit(self.is_reading)
