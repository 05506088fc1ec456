"""What keys mean in the text: its commands, the ends of the article, and where the caret is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.text.caret import Caret
from reader.ui.text.keys import PENS, TextCommand, TextKeys
from reader.ui.text.screenful import Screenful
from reader.ui.text.sealed import SealedBrowser

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
    }
)


class Keyboard(QObject):
    """Follows the keys pressed in a browser.

    ``edge_pressed`` carries whether to go to the end and not to the beginning, ``pen_pressed`` a
    ``Colour`` or None for the last one.
    """

    activated = Signal()
    card_pressed = Signal()
    edge_pressed = Signal(bool)
    note_pressed = Signal()
    pen_pressed = Signal(object)
    removal_pressed = Signal()
    tags_pressed = Signal()

    def __init__(self, browser: SealedBrowser, caret: Caret, screenful: Screenful) -> None:
        super().__init__(browser)
        self.keys = TextKeys()
        self._caret = caret
        self._screenful = screenful

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; tell whether it is done, or left to the browser."""
        if event.key() not in _MODIFIERS:
            self.fetch_caret()
            self._caret.show()
        command = self.keys.command(event)
        if command is not None:
            self._obey(command)
            return True
        return self._go_to_edge(event) or (_is_plain(event) and self._obey_plain(event.key()))

    def fetch_caret(self) -> None:
        """Put a caret that is out of sight where the reader is.

        From a place nobody sees, keys would carry the reader away, or change what is not seen.
        """
        if self._caret.is_on_screen or self._caret.has_selection():
            return
        first = self._screenful.first_line()
        if first is not None:
            self._caret.put_at(first)

    def _obey(self, command: TextCommand) -> None:
        told = {
            TextCommand.NOTE: self.note_pressed,
            TextCommand.TAGS: self.tags_pressed,
            TextCommand.CARD: self.card_pressed,
            TextCommand.REMOVE: self.removal_pressed,
        }
        if command in PENS:
            self.pen_pressed.emit(PENS[command])
        else:
            told[command].emit()

    def _go_to_edge(self, event: QKeyEvent) -> bool:
        is_end = event.matches(QKeySequence.StandardKey.MoveToEndOfDocument)
        is_edge = is_end or event.matches(QKeySequence.StandardKey.MoveToStartOfDocument)
        if is_edge:
            self.edge_pressed.emit(is_end)
        return is_edge

    def _obey_plain(self, key: int) -> bool:
        has_selection = self._caret.has_selection()
        if key == Qt.Key.Key_Escape and has_selection:
            self._caret.drop_selection()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not has_selection:
            self.activated.emit()
        else:
            return False
        return True


def _is_plain(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return event.modifiers() in {Qt.KeyboardModifier.NoModifier, keypad}
