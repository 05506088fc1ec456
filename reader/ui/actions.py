"""Every command of the window, as data: menus, keys and the list of shortcuts are made from it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

_CONTEXT = "Actions"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name in the code, its text, its keys, and whether a group starts with it.

    Keys are a portable key sequence or one of Qt's standard keys; several are separated by "; ".
    """

    name: str
    text: str
    keys: str | QKeySequence.StandardKey = ""
    checkable: bool = False
    starts_group: bool = False


MENUS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    (
        "&File",
        (
            Command("open_files", "&Open Files…", QKeySequence.StandardKey.Open),
            Command("open_folder", "Open &Folder…", "Ctrl+Shift+O"),
            Command("open_sample", "Open the &Sample Article"),
            Command(
                "export_article", "&Export This Article’s Highlights…", "Ctrl+E", starts_group=True
            ),
            Command("export_listed", "Export Highlights of &All Listed Articles…", "Ctrl+Shift+E"),
            Command("print", "&Print…", QKeySequence.StandardKey.Print, starts_group=True),
            Command("quit", "&Quit", QKeySequence.StandardKey.Quit, starts_group=True),
        ),
    ),
    (
        "&Edit",
        (
            Command("copy", "&Copy", QKeySequence.StandardKey.Copy, starts_group=True),
            Command("find", "&Find in Article…", QKeySequence.StandardKey.Find),
            Command("highlight", "&Highlight Selection", "H", starts_group=True),
            Command("note", "Add a &Note", "N"),
            Command("preferences", "&Preferences…", "Ctrl+,", starts_group=True),
        ),
    ),
    (
        "&Go",
        (
            Command("back", "&Back", "Alt+Left"),
            Command("forward", "&Forward", "Alt+Right"),
            Command("next_mention", "&Next Occurrence", "F3", starts_group=True),
            Command("previous_mention", "&Previous Occurrence", "Shift+F3"),
            Command("clear_filter", "&Clear Filter", "Shift+Esc"),
            Command("next_article", "Next &Article", "Alt+Down; J", starts_group=True),
            Command("previous_article", "Previous A&rticle", "Alt+Up; K"),
            Command("focus_articles", "Article &List", "Ctrl+1", starts_group=True),
            Command("focus_text", "&Text", "Ctrl+2"),
            Command("focus_entities", "&Entities", "Ctrl+3"),
        ),
    ),
    (
        "&Names",
        (
            Command("doubtful_names", "&Doubtful Names…", "Ctrl+D"),
            Command("decisions", "Decisions &About Names…"),
        ),
    ),
    (
        "&View",
        (
            Command("larger", "&Larger Text", "Ctrl++; Ctrl+="),
            Command("smaller", "&Smaller Text", "Ctrl+-"),
            Command("normal_size", "&Normal Text Size", "Ctrl+0"),
            Command("guide", "&Dim Other Paragraphs", "F6", checkable=True, starts_group=True),
            Command("show_articles", "Show &Article List", "F8", checkable=True, starts_group=True),
            Command("show_entities", "Show &Entity Panel", "F9", checkable=True),
        ),
    ),
    (
        "&Help",
        (
            Command("shortcuts", "&Keyboard Shortcuts", "F1"),
            Command("about", "&About Rubricator", starts_group=True),
        ),
    ),
)


class Actions:
    """The window's actions by name, and the menu bar made of them."""

    def __init__(self, window: QMainWindow) -> None:
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for title, commands in MENUS:
            menu = window.menuBar().addMenu(_tr(title))
            self._menus[title.replace("&", "")] = menu
            for command in commands:
                self._add(window, menu, command)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a command."""
        return self._actions[name]

    def menu(self, title: str) -> QMenu:
        """Return a menu by its English title without the ampersand."""
        return self._menus[title]

    def all(self) -> tuple[QAction, ...]:
        """Return every action, in the order of the menus."""
        return tuple(action for menu in self._menus.values() for action in menu.actions())

    def _add(self, window: QMainWindow, menu: QMenu, command: Command) -> None:
        if command.starts_group:
            menu.addSeparator()
        action = QAction(_tr(command.text), window)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        action.setShortcuts(_sequences(command.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        menu.addAction(action)
        self._actions[command.name] = action


def _sequences(keys: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    if isinstance(keys, str):
        return [QKeySequence(one) for one in keys.split("; ") if one]
    return QKeySequence.keyBindings(keys)
