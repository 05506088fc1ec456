"""Draws the underline of a label, the same in the text, the lists and the legend."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from reader.ui.theme import LabelStyle, UnderlineStyle

_DOT = 0.1
"""A dash of next to no length, which round ends make a dot."""
_DASHES = {
    UnderlineStyle.SOLID: (),
    UnderlineStyle.DASHED: (4.0, 2.5),
    UnderlineStyle.DOTTED: (_DOT, 2.0),
    UnderlineStyle.DASH_DOT: (5.0, 2.0, _DOT, 2.0),
    UnderlineStyle.WAVY: (),
    UnderlineStyle.DOUBLE: (),
}


def paint_underline(painter: QPainter, look: LabelStyle, line: QLineF, width: float = 2.0) -> None:
    """Draw the line of a label along a level line, from left to right, in the width of a pen."""
    paint_underlines(painter, look, [line], width)


def paint_underlines(
    painter: QPainter, look: LabelStyle, lines: Sequence[QLineF], width: float = 2.0
) -> None:
    """Draw the line of a label along many level lines, which is faster than one by one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(look, width))
    if look.line is UnderlineStyle.WAVY:
        for line in lines:
            painter.drawPath(_wave(line, width))
    elif look.line is UnderlineStyle.DOUBLE:
        painter.setPen(_flat(look, width / 2))
        painter.drawLines([line.translated(0, -0.75 * width) for line in lines])
        painter.drawLines([line.translated(0, 0.75 * width) for line in lines])
    else:
        painter.drawLines(lines)
    painter.restore()


def _pen(look: LabelStyle, width: float) -> QPen:
    dashes = _DASHES[look.line]
    pen = _flat(look, width)
    if dashes:
        pen.setDashPattern(dashes)
    if _DOT in dashes:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _flat(look: LabelStyle, width: float) -> QPen:
    pen = QPen(look.colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _wave(line: QLineF, width: float) -> QPainterPath:
    arcs = max(1, round(line.length() / (1.75 * width)))
    step, height, y = line.length() / arcs, 1.5 * width, line.y1()
    path = QPainterPath(line.p1())
    for arc in range(arcs):
        left, sign = line.x1() + arc * step, 1 if arc % 2 else -1
        path.quadTo(left + step / 2, y + sign * height, left + step, y)
    return path
