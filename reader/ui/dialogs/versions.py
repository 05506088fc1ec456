"""The texts that an article has had, to be read but not changed."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.domain.article import Article
from reader.ui.dialogs.frame import FramedDialog
from reader.ui.dialogs.rows import Row, RowList
from reader.ui.drawing.theme import GRID, themes
from reader.ui.text.typography import Typography
from reader.ui.text.view import ArticleView
from reader.ui.wording.dates import day_and_time

_SIZE = (900, 640)
_NARROWEST = 600
_LIST_WIDTH = 200


class VersionsDialog(FramedDialog):
    """Lists when texts were stored, the newest first, and shows the one that is chosen.

    ``version_chosen`` carries the id of the version whose text is to be shown.
    """

    version_chosen = Signal(int)

    def __init__(
        self, title: str, formats: Callable[[], Typography], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._formats = formats
        self.setWindowTitle(self.tr("Earlier Versions"))
        self.resize(*_SIZE)
        self.setMinimumWidth(_NARROWEST)
        self.add_heading(title)
        self._hint = self.add_text("", muted=True)
        self.list = RowList(self.tr("Versions"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.view = ArticleView()
        self.view.setAccessibleName(self.tr("Text of the version"))
        beside = QHBoxLayout()
        beside.setSpacing(3 * GRID)
        beside.addWidget(self.list)
        beside.addWidget(self.view, 1)
        self.column.addLayout(beside, 1)
        self.add_buttons()
        self.list.row_chosen.connect(self._on_row_chosen)
        themes().changed.connect(self._on_theme_changed)

    def show_moments(self, moments: Mapping[int, datetime]) -> None:
        """List versions, the newest first, and ask for the one before it, if there is one."""
        newest = next(iter(moments))
        rows = [
            Row(
                version,
                day_and_time(moment),
                self.tr("What you read now") if version == newest else self.tr("Earlier text"),
                icon="book-open-text" if version == newest else "clock",
            )
            for version, moment in moments.items()
        ]
        has_others = len(rows) > 1
        self._hint.setText(
            self.tr("A text is kept whenever the file changes. It can be read and copied.")
            if has_others
            else self.tr("The file has not changed since it was added.")
        )
        self.list.show_rows(rows, rows[1 if has_others else 0].id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(self, article: Article) -> None:
        """Show the text of a version, where it is still the chosen one."""
        if article.version == self.list.chosen():
            self.view.show_article(article, self._formats())

    @Slot()
    def _on_theme_changed(self) -> None:
        self.view.set_again(self._formats())

    @Slot()
    def _on_row_chosen(self) -> None:
        version = self.list.chosen()
        if isinstance(version, int):
            self.version_chosen.emit(version)
