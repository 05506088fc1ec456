"""All commands with their keys, to look up and to change."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui.bindings import Binding, Bindings, shown
from reader.ui.dialogs.frame import FramedDialog
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.widgets.search_field import SearchField

_SIZE = (520, 680)
_KEYS_WIDTH = 190
_ROW = 7 * GRID
_KEYS_SIDE = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_NAME_ROLE = Qt.ItemDataRole.UserRole


class ShortcutsDialog(FramedDialog):
    """Shows every command with its keys and gives a chosen one others, with an effect at once."""

    def __init__(self, bindings: Bindings, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bindings = bindings
        self._by_name = {binding.name: binding for binding in bindings.all()}
        self._wanted = ""
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.resize(*_SIZE)
        self.search = SearchField(self.tr("Find a command or its keys"))
        self.list = self._tree()
        self.editor = QKeySequenceEdit()
        self._conflict = QLabel()
        self._use = QPushButton(self.tr("&Use Here"))
        self._reset = QPushButton(self.tr("As &Shipped"))
        self._lay_out()
        self._connect()
        self._fill()
        self.search.setFocus()

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Keyboard Shortcuts"))
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(3 * GRID)
        tree.setUniformRowHeights(True)
        tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        tree.headerItem().setTextAlignment(1, _KEYS_SIDE)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        tree.header().resizeSection(1, _KEYS_WIDTH)
        return tree

    def _lay_out(self) -> None:
        self.add_heading(self.tr("Keyboard Shortcuts"))
        self.column.addWidget(self.search)
        self.column.addWidget(self.list, 1)
        self.editor.setMaximumSequenceLength(1)
        self.editor.setClearButtonEnabled(True)
        for part in (self.editor, *self.editor.findChildren(QLineEdit)):
            part.setAccessibleName(self.tr("New keys"))
        label = QLabel(self.tr("&New keys"))
        label.setBuddy(self.editor)
        self.column.addLayout(_row(label, self.editor, self._reset))
        self._conflict.setWordWrap(True)
        self._conflict.setTextFormat(Qt.TextFormat.PlainText)
        self._conflict.setProperty("tone", "warning")
        self.column.addLayout(_row(self._conflict, self._use))
        for button in (self._use, self._reset):
            button.setAutoDefault(False)
        buttons = self.add_buttons()
        self._reset_all = QPushButton(self.tr("&All as Shipped"))
        buttons.addButton(self._reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        self._reset_all.setAutoDefault(False)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.search.left_downwards.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_activated)
        self.editor.keySequenceChanged.connect(self._on_pressed)
        self._use.clicked.connect(self._on_use)
        self._reset.clicked.connect(self._on_reset)
        self._reset_all.clicked.connect(self._on_reset_all)

    def _fill(self) -> None:
        for name, binding in self._by_name.items():
            if binding.group not in self._groups:
                self._groups[binding.group] = _group(binding.group)
                self.list.addTopLevelItem(self._groups[binding.group])
            self._rows[name] = QTreeWidgetItem(self._groups[binding.group], [binding.text, ""])
            self._rows[name].setData(0, _NAME_ROLE, name)
            self._rows[name].setTextAlignment(1, _KEYS_SIDE)
            self._rows[name].setSizeHint(0, QSize(0, _ROW))
        self.list.expandAll()
        self._say()

    def _say(self) -> None:
        """Show the keys that commands have now."""
        for name, row in self._rows.items():
            binding = self._by_name[name]
            weight = Weight.BOLD if self._bindings.is_changed(binding) else Weight.REGULAR
            keys = shown(self._bindings.keys(binding))
            row.setText(1, keys)
            row.setData(1, Qt.ItemDataRole.AccessibleTextRole, keys or self.tr("No keys"))
            row.setFont(1, interface_font(weight=weight))
        self._show_chosen()

    def _show_chosen(self) -> None:
        binding = self._chosen()
        is_changeable = binding is not None and binding.give is not None
        keys = self._bindings.keys(binding) if binding else ()
        self.editor.blockSignals(True)
        self.editor.setKeySequence(QKeySequence(keys[0] if is_changeable and keys else ""))
        self.editor.blockSignals(False)
        self.editor.setEnabled(is_changeable)
        self._reset.setEnabled(binding is not None and self._bindings.is_changed(binding))
        self._reset_all.setEnabled(bool(self._bindings.changed()))
        is_fixed = binding is not None and not is_changeable
        self._tell(self.tr("These keys cannot be changed.") if is_fixed else "")

    def _tell(self, words: str, *, wanted: str = "") -> None:
        self._wanted = wanted
        self._conflict.setText(words)
        self._conflict.setVisible(bool(words))
        self._use.setVisible(bool(wanted))

    def _chosen(self) -> Binding | None:
        row = self.list.currentItem()
        return self._by_name.get(row.data(0, _NAME_ROLE)) if row else None

    def _matches(self, name: str, words: list[str]) -> bool:
        row = self._rows[name]
        said = f"{self._by_name[name].group} {row.text(0)} {row.text(1)}".casefold()
        return all(word in said for word in words)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        found = [name for name in self._rows if self._matches(name, words)]
        groups = {self._by_name[name].group for name in found}
        for name, row in self._rows.items():
            row.setHidden(name not in found)
        for title, group in self._groups.items():
            group.setHidden(title not in groups)
        if words and found:
            self.list.setCurrentItem(self._rows[found[0]])
        elif words:
            self._tell(self.tr("No command matches."))

    @Slot()
    def _on_chosen(self) -> None:
        self.list.scrollTo(self.list.currentIndex())
        self._show_chosen()

    @Slot()
    def _on_activated(self) -> None:
        if self.editor.isEnabled():
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QKeySequence)
    def _on_pressed(self, pressed: QKeySequence) -> None:
        binding = self._chosen()
        if binding is None:
            return
        keys = pressed.toString()
        holder = self._bindings.holder(keys, binding) if keys else None
        if holder is None:
            self._bindings.change(binding, (keys,) if keys else ())
            self._say()
        elif holder.give is None:
            self._tell(self._taken(keys, holder))
        else:
            self._tell(self._taken(keys, holder), wanted=keys)

    def _taken(self, keys: str, holder: Binding) -> str:
        words = self.tr("{keys} is taken: {command}.")
        return words.format(keys=shown((keys,)), command=holder.text)

    @Slot()
    def _on_use(self) -> None:
        binding = self._chosen()
        holder = self._bindings.holder(self._wanted, binding) if binding else None
        if binding is None or holder is None:
            return
        self._bindings.take(self._wanted, holder)
        self._on_pressed(QKeySequence(self._wanted))

    @Slot()
    def _on_reset(self) -> None:
        binding = self._chosen()
        if binding is not None:
            self._bindings.reset(binding)
            self._say()

    @Slot()
    def _on_reset_all(self) -> None:
        self._bindings.reset_all()
        self._say()


def _group(title: str) -> QTreeWidgetItem:
    group = QTreeWidgetItem([title])
    group.setFirstColumnSpanned(True)
    group.setData(1, Qt.ItemDataRole.AccessibleTextRole, title)
    group.setFlags(Qt.ItemFlag.ItemIsEnabled)
    group.setSizeHint(0, QSize(0, _ROW))
    group.setFont(0, interface_font(TextSize.CAPTION, Weight.BOLD))
    return group


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(3 * GRID)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QPushButton) else 1)
    return row
