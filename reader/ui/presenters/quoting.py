"""Copies words of the article that is shown as a quotation with its citation."""

from PySide6.QtCore import QByteArray, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication

from reader.domain.citation import CitationStyle
from reader.services.quotation import Quotation, quotation
from reader.ui.clipboard import fresh_data
from reader.ui.main_window import MainWindow

_MARKDOWN = "text/markdown"


class QuotingPresenter(QObject):
    """Answers the command to copy a quotation; ``style`` is how its source is cited."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._styles = QActionGroup(self)
        self.style = CitationStyle.CHICAGO
        self._fill_menu()
        self._styles.triggered.connect(self._on_style_picked)
        window.commands["copy_quotation"].triggered.connect(self._on_copy)
        window.text.quotation_requested.connect(self._copy)

    def set_style(self, style: CitationStyle) -> None:
        """Cite in a style from now on."""
        self.style = style
        for action in self._styles.actions():
            action.setChecked(action.data() == style)

    def _fill_menu(self) -> None:
        command = self._window.commands["copy_quotation"]
        menu = self._window.commands.menu("Edit")
        following = menu.actions()[menu.actions().index(command) + 1]
        styles = menu.addMenu(self.tr("Citation St&yle"))
        menu.insertMenu(following, styles)
        titles = {
            CitationStyle.PLAIN: self.tr("&Plain"),
            CitationStyle.CHICAGO: self.tr("&Chicago"),
            CitationStyle.APA: self.tr("&APA"),
            CitationStyle.MLA: self.tr("&MLA"),
        }
        for style, title in titles.items():
            action = QAction(title, styles)
            action.setCheckable(True)
            action.setData(style)
            action.setChecked(style is self.style)
            styles.addAction(action)
            self._styles.addAction(action)

    @Slot(QAction)
    def _on_style_picked(self, action: QAction) -> None:
        self.style = CitationStyle(action.data())

    @Slot()
    def _on_copy(self) -> None:
        self._copy(self._window.text.quoted_words())

    @Slot(str)
    def _copy(self, words: str) -> None:
        article = self._window.text.article()
        if article is None or not words.strip():
            self._window.notices.show_notice(
                self.tr("There is nothing to quote."),
                self.tr("Select words, or put the caret into a highlight."),
                passes=True,
            )
            return
        self.put(quotation(article, words, self.style))

    def put(self, quoted: Quotation, count: int = 1) -> None:
        """Put a quotation, or so many in one, on the clipboard in all its forms."""
        data = fresh_data()
        data.setText(quoted.text)
        data.setHtml(quoted.html)
        data.setData(_MARKDOWN, QByteArray(quoted.markdown.encode()))
        QGuiApplication.clipboard().setMimeData(data)
        said = (
            self.tr("Copied with its source.")
            if count == 1
            else self.tr("%Ln quotations were copied with their sources.", "", count)
        )
        self._window.notices.show_notice(said, passes=True)
