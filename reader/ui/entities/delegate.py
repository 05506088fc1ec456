"""Paints the rows of the entity panel."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QLineF,
    QObject,
    QRect,
    QRectF,
    QRegularExpression,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from reader.domain.entity import EntityCount
from reader.ui.drawing.icons import paint_icon
from reader.ui.drawing.mirror import Mirror
from reader.ui.drawing.theme import GRID, Theme, themes
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.drawing.underline import paint_underline
from reader.ui.entities import wording
from reader.ui.entities.model import COUNT_ROLE, GROUP_ROLE, EntityGroup, Index

_LEFT = 3 * GRID
_RIGHT = 4 * GRID
_BAR = 3
_DOT = 6
_CHEVRON = 14
_SWATCH = 20
_NAME_LEFT = _LEFT + _CHEVRON + GRID
_SOME_WORD = QRegularExpression(r".*\S.*")


class EntityDelegate(QStyledItemDelegate):
    """Paints a name with its count, or a group with the line its names have in the text.

    ``target`` is the entity that others would be dropped on; one selected entity alone is not
    marked, ``several`` are. A name is written over in its row and told, not put into the model.
    """

    name_written = Signal(int, str)
    writing_began = Signal(int)
    writing_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: int | None = None
        self.target: int | None = None
        self.several = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, QFontMetrics(interface_font()).height() + 3 * GRID)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        count = index.data(COUNT_ROLE)
        group = index.data(GROUP_ROLE)
        if isinstance(count, EntityCount):
            self._paint_entity(Mirror(painter, option.rect), option, count)
        elif isinstance(group, EntityGroup):
            _paint_group(Mirror(painter, option.rect), option, group)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("New name"))
        editor.setValidator(QRegularExpressionValidator(_SOME_WORD, editor))
        count = index.data(COUNT_ROLE)
        if isinstance(count, EntityCount):
            self.writing_began.emit(count.entity.id)
        return editor

    @override
    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        super().destroyEditor(editor, index)
        self.writing_ended.emit()

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data())

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        count = index.data(COUNT_ROLE)
        if isinstance(editor, QLineEdit) and isinstance(count, EntityCount):
            name = " ".join(editor.text().split())
            if name != count.entity.name:
                self.name_written.emit(count.entity.id, name)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        place = option.rect.adjusted(_NAME_LEFT - 2 * GRID, 0, -2 * GRID, 0)
        editor.setGeometry(QStyle.visualRect(option.direction, option.rect, place))

    def _paint_entity(
        self, mirror: Mirror, option: QStyleOptionViewItem, count: EntityCount
    ) -> None:
        theme, painter = themes().current, mirror.painter
        area: QRect = option.rect
        chosen = count.entity.id == self.chosen
        selected = self.several and bool(option.state & QStyle.StateFlag.State_Selected)
        aimed_at = count.entity.id == self.target
        if chosen or selected or aimed_at:
            painter.fillRect(area, theme.selection)
        if chosen:
            bar = mirror.place(QRect(area.topLeft(), QSize(_BAR, area.height())))
            painter.fillRect(bar, theme.accent)
        _paint_pointed(painter, theme, option, hover=not (chosen or selected or aimed_at))
        if aimed_at:
            _paint_ring(painter, theme, area)
        if aimed_at or selected:
            sign = mirror.place(_sign(area))
            paint_icon(painter, "merge" if aimed_at else "check", sign, theme.accent)
        right = _paint_number(mirror, theme, area, str(count.count))
        weight = Weight.BOLD if chosen else Weight.REGULAR
        name = QRect(area.left() + _NAME_LEFT, area.top(), 0, area.height())
        if count.is_new:
            right -= 3 * GRID
            dot = mirror.place(QRect(right, area.top(), 2 * GRID, area.height()))
            _paint_dot(painter, theme, dot)
        name.setRight(right - 2 * GRID)
        _paint_words(mirror, name, count.entity.name, interface_font(weight=weight))


def _paint_group(mirror: Mirror, option: QStyleOptionViewItem, group: EntityGroup) -> None:
    theme, painter = themes().current, mirror.painter
    area: QRect = option.rect
    _paint_pointed(painter, theme, option, hover=True)
    opened = option.state & QStyle.StateFlag.State_Open
    is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    closed_sign = "chevron-left" if is_mirrored else "chevron-right"
    sign = "chevron-down" if opened else closed_sign
    paint_icon(painter, sign, mirror.place(_sign(area)), theme.muted)
    right = _paint_number(mirror, theme, area, wording.size(group.counts))
    look = theme.labels[group.label]
    line = mirror.place(QRect(area.left() + _NAME_LEFT, area.center().y() + 1, _SWATCH, 1))
    swatch = QLineF(line.left(), line.top(), line.left() + _SWATCH, line.top())
    paint_underline(painter, look, swatch)
    words = QRect(area.left() + _NAME_LEFT + _SWATCH + 2 * GRID, area.top(), 0, area.height())
    words.setRight(right - 2 * GRID)
    painter.setPen(theme.ink)
    _paint_words(mirror, words, look.name, interface_font(TextSize.CAPTION, Weight.BOLD))


def _paint_pointed(
    painter: QPainter, theme: Theme, option: QStyleOptionViewItem, *, hover: bool
) -> None:
    flags = QStyle.StateFlag
    if hover and option.state & flags.State_MouseOver:
        painter.fillRect(option.rect, theme.hover)
    if option.state & flags.State_HasFocus:
        _paint_ring(painter, theme, option.rect)


def _paint_ring(painter: QPainter, theme: Theme, area: QRect) -> None:
    painter.setPen(QPen(theme.accent, 2))
    painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))


def _sign(area: QRect) -> QRect:
    """Return the place of the sign before the words of a row."""
    return QRect(area.left() + _LEFT, area.center().y() - _CHEVRON // 2 + 1, _CHEVRON, _CHEVRON)


def _paint_number(mirror: Mirror, theme: Theme, area: QRect, words: str) -> int:
    """Draw a number at the right end and return where it begins."""
    painter = mirror.painter
    painter.setFont(interface_font(TextSize.CAPTION))
    painter.setPen(theme.muted)
    rect = area.adjusted(0, 0, -_RIGHT, 0)
    mirror.draw_words(rect, words, Qt.AlignmentFlag.AlignVCenter, at_end=True)
    painter.setPen(theme.ink)
    return rect.right() - painter.fontMetrics().horizontalAdvance(words)


def _paint_dot(painter: QPainter, theme: Theme, area: QRect) -> None:
    dot = QRectF(0, 0, _DOT, _DOT)
    dot.moveCenter(QRectF(area).center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawEllipse(dot)
    painter.setPen(theme.ink)


def _paint_words(mirror: Mirror, rect: QRect, words: str, font: QFont) -> None:
    mirror.painter.setFont(font)
    shown = mirror.painter.fontMetrics().elidedText(
        words, Qt.TextElideMode.ElideRight, rect.width()
    )
    mirror.draw_words(rect, shown, Qt.AlignmentFlag.AlignVCenter)
