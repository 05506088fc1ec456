"""A language in which every text of the program is marked, and the texts that are not."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTabBar,
    QTreeWidget,
    QWidget,
)
from typing_extensions import override

MARK = "⟦"
_TAG = re.compile(r"<[^>]+>")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class PseudoTranslator(QTranslator):
    """Puts every text between marks."""

    @override
    def translate(self, context, sourceText, disambiguation=None, n=-1):
        return f"{MARK}{sourceText}⟧"


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """All that can be read or heard of a widget and what is in it, with where it is said."""
    for one in (widget, *widget.findChildren(QWidget)):
        if one is widget or (one.isVisible() and one.window() is widget.window()):
            for text in _own_texts(one):
                yield type(one).__name__, text


def unmarked(widget: QWidget, data: re.Pattern[str]) -> set[tuple[str, str]]:
    """The texts of a widget that no translator gave; ``data`` are words of the test's own."""
    return {
        (owner, text)
        for owner, text in texts(widget)
        if MARK not in text and _LETTERS.search(data.sub("", _TAG.sub("", text)))
    }


def _own_texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if widget.isWindow() and not isinstance(widget, QMenu):
        yield widget.windowTitle()
    for kind, of_kind in _TEXTS.items():
        if isinstance(widget, kind):
            yield from of_kind(widget)
    yield from _action_texts(widget)


def _action_texts(widget: QWidget) -> Iterator[str]:
    for action in widget.actions():
        yield action.text()
        if action.menu() is not None:
            yield from _action_texts(action.menu())


def _tree_texts(tree: QTreeWidget) -> Iterator[str]:
    header = tree.headerItem()
    yield from (header.text(at) for at in range(header.columnCount()))
    for at in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(at)
        yield group.text(0)
        yield from (group.child(row).text(0) for row in range(group.childCount()))


_TEXTS = {
    QLabel: lambda label: [label.text()],
    QAbstractButton: lambda button: [button.text()],
    QLineEdit: lambda field: [field.placeholderText()],
    QComboBox: lambda box: [box.itemText(at) for at in range(box.count())],
    QTabBar: lambda tabs: [tabs.tabText(at) for at in range(tabs.count())],
    QListWidget: lambda rows: [rows.item(at).text() for at in range(rows.count())],
    QTreeWidget: _tree_texts,
}
