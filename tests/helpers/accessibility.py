"""What a screen reader is told of a widget and all in it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
CONTROLS = frozenset(
    {
        Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton,
        Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider, Role.ProgressBar,
        Role.Table, Role.Tree, Role.List, Role.MenuItem, Role.PageTab, Role.Link,
    }
)  # fmt: skip
ROWS = frozenset({Role.Cell, Role.TreeItem, Role.ListItem, Role.Row})
MOST_ROWS = 40


def spoken(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """A widget and all in it that is to be seen, as a screen reader meets them."""
    yield from _below(QAccessible.queryAccessibleInterface(widget))


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def description(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Description)


def nameless(widget: QWidget) -> list[str]:
    """The controls and rows that nothing can be said of, in words for a failing test."""
    wrong = []
    for node in spoken(widget):
        owner = node.object()
        is_tabbed = isinstance(owner, QWidget) and owner.focusPolicy() & Qt.FocusPolicy.TabFocus
        is_told = is_tabbed or node.role() in CONTROLS or node.role() in ROWS
        if is_told and not name(node).strip():
            within = owner.parent().__class__.__name__ if owner and owner.parent() else ""
            wrong.append(f"{node.role().name} {owner.__class__.__name__} in {within}")
    return wrong


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    state = node.state()
    if state.invisible or state.offscreen:
        return
    yield node
    for at in range(min(node.childCount(), MOST_ROWS)):
        child = node.child(at)
        if child is not None and child.isValid():
            yield from _below(child)
