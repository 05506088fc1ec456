"""Says what the program is, and whose work it stands on."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader import __version__
from reader.ui.dialogs.frame import FramedDialog
from reader.ui.icons import program_icon

_ICON_SIZE = QSize(72, 72)
_SIZE = (420, 460)


class AboutDialog(FramedDialog):
    """The program's name, version, promise and credits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("About Rubricator"))
        self.setFixedSize(*_SIZE)
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
        self.column.addStretch()
        self.add_buttons()
