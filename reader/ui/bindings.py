"""The keys of all commands: as shipped, as the user changed them, and which command has which."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from reader.ui.actions import Actions
from reader.ui.text.keys import COMMANDS, SHIPPED_KEYS, TextCommand
from reader.ui.text.pane import TextPane
from reader.ui.text.pens import bare_name

Give = Callable[[Sequence[QKeySequence]], None]


@dataclass(frozen=True, slots=True)
class Binding:
    """A command that has keys, in portable words, or could have them.

    ``place`` is the pane where the keys work, and empty where they work in the whole window.
    ``give`` gives the command other keys; without it they cannot change.
    """

    name: str
    text: str
    group: str
    shipped: tuple[str, ...]
    place: str = ""
    give: Give | None = None


class Bindings(QObject):
    """Knows every command of the window with its keys, and changes them."""

    def __init__(self, commands: Actions, text: TextPane, parent: QObject) -> None:
        super().__init__(parent)
        self._text = text
        self._bindings: dict[str, Binding] = {}
        self._changed: dict[str, tuple[str, ...]] = {}
        for menu in commands.menus():
            for action in menu.actions():
                if action.objectName():
                    self.adopt(action, plain(menu.title()))
        for binding in (*self._of_text(), *self._of_lists()):
            self._bindings.setdefault(binding.name, binding)

    def adopt(self, action: QAction, group: str) -> None:
        """Add a command of the window by the name of its action."""
        name = action.objectName()
        shipped = tuple(keys.toString() for keys in action.shortcuts())
        give = action.setShortcuts
        if name in list(TextCommand):
            give = partial(self._give_to_both, action, TextCommand(name))
        self._bindings[name] = Binding(name, plain(action.text()), group, shipped, give=give)
        if name in self._changed:
            self._apply(self._bindings[name])

    def restore(self, changed: Mapping[str, tuple[str, ...]]) -> None:
        """Give commands the keys they had in another session."""
        self._changed = dict(changed)
        for name in self._changed.keys() & self._bindings.keys():
            self._apply(self._bindings[name])

    def changed(self) -> dict[str, tuple[str, ...]]:
        """Return the keys of all commands whose keys are not those they were shipped with."""
        return dict(self._changed)

    def all(self) -> tuple[Binding, ...]:
        """Return all commands, those of one group together."""
        return tuple(self._bindings.values())

    def keys(self, binding: Binding) -> tuple[str, ...]:
        """Return the keys of a command."""
        return self._changed.get(binding.name, binding.shipped)

    def is_changed(self, binding: Binding) -> bool:
        """Say whether the keys of a command are not those it was shipped with."""
        return binding.name in self._changed

    def holder(self, keys: str, wanted_by: Binding) -> Binding | None:
        """Return the command that has keys which another one is to get."""
        rivals = (
            each
            for each in self._bindings.values()
            if each is not wanted_by and _meet(each.place, wanted_by.place)
        )
        return next((each for each in rivals if keys in self.keys(each)), None)

    def change(self, binding: Binding, keys: Iterable[str]) -> None:
        """Give a command other keys."""
        self._changed[binding.name] = tuple(keys)
        if self._changed[binding.name] == binding.shipped:
            del self._changed[binding.name]
        self._apply(binding)

    def take(self, keys: str, binding: Binding) -> None:
        """Take keys away from a command that has them."""
        self.change(binding, (one for one in self.keys(binding) if one != keys))

    def reset(self, binding: Binding) -> None:
        """Give a command the keys it was shipped with, and take them from whoever has them."""
        for keys in binding.shipped:
            holder = self.holder(keys, binding)
            if holder is not None:
                self.take(keys, holder)
        self.change(binding, binding.shipped)

    def reset_all(self) -> None:
        """Give every command the keys it was shipped with."""
        for name in list(self._changed):
            if name in self._bindings:
                self.reset(self._bindings[name])
        self._changed.clear()

    def _apply(self, binding: Binding) -> None:
        if binding.give is not None:
            binding.give([QKeySequence(keys) for keys in self.keys(binding)])

    def _give_to_both(
        self, action: QAction, command: TextCommand, keys: Sequence[QKeySequence]
    ) -> None:
        action.setShortcuts(keys)
        self._text.set_keys(command, keys)

    def _of_text(self) -> Iterable[Binding]:
        group = self.tr("In the text")
        pens = {
            command: self.tr("Highlight in {colour}").format(colour=bare_name(colour))
            for colour, command in COMMANDS.items()
        }
        words = {
            **pens,
            TextCommand.CARD: self.tr("Card of the name at the caret"),
            TextCommand.REMOVE: self.tr("Remove the highlight at the caret"),
        }
        for command, text in words.items():
            give = partial(self._text.set_keys, command)
            yield Binding(command, text, group, (SHIPPED_KEYS[command],), "text", give)
        fixed = {
            "Return": self.tr("Choose the highlight, the name or the link at the caret"),
            "Shift+Right": self.tr("Make the chosen highlight longer or shorter"),
        }
        for keys, text in fixed.items():
            yield Binding(f"text {keys}", text, group, (keys,), "text")

    def _of_lists(self) -> Iterable[Binding]:
        articles, names = self.tr("In the article list"), self.tr("In the list of names")
        fixed = (
            ("articles", articles, "Return", self.tr("Open the article")),
            ("articles", articles, "U", self.tr("Mark the selected articles as read or unread")),
            ("articles", articles, "A", self.tr("Archive the selected articles")),
            ("articles", articles, "T", self.tr("Tag the selected articles")),
            ("articles", articles, "N", self.tr("Write a note on the selected article")),
            ("articles", articles, "Del", self.tr("Move the selected articles to the trash")),
            ("articles", articles, "Shift+A", self.tr("Go to a title that begins with a letter")),
            ("names", names, "Return", self.tr("Show only articles with the name")),
            ("names", names, "Shift+Return", self.tr("Also show articles with the name")),
            ("names", names, "Alt+Return", self.tr("Show only articles without the name")),
            ("names", names, "F2", self.tr("Rename the name")),
            ("names", names, "Shift+Down", self.tr("Select more names to merge")),
            ("names", names, "Menu", self.tr("All that can be done with the names")),
        )
        for place, group, keys, text in fixed:
            yield Binding(f"{place} {keys}", text, group, (keys,), place)


def plain(text: str) -> str:
    """Return the text of a menu entry without its mnemonic and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def shown(keys: Iterable[str]) -> str:
    """Return keys as they are written on this machine, without those of multimedia keyboards."""
    sequences = (QKeySequence(one) for one in keys)
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(one.toString(native) for one in sequences if _first(one) < Qt.Key.Key_Back)


def _meet(place: str, other: str) -> bool:
    """Say whether keys that work in one place can be pressed in the other."""
    return not place or not other or place == other


def _first(keys: QKeySequence) -> int:
    first: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs do not know it
    return first.key()
