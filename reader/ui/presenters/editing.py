"""The commands of the Edit menu that mean whatever has the keys."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit

from reader.ui.main_window import MainWindow


class EditingPresenter(QObject):
    """Copies and selects in the field or the list that has the keys, or else in the article."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        window.commands["copy"].triggered.connect(self._on_copy)
        window.commands["select_all"].triggered.connect(self._on_select_all)

    @Slot()
    def _on_copy(self) -> None:
        focused = self._window.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit):
            focused.copy()
        else:
            self._window.text.copy()

    @Slot()
    def _on_select_all(self) -> None:
        focused = self._window.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractItemView):
            focused.selectAll()
        else:
            self._window.text.view.selectAll()
