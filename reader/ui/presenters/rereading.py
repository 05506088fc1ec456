"""Reads the file of the open article again where its letters came out wrong."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reader.domain.article import Article
from reader.ui.main_window import MainWindow
from reader.ui.presenters.reading import ReadingPresenter
from reader.ui.steps.undo import ReadAgain, Steps

translate = QCoreApplication.translate

_FORMATS = frozenset({"plain_text", "html", "markdown"})
"""The formats whose bytes do not say for certain how they are to be read."""


class RereadingPresenter(QObject):
    """Offers the encodings of text in a menu; the one the article was read in is marked."""

    def __init__(
        self, window: MainWindow, reading: ReadingPresenter, steps: Steps, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._steps = steps
        self._menu = QMenu(self.tr("Read Again &As"), window)
        self._encodings = QActionGroup(self)
        self._fill()
        self._encodings.triggered.connect(self._on_picked)
        commands = window.commands
        commands.menu("File").insertMenu(commands["print"], self._menu)
        commands.menu("File").aboutToShow.connect(self._on_about_to_show)
        self._on_about_to_show()

    def _fill(self) -> None:
        for codec, name in _names().items():
            action = QAction(name, self._menu)
            action.setData(codec)
            action.setCheckable(True)
            self._encodings.addAction(action)
            self._menu.addAction(action)

    def _article(self) -> Article | None:
        article = self._reading.article
        return article if article and article.content.format in _FORMATS else None

    @Slot()
    def _on_about_to_show(self) -> None:
        article = self._article()
        self._menu.menuAction().setEnabled(article is not None)
        for action in self._encodings.actions():
            action.setChecked(article is not None and action.data() == article.content.encoding)

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        article = self._article()
        if article is not None and action.data() != article.content.encoding:
            before = article.content.encoding
            text = self.tr("Change of Encoding")
            self._steps.take(ReadAgain(text, article.id, before, action.data()))


def _names() -> dict[str, str]:
    """Return the encodings by the names that Python gives them, the likely ones first."""
    return {
        "utf-8": translate("Encoding", "Unicode (UTF-8)"),
        "utf-16-le": translate("Encoding", "Unicode (UTF-16, little endian)"),
        "utf-16-be": translate("Encoding", "Unicode (UTF-16, big endian)"),
        "cp1252": translate("Encoding", "Western European (Windows-1252)"),
        "mac-roman": translate("Encoding", "Western European (Mac)"),
        "cp1250": translate("Encoding", "Central European (Windows-1250)"),
        "iso8859-2": translate("Encoding", "Central European (ISO 8859-2)"),
        "cp1257": translate("Encoding", "Baltic (Windows-1257)"),
        "cp1251": translate("Encoding", "Cyrillic (Windows-1251)"),
        "koi8-u": translate("Encoding", "Cyrillic (KOI8-U)"),
        "cp866": translate("Encoding", "Cyrillic (DOS 866)"),
        "cp1253": translate("Encoding", "Greek (Windows-1253)"),
        "cp1254": translate("Encoding", "Turkish (Windows-1254)"),
        "cp1255": translate("Encoding", "Hebrew (Windows-1255)"),
        "cp1256": translate("Encoding", "Arabic (Windows-1256)"),
        "cp874": translate("Encoding", "Thai (Windows-874)"),
        "gb18030": translate("Encoding", "Simplified Chinese (GB 18030)"),
        "big5hkscs": translate("Encoding", "Traditional Chinese (Big5)"),
        "cp932": translate("Encoding", "Japanese (Shift JIS)"),
        "euc_jp": translate("Encoding", "Japanese (EUC)"),
        "cp949": translate("Encoding", "Korean (Windows-949)"),
    }
