import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from reader.ui.drawing.icons import icon, program_icon
from reader.ui.drawing.theme import SYSTEM, load_theme, themes

SIZE = QSize(24, 24)


@pytest.fixture
def dressed(qapp):
    owner = themes()
    yield owner
    owner.set_choice(SYSTEM)


def strongest(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    image = shown.pixmap(SIZE, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_an_icon_has_the_ink_of_the_theme(dressed, name):
    shown = icon("search")

    dressed.set_choice(name)

    assert strongest(shown) == load_theme(name).ink
    assert strongest(shown, QIcon.Mode.Disabled) == load_theme(name).muted


def test_a_copy_of_an_icon_follows_the_theme_too(dressed):
    dressed.set_choice("light")
    shown = QIcon(icon("clock", muted=True))
    strongest(shown)

    dressed.set_choice("dark")

    assert strongest(shown) == load_theme("dark").muted


def test_an_icon_is_drawn_on_nothing(dressed):
    assert icon("x").pixmap(SIZE).toImage().pixelColor(0, 0).alpha() == 0


def test_a_name_that_is_no_icon_is_refused(dressed):
    with pytest.raises(LookupError, match="no-such-thing"):
        icon("no-such-thing")


@pytest.mark.parametrize("size", [16, 32, 256])
def test_the_program_has_an_icon_in_every_size(dressed, size):
    shown = program_icon().pixmap(size, size)

    assert shown.size() == QSize(size, size)
    assert shown.toImage().pixelColor(size // 8, size // 2) == load_theme("light").accent
