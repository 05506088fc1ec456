"""The user's guide: its contents, a search in it, and its pages."""

from collections.abc import Sequence
from string import Template

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeySequence, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader import paths
from reader.services.guide import Chapter
from reader.ui.dialogs.frame import FramedDialog
from reader.ui.drawing.icons import icon
from reader.ui.drawing.theme import GRID, Theme, themes
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.widgets.search_field import SearchField

_SIZE = (900, 720)
_SPLIT = (250, 650)
_SMALLEST_PAGE = 420
_MARGIN = 6 * GRID
_COMMAND = "command"
_PLACE_ROLE = Qt.ItemDataRole.UserRole


class GuideDialog(FramedDialog):
    """Shows the chapters beside the window, which goes on working.

    ``command_picked`` carries the name of a command whose link was followed.
    """

    command_picked = Signal(str)

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._chapters = {chapter.name: chapter for chapter in chapters}
        self._rows: dict[str, QTreeWidgetItem] = {}
        """The rows of chapters and of their sections, by the place they lead to."""
        self.setWindowTitle(self.tr("User’s Guide"))
        self.resize(*_SIZE)
        self.search = SearchField(self.tr("Find in the guide"))
        self.contents = self._tree()
        self.page = _Page(self._chapters)
        self.page.setAccessibleName(self.tr("Page of the guide"))
        self.back = _button("arrow-left", self.tr("Back"), QKeySequence.StandardKey.Back)
        self.forward = _button("arrow-right", self.tr("Forward"), QKeySequence.StandardKey.Forward)
        self._lay_out()
        self._connect()
        self._go(chapters[0].name)
        self.search.setFocus()

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Contents"))
        tree.setHeaderHidden(True)
        tree.setIndentation(3 * GRID)
        for chapter in self._chapters.values():
            row = self._add_row(chapter.title, chapter.name)
            tree.addTopLevelItem(row)
            for section in chapter.sections:
                row.addChild(self._add_row(section.title, f"{chapter.name}#{section.anchor}"))
        return tree

    def _add_row(self, title: str, place: str) -> QTreeWidgetItem:
        row = QTreeWidgetItem([title])
        row.setData(0, _PLACE_ROLE, place)
        self._rows[place] = row
        return row

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 2 * GRID, 0)
        line = QHBoxLayout()
        for part in (self.back, self.forward):
            line.addWidget(part)
        line.addWidget(self.search, 1)
        column.addLayout(line)
        column.addWidget(self.contents, 1)
        halves = QSplitter()
        halves.addWidget(side)
        halves.addWidget(self.page)
        halves.setStretchFactor(1, 1)
        self.page.setMinimumWidth(_SMALLEST_PAGE)
        halves.setSizes(list(_SPLIT))
        self.column.addWidget(halves, 1)
        self.none_found = QLabel()
        self.none_found.setProperty("tone", "muted")
        self.none_found.setVisible(False)
        column.addWidget(self.none_found)
        if QLocale().language() not in {QLocale.Language.English, QLocale.Language.C}:
            self.add_text(self.tr("The guide is written in English."), muted=True)
        self.keys = QPushButton(self.tr("&Keyboard Shortcuts"))
        buttons = self.add_buttons()
        buttons.addButton(self.keys, QDialogButtonBox.ButtonRole.ActionRole)
        # Return is for the search.
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
            button.setDefault(False)

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.page.anchorClicked.connect(self._on_link)
        self.page.sourceChanged.connect(self._on_shown)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.back.clicked.connect(self.page.backward)
        self.forward.clicked.connect(self.page.forward)
        self.keys.clicked.connect(lambda: self.command_picked.emit("shortcuts"))
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_next)
        self.search.left_downwards.connect(self.contents.setFocus)

    def _go(self, place: str) -> None:
        self.page.setSource(QUrl(place), QTextDocument.ResourceType.HtmlResource)

    def _listed(self) -> list[str]:
        """Return the names of the chapters that hold what is searched for."""
        return [name for name in self._chapters if not self._rows[name].isHidden()]

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_chosen(self, row: QTreeWidgetItem | None) -> None:
        if row is not None:
            self._go(row.data(0, _PLACE_ROLE))

    @Slot(QUrl)
    def _on_link(self, address: QUrl) -> None:
        if address.scheme() == _COMMAND:
            self.command_picked.emit(address.path())
        else:
            self._go(self.page.source().resolved(address).toString())

    @Slot(QUrl)
    def _on_shown(self, source: QUrl) -> None:
        here = source.path()
        self.contents.blockSignals(True)
        for name in self._chapters:
            self._rows[name].setExpanded(name == here)
        self.contents.setCurrentItem(self._rows.get(source.toString(), self._rows[here]))
        self.contents.blockSignals(False)
        self.page.mark(self.search.text())

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        wanted = text.casefold()
        for name, chapter in self._chapters.items():
            self._rows[name].setHidden(wanted not in chapter.text.casefold())
        found = self._listed()
        self.none_found.setVisible(not found)
        self.none_found.setText(self.tr("No chapter has these words."))
        if found and self.page.source().path() not in found:
            self._go(found[0])
        self.page.mark(text)
        self.page.find_again(text, from_start=True)

    @Slot()
    def _on_next(self) -> None:
        """Go to the next place with the words, in this chapter or in the next that has them."""
        text, found = self.search.text(), self._listed()
        if not text or not found or self.page.find_again(text):
            return
        here = self.page.source().path()
        after = found.index(here) + 1 if here in found else 0
        self._go(found[after % len(found)])
        self.page.find_again(text, from_start=True)


class _Page(QTextBrowser):
    """A chapter in the colours of the theme; reads nothing but the chapters it was given."""

    def __init__(self, chapters: dict[str, Chapter]) -> None:
        super().__init__()
        self._chapters = chapters
        self.setOpenLinks(False)
        self.setFont(interface_font(TextSize.HEADING))
        self.document().setDocumentMargin(_MARGIN)
        themes().changed.connect(self._on_theme_changed)
        self._dress()

    def mark(self, words: str) -> None:
        """Mark every place that has these words."""
        marks = []
        looks = QTextCharFormat()
        looks.setBackground(themes().current.selection)
        place = QTextCursor(self.document())
        while words and not (place := self.document().find(words, place)).isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = place, looks
            marks.append(mark)
        self.setExtraSelections(marks)

    def find_again(self, words: str, *, from_start: bool = False) -> bool:
        """Select the next place that has these words and bring it into sight, if there is one."""
        if from_start:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        return bool(words) and self.find(words)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> str:
        chapter = self._chapters.get(QUrl(name).path())
        return chapter.html if chapter else ""

    def _dress(self) -> None:
        self.document().setDefaultStyleSheet(_style_sheet(themes().current))

    @Slot()
    def _on_theme_changed(self) -> None:
        at = self.verticalScrollBar().value()
        self._dress()
        self.reload()
        self.verticalScrollBar().setValue(at)


def _style_sheet(theme: Theme) -> str:
    template = Template((paths.resources() / "themes" / "guide.css").read_text("utf-8"))
    return template.substitute(
        accent=theme.accent.name(),
        surface=theme.surface.name(),
        hover=theme.hover.name(),
        line=theme.line.name(),
    )


def _button(name: str, words: str, keys: QKeySequence.StandardKey) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setShortcut(keys)
    button.setEnabled(False)
    return button
