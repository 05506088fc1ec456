"""The notebook in the middle of the window."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from reader.domain.highlight import Colour
from reader.domain.notebook import NotebookEntry, NotebookOrder
from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.notebook import wording
from reader.ui.notebook.colour_filter import ColourFilter
from reader.ui.notebook.delegate import SIDE
from reader.ui.notebook.model import NotebookModel
from reader.ui.notebook.rows import NotebookRows
from reader.ui.notebook.view import PENS, NotebookView
from reader.ui.text.pens import colour_name, pens
from reader.ui.widgets.empty_state import EmptyState
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.search_field import SearchField
from reader.ui.widgets.stage_page import StagePage
from reader.ui.wording.keys import with_key

_PAUSE_MILLISECONDS = 150


class NotebookPane(StagePage):
    """Shows highlights of many articles, and says which are wanted and what is done with them.

    ``entry_picked`` carries a ``NotebookEntry``, ``heading_picked`` the id of an article; the
    requests concern what is ``selected``.
    """

    copy_requested = Signal()
    dossier_requested = Signal()
    entries_wanted = Signal(object)
    entry_picked = Signal(object)
    export_requested = Signal()
    filter_changed = Signal()
    heading_picked = Signal(int)
    meanings_wanted = Signal()
    recolour_requested = Signal(object)
    removal_requested = Signal()
    tags_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Notebook"))
        self.setObjectName("notebook")
        self.model = NotebookModel(self)
        self.view = NotebookView(self.model)
        self.search = SearchField(self.tr("Search quotes and notes"))
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order"))
        for kind in NotebookOrder:
            self.order.addItem(wording.order(kind), kind)
        self.about = QPushButton()
        self.about.setCheckable(True)
        self.dossier = QPushButton(self.tr("Dossier"))
        self.dossier.setToolTip(
            self.tr("All highlights and sentences that hold the name, in order of time")
        )
        self.dots = [ColourFilter(colour) for colour in Colour]
        self._name_colours = QToolButton()
        self._count = QLabel()
        self._empty = EmptyState("notebook-pen", self.tr("Nothing is highlighted yet"))
        self._loading = EmptyState("hourglass", self.tr("Reading…"))
        self._pages = QStackedWidget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self.offer_name("")

    def colours(self) -> frozenset[Colour]:
        """Return the colours that are shown; all of them where none is chosen."""
        chosen = frozenset(dot.colour for dot in self.dots if dot.isChecked())
        return chosen or frozenset(Colour)

    def chosen_order(self) -> NotebookOrder:
        """Return what the highlights are ordered by."""
        return NotebookOrder(self.order.currentData())

    def offer_name(self, name: str) -> None:
        """Offer to show only passages that hold a name; nothing for an empty one."""
        self.about.setText(self.tr("Only with {name}").format(name=name))
        self.about.setVisible(bool(name))
        self.dossier.setVisible(bool(name))
        if not name:
            self.about.setChecked(False)

    def show_rows(self, rows: NotebookRows, restored: Sequence[int] = ()) -> None:
        """Show headings and highlights, and how many there are in all; select restored ones."""
        self.view.show_rows(rows, restored)
        self._count.setText(wording.shown(rows.highlights, rows.all_of_them))
        if rows:
            self._pages.setCurrentWidget(self.view)
            return
        self._say_nothing_is_shown(has_any=bool(rows.all_of_them))
        self._pages.setCurrentWidget(self._empty)

    def fill(self, entries: Iterable[NotebookEntry]) -> None:
        """Take the answer to ``entries_wanted``."""
        self.model.fill(entries)

    def selected(self) -> tuple[int, ...]:
        """Return the ids of the selected highlights."""
        return self.view.selected()

    def _say_nothing_is_shown(self, *, has_any: bool) -> None:
        if has_any:
            self._empty.show_text(
                self.tr("No highlight is like that"),
                self.tr("Search for other words, show more colours, or clear the filter."),
            )
        else:
            self._empty.show_text(
                self.tr("Nothing is highlighted yet"),
                self.tr("Select words in an article and press H."),
            )

    def _lay_out(self) -> None:
        for page in (self._loading, self.view, self._empty):
            self._pages.addWidget(page)
        self.add_way_back(self.tr("Back"), self.tr("Back to the text (Esc)"))
        self._export = self.add_to_bar("share", self.tr("Export…"))
        self.column.addLayout(self._head())
        self.column.addLayout(self._filters())
        self.column.addWidget(self._pages, 1)

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("Notebook"))
        title.setFont(interface_font(TextSize.TITLE, Weight.BOLD))
        self._count.setProperty("tone", "muted")
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 2 * GRID, SIDE, GRID)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._count, alignment=Qt.AlignmentFlag.AlignBottom)
        return head

    def _filters(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.search, 1)
        line.addWidget(self.order)
        # Long names go below the colors in a narrow window.
        chips = FlowLayout(spacing=GRID)
        self._name_colours.setIcon(icon("pencil"))
        self._name_colours.setToolTip(self.tr("Say what the colours mean"))
        self._name_colours.setAccessibleName(self._name_colours.toolTip())
        for chip in (*self.dots, self._name_colours, self.about, self.dossier):
            chips.addWidget(chip)
        filters = QVBoxLayout()
        filters.setContentsMargins(SIDE, GRID, SIDE, 2 * GRID)
        filters.setSpacing(GRID)
        filters.addLayout(line)
        filters.addLayout(chips)
        return filters

    def _connect(self) -> None:
        self._export.clicked.connect(self.export_requested)
        self.search.textChanged.connect(self._pause.start)
        self.search.left_downwards.connect(self.view.setFocus)
        self._pause.timeout.connect(self.filter_changed)
        self.order.currentIndexChanged.connect(self.filter_changed)
        self.about.toggled.connect(self.filter_changed)
        self.dossier.clicked.connect(self.dossier_requested)
        for dot in self.dots:
            dot.toggled.connect(self.filter_changed)
        self._name_colours.clicked.connect(self.meanings_wanted)
        pens().renamed.connect(self.view.viewport().update)
        self.model.entries_wanted.connect(self.entries_wanted)
        view = self.view
        view.copy_requested.connect(self.copy_requested)
        view.heading_picked.connect(self.heading_picked)
        view.picked.connect(self.entry_picked)
        view.recolour_requested.connect(self.recolour_requested)
        view.removal_requested.connect(self.removal_requested)
        view.tags_requested.connect(self.tags_requested)
        view.customContextMenuRequested.connect(self._on_menu_requested)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        keys = Qt.Key
        opening, copying = self.tr("&Open"), self.tr("&Copy as Quotation")
        menu.addAction(with_key(opening, keys.Key_Return), self.view.open_current)
        menu.addAction(with_key(copying, QKeySequence.StandardKey.Copy), self.copy_requested.emit)
        colours = menu.addMenu(self.tr("C&olour"))
        for key, colour in PENS.items():
            words = with_key(colour_name(colour), key)
            colours.addAction(words, partial(self.recolour_requested.emit, colour))
        menu.addAction(with_key(self.tr("&Tags…"), keys.Key_T), self.tags_requested.emit)
        menu.addSeparator()
        menu.addAction(with_key(self.tr("&Remove"), keys.Key_Delete), self.removal_requested.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(place))
