"""The page of an entity: its forms, its articles over time, its company and its sentences."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.biography import Biography, Sentence
from reader.domain.entity import Entity, EntityCount
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.swatch import swatch_icon
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.entity_page import wording
from reader.ui.entity_page.chart import Chart
from reader.ui.entity_page.sentences import SentenceDelegate
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.growing_list import GrowingModel, GrowingView
from reader.ui.widgets.selectable_label import SelectableLabel
from reader.ui.widgets.stage_page import StagePage

_SIDE = 6 * GRID
_MOST_ALIASES = 6


class EntityPage(StagePage):
    """Shows what the library knows of an entity.

    ``companion_changed`` carries the ``Entity`` whose sentences together with it are wanted, or
    None; ``entity_requested`` the one whose page is wanted, ``dossier_requested`` the ids of those
    whose dossier is, ``sentence_picked`` a ``Sentence``.
    """

    companion_changed = Signal(object)
    dossier_requested = Signal(object)
    entity_requested = Signal(object)
    filter_requested = Signal(object)
    more_wanted = Signal()
    sentence_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Page of a name"))
        self._entity: Entity | None = None
        self._companion: Entity | None = None
        self._together: tuple[EntityCount, ...] | None = None
        self._name = SelectableLabel(font=interface_font(TextSize.TITLE, Weight.BOLD))
        self._kind = SelectableLabel(font=interface_font(), tone="muted")
        self._aliases = SelectableLabel(font=interface_font(), tone="muted")
        self.chart = Chart()
        self._company_heading = _heading(self.tr("Named in the same articles"))
        self._company = QWidget()
        self._chips = FlowLayout(self._company, spacing=GRID)
        self._heading = _heading("")
        self._heading.setWordWrap(True)
        self._model = GrowingModel()
        self.list = GrowingView(self._model, self.tr("Sentences"))
        self.list.setItemDelegate(SentenceDelegate(self.list))
        self._waiting = EmptyState("hourglass", self.tr("Reading…"))
        self._none = EmptyState("text-quote", "")
        self._pages = QStackedWidget()
        self._other = QPushButton()
        self._buttons: dict[int, QToolButton] = {}
        self._fill_bar()
        self._lay_out()
        self._connect()

    def show_loading(self) -> None:
        """Empty the page while another entity is looked for."""
        self._model.clear()
        self._pages.setCurrentWidget(self._waiting)

    def renew(self) -> None:
        """Go on showing what is shown while it is read again."""
        self._model.renew()

    def show_biography(self, known: Biography, companion: Entity | None) -> None:
        """Show all but the sentences; those that are to come hold the companion too."""
        entity = self._entity = known.entity
        self._name.setText(entity.name)
        facts = (
            label_name(entity.label),
            wording.articles(known.articles),
            wording.mentions(known.mentions),
        )
        self._kind.setText("  ·  ".join(facts))
        self._show_aliases(entity)
        self.chart.show_periods(known.periods)
        self._show_company(known.together)
        self._choose(companion)
        self.setAccessibleDescription(f"{entity.name}, {self._kind.text()}")

    def add_sentences(self, sentences: Sequence[Sentence], *, complete: bool) -> None:
        """Show the next page of sentences; the last one makes the list complete."""
        self._model.add(sentences, complete=complete)
        if self._model.rowCount():
            self._pages.setCurrentWidget(self.list)
        elif complete:
            self._pages.setCurrentWidget(self._none)

    def _lay_out(self) -> None:
        for page in (self._waiting, self.list, self._none):
            self._pages.addWidget(page)
        about = QVBoxLayout()
        about.setContentsMargins(_SIDE, 3 * GRID, _SIDE, 2 * GRID)
        about.setSpacing(GRID)
        for part in (self._name, self._kind, self._aliases):
            about.addWidget(part)
        about.addSpacing(GRID)
        about.addWidget(self.chart)
        about.addSpacing(GRID)
        about.addWidget(self._company_heading)
        about.addWidget(self._company)
        about.addSpacing(GRID)
        line = QHBoxLayout()
        line.addWidget(self._heading, 1)
        line.addWidget(self._other)
        about.addLayout(line)
        self.column.addLayout(about)
        self.column.addWidget(self._pages, 1)

    def _fill_bar(self) -> None:
        self.add_way_back(self.tr("Back"), self.tr("Back to the text (Esc)"))
        self._dossier = self.add_to_bar("scroll-text", self.tr("Dossier"))
        self._dossier.setToolTip(
            self.tr("All highlights and sentences that hold the name, in order of time")
        )
        self._filter = self.add_to_bar("list-filter", self.tr("List Its Articles"))

    def _connect(self) -> None:
        self._filter.clicked.connect(self._on_filter_clicked)
        self._dossier.clicked.connect(self._on_dossier_clicked)
        self._other.clicked.connect(self._on_other_clicked)
        self._other.setFlat(True)
        self._model.more_wanted.connect(self.more_wanted)
        self.list.picked.connect(self.sentence_picked)

    def _show_aliases(self, entity: Entity) -> None:
        forms = [wording.alias(form) for form in entity.aliases if form.text != entity.name]
        shown = forms[:_MOST_ALIASES]
        if len(forms) > len(shown):
            shown.append(self.tr("and %Ln more", "", len(forms) - len(shown)))
        self._aliases.setText("\n".join(shown))
        self._aliases.setVisible(bool(shown))

    def _show_company(self, together: tuple[EntityCount, ...]) -> None:
        if together == self._together:
            return
        self._together = together
        for old in self._buttons.values():
            self._chips.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {one.entity.id: self._chip(one) for one in together}
        for button in self._buttons.values():
            self._chips.addWidget(button)
        for part in (self._company_heading, self._company):
            part.setVisible(bool(together))

    def _chip(self, one: EntityCount) -> QToolButton:
        chip = QToolButton()
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIcon(swatch_icon(one.entity.label))
        chip.setText(f"{one.entity.name}  {one.count}".replace("&", "&&"))
        chip.setCheckable(True)
        chip.setAccessibleName(f"{one.entity.name}, {wording.articles(one.count)}")
        chip.setToolTip(self.tr("Show the sentences that hold both names"))
        chip.clicked.connect(partial(self._on_chip_clicked, one.entity))
        return chip

    def _choose(self, companion: Entity | None) -> None:
        self._companion = companion
        for number, button in self._buttons.items():
            button.setChecked(companion is not None and number == companion.id)
        words = self.tr("Sentences, the newest first")
        if companion is not None:
            words = self.tr("Sentences that hold “{name}” too").format(name=companion.name)
            self._other.setText(self.tr("Page of “{name}”").format(name=companion.name))
        self._heading.setText(words)
        self._none.show_text(
            self.tr("No sentence holds this name")
            if companion is None
            else self.tr("No sentence holds both names")
        )
        self._other.setVisible(companion is not None)

    def _on_chip_clicked(self, entity: Entity) -> None:
        is_chosen = self._companion is not None and self._companion.id == entity.id
        self._choose(None if is_chosen else entity)
        self.companion_changed.emit(self._companion)

    @Slot()
    def _on_filter_clicked(self) -> None:
        self.filter_requested.emit(self._entity)

    @Slot()
    def _on_dossier_clicked(self) -> None:
        names = (self._entity, self._companion)
        self.dossier_requested.emit(tuple(one.id for one in names if one is not None))

    @Slot()
    def _on_other_clicked(self) -> None:
        self.entity_requested.emit(self._companion)


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(interface_font(TextSize.CAPTION, Weight.BOLD))
    return label
