"""One note in the margin, to be read beside its line and clicked to be edited."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.ui.drawing.theme import GRID, Theme, themes
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.wording.tooltip import tooltip

_MOST_LINES = 8
_BAR = 3
_LEFT, _RIGHT, _ABOVE = _BAR + 2 * GRID, 2 * GRID, GRID
_LEADING = 1.35


class NoteCard(QAbstractButton):
    """Shows the beginning of a note, its tags, and the colour of its highlight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._highlight: Highlight | None = None
        self._note = _Lines(interface_font(), _MOST_LINES)
        self._tags = _Lines(interface_font(TextSize.CAPTION), 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def highlight(self) -> Highlight | None:
        """The highlight of which the note is shown."""
        return self._highlight

    def show_note(self, highlight: Highlight, width: int) -> None:
        """Show the note of a highlight in a width; nothing happens where it is shown already."""
        if highlight == self._highlight and width == self.width():
            return
        self._highlight = highlight
        self.setAccessibleName(highlight.note)
        words = self.tr("Note on “{quote}”").format(quote=highlight.passage.quote)
        self.setAccessibleDescription(words)
        for lines, words in ((self._note, highlight.note), (self._tags, _tag_line(highlight))):
            lines.lay_out(words, width - _LEFT - _RIGHT)
        self.setToolTip(tooltip(highlight.note) if self._note.is_cut else "")
        self.resize(width, round(2 * _ABOVE + self._note.height + self._tags.height))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._highlight is None:
            return
        theme = themes().current
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, theme, theme.pens[self._highlight.colour])
            painter.setPen(theme.ink)
            self._note.draw(painter, QPointF(_LEFT, _ABOVE))
            painter.setPen(theme.muted)
            self._tags.draw(painter, QPointF(_LEFT, _ABOVE + self._note.height))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_ground(self, painter: QPainter, theme: Theme, pen: QColor) -> None:
        painter.setPen(theme.accent if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.hover if self.underMouse() else theme.page)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen)
        bar = QRectF(1, _ABOVE, _BAR, self.height() - 2 * _ABOVE)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)


class _Lines:
    """Words broken into lines; what is more than there is room for is cut, with an ellipsis."""

    def __init__(self, font: QFont, most: int) -> None:
        metrics = QFontMetricsF(font)
        self._font = font
        self._most = most
        self._leading = metrics.height() * _LEADING
        self._ellipsis = metrics.horizontalAdvance("…")
        self._layout = QTextLayout("", font)
        self._lines: list[QTextLine] = []
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.is_cut = False

    @property
    def height(self) -> float:
        """The height of all lines."""
        return len(self._lines) * self._leading

    def lay_out(self, words: str, width: float) -> None:
        """Break words into lines of a width."""
        self._layout.setText(words.replace("\n", "\u2028"))
        self._lines.clear()
        self._layout.beginLayout()
        line = self._layout.createLine()
        while words and line.isValid() and len(self._lines) < self._most:
            is_last = len(self._lines) == self._most - 1
            line.setLineWidth(width - self._ellipsis if is_last else width)
            line.setPosition(QPointF(0, self.height + (self._leading - line.height()) / 2))
            self._lines.append(line)
            line = self._layout.createLine()
        self.is_cut = bool(words) and line.isValid()
        self._layout.endLayout()

    def draw(self, painter: QPainter, place: QPointF) -> None:
        """Draw the lines below a place."""
        for line in self._lines:
            line.draw(painter, place)
        if self.is_cut:
            last = self._lines[-1]
            painter.setFont(self._font)
            end = place + last.position() + QPointF(last.naturalTextWidth(), last.ascent())
            painter.drawText(end, "…")


def _tag_line(highlight: Highlight) -> str:
    return "  ".join(f"#{tag}" for tag in highlight.tags)
