"""Another library on its way in: where decisions differ, and what was taken in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.domain.carrying import Fate
from reader.domain.conflicts import Conflict
from reader.domain.ledger import Decision
from reader.domain.meanings import MeaningConflict
from reader.services.library_files import Report
from reader.ui.dialogs.frame import keep_narrow
from reader.ui.dialogs.import_work import ImportWorkDialog
from reader.ui.drawing.theme import GRID
from reader.ui.text.pens import bare_name
from reader.ui.wording.decision_wording import sentence
from reader.ui.wording.said import told

_SIZE = (600, 420)


class ImportLibraryDialog(ImportWorkDialog):
    """Shows how far the work is, asks which decisions hold, and says what was taken in.

    ``chosen`` carries the ids of the decisions of the file that hold, and the colours that mean
    what they do there.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Import a Library"), self.tr("Looking through the library…"), parent
        )
        self.resize(*_SIZE)
        self._choices = _Choices()
        self._choices.hide()
        self.column.addWidget(self._choices, 1)
        self.column.addStretch()
        self._add_stop()
        self.import_button = self._buttons.addButton(
            self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.import_button.hide()
        self.import_button.clicked.connect(self._on_chosen)
        self._asks = False

    def show_conflicts(
        self, conflicts: Sequence[Conflict], meanings: Sequence[MeaningConflict]
    ) -> None:
        """Ask which of the decisions hold, and what colours mean."""
        self._asks = True
        headings = (
            self.tr("%Ln decisions about names differ", "", len(conflicts)) if conflicts else "",
            self.tr("%Ln colours mean something else", "", len(meanings)) if meanings else "",
        )
        self._heading.setText("\n".join(filter(None, headings)))
        self._said.setText(
            self.tr("Choose which ones hold. The others are kept as taken back.")
            if conflicts
            else self.tr("Choose what they mean in your library.")
        )
        self._bar.hide()
        self._choices.show_conflicts(conflicts, meanings)
        self._choices.show()
        self.import_button.show()
        self.import_button.setDefault(True)
        self.import_button.setFocus()
        self._name_closing(self.tr("Cancel"))

    def show_report(self, report: Report, *, is_stopped: bool) -> None:
        """Say what was taken in."""
        facts = self._facts(report)
        if is_stopped:
            facts.append(self.tr("The rest was left out."))
        elif report.problem is not None:
            facts += told(report.problem)
        if report.backup is not None:
            kept = self.tr("The library as it was before is kept as {place}")
            facts.append(kept.format(place=report.backup))
        added = report.articles[Fate.ADDED]
        self._end(self.tr("%Ln articles were added", "", added), "\n".join(filter(None, facts)))

    @override
    def reject(self) -> None:
        if self._asks:
            self._is_done = True
        super().reject()

    def _facts(self, report: Report) -> list[str]:
        joined, known = report.articles[Fate.JOINED], report.articles[Fate.KNOWN]
        counted = (
            (joined, self.tr("%Ln articles were here and say more now", "", joined)),
            (known, self.tr("%Ln articles were here already", "", known)),
            (report.highlights, self.tr("%Ln highlights were added", "", report.highlights)),
            (report.changed, self.tr("%Ln highlights say more now", "", report.changed)),
            (report.decisions, self.tr("%Ln decisions were added", "", report.decisions)),
        )
        return [words for count, words in counted if count]

    def _name_closing(self, words: str) -> None:
        for button in self._buttons.buttons():
            if button is not self.import_button:
                button.setText(words)

    @Slot()
    def _on_chosen(self) -> None:
        self._asks = False
        self._heading.setText(self.tr("Importing the library…"))
        self._said.setText("")
        self._choices.hide()
        self.import_button.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._name_closing(self.tr("Stop"))
        self.chosen.emit(self._choices.theirs())


class _Choices(QWidget):
    """What differs: mine or theirs to be chosen of each, or of all at once."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QComboBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(self._all())
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(0, 0, 2 * GRID, 0)
        self._rows.setSpacing(5 * GRID)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What differs"))
        column.addWidget(area, 1)

    def show_conflicts(
        self, conflicts: Sequence[Conflict], meanings: Sequence[MeaningConflict]
    ) -> None:
        """Offer both sides of each; mine are chosen."""
        for conflict in conflicts:
            mine = "; ".join(map(self._in_words, conflict.mine))
            theirs = self._in_words(conflict.theirs)
            self._rows.addWidget(self._offer(conflict.theirs.id, mine, theirs))
        for meaning in meanings:
            mine, theirs = (
                self.tr("{colour} means “{meaning}”").format(
                    colour=bare_name(meaning.colour), meaning=words
                )
                for words in (meaning.mine, meaning.theirs)
            )
            self._rows.addWidget(self._offer(meaning.colour, mine, theirs))
        self._rows.addStretch()

    def theirs(self) -> tuple[str, ...]:
        """Return the ids and colours of which the side of the file was chosen."""
        return tuple(each for each, box in self._boxes.items() if box.currentIndex())

    def _all(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, is_theirs in (
            (self.tr("All of &mine"), False),
            (self.tr("All of &theirs"), True),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(self._on_all_of_theirs if is_theirs else self._on_all_of_mine)
            row.addWidget(button)
        row.addStretch()
        return row

    def _offer(self, name: str, mine: str, theirs: str) -> QWidget:
        both = QLabel(
            self.tr("Mine: {decision}").format(decision=mine)
            + "\n"
            + self.tr("Theirs: {decision}").format(decision=theirs)
        )
        both.setTextFormat(Qt.TextFormat.PlainText)
        both.setWordWrap(True)
        keep_narrow(both)
        box = QComboBox()
        box.addItems((self.tr("Mine holds"), self.tr("Theirs holds")))
        box.setAccessibleName(both.text())
        self._boxes[name] = box
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3 * GRID)
        line.addWidget(both, 1)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _in_words(self, decision: Decision) -> str:
        words = sentence(decision.act)
        if decision.taken_back_at is None:
            return words
        return self.tr("“{decision}” was taken back").format(decision=words)

    @Slot()
    def _on_all_of_mine(self) -> None:
        self._choose(0)

    @Slot()
    def _on_all_of_theirs(self) -> None:
        self._choose(1)

    def _choose(self, number: int) -> None:
        for box in self._boxes.values():
            box.setCurrentIndex(number)
