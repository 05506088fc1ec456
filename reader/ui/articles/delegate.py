"""Paints the rows of the article list."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.domain.article import ArticleState, ArticleSummary
from reader.ui.articles import wording
from reader.ui.articles.model import SUMMARY_ROLE, Index
from reader.ui.icons import paint_icon
from reader.ui.theme import GRID, Theme, themes
from reader.ui.type_scale import TextSize, Weight, interface_font

_TITLE_LINES = 2
_MARGIN = 4 * GRID
_PADDING = 3 * GRID
_BAR = 3
_ICON = 14
_STATE_ICONS = {
    ArticleState.WAITING: "clock",
    ArticleState.WORKING: "loader-circle",
    ArticleState.FAILED: "triangle-alert",
}


def row_height() -> int:
    """Return the height of every row: two lines of title and one of details."""
    title, details = QFontMetrics(_title_font()), QFontMetrics(_details_font())
    return 2 * _PADDING + _TITLE_LINES * title.height() + GRID + details.height()


class ArticleDelegate(QStyledItemDelegate):
    """Paints title, source, state and highlights of an article; bars while it is fetched."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        theme = themes().current
        area: QRect = option.rect
        painter.save()
        _paint_ground(painter, theme, option)
        inside = area.adjusted(_MARGIN, _PADDING, -_PADDING, -_PADDING)
        summary = index.data(SUMMARY_ROLE)
        if isinstance(summary, ArticleSummary):
            _Row(painter, theme, summary).paint(inside)
        else:
            _paint_bars(painter, theme, inside)
        painter.restore()


class _Row:
    def __init__(self, painter: QPainter, theme: Theme, summary: ArticleSummary) -> None:
        self._painter = painter
        self._theme = theme
        self._summary = summary

    def paint(self, area: QRect) -> None:
        lines = _broken(wording.title(self._summary), _title_font(), area.width())
        title, details = QFontMetrics(_title_font()), QFontMetrics(_details_font())
        height = len(lines) * title.height() + GRID + details.height()
        top = area.top() + (area.height() - height) // 2
        self._painter.setFont(_title_font())
        self._painter.setPen(self._theme.ink)
        for line in lines:
            rect = QRect(area.left(), top, area.width(), title.height())
            self._painter.drawText(rect, Qt.AlignmentFlag.AlignLeading, line)
            top += title.height()
        self._paint_details(QRect(area.left(), top + GRID, area.width(), details.height()))

    def _paint_details(self, line: QRect) -> None:
        self._painter.setFont(_details_font())
        state = self._summary.state
        if state is ArticleState.DONE:
            rest = self._paint_highlights(line)
            self._paint_words(rest, wording.details(self._summary), self._theme.muted)
            return
        colour = self._theme.warning if state is ArticleState.FAILED else self._theme.muted
        self._paint_icon(line.left(), line, _STATE_ICONS[state], colour)
        rest = line.adjusted(_ICON + GRID, 0, 0, 0)
        self._paint_words(rest, wording.state(self._summary), colour)

    def _paint_highlights(self, line: QRect) -> QRect:
        if not self._summary.highlights:
            return line
        number = str(self._summary.highlights)
        width = self._painter.fontMetrics().horizontalAdvance(number)
        left = line.right() - width + 1
        self._painter.setPen(self._theme.muted)
        self._painter.drawText(
            QRect(left, line.top(), width, line.height()), Qt.AlignmentFlag.AlignLeft, number
        )
        left -= _ICON + GRID // 2
        self._paint_icon(left, line, "highlighter", self._theme.muted)
        return line.adjusted(0, 0, left - line.right() - 2 * GRID, 0)

    def _paint_words(self, rect: QRect, words: str, colour: QColor) -> None:
        self._painter.setPen(colour)
        shown = self._painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, rect.width()
        )
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_icon(self, left: int, line: QRect, name: str, colour: QColor) -> None:
        top = line.top() + (line.height() - _ICON) // 2
        paint_icon(self._painter, name, QRect(left, top, _ICON, _ICON), colour)


def _paint_ground(painter: QPainter, theme: Theme, option: QStyleOptionViewItem) -> None:
    area: QRect = option.rect
    state: QStyle.StateFlag = option.state
    flags = QStyle.StateFlag
    painter.setPen(theme.line)
    painter.drawLine(area.left() + _MARGIN, area.bottom(), area.right(), area.bottom())
    if state & flags.State_Selected:
        painter.fillRect(area, theme.selection)
        bar = theme.accent if state & flags.State_Active else theme.edge
        painter.fillRect(QRect(area.topLeft(), QSize(_BAR, area.height())), bar)
    elif state & flags.State_MouseOver:
        painter.fillRect(area, theme.hover)
    if state & flags.State_HasFocus and state & flags.State_KeyboardFocusChange:
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))


def _paint_bars(painter: QPainter, theme: Theme, area: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.line)
    middle = area.center().y()
    for top, part in ((middle - 16, 0.85), (middle + 8, 0.5)):
        painter.drawRoundedRect(QRectF(area.left(), top, part * area.width(), 8), 4, 4)


def _broken(text: str, font: QFont, width: int) -> list[str]:
    """Return a text as the lines of a title, the last one cut where it does not fit."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < _TITLE_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF())
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts text in UTF-16 units.
    units = text.encode("utf-16-le")
    ends = [*starts[1:], len(units) // 2]
    lines = [
        units[2 * start : 2 * end].decode("utf-16-le").strip()
        for start, end in zip(starts, ends, strict=True)
    ]
    if lines:
        metrics = QFontMetrics(font)
        lines[-1] = metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return lines


def _title_font() -> QFont:
    return interface_font(TextSize.BODY, Weight.MEDIUM)


def _details_font() -> QFont:
    return interface_font(TextSize.CAPTION)
