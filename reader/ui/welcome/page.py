"""The welcome: the sample article, three things to try, the colours, and where the library lies."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader import paths
from reader.ui.actions import Actions
from reader.ui.bindings import plain
from reader.ui.drawing.icons import icon, program_icon
from reader.ui.drawing.theme import GRID
from reader.ui.drawing.type_scale import TextSize, Weight, interface_font
from reader.ui.welcome.theme_card import ThemeCard
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.icon_label import IconLabel
from reader.ui.widgets.path_field import PathField

_WIDTH = 620
_PICTURE = 56
_ICON = 20


class WelcomePage(QScrollArea):
    """Greets a new user, and stands in nobody's way."""

    closed = Signal()
    folder_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Welcome"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("surface", "page")
        self.sample = QPushButton(self.tr("Read the Sample Article"))
        self.sample.setDefault(True)
        self._open = QPushButton(self.tr("Open Your Files…"))
        self._click = _Thing("mouse-pointer-click", self.tr("Click a name"))
        self._highlight = _Thing("highlighter", self.tr("Highlight a sentence"))
        self._notebook = _Thing("notebook-text", self.tr("Open your notebook"))
        self._themes = QWidget()
        self._cards = FlowLayout(self._themes, spacing=2 * GRID)
        self._group = QButtonGroup(self)
        self.place = PathField(self.tr("Path of the library"))
        self._why = _words(muted=True)
        self._folder = QPushButton(self.tr("Show in Folder"))
        self._close = QToolButton()
        self._lay_out()
        self.sample.clicked.connect(self.sample_requested)
        self._open.clicked.connect(self.open_requested)
        self._folder.clicked.connect(self.folder_requested)
        self._close.clicked.connect(self.closed)

    def offer_themes(self, commands: Sequence[QAction]) -> None:
        """Show a card for each command that chooses a theme."""
        for command in commands:
            card = ThemeCard(command)
            self._group.addButton(card)
            self._cards.addWidget(card)

    def show_keys(self, commands: Actions) -> None:
        """Say how the things are done by the keys that the commands have now."""
        self._click.say(
            self.tr(
                "In the text or in the panel: the list keeps the articles that have it, and "
                "{next_place} goes from one place to the next."
            ).format(next_place=_keys(commands["next_mention"]))
        )
        self._highlight.say(
            self.tr(
                "Select words and press {highlight}; {note} adds a note. It is stored at once, "
                "and every step can be undone."
            ).format(highlight=_keys(commands["highlight"]), note=_keys(commands["note"]))
        )
        self._notebook.say(
            self.tr(
                "{notebook} shows what you highlighted in all articles; {export} carries it out "
                "to Markdown, Word, Zotero and other programs."
            ).format(
                notebook=_keys(commands["notebook"]), export=_keys(commands["export_highlights"])
            )
        )

    def show_library(self, library: Path) -> None:
        """Say where the library lies."""
        self.place.show_path(library)
        is_portable = library.parent == paths.portable()
        self._why.setText(
            self.tr(
                "In the folder “portable” beside the program, with settings and backups: all of "
                "it can be carried along."
            )
            if is_portable
            else self.tr(
                "One file holds all that you do. It is backed up on every day you use it, and "
                "nothing leaves this machine."
            )
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("surface", "page")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout()
        column.setSpacing(2 * GRID)
        column.addLayout(self._head())
        column.addSpacing(2 * GRID)
        column.addLayout(self._ways_in())
        for heading, parts in (
            (self.tr("Three things to try"), (self._click, self._highlight, self._notebook)),
            (self.tr("Colours"), (self._themes,)),
            (self.tr("Where your articles are kept"), (self.place, self._why)),
        ):
            column.addSpacing(4 * GRID)
            column.addWidget(_heading(heading))
            for part in parts:
                column.addWidget(part)
        column.addWidget(self._folder, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4 * GRID)
        again = _words(muted=True)
        again.setFont(interface_font(TextSize.CAPTION))
        again.setText(self.tr("You find this page again in the Help menu."))
        column.addWidget(again)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(column)
        column.setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 6 * GRID)
        middle = QHBoxLayout(content)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(holder, 100)
        middle.addStretch(1)
        self.setWidget(content)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(QSize(_PICTURE, _PICTURE)))
        title = _words()
        title.setFont(interface_font(TextSize.TITLE, Weight.BOLD))
        title.setText(self.tr("Welcome to Rubricator"))
        promise = _words(muted=True)
        promise.setText(
            self.tr(
                "It marks who, what and where in the articles you saved, and keeps what you "
                "highlight in them."
            )
        )
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(title)
        words.addWidget(promise)
        self._close.setIcon(icon("x"))
        self._close.setToolTip(self.tr("Close the welcome (Esc)"))
        self._close.setAccessibleName(self.tr("Close the welcome"))
        head = QHBoxLayout()
        head.setSpacing(4 * GRID)
        head.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        return head

    def _ways_in(self) -> QHBoxLayout:
        ways = QHBoxLayout()
        ways.setSpacing(2 * GRID)
        ways.addWidget(self.sample)
        ways.addWidget(self._open)
        ways.addStretch(1)
        return ways


class _Thing(QWidget):
    """Something to try: an icon, what it is, and how it is done."""

    def __init__(self, icon_name: str, heading: str) -> None:
        super().__init__()
        what = _words()
        what.setFont(interface_font(weight=Weight.MEDIUM))
        what.setText(heading)
        self._how = _words(muted=True)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(what)
        words.addWidget(self._how)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(3 * GRID)
        row.addWidget(IconLabel(icon_name, _ICON), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def say(self, how: str) -> None:
        """Say how it is done."""
        self._how.setText(how)


def _keys(command: QAction) -> str:
    """Return the keys of a command, or its words where the user took its keys away."""
    keys = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return keys or f"“{plain(command.text())}”"


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(interface_font(TextSize.HEADING, Weight.BOLD))
    return label


def _words(*, muted: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if muted:
        label.setProperty("tone", "muted")
    return label
