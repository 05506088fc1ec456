"""Draws the underline of a label, the same in the text, the lists and the legend."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from reader.ui.drawing.labels import LabelStyle, UnderlineStyle

Dashes = tuple[float, ...]

SAMPLE = 18
"""The width in pixels from which on a line cannot be taken for that of another label."""

_DOT = 0.1
"""A dash of next to no length, which round ends make a dot."""
_UNBROKEN: Dashes = ()
_SHORT: Dashes = (2, 2)
_LONG: Dashes = (6, 4)
_RAILS: dict[UnderlineStyle, tuple[Dashes, ...]] = {
    UnderlineStyle.SOLID: (_UNBROKEN,),
    UnderlineStyle.DASHED: ((3, 2),),
    UnderlineStyle.LONG_DASHED: ((6, 2),),
    UnderlineStyle.DOTTED: ((_DOT, 2),),
    UnderlineStyle.SPARSE_DOTTED: ((_DOT, 4),),
    UnderlineStyle.DASH_DOT: ((4, 1.75, _DOT, 1.75),),
    UnderlineStyle.DASH_DOT_DOT: ((3, 1.75, _DOT, 1.75, _DOT, 1.75),),
    UnderlineStyle.DOUBLE: (_UNBROKEN, _UNBROKEN),
    UnderlineStyle.DOUBLE_DASHED: (_LONG, _LONG),
    UnderlineStyle.DOUBLE_DOTTED: (_SHORT, _SHORT),
    UnderlineStyle.SOLID_OVER_DOTS: (_UNBROKEN, _SHORT),
    UnderlineStyle.DOTS_OVER_SOLID: (_SHORT, _UNBROKEN),
    UnderlineStyle.SOLID_OVER_DASHES: (_UNBROKEN, _LONG),
    UnderlineStyle.DASHES_OVER_SOLID: (_LONG, _UNBROKEN),
    UnderlineStyle.TRIPLE: (_UNBROKEN, _UNBROKEN, _UNBROKEN),
}
"""The dashes of every rail of a line, from the top; those of a line of one rail are thicker."""


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
    match look.line:
        case UnderlineStyle.WAVY:
            painter.setPen(_pen(look, width))
            for line in lines:
                painter.drawPath(_wave(line, width))
        case UnderlineStyle.SQUARE:
            painter.setPen(_pen(look, width / 2))
            for line in lines:
                painter.drawPath(_battlement(line, width))
        case UnderlineStyle.COMB:
            painter.setPen(_pen(look, width / 2))
            for line in lines:
                painter.drawPath(_comb(line, width))
        case style:
            for dashes, offset, thickness in _rails(_RAILS[style], width):
                painter.setPen(_pen(look, thickness, dashes))
                painter.drawLines([line.translated(0, offset) for line in lines])
    painter.restore()


def _rails(rails: Sequence[Dashes], width: float) -> Iterator[tuple[Dashes, float, float]]:
    """Give the dashes of every rail, its place below the middle, and its thickness."""
    if len(rails) == 1:
        yield rails[0], 0.0, width
        return
    # A rail of one pixel is sharp where its middle is half a pixel beside a whole one.
    step = 1.5 * width if len(rails) == 2 else width
    for number, dashes in enumerate(rails):
        yield dashes, number * step - 0.75 * width, width / 2


def _pen(look: LabelStyle, width: float, dashes: Dashes = _UNBROKEN) -> QPen:
    pen = QPen(look.colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashes:
        pen.setDashPattern(dashes)
    if _DOT in dashes:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _wave(line: QLineF, width: float) -> QPainterPath:
    arcs = max(1, round(line.length() / (1.75 * width)))
    step, height, y = line.length() / arcs, 1.5 * width, line.y1()
    path = QPainterPath(line.p1())
    for arc in range(arcs):
        left, sign = line.x1() + arc * step, 1 if arc % 2 else -1
        path.quadTo(left + step / 2, y + sign * height, left + step, y)
    return path


def _battlement(line: QLineF, width: float) -> QPainterPath:
    high, low = line.y1() - 0.75 * width, line.y1() + 0.75 * width
    path = QPainterPath(QPointF(line.x1(), high))
    for number, left in enumerate(_steps(line, 2.5 * width)):
        here, there = (low, high) if number % 2 else (high, low)
        path.lineTo(left, here)
        path.lineTo(left, there)
    path.lineTo(line.x2(), path.currentPosition().y())
    return path


def _comb(line: QLineF, width: float) -> QPainterPath:
    high, low = line.y1() - 0.75 * width, line.y1() + 1.25 * width
    path = QPainterPath(QPointF(line.x1(), high))
    path.lineTo(line.x2(), high)
    for left in _steps(line, 2 * width):
        path.moveTo(left, high)
        path.lineTo(left, low)
    return path


def _steps(line: QLineF, length: float) -> Iterator[float]:
    """Give places along a line, in the middle of pixels, so that what stands there is sharp."""
    place = line.x1() + length
    while place < line.x2() - 1:
        yield round(place) + 0.5
        place += length
