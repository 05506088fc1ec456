"""The head of the article list: which shelf it shows, how many articles, and in what order."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from reader.domain.search import Sort
from reader.domain.shelving import Contents, SavedSearch, Shelf
from reader.ui.articles import wording
from reader.ui.articles.shelf_wording import SHELF_ICONS, SORTS, shelf_name, sort_name
from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.wording.tooltip import tooltip

_ICON = QSize(16, 16)
_MOST_TAGS = 20


class ListHead(QWidget):
    """Offers the shelves, the saved searches and the tags, and how the list is ordered."""

    compactness_changed = Signal(bool)
    manage_requested = Signal()
    purge_requested = Signal()
    save_requested = Signal()
    search_picked = Signal(object)
    shelf_picked = Signal(object)
    sort_picked = Signal()
    tag_picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shelf = Shelf.CURRENT
        self._sort = Sort.NEWEST
        self._contents = Contents({})
        self._searches: Sequence[SavedSearch] = ()
        self._places = QToolButton()
        self._places.setFont(interface_font(weight=Weight.BOLD))
        self._places.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._places.setIconSize(_ICON)
        self._places.setToolTip(tooltip(self.tr("Choose what is listed")))
        self.place_menu = _menu_of(self._places)
        self.place_menu.aboutToShow.connect(self._fill_places)
        self._order = QToolButton()
        self._order.setIcon(icon("arrow-down-up"))
        self._order.setIconSize(_ICON)
        self._order.setToolTip(tooltip(self.tr("Order and layout of the list")))
        self._order.setAccessibleName(self.tr("Order and layout of the list"))
        self.order_menu = _menu_of(self._order)
        self._count = QLabel()
        self._count.setFont(interface_font(TextSize.CAPTION))
        self._count.setProperty("tone", "muted")
        self._empty_trash = QToolButton()
        self._empty_trash.setText(self.tr("Empty Trash…"))
        self._empty_trash.clicked.connect(self.purge_requested)
        self._reversed = QAction(self.tr("&Reverse Order"), self)
        self._compact = QAction(self.tr("&Compact Rows"), self)
        self._fill_order()
        self._lay_out()
        self.show_shelf(self._shelf)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show what is listed."""
        self._shelf = shelf
        name = shelf_name(shelf)
        self._places.setText(f"{name}  ▾")
        self._places.setIcon(icon(SHELF_ICONS[shelf]))
        self._places.setAccessibleName(self.tr("Listed: {}").format(name))
        self._empty_trash.setVisible(shelf is Shelf.TRASH)

    def show_contents(self, contents: Contents, searches: Sequence[SavedSearch]) -> None:
        """Take what there is to choose among."""
        self._contents = contents
        self._searches = searches
        self._empty_trash.setEnabled(bool(contents.shelves.get(Shelf.TRASH)))

    def show_count(self, shown: int, total: int) -> None:
        """Say how many articles are listed, and of how many."""
        self._count.setText(wording.counted(shown, total) if total else "")

    def sort(self) -> Sort:
        """Return the order of the list."""
        return self._sort

    def is_reversed(self) -> bool:
        """Say whether the order is turned round."""
        return self._reversed.isChecked()

    def show_sort(self, sort: Sort, *, is_reversed: bool) -> None:
        """Show the order of the list."""
        self._sort = sort
        for action in self.order_menu.actions():
            if action.data() == sort:
                action.setChecked(True)
        self._reversed.setChecked(is_reversed)

    def show_compactness(self, *, is_compact: bool) -> None:
        """Show whether the rows are close together."""
        self._compact.setChecked(is_compact)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(0)
        self._places.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        grid.addWidget(self._places, 0, 0, Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._empty_trash, 0, 1)
        grid.addWidget(self._order, 0, 2)

    @property
    def count_label(self) -> QLabel:
        """The label that counts; it stands below the filter."""
        return self._count

    def _fill_order(self) -> None:
        menu, group = self.order_menu, QActionGroup(self)
        menu.addSection(self.tr("Order By"))
        for sort in SORTS:
            action = menu.addAction(sort_name(sort))
            action.setData(sort)
            action.setCheckable(True)
            action.setChecked(sort is self._sort)
            group.addAction(action)
            action.triggered.connect(partial(self._on_sort_picked, sort))
        menu.addSeparator()
        for action in (self._reversed, self._compact):
            action.setCheckable(True)
        menu.addAction(self._reversed)
        menu.addSeparator()
        menu.addAction(self._compact)
        self._reversed.triggered.connect(self._on_reversed)
        self._compact.triggered.connect(self.compactness_changed)

    @Slot()
    def _fill_places(self) -> None:
        menu = self.place_menu
        menu.clear()
        for shelf, icon_name in SHELF_ICONS.items():
            count = self._contents.shelves.get(shelf, 0)
            action = menu.addAction(icon(icon_name), _with_count(shelf_name(shelf), count))
            if shelf is self._shelf:
                menu.setDefaultAction(action)
            action.triggered.connect(partial(self.shelf_picked.emit, shelf))
        menu.addSeparator()
        for search in self._searches:
            action = menu.addAction(icon("bookmark"), _plain(search.name))
            action.triggered.connect(partial(self.search_picked.emit, search))
        save = menu.addAction(icon("bookmark-plus"), self.tr("&Save This Search…"))
        save.triggered.connect(self.save_requested)
        manage = menu.addAction(self.tr("&Arrange Saved Searches…"))
        manage.setEnabled(bool(self._searches))
        manage.triggered.connect(self.manage_requested)
        if self._contents.tags:
            self._fill_tags(menu.addMenu(icon("tag"), self.tr("&Tags")))

    def _fill_tags(self, menu: QMenu) -> None:
        most = sorted(self._contents.tags.items(), key=lambda each: -each[1])[:_MOST_TAGS]
        for tag, count in sorted(most, key=lambda each: each[0].casefold()):
            action = menu.addAction(_with_count(tag, count))
            action.triggered.connect(partial(self.tag_picked.emit, tag))

    def _on_sort_picked(self, sort: Sort) -> None:
        self._sort = sort
        self._on_reversed()

    @Slot()
    def _on_reversed(self) -> None:
        self.sort_picked.emit()


def _menu_of(button: QToolButton) -> QMenu:
    menu = QMenu(button)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return menu


def _with_count(words: str, count: int) -> str:
    """Return a menu's words with a number at its other edge, where keys stand."""
    return f"{_plain(words)}\t{QLocale().toString(count)}"


def _plain(words: str) -> str:
    return words.replace("&", "&&").replace("\t", " ")
