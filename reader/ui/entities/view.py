"""The tree of entities: keys, mouse and which groups are folded."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView
from typing_extensions import override

from reader.domain.entity import NUMBER_LABELS, EntityCount, Label
from reader.ui.entities.delegate import EntityDelegate
from reader.ui.entities.model import COUNT_ROLE, GROUP_ROLE, EntityGroup, EntityTreeModel

_PICKING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class EntityView(QTreeView):
    """Entities under the groups of their labels; says which one was picked."""

    entity_picked = Signal(int)
    labels_collapsed = Signal()

    def __init__(self, model: EntityTreeModel) -> None:
        super().__init__()
        self._entities = model
        self._collapsed = frozenset[Label](NUMBER_LABELS)
        self._arranging = False
        self._delegate = EntityDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._look_like_a_list()
        self.setAccessibleName(self.tr("Names"))
        self.setAccessibleDescription(
            self.tr("Enter shows only the articles with a name, and Enter again all of them.")
        )
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
        """Keep what the keys are on and what is in sight, while the model changes."""
        current, place = self.current(), self.verticalScrollBar().value()
        yield
        self._fold(unfold=unfold)
        self._go_to(self._entities.find(current))
        self.verticalScrollBar().setValue(place)

    def current(self) -> int | None:
        """Return the id of the entity that the keys are on."""
        count = self.currentIndex().data(COUNT_ROLE)
        return count.entity.id if isinstance(count, EntityCount) else None

    @Slot()
    def enter(self) -> None:
        """Take the keys, at the first entity."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self._go_to(self._first())

    @Slot()
    def pick_first(self) -> None:
        """Pick the first entity that is shown."""
        self._on_clicked(self._first())

    def _first(self) -> QModelIndex:
        return self._entities.index(0, 0, self._entities.index(0, 0))

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
        if event.key() in _PICKING_KEYS and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        count = index.data(COUNT_ROLE)
        if isinstance(count, EntityCount):
            self.entity_picked.emit(count.entity.id)
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
