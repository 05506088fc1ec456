"""Asks how highlights are exported, and of which articles, and shows what it comes to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.domain.errors import ReaderError
from reader.settings import ExportChoice, ExportScope
from reader.ui.dialogs.frame import FramedDialog
from reader.ui.drawing.theme import GRID
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.wording.said import told

TEMPLATE = "template"

_SIZE = QSize(860, 600)
_SMALLEST_LIST = 190
# Colours that can be seen through suit light and dark pages.
_STYLE = """
blockquote { margin: 8px 0 4px 12px; }
.yellow { background-color: rgba(224, 180, 0, 60); }
.green { background-color: rgba(63, 155, 79, 60); }
.blue { background-color: rgba(59, 125, 216, 60); }
.pink { background-color: rgba(214, 71, 127, 60); }
.purple { background-color: rgba(138, 92, 201, 60); }
.note, .tags { margin-left: 24px; }
"""
_ROLE = Qt.ItemDataRole.UserRole


class ExportHighlightsDialog(FramedDialog):
    """Offers formats, articles and options; every change asks for another preview.

    ``preview_wanted`` and ``export_wanted`` carry an ``ExportChoice``; ``stop_wanted`` ends the
    export that is under way.
    """

    preview_wanted = Signal(object)
    export_wanted = Signal(object)
    template_wanted = Signal()
    stop_wanted = Signal()

    def __init__(
        self,
        formats: Sequence[tuple[str, str]],
        counts: Mapping[ExportScope, int | None],
        choice: ExportChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Export Highlights"))
        self._choice = choice
        self._is_busy = False
        self.formats = QListWidget()
        self.formats.ensurePolished()  # or rows that come before are too low for the style sheet
        self.scopes = QComboBox()
        self.one_each = QCheckBox(self.tr("&One file for each article"))
        self._template = ElidedLabel()
        self._change_template = QPushButton(self.tr("&Choose…"))
        self._template_row = QWidget()
        self.preview = QTextBrowser()
        self.said = QLabel()
        self.progress = QProgressBar()
        self._fill(formats, counts)
        self._lay_out()
        self._connect()
        self._show_choice()
        self.resize(_SIZE)

    def ask_for_preview(self) -> None:
        """Ask for the preview of what is chosen at first."""
        self._on_changed()

    def choice(self) -> ExportChoice:
        """Return what is chosen."""
        return self._choice

    def use_template(self, path: str) -> None:
        """Let a template be the format."""
        self._choose(replace(self._choice, format=TEMPLATE, template=path))

    def show_text(self, text: str) -> None:
        """Show the beginning of a file of text."""
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.preview.setPlainText(text)
        self._show_ready("")

    def show_page(self, html: str) -> None:
        """Show the beginning of a file as it will look."""
        self.preview.setFont(self.font())
        self.preview.setHtml(html)
        self._show_ready("")

    def show_problem(self, error: ReaderError) -> None:
        """Say why nothing can be exported so, in the place of the preview."""
        self.preview.clear()
        self._show_ready(" ".join(part for part in told(error) if part))
        self._export.setEnabled(False)

    def show_failure(self, error: ReaderError) -> None:
        """Say why the export came to nothing; it can be tried again."""
        self._show_ready(" ".join(part for part in told(error) if part))

    def show_progress(self, done: int, total: int) -> None:
        """Show how many highlights are written."""
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def begin(self) -> None:
        """Show that the export is under way."""
        self._is_busy = True
        self.progress.setRange(0, 0)
        self.progress.show()
        self._say(self.tr("Writing…"))
        self._set_enabled(enabled=False)
        self._close.setText(self.tr("Stop"))

    @override
    def reject(self) -> None:
        if self._is_busy:
            self.stop_wanted.emit()
        else:
            super().reject()

    def _fill(
        self, formats: Sequence[tuple[str, str]], counts: Mapping[ExportScope, int | None]
    ) -> None:
        for name, title in formats:
            item = QListWidgetItem(title)
            item.setData(_ROLE, name)
            item.setSizeHint(QSize(0, 6 * GRID))
            self.formats.addItem(item)
        for scope, count in counts.items():
            if count != 0:
                self.scopes.addItem(self._words(scope, count), scope)

    def _words(self, scope: ExportScope, count: int | None) -> str:
        return {
            ExportScope.CHOSEN: self.tr("%n selected highlight(s)", "", count or 0),
            ExportScope.SHOWN: self.tr("%n shown highlight(s)", "", count or 0),
            ExportScope.ARTICLE: self.tr("This article"),
            ExportScope.SELECTED: self.tr("%n selected article(s)", "", count or 0),
            ExportScope.LISTED: self.tr("%n listed article(s)", "", count or 0),
            ExportScope.LIBRARY: self.tr("The whole library"),
        }[scope]

    def _lay_out(self) -> None:
        self.add_heading(self.tr("Export Highlights"))
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.setMinimumWidth(_SMALLEST_LIST)
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.formats.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setOpenLinks(False)
        self.preview.document().setDefaultStyleSheet(_STYLE)
        self.scopes.setAccessibleName(self.tr("Highlights"))
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        row.addWidget(self.formats, 2)
        row.addLayout(self._right(), 5)
        self.column.addLayout(row, 1)
        self.said.setWordWrap(True)
        self.said.hide()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(self.said)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.column.addWidget(self.progress)
        buttons = self.add_buttons(self.tr("Cancel"))
        self._close = buttons.buttons()[0]
        self._export = QPushButton(self.tr("&Export…"))
        buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        self._export.setDefault(True)

    def _right(self) -> QVBoxLayout:
        form = QFormLayout()
        form.setSpacing(2 * GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Highlights"), self.scopes)
        line = QHBoxLayout(self._template_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._template, 1)
        line.addWidget(self._change_template)
        self._change_template.setAutoDefault(False)
        form.addRow("", self.one_each)
        right = QVBoxLayout()
        right.setSpacing(2 * GRID)
        right.addLayout(form)
        right.addWidget(self._template_row)
        right.addWidget(self.preview, 1)
        return right

    def _connect(self) -> None:
        self.formats.currentItemChanged.connect(self._on_format_picked)
        self.scopes.currentIndexChanged.connect(self._on_changed)
        self.one_each.toggled.connect(self._on_changed)
        self._change_template.clicked.connect(self.template_wanted)
        self._export.clicked.connect(self._on_export_clicked)

    def _show_choice(self) -> None:
        choice = self._choice
        blocked = [QSignalBlocker(each) for each in (self.formats, self.scopes, self.one_each)]
        for number in range(self.formats.count()):
            if self.formats.item(number).data(_ROLE) == choice.format:
                self.formats.setCurrentRow(number)
        self.scopes.setCurrentIndex(max(0, self.scopes.findData(choice.scope)))
        self.one_each.setChecked(choice.one_each)
        del blocked
        self._template.show_text(choice.template)
        self._template_row.setVisible(choice.format == TEMPLATE)

    def _choose(self, choice: ExportChoice) -> None:
        self._choice = choice
        self._show_choice()
        if choice.format == TEMPLATE and not choice.template:
            self.show_problem(ReaderError(self.tr("Choose a template.")))
            self.template_wanted.emit()
        else:
            self.preview_wanted.emit(choice)

    def _show_ready(self, words: str) -> None:
        self._is_busy = False
        self.progress.hide()
        self._say(words)
        self._set_enabled(enabled=True)
        self._close.setText(self.tr("Cancel"))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _set_enabled(self, *, enabled: bool) -> None:
        for each in (self.formats, self.scopes, self.one_each, self._export, self._template_row):
            each.setEnabled(enabled)

    @Slot()
    def _on_format_picked(self) -> None:
        self._choose(replace(self._choice, format=self.formats.currentItem().data(_ROLE)))

    @Slot()
    def _on_changed(self) -> None:
        scope = ExportScope(self.scopes.currentData())
        self._choose(replace(self._choice, scope=scope, one_each=self.one_each.isChecked()))

    @Slot()
    def _on_export_clicked(self) -> None:
        self.export_wanted.emit(self._choice)
