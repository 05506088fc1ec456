"""The user's guide, opened beside the window."""

from PySide6.QtCore import QObject, Slot

from reader.jobs.library_thread import LibraryThread
from reader.services import guide
from reader.services.guide import Chapter
from reader.ui.bindings import plain
from reader.ui.dialogs.guide import GuideDialog
from reader.ui.main_window import MainWindow


class GuidingPresenter(QObject):
    """Opens the guide, once, and runs the commands that its links name."""

    def __init__(self, window: MainWindow, thread: LibraryThread, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._thread = thread

    @Slot()
    def open(self) -> None:
        """Open the guide, or raise the one that is open."""
        self._thread.ask(lambda _library: guide.chapters(), self._show)

    def _show(self, chapters: tuple[Chapter, ...]) -> None:
        dialog = self._window.findChild(GuideDialog)
        if dialog is None:
            dialog = GuideDialog(chapters, self._window)
            dialog.command_picked.connect(self._on_command)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot(str)
    def _on_command(self, name: str) -> None:
        command = self._window.commands[name]
        self._window.activateWindow()
        if command.isEnabled():
            command.trigger()
        else:
            words = self.tr("“{command}” has nothing to work on now.")
            self._window.notices.show_notice(
                words.format(command=plain(command.text())), passes=True
            )
