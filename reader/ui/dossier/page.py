"""The page of a dossier: what holds some names, in order of time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
)

from reader.domain.dossier import DossierPiece
from reader.ui.dossier.pieces import PieceDelegate
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.text.pens import pens
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.growing_list import SIDE, GrowingModel, GrowingView
from reader.ui.widgets.stage_page import StagePage


class DossierPage(StagePage):
    """Shows the highlights that hold all of some names, and every sentence if wanted.

    ``piece_picked`` carries a ``DossierPiece``.
    """

    export_requested = Signal()
    more_wanted = Signal()
    piece_picked = Signal(object)
    sentences_toggled = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Dossier"))
        self.setObjectName("dossier")
        self.sentences = QCheckBox(self.tr("Every &sentence, highlighted or not"))
        self._title = QLabel()
        self._title.setFont(interface_font(TextSize.TITLE, Weight.BOLD))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._told = QLabel()
        self._told.setProperty("tone", "muted")
        self._told.setWordWrap(True)
        self._model = GrowingModel()
        self.list = GrowingView(self._model, self.tr("Passages"))
        self.list.setItemDelegate(PieceDelegate(self.list))
        self._waiting = EmptyState("hourglass", self.tr("Reading…"))
        self._none = EmptyState("text-quote", "")
        self._all = self._none.add_button(self.tr("Show Every Sentence"), primary=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_loading(self, names: Sequence[str]) -> None:
        """Begin a dossier of some names, whose passages are still looked for.

        There is no name while what they are is not known either.
        """
        self.show_names(names)
        self._export.setEnabled(False)
        self._model.clear()
        self._pages.setCurrentWidget(self._waiting)

    def show_names(self, names: Sequence[str]) -> None:
        """Say what the dossier is about."""
        self._title.setText(", ".join(names) or self.accessibleName())
        self._told.setText(
            self.tr("All that holds these names, the oldest first")
            if len(names) > 1
            else self.tr("All that holds this name, the oldest first")
        )
        self.setAccessibleDescription(self._title.text())

    def renew(self) -> None:
        """Go on showing what is shown until as much of what comes now is there."""
        self._model.renew()

    def add_pieces(self, pieces: Sequence[DossierPiece], *, complete: bool) -> None:
        """Show the next passages; the last ones make the dossier complete."""
        self._model.add(pieces, complete=complete)
        has_any = bool(self._model.rowCount())
        self._export.setEnabled(has_any)
        if has_any:
            self._pages.setCurrentWidget(self.list)
        elif complete:
            self._say_there_is_none()

    def _say_there_is_none(self) -> None:
        has_all = self.sentences.isChecked()
        self._all.setVisible(not has_all)
        if has_all:
            self._none.show_text(
                self.tr("No sentence holds all of these names"), self.tr("Choose fewer names.")
            )
        else:
            self._none.show_text(
                self.tr("No highlight holds this"),
                self.tr("Highlight words around the name, or take every sentence in."),
            )
        self._pages.setCurrentWidget(self._none)

    def _lay_out(self) -> None:
        for page in (self._waiting, self.list, self._none):
            self._pages.addWidget(page)
        self.add_way_back(self.tr("Back"), self.tr("Back (Esc)"))
        self._export = self.add_to_bar("share", self.tr("Export…"))
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 2 * GRID, SIDE, 2 * GRID)
        head.setSpacing(GRID)
        for part in (self._title, self._told, self.sentences):
            head.addWidget(part)
        self.column.addLayout(head)
        self.column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._export.clicked.connect(self.export_requested)
        self.sentences.toggled.connect(self.sentences_toggled)
        self._all.clicked.connect(self.sentences.click)
        self._model.more_wanted.connect(self.more_wanted)
        self.list.picked.connect(self.piece_picked)
        pens().renamed.connect(self.list.viewport().update)
