"""The tree of entities: keys, mouse, menu and which groups are folded."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit
from typing_extensions import override

from reader.domain.chips import Joint
from reader.domain.entity import NUMBER_LABELS, Label
from reader.ui.entities.merging import MergingTree, entity_at
from reader.ui.entities.model import GROUP_ROLE, EntityGroup, EntityTreeModel

_PICKING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_EXTENDING = Qt.KeyboardModifier.ControlModifier
_JOINTS = {Qt.KeyboardModifier.ShiftModifier: Joint.OR, Qt.KeyboardModifier.AltModifier: Joint.NOT}


class EntityView(MergingTree):
    """Entities under the groups of their labels; says which one was picked.

    A click with Control selects more and picks nothing; one with Shift or Alt asks for another kind
    of filter. ``menu_requested`` carries the entities the menu is for, and where on the screen it
    opens.
    """

    entity_picked = Signal(int)
    filter_requested = Signal(int, object)
    labels_collapsed = Signal()
    menu_requested = Signal(object, QPoint)
    rename_requested = Signal(int, str)

    def __init__(self, model: EntityTreeModel) -> None:
        super().__init__(model)
        self._collapsed = frozenset[Label](NUMBER_LABELS)
        self._arranging = False
        self._extending = False
        self._look_like_a_list()
        self.setAccessibleName(self.tr("Names"))
        self.setAccessibleDescription(
            self.tr(
                "Enter shows only the articles with a name, and Enter again all of them; "
                "with Shift also those with it, with Alt those without it. "
                "F2 renames, Shift and the arrow keys select more names to merge, "
                "and the menu key shows what else can be done."
            )
        )
        self._delegate.name_written.connect(self.rename_requested)
        self.clicked.connect(self._on_clicked)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)

    def collapsed_labels(self) -> frozenset[Label]:
        """Return the labels whose groups are folded."""
        return self._collapsed

    def set_collapsed_labels(self, labels: Collection[Label]) -> None:
        """Fold the groups of these labels and unfold all others."""
        self._collapsed = frozenset(labels)
        self._fold()

    def choose(self, entity: int | None) -> None:
        """Mark an entity as the chosen one and bring it into sight."""
        self._delegate.chosen = entity
        index = self._entities.find(entity)
        if index.isValid():
            self._arranging = True
            self.scrollTo(index)
            self._arranging = False
        self.viewport().update()

    @contextmanager
    def kept_in_place(self, *, unfold: bool) -> Iterator[None]:
        """Keep what the keys are on, selected, written and in sight, while the model changes."""
        current, place = self.current(), self.verticalScrollBar().value()
        selected = frozenset(entity.id for entity in self.selected())
        written = self._written()
        yield
        self._fold(unfold=unfold)
        self.executeDelayedItemsLayout()
        self._put_keys_on(self._entities.find(current))
        self.select(selected)
        self._write_on(current, written)
        self.verticalScrollBar().setValue(place)

    def current(self) -> int | None:
        """Return the id of the entity that the keys are on."""
        entity = entity_at(self.currentIndex())
        return entity.id if entity else None

    def rename(self, entity: int) -> None:
        """Let the name of an entity be written over in its row."""
        index = self._entities.find(entity)
        if index.isValid():
            self._put_keys_on(index)
            self.edit(index)

    @Slot()
    def enter(self) -> None:
        """Take the keys, at the first entity."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self._go_to(self._first())

    @Slot()
    def pick_first(self) -> None:
        """Pick the first entity that is shown."""
        self._pick(self._first())

    def _written(self) -> str | None:
        """Return what has been written over a name so far, if one is being written over."""
        editor = self.indexWidget(self.currentIndex())
        return editor.text() if isinstance(editor, QLineEdit) else None

    def _write_on(self, entity: int | None, written: str | None) -> None:
        if written is None or entity is None:
            return
        self.rename(entity)
        editor = self.indexWidget(self.currentIndex())
        if isinstance(editor, QLineEdit):
            editor.setText(written)

    def _first(self) -> QModelIndex:
        return self._entities.index(0, 0, self._entities.index(0, 0))

    def _put_keys_on(self, index: QModelIndex) -> None:
        """Make a row the current one and leave what is selected."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)

    def _fold(self, *, unfold: bool = False) -> None:
        self._arranging = True
        for row, group in enumerate(self._entities.groups):
            opened = unfold or group.label not in self._collapsed
            self.setExpanded(self._entities.index(row, 0), opened)
        self._arranging = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        extending, current = bool(event.modifiers() & _EXTENDING), self.current()
        if self.state() == QAbstractItemView.State.EditingState:
            # A line edit passes Enter on; it was meant for the name.
            super().keyPressEvent(event)
        elif event.key() in _PICKING_KEYS and self._filters(event, self.currentIndex()):
            event.accept()
        elif event.key() in _PICKING_KEYS and self.currentIndex().isValid() and not extending:
            self._pick(self.currentIndex())
        elif event.key() == Qt.Key.Key_F2 and current is not None:
            self.rename(current)
        elif event.key() == Qt.Key.Key_Escape and len(self.selected()) > 1:
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._extending = bool(event.modifiers() & _EXTENDING)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not (is_left and self._filters(event, self.indexAt(event.position().toPoint()))):
            super().mousePressEvent(event)

    def _filters(self, event: QKeyEvent | QMouseEvent, index: QModelIndex) -> bool:
        """Ask for a filter where the keys that are held mean one."""
        joint, entity = _JOINTS.get(event.modifiers()), entity_at(index)
        if joint is None or entity is None:
            return False
        self.filter_requested.emit(entity.id, joint)
        return True

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        index = self.indexAt(place)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.visualRect(index).bottomLeft()
        entity, selected = entity_at(index), self.selected()
        if entity is not None:
            concerned = selected if entity in selected else (entity,)
            self.menu_requested.emit(concerned, self.viewport().mapToGlobal(place))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._extending:
            self._pick(index)

    def _pick(self, index: QModelIndex) -> None:
        entity = entity_at(index)
        if entity is not None:
            self.entity_picked.emit(entity.id)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        self._remember(index, collapsed=False)

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        self._remember(index, collapsed=True)

    def _remember(self, index: QModelIndex, *, collapsed: bool) -> None:
        group = index.data(GROUP_ROLE)
        if self._arranging or not isinstance(group, EntityGroup):
            return
        self._collapsed -= {group.label}
        if collapsed:
            self._collapsed |= {group.label}
        self.labels_collapsed.emit()

    def _look_like_a_list(self) -> None:
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
