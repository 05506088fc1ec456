"""The main window: article list, text and entity panel side by side."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from reader.ui.actions import Actions
from reader.ui.arrivals_bar import ArrivalsBar
from reader.ui.articles.pane import ArticleListPane
from reader.ui.bindings import Bindings
from reader.ui.dialogs.notice import NoticeBar
from reader.ui.entities.pane import EntityPane
from reader.ui.room import Room
from reader.ui.stage import Stage
from reader.ui.text.pane import TextPane

_DEFAULT_SIZE = (1240, 800)
_DEFAULT_SPLIT = (290, 660, 290)
_SMALLEST_TEXT = QSize(380, 300)
_SMALLEST_SIDE = QSize(180, 300)


class MainWindow(QMainWindow):
    """Holds the panes and the actions, and takes files that are dropped on it."""

    painted = Signal()
    files_dropped = Signal(object)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Rubricator")
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
        self._name_panes()
        self.bindings = Bindings(self.commands, self.text, self)
        self._splitter = self._split()
        self._lay_out()
        self._was_painted = False
        self.resize(*_DEFAULT_SIZE)

    def arrangement(self) -> tuple[str, str]:
        """Return geometry and split in words that ``arrange`` understands."""
        return _text_of(self.saveGeometry()), _text_of(self._splitter.saveState())

    def arrange(self, geometry: str, split: str) -> None:
        """Put window and splitter where they were; nothing happens for empty words."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if split:
            self._splitter.restoreState(QByteArray.fromBase64(split.encode()))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Posted, so that it is told after the whole window is on the screen.
            QTimer.singleShot(0, self.painted.emit)

    def _split(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("panes")
        for room in (self.article_room, Room(self.stage, _SMALLEST_TEXT), self.entity_room):
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


def _text_of(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
