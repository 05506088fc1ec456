"""A theme as a small page to click on."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton
from typing_extensions import override

from reader.domain.entity import Label
from reader.domain.highlight import Colour
from reader.ui.bindings import plain
from reader.ui.drawing.theme import GRID, SYSTEM, Theme, load_theme, themes
from reader.ui.drawing.type_scale import TextSize, interface_font

_WIDTH = 104
_PAGE = 60
_RADIUS = 6
_LINE = 3
_ROOM = 3


class ThemeCard(QRadioButton):
    """Offers the theme of a command of the menu, and does what the command does."""

    def __init__(self, command: QAction) -> None:
        super().__init__(plain(command.text()))
        self._choice = str(command.data())
        self.setFont(interface_font(TextSize.CAPTION))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setChecked(command.isChecked())
        command.toggled.connect(self.setChecked)
        self.toggled.connect(lambda is_on: command.trigger() if is_on else None)

    @override
    def sizeHint(self) -> QSize:
        words = self.fontMetrics()
        width = max(_WIDTH, words.horizontalAdvance(self.text()) + 2 * GRID)
        return QSize(width, _PAGE + 2 * _ROOM + GRID + words.height())

    @override
    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes().current
        page = QRect(_ROOM, _ROOM, self.width() - 2 * _ROOM, _PAGE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_page(painter, QRectF(page))
            is_strong = self.isChecked() or self.hasFocus()
            painter.setPen(QPen(theme.accent if is_strong else theme.edge, 2 if is_strong else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(page), _RADIUS, _RADIUS)
            if self.hasFocus():
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 2, 2)
            painter.setPen(theme.ink if self.isChecked() else theme.muted)
            words = self.rect().adjusted(0, _PAGE + 2 * _ROOM, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_page(self, painter: QPainter, page: QRectF) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(page, _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        if self._choice == SYSTEM:
            left = page.adjusted(0, 0, -page.width() / 2, 0)
            _paint_words(painter, page, load_theme("dark"))
            painter.setClipPath(_of(left) & outline)
            _paint_words(painter, page, load_theme("light"))
        else:
            _paint_words(painter, page, load_theme(self._choice))
        painter.setClipping(False)


def _of(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(area)
    return path


def _paint_words(painter: QPainter, page: QRectF, theme: Theme) -> None:
    """Draw some lines of text, one with a name and one highlighted, as bars."""
    painter.fillRect(page, theme.page)
    left, top, width = page.left() + 3 * GRID, page.top() + 3 * GRID, page.width() - 6 * GRID
    highlight = QRectF(left - 2, top + 5 * GRID + 1, width * 0.6 + 4, _LINE + 6)
    painter.fillRect(highlight, theme.highlights[Colour.YELLOW])
    for row, share in enumerate((0.45, 1.0, 0.6, 0.85)):
        colour = theme.ink if row == 0 else _between(theme.ink, theme.page)
        bar = QRectF(left, top + row * 3 * GRID, width * share, _LINE + (row == 0))
        painter.fillRect(bar, colour)
    name = QRectF(left + width * 0.55, top + 3 * GRID + _LINE + 2, width * 0.45, 1.6)
    painter.fillRect(name, theme.labels[Label.PERSON].colour)


def _between(one: QColor, other: QColor) -> QColor:
    return QColor(
        (one.red() + other.red()) // 2,
        (one.green() + other.green()) // 2,
        (one.blue() + other.blue()) // 2,
    )
