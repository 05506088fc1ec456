"""What a decision about names would change, in words, where it is about to be made."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.domain.ledger import Effect


class _Effects(QObject):
    """Numbers of articles; lupdate sees plurals only in what a class calls its own ``tr``."""

    def changes(self, effect: Effect) -> str:
        if not effect.articles:
            return self.tr("No article changes.")
        if effect.mentions == 1:
            return self.tr("1 article changes, in 1 place.")
        places = self.tr("in %Ln places", "where articles change", effect.mentions)
        if effect.articles == 1:
            return self.tr("1 article changes, {places}.").format(places=places)
        return self.tr("%Ln articles change, {places}.", "", effect.articles).format(places=places)

    def occurrences(self, effect: Effect) -> str:
        if effect.articles == 1:
            return self.tr("It stands in this article alone.")
        return self.tr("It stands in %Ln articles.", "", effect.articles)


def changes(effect: Effect) -> str:
    """Return in how many articles and places a decision would change something."""
    return _Effects().changes(effect)


def occurrences(effect: Effect) -> str:
    """Return in how many articles the words stand that are to become a name."""
    return _Effects().occurrences(effect)


class PreviewLine(QAction):
    """A line at the end of a menu, which says what its actions would change once it is counted."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.setText(self.tr("Counting articles…"))
        self.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self)

    def show_words(self, words: str) -> None:
        """Say what would change."""
        self.setText(words)
