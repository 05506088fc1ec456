"""The main window: article list, text and entity panel side by side."""
# The frame is on the screen before the panes are imported, and before the module that marks what
# overrides: its import takes longer than the window's first paint.
# ruff: noqa: D102, N802, PLC0415
# mypy: disable-error-code=explicit-override

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.ui import window_look
from reader.ui.window_look import FrameColours, WindowLook

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.articles.pane import ArticleListPane
    from reader.ui.bindings import Bindings
    from reader.ui.dialogs.notice import NoticeBar
    from reader.ui.entities.pane import EntityPane
    from reader.ui.text.pane import TextPane
    from reader.ui.widgets.arrivals_bar import ArrivalsBar
    from reader.ui.widgets.room import Room
    from reader.ui.widgets.stage import Stage

_DEFAULT_SPLIT = (290, 660, 290)
_SMALLEST_TEXT = QSize(380, 300)
_SMALLEST_SIDE = QSize(180, 300)


class MainWindow(QMainWindow):
    """Holds the panes and the actions, and takes files that are dropped on it.

    It is a frame, as large as it was left, until it is furnished; only then its parts are there.
    ``painted`` says that the frame is on the screen, and once more that the panes are.
    """

    painted = Signal()
    files_dropped = Signal(object)
    closing = Signal()

    commands: "Actions"
    articles: "ArticleListPane"
    text: "TextPane"
    stage: "Stage"
    entities: "EntityPane"
    article_room: "Room"
    entity_room: "Room"
    notices: "NoticeBar"
    arrivals: "ArrivalsBar"
    bindings: "Bindings"
    _splitter: QSplitter

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Rubricator")
        self._look = window_look.load()
        self._is_furnished = False
        self._was_painted = False
        self.resize(self._look.size)
        if not self._look.geometry.isEmpty():
            self.restoreGeometry(self._look.geometry)

    def furnish(self) -> None:
        """Put the panes into the frame, and the commands into its menus."""
        from reader.ui.actions import Actions
        from reader.ui.articles.pane import ArticleListPane
        from reader.ui.bindings import Bindings
        from reader.ui.dialogs.notice import NoticeBar
        from reader.ui.entities.pane import EntityPane
        from reader.ui.text.pane import TextPane
        from reader.ui.widgets.arrivals_bar import ArrivalsBar
        from reader.ui.widgets.room import Room
        from reader.ui.widgets.stage import Stage

        self.setAcceptDrops(True)
        self.commands = Actions(self)
        self.articles = ArticleListPane()
        self.text = TextPane()
        self.stage = Stage(self.text, self.text.view)
        self.entities = EntityPane()
        self.article_room = Room(self.articles, _SMALLEST_SIDE)
        self.entity_room = Room(self.entities, _SMALLEST_SIDE)
        self.notices = NoticeBar()
        self.arrivals = ArrivalsBar()
        self.menuBar().insertMenu(self.commands.menu("Library").menuAction(), self.articles.menu)
        self._name_panes()
        self.bindings = Bindings(self.commands, self.text, self)
        self._splitter = self._split(Room(self.stage, _SMALLEST_TEXT))
        self._lay_out()
        self._is_furnished = True
        self._was_painted = False

    def look(self, colours: FrameColours) -> WindowLook:
        """Return how the window is left, in the colours it has."""
        page = QRect(self.stage.mapTo(self, QPoint()), self.stage.size())
        geometry, splitter = self.saveGeometry(), self._splitter.saveState()
        return WindowLook(geometry, splitter, self.size(), page, colours)

    def arrange(self) -> None:
        """Give the panes the widths they were left with."""
        if not self._look.splitter.isEmpty():
            self._splitter.restoreState(self._look.splitter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_furnished:
            super().paintEvent(event)
        else:
            self._look.paint(QPainter(self), self.rect())
        if not self._was_painted:
            self._was_painted = True
            # Posted, so that it is told after the whole window is on the screen.
            QTimer.singleShot(0, self, self.painted.emit)

    def _split(self, text_room: "Room") -> QSplitter:
        splitter = QSplitter()
        splitter.setObjectName("panes")
        for room in (self.article_room, text_room, self.entity_room):
            splitter.addWidget(room)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(1, False)
        splitter.setSizes(list(_DEFAULT_SPLIT))
        return splitter

    def _name_panes(self) -> None:
        self.menuBar().setAccessibleName(self.tr("Commands"))
        self.articles.setAccessibleName(self.tr("Article list"))
        self.text.setAccessibleName(self.tr("Article"))
        self.entities.setAccessibleName(self.tr("Names in the article"))

    def _lay_out(self) -> None:
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.arrivals)
        self.setCentralWidget(central)


def local_files(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of this machine that are dragged or pasted."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
