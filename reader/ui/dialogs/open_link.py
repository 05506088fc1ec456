"""Asks before an address is given to the browser, and shows the whole of it."""

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.drawing.theme import GRID

_WIDTH = 460
_MOST_LINES = 5


class OpenLinkDialog(FramedDialog):
    """Says where a link leads; it is accepted by who wants to go there."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Open a Link"))
        self.setFixedWidth(_WIDTH)
        is_mail = QUrl(address).scheme().lower() == "mailto"
        self.add_heading(
            self.tr("Write to this address in your mail program?")
            if is_mail
            else self.tr("Open this address in your browser?")
        )
        self.address = QPlainTextEdit(address)
        self.address.setReadOnly(True)
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.address.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(self._height_of(address))
        self.column.addWidget(self.address)
        self.add_text(
            self.tr("Rubricator itself makes no connection; your browser will."),
            muted=True,
        )
        buttons = self.add_buttons(self.tr("Cancel"))
        add_action(buttons, self.tr("&Copy Address"), self._on_copy)
        go = buttons.addButton(self.tr("&Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        go.setFocus()
        buttons.accepted.connect(self.accept)

    def _height_of(self, address: str) -> int:
        letters = self.address.fontMetrics()
        room = _WIDTH - 2 * self.column.contentsMargins().left()
        lines = 1 + letters.horizontalAdvance(address) * 10 // (9 * room)
        return letters.lineSpacing() * (min(lines, _MOST_LINES) + 1) + 2 * GRID

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.toPlainText())
        self.reject()
