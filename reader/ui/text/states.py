"""What stands in the centre while there is no article to read."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID, themes
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font

_ICON = 44


class Notice(QWidget):
    """An icon, a sentence and a hint in the middle of the pane, and a button where one helps.

    ``keys`` is what takes the keys.
    """

    requested = Signal()

    def __init__(self, icon_name: str, action: str = "") -> None:
        super().__init__()
        self.keys: QWidget = self
        self._icon_name = icon_name
        self._column = QVBoxLayout()
        self._picture = QLabel()
        self._headline = _centred(interface_font(TextSize.TITLE, Weight.MEDIUM))
        self._hint = _centred(interface_font())
        self._hint.setProperty("tone", "muted")
        self._lay_out()
        if action:
            self._offer(action)
        self.refresh()

    def say(self, headline: str, hint: str) -> None:
        """Show a sentence and what to do next."""
        self._headline.setText(headline)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(hint)

    def refresh(self) -> None:
        """Draw the icon in the theme in use."""
        self._picture.setPixmap(
            icon(self._icon_name).pixmap(QSize(_ICON, _ICON), QIcon.Mode.Disabled)
        )

    def _offer(self, action: str) -> None:
        button = QPushButton(action)
        button.clicked.connect(self.requested)
        self.keys = button
        below_hint = self._column.count() - 1
        self._column.insertSpacing(below_hint, 8)
        self._column.insertWidget(below_hint + 1, button, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = self._column
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture, alignment=middle)
        column.addSpacing(8)
        column.addWidget(self._headline)
        column.addWidget(self._hint)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addLayout(column, 4)
        layout.addStretch(1)


class RuledRow(QWidget):
    """A row of controls with a line below it; the first one takes what room there is.

    Without a control to show there is no row either.
    """

    def __init__(self, first: QWidget, *others: QWidget) -> None:
        super().__init__()
        self._controls = (first, *others)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, GRID, 2 * GRID, GRID + 1)
        layout.setSpacing(GRID)
        layout.addWidget(first, 1)
        for control in others:
            layout.addWidget(control, alignment=Qt.AlignmentFlag.AlignRight)
        for control in self._controls:
            control.installEventFilter(self)
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._follow()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, themes().current.line)

    def _follow(self) -> None:
        self.setHidden(all(control.isHidden() for control in self._controls))


class ProgressLine(QWidget):
    """One quiet line that says what the program is doing with the article.

    It is as high as the controls that come in its row once that is done.
    """

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel()
        self._words.setFont(interface_font(TextSize.CAPTION))
        self._words.setProperty("tone", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(72, 4)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 4, 0)
        layout.setSpacing(8)
        layout.addWidget(self._bar)
        layout.addWidget(self._words)
        self.setFixedHeight(7 * GRID)
        self.hide()

    def say(self, message: str) -> None:
        """Show a message, or nothing for an empty one."""
        self._words.setText(message)
        self.setAccessibleName(message)
        self.setVisible(bool(message))


def _centred(font: QFont) -> QLabel:
    label = QLabel()
    label.setFont(font)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
