"""The list of all commands with their keys."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from reader.ui.dialogs.frame import FramedDialog

_SIZE = (480, 640)
_KEYS_SIDE = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class ShortcutsDialog(FramedDialog):
    """Shows every command that has keys."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.resize(*_SIZE)
        self.add_heading(self.tr("Keyboard Shortcuts"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Keyboard Shortcuts"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.headerItem().setTextAlignment(1, _KEYS_SIDE)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.addTopLevelItems([_row(action) for action in actions if action.shortcuts()])
        self.column.addWidget(self.list, 1)
        self.add_buttons()


def _row(action: QAction) -> QTreeWidgetItem:
    keys = "   ".join(
        one.toString(QKeySequence.SequenceFormat.NativeText)
        for one in action.shortcuts()
        if _first_key(one) < Qt.Key.Key_Back  # above are the keys of multimedia keyboards
    )
    row = QTreeWidgetItem([_plain(action.text()), keys])
    row.setTextAlignment(1, _KEYS_SIDE)
    return row


def _first_key(keys: QKeySequence) -> int:
    first: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs do not know it
    return first.key()


def _plain(text: str) -> str:
    """Return the text of a menu entry without its mnemonic and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
