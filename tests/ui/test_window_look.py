"""The frame of the window: what is on the screen before the panes are."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader import paths
from reader.ui import window_look
from reader.ui.drawing.theme import themes
from reader.ui.main_window import MainWindow

SIZE = QSize(780, 560)
FIRST_PAINT = """
import sys
from PySide6 import QtCore
from reader import __main__, opening

class MainWindow(opening.MainWindow):
    def __init__(self):
        super().__init__()
        self.painted.connect(self.tell)

    def tell(self):
        print(*sys.modules, *("Qt" for name in vars(QtCore) if name == "Qt"))
        sys.exit()

opening.MainWindow = MainWindow
sys.argv = ["rubricator", "open"]
__main__.main()
"""


@pytest.fixture
def frame(qtbot):
    """Show a window without its panes, and return it."""

    def show():
        window = MainWindow()
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted):
            window.show()
        return window

    return show


@pytest.fixture
def left(program):
    """Start the program and leave it, in a theme."""

    def leave(theme):
        application = program()
        themes().set_choice(theme)
        application.window.resize(SIZE)
        application.window.close()
        application.stop()

    yield leave
    themes().set_choice("system")


def colours(window):
    """The colours of the first pane's middle and of the page's."""
    picture = window.grab().toImage()
    y = picture.height() // 2
    return picture.pixelColor(20, y), picture.pixelColor(picture.width() // 2, y)


@pytest.mark.parametrize("theme", ["dark", "sepia"])
def test_the_frame_has_the_size_and_the_colours_that_the_window_was_left_with(left, frame, theme):
    left(theme)
    kept = themes().current

    window = frame()

    assert window.size() == SIZE
    assert colours(window) == (kept.surface, kept.page)


def test_the_page_of_the_frame_lies_where_the_article_will(left, frame, qtbot):
    left("light")
    window = frame()
    picture = window.grab().toImage()
    row = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
    page = themes().current.page

    window.furnish()
    window.arrange()

    stage = window.stage
    seen = (row.index(page), row.count(page))
    qtbot.waitUntil(
        lambda: seen == (stage.mapTo(window, stage.rect().topLeft()).x(), stage.width())
    )


@pytest.fixture
def desktop(qapp):
    """The application, which gets back the colours it had."""
    before = qapp.palette()
    yield qapp
    qapp.setPalette(before)


def test_colours_of_the_desktop_are_not_kept_when_it_has_become_dark(left, frame, desktop):
    left("system")
    dark = QPalette(desktop.palette())
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        dark.setColor(role, QColor("#101010"))
    desktop.setPalette(dark)

    assert colours(frame()) == (QColor("#101010"), QColor("#101010"))


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe[", b"[General]\ngeometry=9\nsize=a\npage=1, 2"])
def test_a_damaged_file_gives_the_window_of_the_first_start(frame, damage):
    paths.window_file().parent.mkdir(parents=True)
    paths.window_file().write_bytes(damage)

    window = frame()

    desktop = QGuiApplication.palette()
    assert window.size() == window_look.load().size == QSize(1240, 800)
    assert colours(window) == (desktop.window().color(), desktop.base().color())


def test_nothing_is_imported_before_the_frame_is_on_the_screen():
    command = [sys.executable, "-c", FIRST_PAINT]
    loaded = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()

    assert "reader.ui.main_window" in loaded
    assert not {
        "Qt", "msgspec", "reader.app", "reader.domain.article", "reader.store", "sqlalchemy",
        "typing_extensions",
    } & set(loaded)  # fmt: skip
