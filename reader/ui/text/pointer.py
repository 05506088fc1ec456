"""What the mouse means in the text: names, highlights and links it points at and clicks."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.domain.entity import Mention
from reader.ui.text import links
from reader.ui.text.screenful import Screenful
from reader.ui.text.sealed import SealedBrowser


class Pointer(QObject):
    """Follows the mouse over a browser; ``anchor_clicked`` carries an address, maybe an own one.

    ``link_hovered`` carries an address outside or nothing, ``mention_hovered`` a mention or None.
    """

    anchor_clicked = Signal(QUrl)
    highlights_clicked = Signal(object)
    link_hovered = Signal(str)
    mention_clicked = Signal(object)
    mention_hovered = Signal(object)

    def __init__(self, browser: SealedBrowser, screenful: Screenful) -> None:
        super().__init__(browser)
        self._browser = browser
        self._screenful = screenful
        self._pressed_at = QPointF()
        self._hovered: Mention | None = None

    def press(self, point: QPointF) -> None:
        """Remember where a click or a selection begins."""
        self._pressed_at = point

    def release(self, event: QMouseEvent) -> None:
        """Take the button let go as a click, unless the mouse was moved meanwhile."""
        way = (event.position() - self._pressed_at).manhattanLength()
        if way < QApplication.startDragDistance():
            self._click(event.position(), event.modifiers())

    def hover(self, point: QPointF) -> None:
        """Say what is under a point, and show by the cursor whether a click does something."""
        sight = self._screenful.sight()
        mention = sight.mention_at(point)
        anchor = self._browser.anchorAt(point.toPoint())
        is_active = mention or anchor or sight.highlights_at(point)
        shapes = Qt.CursorShape
        shape = shapes.PointingHandCursor if is_active else shapes.IBeamCursor
        self._browser.viewport().setCursor(shape)
        self._tell_hovered(mention)
        self.link_hovered.emit(links.outside(anchor))

    def leave(self) -> None:
        """Say that the pointer is on nothing any more."""
        self.leave_names()
        self.link_hovered.emit("")

    def leave_names(self) -> None:
        """Say that the pointer is on no name any more."""
        self._tell_hovered(None)

    def link_at(self, point: QPoint) -> str:
        """Return the address outside that the words under a point lead to, or nothing."""
        return links.outside(self._browser.anchorAt(point))

    def _click(self, point: QPointF, keys: Qt.KeyboardModifier) -> None:
        address = self._browser.anchorAt(point.toPoint())
        meant = self._screenful.sight().meant_at(point)
        if address and (keys & Qt.KeyboardModifier.ControlModifier or links.is_own(address)):
            self.anchor_clicked.emit(QUrl(address))
        elif isinstance(meant, Mention):
            self.mention_clicked.emit(meant)
        elif meant:
            self.highlights_clicked.emit(meant)
        elif address:
            self.anchor_clicked.emit(QUrl(address))

    def _tell_hovered(self, mention: Mention | None) -> None:
        if mention != self._hovered:
            self._hovered = mention
            self.mention_hovered.emit(mention)
