"""Dragging names onto each other, which is the wish to merge them."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView
from typing_extensions import override

from reader.domain.entity import Entity, EntityCount
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import interface_font
from reader.ui.entities import wording
from reader.ui.entities.delegate import EntityDelegate
from reader.ui.entities.model import COUNT_ROLE, EntityTreeModel

_LONGEST_CHIP = 240
_UNFOLDS_AFTER = 600
"""Milliseconds that a name rests on a folded group before the group opens."""


class MergingTree(QTreeView):
    """Names that can be selected together, and dropped on the one they are to be merged into.

    ``change_aimed_at`` carries the ids of the names that a drop here, or a name that is written
    over, would change; none when it is over.
    """

    change_aimed_at = Signal(object)
    merge_requested = Signal(object, int)
    selection_changed = Signal()

    def __init__(self, model: EntityTreeModel) -> None:
        super().__init__()
        self._entities = model
        self._delegate = EntityDelegate(self)
        self._dragged: tuple[int, ...] = ()
        self._delegate.writing_began.connect(lambda entity: self.change_aimed_at.emit((entity,)))
        self._delegate.writing_ended.connect(lambda: self.change_aimed_at.emit(()))
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(_UNFOLDS_AFTER)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.modelReset.connect(self._on_selection_changed)

    def selected(self) -> tuple[Entity, ...]:
        """Return the selected entities, in the order of the panel."""
        indexes = self.selectionModel().selectedIndexes()
        indexes.sort(key=lambda index: (index.internalId(), index.row()))
        return tuple(entity for index in indexes if (entity := entity_at(index)))

    def select(self, entities: frozenset[int]) -> None:
        """Select those of the entities that are shown, beside what is selected."""
        for index in self._entities.find_all(entities):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        entities = self.selected()
        if not entities:
            return
        mime = QMimeData()
        mime.setText("\n".join(entity.name for entity in entities))
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(_chip(wording.together(entities), self.devicePixelRatio()))
        drag.setHotSpot(QPoint(-3 * GRID, -2 * GRID))
        self._dragged = tuple(entity.id for entity in entities)
        dropped = drag.exec(Qt.DropAction.LinkAction) == Qt.DropAction.LinkAction
        merged, target = self._dragged, self._delegate.target
        self._dragged = ()
        self._aim_at(None)
        if dropped and target is not None:
            self.merge_requested.emit(merged, target)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(self._dragged))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._aim_at(self._target_at(event.position().toPoint()))
        event.setAccepted(self._delegate.target is not None)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim_at(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._aim_at(self._target_at(event.position().toPoint()))
        event.setAccepted(self._delegate.target is not None)

    def _target_at(self, place: QPoint) -> int | None:
        """Return the entity at a place that what is dragged can be merged into."""
        entity = entity_at(self.indexAt(place))
        if entity is None or not self._dragged or entity.id in self._dragged:
            return None
        return entity.id

    def _aim_at(self, entity: int | None) -> None:
        if entity != self._delegate.target:
            self._delegate.target = entity
            self.change_aimed_at.emit(() if entity is None else self._dragged)
            self.viewport().update()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._delegate.several = len(self.selectionModel().selectedIndexes()) > 1
        self.viewport().update()
        self.selection_changed.emit()


def entity_at(index: QModelIndex) -> Entity | None:
    """Return the entity of a row, or None where it is that of a group."""
    count = index.data(COUNT_ROLE)
    return count.entity if isinstance(count, EntityCount) else None


def _chip(words: str, ratio: float) -> QPixmap:
    """Return what hangs on the pointer while names are dragged."""
    metrics = QFontMetrics(interface_font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _LONGEST_CHIP)
    size = QSize(metrics.horizontalAdvance(shown) + 4 * GRID, metrics.height() + 2 * GRID)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    theme = themes().current
    area = QRectF(0, 0, size.width(), size.height()).adjusted(0.5, 0.5, -0.5, -0.5)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.edge)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(area, GRID, GRID)
        painter.setPen(theme.ink)
        painter.setFont(interface_font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
    return pixmap
