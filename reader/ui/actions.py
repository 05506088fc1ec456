"""Every command of the window, as data: menus, keys and the list of shortcuts are made from it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


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


class Actions(QObject):
    """The window's actions by name, and the menu bar made of them."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for name, title, commands in self._described():
            menu = window.menuBar().addMenu(title)
            self._menus[name] = menu
            for command in commands:
                self._add(window, menu, command)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a command."""
        return self._actions[name]

    def menu(self, name: str) -> QMenu:
        """Return a menu by its name."""
        return self._menus[name]

    def menus(self) -> tuple[QMenu, ...]:
        """Return the menus in the order of the menu bar."""
        return tuple(self._menus.values())

    def all(self) -> tuple[QAction, ...]:
        """Return every action, in the order of the menus."""
        return tuple(action for menu in self._menus.values() for action in menu.actions())

    def _add(self, window: QMainWindow, menu: QMenu, command: Command) -> None:
        if command.starts_group:
            menu.addSeparator()
        action = QAction(command.text, window)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        action.setShortcuts(_sequences(command.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        menu.addAction(action)
        self._actions[command.name] = action

    def _described(self) -> tuple[tuple[str, str, tuple[Command, ...]], ...]:
        return (
            (
                "File",
                self.tr("&File"),
                (
                    Command("open_files", self.tr("&Open Files…"), QKeySequence.StandardKey.Open),
                    Command("open_folder", self.tr("Open &Folder…"), "Ctrl+Shift+O"),
                    Command("open_sample", self.tr("Open the &Sample Article")),
                    Command("pause_reading", self.tr("Pa&use Reading Files"), checkable=True),
                    Command(
                        "export_highlights",
                        self.tr("&Export Highlights…"),
                        # A field takes Ctrl+E for the end of its line on Linux.
                        "Ctrl+Shift+E",
                        starts_group=True,
                    ),
                    Command("import_highlights", self.tr("&Import Highlights…")),
                    Command("import_library", self.tr("Import a &Library…")),
                    Command("export_names", self.tr("Export This Article’s &Names…")),
                    Command(
                        "export_listed_names", self.tr("Export Na&mes of All Listed Articles…")
                    ),
                    Command(
                        "print",
                        self.tr("&Print…"),
                        QKeySequence.StandardKey.Print,
                        starts_group=True,
                    ),
                    # Qt has a standard key for it on some desktops only.
                    Command("quit", self.tr("&Quit"), "Ctrl+Q", starts_group=True),
                ),
            ),
            (
                "Edit",
                self.tr("&Edit"),
                (
                    Command(
                        "copy", self.tr("&Copy"), QKeySequence.StandardKey.Copy, starts_group=True
                    ),
                    Command("copy_quotation", self.tr("Copy as &Quotation"), "Ctrl+Shift+C"),
                    Command("paste", self.tr("Paste F&iles"), QKeySequence.StandardKey.Paste),
                    Command(
                        "select_all", self.tr("Select &All"), QKeySequence.StandardKey.SelectAll
                    ),
                    Command("find", self.tr("&Find in Article…"), QKeySequence.StandardKey.Find),
                    Command("highlight", self.tr("&Highlight Selection"), "H", starts_group=True),
                    Command("note", self.tr("Add a &Note"), "N"),
                    Command("tags", self.tr("Add &Tags"), "T"),
                    Command("preferences", self.tr("&Preferences…"), "Ctrl+,", starts_group=True),
                ),
            ),
            (
                "Go",
                self.tr("&Go"),
                (
                    Command("back", self.tr("&Back"), "Alt+Left"),
                    Command("forward", self.tr("&Forward"), "Alt+Right"),
                    Command("next_mention", self.tr("&Next Occurrence"), "F3", starts_group=True),
                    Command("previous_mention", self.tr("&Previous Occurrence"), "Shift+F3"),
                    Command(
                        "search",
                        self.tr("&Search Articles…"),
                        "Ctrl+L; Ctrl+Shift+F",
                        starts_group=True,
                    ),
                    Command("save_search", self.tr("Sa&ve This Search…"), "Ctrl+Shift+S"),
                    Command("clear_filter", self.tr("&Clear Filter"), "Shift+Esc"),
                    Command(
                        "next_article", self.tr("Next &Article"), "Alt+Down; J", starts_group=True
                    ),
                    Command("previous_article", self.tr("Previous A&rticle"), "Alt+Up; K"),
                    Command(
                        "focus_articles", self.tr("Article &List"), "Ctrl+1", starts_group=True
                    ),
                    Command("focus_text", self.tr("&Text"), "Ctrl+2"),
                    Command("focus_entities", self.tr("Na&mes"), "Ctrl+3"),
                    Command("notebook", self.tr("N&otebook"), "Ctrl+4"),
                ),
            ),
            (
                "Names",
                self.tr("&Names"),
                (
                    Command("entity_page", self.tr("&Page of the Name"), "Ctrl+I"),
                    Command("dossier", self.tr("D&ossier of the Name"), "Ctrl+Shift+I"),
                    Command("watchlist", self.tr("&Watchlist…")),
                    Command("doubtful_names", self.tr("&Doubtful Names…"), "Ctrl+D"),
                    Command("gazetteer", self.tr("&Your Names…")),
                    Command("decisions", self.tr("Decisions &About Names…")),
                ),
            ),
            (
                "Library",
                self.tr("&Library"),
                (
                    Command("back_up", self.tr("Back Up &Now…")),
                    Command("backups", self.tr("Backups and &Restore…")),
                    Command("show_backup_folder", self.tr("Show Backup &Folder")),
                    Command("check_library", self.tr("&Check the Library"), starts_group=True),
                ),
            ),
            (
                "View",
                self.tr("&View"),
                (
                    Command("larger", self.tr("&Larger Text"), "Ctrl++; Ctrl+="),
                    Command("smaller", self.tr("&Smaller Text"), "Ctrl+-"),
                    Command("normal_size", self.tr("&Normal Text Size"), "Ctrl+0"),
                    Command(
                        "guide",
                        self.tr("&Dim Other Paragraphs"),
                        "F6",
                        checkable=True,
                        starts_group=True,
                    ),
                    Command(
                        "show_articles",
                        self.tr("Show &Article List"),
                        "F8",
                        checkable=True,
                        starts_group=True,
                    ),
                    Command("show_entities", self.tr("Show Nam&es Panel"), "F9", checkable=True),
                    Command("read_aloud", self.tr("&Read Aloud"), "F7", starts_group=True),
                    Command("stop_reading", self.tr("St&op Reading Aloud"), "Shift+F7"),
                    Command(
                        "lost_highlights",
                        self.tr("&Moved and Lost Highlights…"),
                        starts_group=True,
                    ),
                    Command("versions", self.tr("Earlier &Versions…")),
                ),
            ),
            (
                "Help",
                self.tr("&Help"),
                (
                    Command("users_guide", self.tr("&User’s Guide"), "F1"),
                    Command("shortcuts", self.tr("&Keyboard Shortcuts"), "?"),
                    Command("welcome", self.tr("&Welcome")),
                    Command("about", self.tr("&About Rubricator"), starts_group=True),
                ),
            ),
        )


def _sequences(keys: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    if isinstance(keys, str):
        return [QKeySequence(one) for one in keys.split("; ") if one]
    return QKeySequence.keyBindings(keys)
