"""Paints the rows of the article list."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.domain.article import ArticleState, ArticleSummary
from reader.domain.search import Snippet
from reader.ui.articles import wording
from reader.ui.articles.model import SNIPPET_ROLE, SUMMARY_ROLE, Index
from reader.ui.articles.snippets import paint_snippet
from reader.ui.drawing.broken_lines import broken
from reader.ui.drawing.icons import paint_icon
from reader.ui.drawing.mirror import Mirror
from reader.ui.drawing.swatch import paint_swatch
from reader.ui.drawing.theme import GRID, Theme, themes
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.drawing.underline import SAMPLE

_MARGIN = 4 * GRID
_BAR = 3
_DOT = 7
_ICON = 14
_PROGRESS = 2
_STATE_ICONS = {
    ArticleState.WAITING: "clock",
    ArticleState.WORKING: "loader-circle",
    ArticleState.FAILED: "triangle-alert",
}


@dataclass(frozen=True, slots=True)
class RowLook:
    """How rows are laid out: close together or not, with a line for the words found or not."""

    is_compact: bool = False
    has_snippets: bool = False

    @property
    def title_lines(self) -> int:
        """How many lines a title may take."""
        return 1 if self.is_compact else 2

    @property
    def padding(self) -> int:
        """The space above the title and below the last line."""
        return 3 * GRID // 2 if self.is_compact else 5 * GRID // 2

    @property
    def extra_lines(self) -> int:
        """How many lines follow the details: tags and names, or words around those found."""
        return int(self.has_snippets) + int(not self.is_compact)

    def height(self) -> int:
        """Return the height of every row."""
        title = self.title_lines * QFontMetrics(_title_font(is_read=False)).height()
        caption = (1 + self.extra_lines) * (QFontMetrics(_details_font()).height() + GRID // 2)
        return 2 * self.padding + title + caption


class ArticleDelegate(QStyledItemDelegate):
    """Paints what is known of an article; bars while it is fetched."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.look = RowLook()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.look.height())

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
        mirror = Mirror(painter, area)
        _paint_ground(mirror, theme, option)
        inside = area.adjusted(_MARGIN, self.look.padding, -3 * GRID, -self.look.padding)
        summary = index.data(SUMMARY_ROLE)
        if isinstance(summary, ArticleSummary):
            row = _Row(mirror, theme, summary, self.look)
            row.paint(inside, index.data(SNIPPET_ROLE))
            if wording.is_begun(summary):
                done = QRect(inside.left(), area.bottom() - _PROGRESS, inside.width(), _PROGRESS)
                done.setWidth(round(done.width() * summary.progress))
                painter.fillRect(mirror.place(done), theme.accent)
        else:
            _paint_bars(mirror, theme, inside)
        painter.restore()


class _Row:
    def __init__(
        self, mirror: Mirror, theme: Theme, summary: ArticleSummary, look: RowLook
    ) -> None:
        self._mirror = mirror
        self._painter = mirror.painter
        self._theme = theme
        self._summary = summary
        self._look = look

    def paint(self, area: QRect, snippet: object) -> None:
        font = _title_font(is_read=self._summary.is_read or not self._summary.readable)
        lines = broken(wording.title(self._summary), font, area.width(), self._look.title_lines)
        title, caption = QFontMetrics(font).height(), QFontMetrics(_details_font()).height()
        step = caption + GRID // 2
        extra = self._extra(snippet)
        height = len(lines) * title + (1 + len(extra)) * step
        top = area.top() + max(0, (area.height() - height) // 2)
        if not self._summary.is_read and self._summary.readable:
            self._paint_dot(area.left() - _MARGIN, top + title / 2)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.ink)
        for line in lines:
            rect = QRect(area.left(), top, area.width(), title)
            self._mirror.draw_words(rect, line)
            top += title
        top += GRID // 2
        self._paint_details(QRect(area.left(), top, area.width(), caption))
        for paint_line in extra:
            top += step
            paint_line(QRect(area.left(), top, area.width(), caption))

    def _extra(self, snippet: object) -> list[Callable[[QRect], None]]:
        """Return what paints the lines below the details."""
        extra: list[Callable[[QRect], None]] = []
        if self._look.has_snippets and isinstance(snippet, Snippet) and snippet.text:
            extra.append(lambda line: paint_snippet(self._mirror, self._theme, line, snippet))
        if not self._look.is_compact and (self._summary.tags or self._summary.names):
            extra.append(self._paint_tags_and_names)
        return extra

    def _paint_dot(self, edge: int, middle: float) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.accent)
        left = edge + (_MARGIN + _BAR - _DOT) // 2
        dot = QRect(left, round(middle - _DOT / 2), _DOT, _DOT)
        self._painter.drawEllipse(QRectF(self._mirror.place(dot)))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_details(self, line: QRect) -> None:
        self._painter.setFont(_details_font())
        state, words = self._summary.state, wording.state(self._summary)
        if not words:
            rest = self._paint_signs(line)
            self._paint_words(rest, self._fitting_details(rest.width()), self._theme.muted)
            return
        colour = self._theme.warning if state is ArticleState.FAILED else self._theme.muted
        self._paint_icon(line.left(), line, _STATE_ICONS[state], colour)
        rest = line.adjusted(_ICON + GRID, 0, 0, 0)
        self._paint_words(rest, words, colour)

    def _fitting_details(self, width: int) -> str:
        """Return as many of the details as a line holds, the first at any rate."""
        parts = wording.details(self._summary)
        metrics = self._painter.fontMetrics()
        while len(parts) > 1 and metrics.horizontalAdvance(wording.joined(parts)) > width:
            parts.pop()
        return wording.joined(parts)

    def _paint_signs(self, line: QRect) -> QRect:
        """Paint icons at the end of a line: archived, noted on, highlighted; return the rest."""
        rest = QRect(line)
        if self._summary.highlights:
            rest = self._paint_sign(rest, "highlighter", str(self._summary.highlights))
        if self._summary.note:
            rest = self._paint_sign(rest, "notebook-pen")
        if self._summary.is_archived:
            rest = self._paint_sign(rest, "archive")
        return rest

    def _paint_sign(self, line: QRect, icon: str, words: str = "") -> QRect:
        width = self._painter.fontMetrics().horizontalAdvance(words)
        left = line.right() - width + 1
        self._painter.setPen(self._theme.muted)
        self._mirror.draw_words(QRect(left, line.top(), width, line.height()), words)
        left -= _ICON + GRID // 2
        self._paint_icon(left, line, icon, self._theme.muted)
        return line.adjusted(0, 0, left - line.right() - 2 * GRID, 0)

    def _paint_tags_and_names(self, line: QRect) -> None:
        self._painter.setFont(_details_font())
        rest = QRect(line)
        for tag in self._summary.tags:
            rest = self._paint_piece(rest, f"#{tag}", self._theme.accent)
        # A line without any of its name says nothing.
        least = SAMPLE + GRID + self._painter.fontMetrics().horizontalAdvance("Mm…")
        for name, label in self._summary.names:
            if rest.width() < least:
                return
            sign = self._mirror.place(QRect(rest.left(), rest.top(), SAMPLE, rest.height()))
            paint_swatch(self._painter, label, QRectF(sign))
            rest = self._paint_piece(rest.adjusted(SAMPLE + GRID, 0, 0, 0), name, self._theme.muted)

    def _paint_piece(self, rect: QRect, words: str, colour: QColor) -> QRect:
        """Paint words at the start of a line and return what is left of it."""
        self._paint_words(rect, words, colour)
        width = self._painter.fontMetrics().horizontalAdvance(words)
        return rect.adjusted(min(width + 2 * GRID, rect.width()), 0, 0, 0)

    def _paint_words(self, rect: QRect, words: str, colour: QColor) -> None:
        self._painter.setPen(colour)
        shown = self._painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, rect.width()
        )
        self._mirror.draw_words(rect, shown)

    def _paint_icon(self, left: int, line: QRect, name: str, colour: QColor) -> None:
        top = line.top() + (line.height() - _ICON) // 2
        place = self._mirror.place(QRect(left, top, _ICON, _ICON))
        paint_icon(self._painter, name, place, colour)


def _paint_ground(mirror: Mirror, theme: Theme, option: QStyleOptionViewItem) -> None:
    painter = mirror.painter
    area: QRect = option.rect
    state: QStyle.StateFlag = option.state
    flags = QStyle.StateFlag
    painter.setPen(theme.line)
    ruled = mirror.place(area.adjusted(_MARGIN, 0, 0, 0))
    painter.drawLine(ruled.bottomLeft(), ruled.bottomRight())
    if state & flags.State_Selected:
        painter.fillRect(area, theme.selection)
        bar = theme.accent if state & flags.State_Active else theme.edge
        painter.fillRect(mirror.place(QRect(area.topLeft(), QSize(_BAR, area.height()))), bar)
    elif state & flags.State_MouseOver:
        painter.fillRect(area, theme.hover)
    if state & flags.State_HasFocus and state & flags.State_KeyboardFocusChange:
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))


def _paint_bars(mirror: Mirror, theme: Theme, area: QRect) -> None:
    painter = mirror.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.line)
    middle = area.center().y()
    for top, part in ((middle - 14, 0.85), (middle + 6, 0.5)):
        bar = mirror.place(QRect(area.left(), top, round(part * area.width()), 8))
        painter.drawRoundedRect(QRectF(bar), 4, 4)


def _title_font(*, is_read: bool) -> QFont:
    return interface_font(TextSize.BODY, Weight.REGULAR if is_read else Weight.BOLD)


def _details_font() -> QFont:
    return interface_font(TextSize.CAPTION)
