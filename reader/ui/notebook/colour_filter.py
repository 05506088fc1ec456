"""A colour by which the notebook can be narrowed, with what it means."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from reader.domain.highlight import Colour
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.text.pens import DOT_SIZE, ColourDot, colour_name, pens

_WIDEST = 160


class ColourFilter(ColourDot):
    """The dot of a pen that can be checked; what its colour means stands beside it."""

    def __init__(self, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(colour, parent)
        self.setCheckable(True)

    @override
    def say(self) -> None:
        words = self.tr("Show {colour} highlights").format(colour=colour_name(self.colour))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setFont(interface_font(TextSize.CAPTION))
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        meaning = pens().meaning(self.colour)
        if not meaning:
            return super().sizeHint()
        width = min(self.fontMetrics().horizontalAdvance(meaning), _WIDEST)
        return QSize(DOT_SIZE + width + 2 * GRID, DOT_SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        beside = QRect(DOT_SIZE, 0, self.width() - DOT_SIZE, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), beside)
        words = self.fontMetrics().elidedText(
            pens().meaning(self.colour), Qt.TextElideMode.ElideRight, place.width()
        )
        with QPainter(self) as painter:
            painter.setPen(themes().current.ink)
            sides = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, sides, words)
