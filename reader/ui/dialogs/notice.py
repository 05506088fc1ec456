"""Notices above the panes: what went wrong and what to do, without stopping the reader."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)
from typing_extensions import override

from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import Weight, interface_font
from reader.ui.widgets.icon_label import IconLabel
from reader.ui.widgets.selectable_label import SelectableLabel

_ICON_SIZE = 20
_PASSING_MILLISECONDS = 8_000


@dataclass(frozen=True, slots=True)
class Action:
    """What a notice offers to do, such as to undo."""

    text: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Notice:
    message: str
    hint: str
    action: Action | None
    put_away: Callable[[], None] | None
    passes: bool


class NoticeBar(QFrame):
    """Shows one notice at a time, the oldest first, each until it is dismissed or passes."""

    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._queue: deque[_Notice] = deque()
        self.setProperty("surface", "notice")
        self.setAccessibleName(self.tr("Notice"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.passing = QTimer(self, singleShot=True, interval=_PASSING_MILLISECONDS)
        self.passing.timeout.connect(self._on_passed)
        self._message = SelectableLabel(font=interface_font(weight=Weight.MEDIUM))
        self._hint = SelectableLabel()
        self._more = QLabel()
        self._more.setProperty("tone", "muted")
        self._action = QPushButton()
        self._copy = _button("copy", self.tr("Copy the notice"))
        self._dismiss = _button("x", self.tr("Dismiss the notice"))
        self._action.clicked.connect(self._on_action)
        self._copy.clicked.connect(self._on_copy)
        self._dismiss.clicked.connect(self.dismiss)
        self._lay_out()
        self.hide()

    def show_notice(
        self,
        message: str,
        hint: str = "",
        action: Action | None = None,
        put_away: Callable[[], None] | None = None,
        *,
        passes: bool = False,
    ) -> None:
        """Add a notice behind those that wait; one that waits already is not added again.

        ``put_away`` runs when it is dismissed without its action. One that ``passes`` goes by
        itself after a while, unless the mouse or the keys are on it.
        """
        notice = _Notice(message, hint, action, put_away, passes)
        if notice not in self._queue:
            self._queue.append(notice)
            self._show()

    @Slot()
    def dismiss(self) -> None:
        """Take the notice away and show the next one."""
        if self._queue:
            notice = self._queue.popleft()
            self._show()
            if notice.put_away:
                notice.put_away()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        self.passing.stop()
        if not self._queue:
            self.hide()
            self.emptied.emit()
            return
        notice = self._queue[0]
        if notice.passes:
            self.passing.start()
        self._message.setText(notice.message)
        self._hint.setText(notice.hint)
        self._hint.setVisible(bool(notice.hint))
        self._action.setText(notice.action.text if notice.action else "")
        self._action.setVisible(notice.action is not None)
        waiting = len(self._queue) - 1
        self._more.setText(self.tr("%Ln more", "", waiting) if waiting else "")
        self.setAccessibleDescription(_text(notice))
        self.show()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(IconLabel("info", _ICON_SIZE))
        row.addLayout(words, 1)
        for part in (self._more, self._action, self._copy, self._dismiss):
            row.addWidget(part)

    @Slot()
    def _on_passed(self) -> None:
        keys = QApplication.focusWidget()
        has_keys = keys is not None and (keys is self or self.isAncestorOf(keys))
        if self.underMouse() or has_keys:
            self.passing.start()
        else:
            self.dismiss()

    @Slot()
    def _on_action(self) -> None:
        notice = self._queue.popleft()
        self._show()
        if notice.action:
            notice.action.run()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(_text(self._queue[0]))


def _text(notice: _Notice) -> str:
    return "\n".join(part for part in (notice.message, notice.hint) if part)


def _button(icon_name: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(icon_name))
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
