"""Shows where the link leads that is pointed at, or that the keys have come to."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QLabel

from reader.ui.text.view import ArticleView

_SHARE = 0.8


class LinkLine(QLabel):
    """One line in the lower corner of the text, cut where it does not fit."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("link_line")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.link_hovered.connect(self.say)
        view.scrolled.connect(self.hide)
        self.hide()

    @Slot(str)
    def say(self, address: str) -> None:
        """Show an address, or nothing for an empty one."""
        most = int(self._view.width() * _SHARE)
        self.setText(self.fontMetrics().elidedText(address, Qt.TextElideMode.ElideRight, most))
        self.adjustSize()
        corner = self._view.rect().bottomLeft()
        self.move(corner - QPoint(0, self.height() - 1))
        self.setVisible(bool(address))
        self.raise_()
