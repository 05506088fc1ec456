"""The names that the program is not sure of, one question after the other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.ui.dialogs.doubtful_card import DoubtfulCard, DoubtfulName
from reader.ui.dialogs.frame import FramedDialog
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.flow_layout import FlowLayout

_SIZE = (540, 460)
_NARROWEST = 320


class DoubtfulNamesDialog(FramedDialog):
    """Asks about one name at a time; A accepts, R rejects, S skips, Backspace takes that back.

    The signals carry the payload of the question. ``taken_back`` follows only what was accepted
    or rejected: a question that was skipped is shown again, and nothing else happens.
    """

    name_accepted = Signal(object)
    name_rejected = Signal(object)
    name_skipped = Signal(object)
    taken_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._names: tuple[DoubtfulName, ...] = ()
        self._is_looking = True
        self._decided: list[bool] = []
        self._spoken = ""
        self.setWindowTitle(self.tr("Doubtful Names"))
        self.resize(*_SIZE)
        self.setMinimumWidth(_NARROWEST)
        self._card = DoubtfulCard()
        self._progress = QProgressBar()
        self._accept = QPushButton(self.tr("&Accept"))
        self._reject = QPushButton(self.tr("&Reject"))
        self._skip = QPushButton(self.tr("&Skip"))
        self._nothing = EmptyState("check-check", "")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show()

    def show_suggestions(self, names: Sequence[DoubtfulName]) -> None:
        """Ask about other names, from the first; what was answered before stays as it is."""
        self._names = tuple(names)
        self._is_looking = False
        self._decided.clear()
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        answers: dict[int, Callable[[], None]] = {
            Qt.Key.Key_A: self._on_accepted,
            Qt.Key.Key_R: self._on_rejected,
            Qt.Key.Key_S: self._on_skipped,
            Qt.Key.Key_Backspace: self._on_taken_back,
        }
        answer = answers.get(event.key())
        if event.matches(QKeySequence.StandardKey.Undo):
            self._on_taken_back()
        elif answer is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            answer()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Questions answered"))
        for page in (self._nothing, self._question()):
            self._pages.addWidget(page)
        self.column.addWidget(self._progress)
        self.column.addWidget(self._pages, 1)
        self._back = self.add_buttons().addButton(
            self.tr("Take &Back"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._accept.setDefault(True)

    def _question(self) -> QWidget:
        area = QScrollArea()
        area.setWidget(self._card)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        answers = FlowLayout(spacing=2 * GRID)
        for button in (self._accept, self._reject, self._skip):
            answers.addWidget(button)
        keys = QLabel(self.tr("A accepts, R rejects, S skips, Backspace takes it back."))
        keys.setFont(interface_font(TextSize.CAPTION))
        keys.setProperty("tone", "muted")
        keys.setWordWrap(True)
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(area, 1)
        column.addLayout(answers)
        column.addWidget(keys)
        return question

    def _connect(self) -> None:
        self._accept.clicked.connect(self._on_accepted)
        self._reject.clicked.connect(self._on_rejected)
        self._skip.clicked.connect(self._on_skipped)
        self._back.clicked.connect(self._on_taken_back)

    def _current(self) -> DoubtfulName | None:
        """Return the question that is asked now: as many are before it as have been answered."""
        number = len(self._decided)
        return self._names[number] if number < len(self._names) else None

    def _answer(self, told: SignalInstance, *, decided: bool) -> None:
        name = self._current()
        if name is not None:
            self._decided.append(decided)
            self._show()
            told.emit(name.payload)

    def _show(self) -> None:
        name, answered, total = self._current(), len(self._decided), len(self._names)
        self._back.setEnabled(answered > 0)
        self._progress.setVisible(total > 0)
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(answered)
        if name is None:
            self._show_end(total)
        else:
            self._card.show_name(name, answered + 1, total)
            self._spoken = self._card.spoken()
            self._pages.setCurrentIndex(1)
            if not any(one.hasFocus() for one in (self._accept, self._reject, self._skip)):
                self._accept.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()

    def _show_end(self, total: int) -> None:
        if self._is_looking:
            heading, sign = self.tr("Looking for doubtful names…"), "hourglass"
        else:
            heading = self.tr("All questions answered") if total else self.tr("No doubtful names")
            sign = "check-check"
        self._nothing.show_icon(sign)
        self._nothing.show_text(heading, self._counted(total))
        self._spoken = heading
        self._pages.setCurrentIndex(0)

    def _counted(self, total: int) -> str:
        if total > 1:
            return self.tr("There were %Ln doubtful names.", "", total)
        return self.tr("There was 1 doubtful name.") if total else ""

    def _say(self) -> None:
        """Let a screen reader say what is shown now; the focus stays where it was."""
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._spoken))

    @Slot()
    def _on_accepted(self) -> None:
        self._answer(self.name_accepted, decided=True)

    @Slot()
    def _on_rejected(self) -> None:
        self._answer(self.name_rejected, decided=True)

    @Slot()
    def _on_skipped(self) -> None:
        self._answer(self.name_skipped, decided=False)

    @Slot()
    def _on_taken_back(self) -> None:
        if not self._decided:
            return
        decided = self._decided.pop()
        self._show()
        name = self._current()
        if decided and name is not None:
            self.taken_back.emit(name.payload)
