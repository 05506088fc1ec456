"""What stands in the middle of the pane: the text, or why there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStackedLayout, QWidget

from reader.ui.text.states import Notice


class Centre(QStackedLayout):
    """Shows the text, or one of the notices in its place.

    The keys go on to whichever takes the place of the one that has them.
    """

    retry_requested = Signal()

    def __init__(self, reading: QWidget, keys: QWidget) -> None:
        super().__init__()
        self._reading = reading
        self._keys = keys
        self._empty = Notice("book-open-text")
        self._problem = Notice("triangle-alert", self.tr("Try Again"))
        self._waiting = Notice("hourglass")
        self._problem.requested.connect(self.retry_requested)
        for widget in (reading, self._empty, self._problem, self._waiting):
            self.addWidget(widget)

    def take_keys(self) -> None:
        """Let the keys go to what is shown."""
        shown = self.currentWidget()
        keys = shown.keys if isinstance(shown, Notice) else self._keys
        keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self) -> None:
        """Bring the text to sight."""
        self._turn_to(self._reading)

    def show_empty(self) -> None:
        """Say how to open an article."""
        keys = QKeySequence(QKeySequence.StandardKey.Open)
        shown_keys = keys.toString(QKeySequence.SequenceFormat.NativeText)
        hint = self.tr("Press {keys}, or drop files here.").format(keys=shown_keys)
        self._show(self._empty, self.tr("Open an article"), hint)

    def show_waiting(self, title: str) -> None:
        """Say that an article has not been read yet."""
        hint = self.tr("It is in the queue and will be shown once it is read.")
        self._show(self._waiting, title, hint)

    def show_problem(self, message: str, hint: str) -> None:
        """Say why an article could not be read."""
        self._show(self._problem, message, hint)

    def refresh(self) -> None:
        """Draw the icons in the theme in use."""
        for notice in (self._empty, self._problem, self._waiting):
            notice.refresh()

    def _show(self, notice: Notice, headline: str, hint: str) -> None:
        notice.say(headline, hint)
        self._turn_to(notice)

    def _turn_to(self, widget: QWidget) -> None:
        had_keys = self._has_keys()
        self.setCurrentWidget(widget)
        if had_keys:
            self.take_keys()

    def _has_keys(self) -> bool:
        pane, shown = self.parentWidget(), self.currentWidget()
        if pane is None or shown is None:
            return False
        focused = pane.window().focusWidget()
        # Qt gives the keys to the pane itself where it finds nothing in it that wants them.
        return focused in (pane, shown) or shown.isAncestorOf(focused)
