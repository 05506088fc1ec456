"""The keys that are commands of the text itself."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.domain.highlight import Colour


class TextCommand(StrEnum):
    """What a key does where the text has the focus."""

    YELLOW = "highlight_yellow"
    GREEN = "highlight_green"
    BLUE = "highlight_blue"
    PINK = "highlight_pink"
    PURPLE = "highlight_purple"
    HIGHLIGHT = "highlight"
    NOTE = "note"
    TAGS = "tags"
    CARD = "card"
    REMOVE = "remove_highlight"


PENS = {
    TextCommand.YELLOW: Colour.YELLOW,
    TextCommand.GREEN: Colour.GREEN,
    TextCommand.BLUE: Colour.BLUE,
    TextCommand.PINK: Colour.PINK,
    TextCommand.PURPLE: Colour.PURPLE,
    TextCommand.HIGHLIGHT: None,
}
"""The colours that commands highlight in; none is the last one used."""

COMMANDS = {colour: command for command, colour in PENS.items() if colour is not None}

SHIPPED_KEYS = {
    TextCommand.YELLOW: "1",
    TextCommand.GREEN: "2",
    TextCommand.BLUE: "3",
    TextCommand.PINK: "4",
    TextCommand.PURPLE: "5",
    TextCommand.HIGHLIGHT: "H",
    TextCommand.NOTE: "N",
    TextCommand.TAGS: "T",
    TextCommand.CARD: "I",
    TextCommand.REMOVE: "Del",
}


class TextKeys:
    """Which command of the text a pressed key is."""

    def __init__(self) -> None:
        self._commands = {keys: command for command, keys in SHIPPED_KEYS.items()}

    def set(self, command: TextCommand, keys: Sequence[QKeySequence]) -> None:
        """Give a command other keys."""
        others = {old: one for old, one in self._commands.items() if one is not command}
        self._commands = {**others, **{one.toString(): command for one in keys}}

    def shown(self, command: TextCommand) -> str:
        """Return the keys of a command as they are written, or nothing."""
        keys = next((keys for keys, one in self._commands.items() if one is command), "")
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

    def command(self, event: QKeyEvent) -> TextCommand | None:
        """Return the command of an event, if it is one; the keypad counts as the other keys."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeyCombination(modifiers, Qt.Key(event.key()))
        return self._commands.get(QKeySequence(pressed).toString())
