"""Says what the program is, whose work it stands on, and where it keeps things."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from reader import __version__, paths
from reader.ui.dialogs.frame import FramedDialog, add_action
from reader.ui.drawing.icons import program_icon
from reader.ui.drawing.theme import GRID
from reader.ui.outside import show_folder
from reader.ui.widgets.path_field import PathField

_ICON_SIZE = QSize(72, 72)
_WIDTH = 480


class AboutDialog(FramedDialog):
    """The program's name, version, promise and credits, and the places of a library."""

    def __init__(self, library: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("About Rubricator"))
        self.setFixedWidth(_WIDTH)
        self._library = library
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignLeft)
        picture.setPixmap(program_icon().pixmap(_ICON_SIZE))
        self.column.addWidget(picture)
        self.add_heading("Rubricator")
        self.add_text(self.tr("Version {}").format(__version__), muted=True)
        self.add_text(
            self.tr(
                "A rubricator was the scribe who marked names and headings in red. This one marks "
                "who, what and where in your articles, and keeps what you highlight."
            )
        )
        self.add_text(
            self.tr("Everything stays on this machine. The program makes no network connection.")
        )
        self.add_text(
            self.tr(
                "Free software under the MIT licence. Made with Qt for Python, spaCy and "
                "SQLAlchemy; typefaces Inter, Literata, Source Sans 3 and Atkinson Hyperlegible, "
                "icons Lucide."
            ),
            muted=True,
        )
        self._add_places()
        self.column.addStretch()
        add_action(self.add_buttons(), self.tr("&Show Library in Folder"), self._on_show)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_places(self) -> None:
        if paths.portable() is not None:
            self.add_text(
                self.tr("Portable: everything is kept in the folder “portable” beside the program.")
            )
        places = {
            self.tr("Library"): self._library,
            self.tr("Settings"): paths.settings_file(),
            self.tr("Log"): paths.log_file(),
        }
        form = QFormLayout()
        form.setSpacing(2 * GRID)
        for name, path in places.items():
            field = PathField(name)
            field.show_path(path)
            form.addRow(name, field)
        self.column.addLayout(form)

    @Slot()
    def _on_show(self) -> None:
        show_folder(self._library.absolute().parent)
