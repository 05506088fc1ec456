"""Articles over time, as bars."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from reader.domain.biography import Period
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.entity_page import wording
from reader.ui.wording.dates import known_day
from reader.ui.wording.tooltip import tooltip

_BARS = 56
_WIDEST = 28.0
_SMALLEST = 2.0
_LEAST = 2


class Chart(QWidget):
    """One bar a period; the first and the last are named below, each by its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._periods: tuple[Period, ...] = ()
        self.setFont(interface_font(TextSize.CAPTION))
        self.setAccessibleName(self.tr("Articles over time"))
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_periods(self, periods: Sequence[Period]) -> None:
        """Show other periods; a single one says nothing and is hidden."""
        self._periods = tuple(periods)
        self.setAccessibleDescription(
            "; ".join(wording.period(period) for period in periods if period.articles)
        )
        self.setVisible(len(self._periods) >= _LEAST)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, _BARS + GRID + self.fontMetrics().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes().current
        most = max((period.articles for period in self._periods), default=0)
        with QPainter(self) as painter:
            painter.setPen(theme.line)
            painter.drawLine(0, _BARS, self.width(), _BARS)
            for place, period in enumerate(self._periods):
                if period.articles:
                    height = max(_SMALLEST, (_BARS - 2) * period.articles / most)
                    bar = QRectF(self._bar(place))
                    bar.setTop(_BARS - height)
                    painter.fillRect(bar, theme.accent)
            self._name_ends(painter)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            period = self._period_at(event.pos().x())
            if period is not None:
                QToolTip.showText(event.globalPos(), tooltip(wording.period(period)), self)
            return True
        return super().event(event)

    def _step(self) -> float:
        return min(_WIDEST, self.width() / max(1, len(self._periods)))

    def _bar(self, place: int) -> QRectF:
        """Return the ground that the bar of a period stands on, in full height."""
        step = self._step()
        gap = 1.0 if step > 4 else 0.0
        return QRectF(place * step, 0, max(1.0, step - gap), _BARS)

    def _period_at(self, x: int) -> Period | None:
        place = int(x / self._step())
        return self._periods[place] if 0 <= place < len(self._periods) else None

    def _name_ends(self, painter: QPainter) -> None:
        if not self._periods:
            return
        painter.setPen(themes().current.muted)
        line = self.fontMetrics().height()
        right = min(self.width(), round(self._step() * len(self._periods)))
        first, last = (known_day(self._periods[at].start) for at in (0, -1))
        room = self.fontMetrics().horizontalAdvance(f"{first}    {last}")
        area = QRectF(0, _BARS + GRID, max(right, room), line)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight, last)
