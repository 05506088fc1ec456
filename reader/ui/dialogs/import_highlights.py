"""Highlights from elsewhere on their way into the library, and what became of them."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.domain.clipping import Clipping
from reader.domain.highlight import AnchorState
from reader.services.clippings import Outcome
from reader.ui.dialogs.frame import add_action
from reader.ui.dialogs.import_work import ImportWorkDialog
from reader.ui.dialogs.scrolled_rows import ScrolledRows
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import Weight, interface_font
from reader.ui.widgets.selectable_label import SelectableLabel

_SIZE = (560, 460)
_MOST_SHOWN = 200


class ImportHighlightsDialog(ImportWorkDialog):
    """Shows how far the work is, and then what became of every highlight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import Highlights"), self.tr("Reading the highlights…"), parent)
        self.resize(*_SIZE)
        self._list = _Quotes(self.tr("Highlights that found no place"))
        self._list.hide()
        self.column.addWidget(self._list, 1)
        self.column.addStretch()
        self._add_stop()
        self._lost: tuple[tuple[Clipping, str], ...] = ()

    def show_outcome(self, outcome: Outcome, *, is_whole: bool) -> None:
        """Say what became of the highlights."""
        self._end(
            self.tr("%Ln highlights were added", "", len(outcome.added)),
            "\n".join(self._facts(outcome, is_whole=is_whole)),
        )
        self._lost = (
            *((one, self.tr("Its words are not in the article.")) for one in outcome.orphans),
            *((one, self.tr("It waits for its article.")) for one in outcome.kept),
        )
        if self._lost:
            self._list.show_quotes(self._lost[:_MOST_SHOWN])
            self._list.show()
            add_action(self._buttons, self.tr("Copy List"), self._on_copy)

    def _facts(self, outcome: Outcome, *, is_whole: bool) -> list[str]:
        moved = outcome.states[AnchorState.MOVED]
        counted = (
            (moved, self.tr("%Ln stand in a text that has changed", "", moved)),
            (
                len(outcome.orphans),
                self.tr("%Ln are not in the text of their article", "", len(outcome.orphans)),
            ),
            (
                len(outcome.kept),
                self.tr("%Ln wait for an article that is not here", "", len(outcome.kept)),
            ),
            (outcome.known, self.tr("%Ln were in the library already", "", outcome.known)),
        )
        stopped = [] if is_whole else [self.tr("The rest was left out.")]
        return [*(words for count, words in counted if count), *stopped]

    @Slot()
    def _on_copy(self) -> None:
        lines = (
            f"{one.source.title or one.source.place}\t{one.quote}\t{why}" for one, why in self._lost
        )
        QGuiApplication.clipboard().setText("\n".join(lines))


class _Quotes(ScrolledRows):
    """A list of quotes, each with where it is from and why it found no place."""

    def __init__(self, name: str) -> None:
        super().__init__(name, spacing=GRID // 2)

    def show_quotes(self, quotes: Sequence[tuple[Clipping, str]]) -> None:
        """Add rows for quotes."""
        for one, why in quotes:
            source = one.source.title or one.source.place
            about = "  ·  ".join(filter(None, (source, why)))
            strong = interface_font(weight=Weight.MEDIUM)
            self.rows.addWidget(SelectableLabel(f"“{one.quote}”", font=strong))
            self.rows.addWidget(SelectableLabel(about, font=interface_font(), tone="muted"))
            self.rows.addSpacing(3 * GRID)
        self.rows.addStretch()
