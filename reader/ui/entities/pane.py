"""The panel of names: who, what and where is in the article."""

from collections.abc import Collection, Sequence
from enum import IntEnum

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.domain.entity import Entity, EntityCount, Label
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import Weight, interface_font
from reader.ui.entities import context_menu
from reader.ui.entities.catch_up_bar import CatchUpBar
from reader.ui.entities.merge_bar import MergeBar
from reader.ui.entities.model import EntityTreeModel
from reader.ui.entities.preview_bar import PreviewBar
from reader.ui.entities.step_bar import StepBar
from reader.ui.entities.view import EntityView
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.search_field import SearchField

_PAUSE_MILLISECONDS = 150


class Scope(IntEnum):
    """Whose names are shown; the numbers are those of the tabs."""

    ARTICLE = 0
    LIBRARY = 1


class EntityPane(QWidget):
    """Shows entities by label with their counts, and says which one is to be followed.

    One tab shows those of the open article, the other those of the listed articles, each with the
    number of articles that name it; ``scope_changed`` carries the ``Scope``.

    ``names_sought`` says, in the pause after it changed, that other names are looked for. Picking
    the chosen entity again clears the choice. ``step_requested`` carries True for the next
    mention, False for the previous one. ``filter_requested`` carries an entity and the ``Joint`` by
    which it joins the filter.

    What is decided about names is only wished for here. ``merge_requested`` carries the ids of the
    entities that become part of the one whose id follows, ``merge_choice_requested`` the entities
    for which that one is still to be chosen, ``ignore_requested`` True where the name is to be
    ignored everywhere and not in this article alone. ``preview_requested`` carries the ids of the
    names that something would be decided about, and the line that shows how much that changes.
    """

    choice_cleared = Signal()
    copy_requested = Signal(object)
    dossier_requested = Signal(object)
    entity_picked = Signal(int)
    filter_requested = Signal(int, object)
    ignore_requested = Signal(object, bool)
    labels_collapsed = Signal()
    merge_choice_requested = Signal(object)
    merge_requested = Signal(object, int)
    names_sought = Signal()
    preview_requested = Signal(object, object)
    page_requested = Signal(int)
    rename_requested = Signal(int, str)
    retype_requested = Signal(object, object)
    scope_changed = Signal(object)
    split_requested = Signal(int, str)
    step_requested = Signal(bool)
    why_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[Scope, tuple[EntityCount, ...]] = dict.fromkeys(Scope, ())
        self._is_counting = False
        self._chosen: int | None = None
        self._stepped: EntityCount | None = None
        self._model = EntityTreeModel(self)
        self.view = EntityView(self._model)
        self.search = SearchField(self.tr("Find a name"))
        self._state = ("", "")
        self._state_line = QLabel()
        self._state_line.setProperty("tone", "muted")
        self._state_line.setWordWrap(True)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Whose names"))
        self.tabs.addTab(self.tr("This Article"))
        self.tabs.addTab(self.tr("Library"))
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._nothing = EmptyState("tags", "")
        self._no_match = EmptyState("search-x", self.tr("No name matches"))
        self._pages = QStackedWidget()
        for page in (self._nothing, self.view, self._no_match):
            self._pages.addWidget(page)
        self._catching_up = CatchUpBar()
        self._preview = PreviewBar()
        self._merging = MergeBar()
        self._steps = StepBar()
        self._lay_out()
        self._connect()
        self.show_state("")

    @property
    def scope(self) -> Scope:
        """Whose names are shown."""
        return Scope(self.tabs.currentIndex())

    def sought(self) -> str:
        """Return the words that names are looked for with."""
        return self.search.text().strip()

    def show_counts(self, counts: Sequence[EntityCount]) -> None:
        """Show other entities of the open article; choice, search and folds stay."""
        self._show_counts(Scope.ARTICLE, counts)

    def show_facets(self, counts: Sequence[EntityCount]) -> None:
        """Show other entities of the listed articles; choice, search and folds stay."""
        self._is_counting = False
        self._show_counts(Scope.LIBRARY, counts)
        self._show_page()

    def show_counting(self) -> None:
        """Say that the entities of the listed articles are counted, where none are shown yet."""
        self._is_counting = True
        self._show_page()

    def show_state(self, text: str, hint: str = "") -> None:
        """Say what is going on with the names of the article; an empty text when all is done."""
        self._state = (text, hint)
        self._state_line.setText(f"{text} {hint}".strip())
        self._show_page()

    def _show_counts(self, scope: Scope, counts: Sequence[EntityCount]) -> None:
        if tuple(counts) == self._counts[scope]:
            return
        self._counts[scope] = tuple(counts)
        if scope is self.scope:
            self._show_scope()

    def _show_scope(self) -> None:
        with self.view.kept_in_place(unfold=bool(self.search.text())):
            self._model.show(self._counts[self.scope])
        self._show_page()

    def choose(self, entity: int | None) -> None:
        """Mark an entity as the chosen one, or none."""
        if entity != self._chosen:
            self._chosen = entity
            self.view.choose(entity)
        counts = self._counts[Scope.ARTICLE]
        stepped = next((one for one in counts if one.entity.id == entity), None)
        if stepped != self._stepped:
            self._stepped = stepped
            self._steps.show_entity(stepped)

    def show_position(self, position: int, total: int) -> None:
        """Show which of the chosen entity's mentions the reader is at, from 1; 0 is none."""
        self._steps.show_position(position, total)

    def show_catching_up(self, done: int, left: int) -> None:
        """Show how many articles followed a decision and how many will; none left shows nothing."""
        self._catching_up.show_progress(done, left)

    def collapsed_labels(self) -> frozenset[Label]:
        """Return the labels whose groups are folded."""
        return self.view.collapsed_labels()

    def set_collapsed_labels(self, labels: Collection[Label]) -> None:
        """Fold the groups of these labels and unfold all others."""
        self.view.set_collapsed_labels(labels)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Names"))
        heading.setFont(interface_font(weight=Weight.BOLD))
        head = QVBoxLayout()
        head.setContentsMargins(4 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        head.setSpacing(2 * GRID)
        for part in (heading, self.tabs, self.search, self._state_line):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        for bar in (self._preview, self._catching_up, self._merging):
            column.addWidget(bar)
        column.addWidget(self._steps)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.view.entity_picked.connect(self._on_picked)
        self.view.filter_requested.connect(self.filter_requested)
        self.view.labels_collapsed.connect(self.labels_collapsed)
        self.view.rename_requested.connect(self.rename_requested)
        self.view.merge_requested.connect(self.merge_requested)
        self.view.menu_requested.connect(self._on_menu_requested)
        self.view.selection_changed.connect(self._on_selection_changed)
        self.view.change_aimed_at.connect(self._on_change_aimed_at)
        self._merging.merge_requested.connect(self._on_merge_requested)
        self._merging.cleared.connect(self.view.clearSelection)
        self.search.textChanged.connect(self._on_sought)
        self._pause.timeout.connect(self.names_sought)
        self.search.left_downwards.connect(self.view.enter)
        self.search.returnPressed.connect(self.view.pick_first)
        self._steps.cleared.connect(self.choice_cleared)
        self._steps.step_requested.connect(self.step_requested)

    def _wishes(self) -> context_menu.Wishes:
        return context_menu.Wishes(
            page=self.page_requested.emit,
            dossier=self.dossier_requested.emit,
            rename=self.view.rename,
            retype=self.retype_requested.emit,
            merge=self.merge_requested.emit,
            choose_merge=self.merge_choice_requested.emit,
            explain=self.why_requested.emit,
            split=self.split_requested.emit,
            ignore=self.ignore_requested.emit,
            copy=self.copy_requested.emit,
            preview=self.preview_requested.emit,
        )

    def _show_page(self) -> None:
        given, (state, hint) = self._counts[self.scope], self._state
        in_article = self.scope is Scope.ARTICLE
        self.search.setVisible(bool(given))
        self._state_line.setVisible(bool(in_article and given and state))
        if in_article and state:
            self._nothing.show_text(state, hint)
        elif in_article:
            words = self.tr("Names in the open article are listed here.")
            self._nothing.show_text(self.tr("No names"), words)
        elif self._is_counting:
            self._nothing.show_text(self.tr("Counting names…"))
        else:
            words = self.tr("Names in the listed articles stand here.")
            self._nothing.show_text(self.tr("No names"), words)
        is_sought = in_article or not self._is_counting
        page = self._no_match if given and is_sought else self._nothing
        self._pages.setCurrentWidget(self.view if self._model.groups else page)

    @Slot(int)
    def _on_tab_changed(self, _tab: int) -> None:
        self._show_scope()
        self.scope_changed.emit(self.scope)

    @Slot(object, QPoint)
    def _on_menu_requested(self, entities: tuple[Entity, ...], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context_menu.fill(menu, entities, self._wishes())
        menu.popup(place)

    @Slot(object)
    def _on_change_aimed_at(self, entities: tuple[int, ...]) -> None:
        self._preview.want(bool(entities))
        if entities:
            self.preview_requested.emit(entities, self._preview)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._merging.show_count(len(self.view.selected()))

    @Slot()
    def _on_merge_requested(self) -> None:
        self.merge_choice_requested.emit(self.view.selected())

    @Slot(int)
    def _on_picked(self, entity: int) -> None:
        if self._chosen == entity:
            self.choice_cleared.emit()
        else:
            self.entity_picked.emit(entity)

    @Slot(str)
    def _on_sought(self, text: str) -> None:
        with self.view.kept_in_place(unfold=bool(text)):
            self._model.seek(text)
        self._pause.start()
        self._is_counting = self.scope is Scope.LIBRARY
        self._show_page()
