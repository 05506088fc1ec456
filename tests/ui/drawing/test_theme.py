import pytest
import shiboken6
from coloraide import Color
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit

from reader.domain.entity import Label
from reader.domain.highlight import Colour
from reader.ui.drawing.labels import UnderlineStyle
from reader.ui.drawing.theme import (
    SYSTEM,
    Theme,
    Themes,
    load_theme,
    style_sheet,
    theme_names,
    themes,
)

TEXT = 4.5
PARTS = 3.0
"""Contrast ratios of WCAG 2.2, level AA: for text (1.4.3) and for all else that tells (1.4.11)."""
GROUNDS = ("page", "surface", "raised")


@pytest.fixture(params=theme_names())
def theme(request) -> Theme:
    return load_theme(request.param)


@pytest.fixture
def dressed(qapp):
    owner = themes()
    yield owner
    owner.set_choice(SYSTEM)


class Desktop(QObject):
    """Stands for ``QStyleHints``, with its names."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815

    def __init__(self):
        super().__init__()
        self.scheme = Qt.ColorScheme.Unknown
        self.asked_for = None

    def turn(self, scheme):
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)

    def colorScheme(self):  # noqa: N802
        return self.scheme

    def setColorScheme(self, scheme):  # noqa: N802
        self.asked_for = scheme

    def unsetColorScheme(self):  # noqa: N802
        self.asked_for = None


def colour(value: QColor) -> Color:
    return Color(value.name())


def contrast(one: QColor, other: QColor) -> float:
    return colour(one).contrast(colour(other), method="wcag21")


def test_there_is_a_light_and_a_dark_theme():
    assert {"light", "dark"} <= set(theme_names())
    assert not load_theme("light").dark
    assert load_theme("dark").dark


@pytest.mark.parametrize("words", ["ink", "muted", "accent"])
@pytest.mark.parametrize("ground", [*GROUNDS, "hover", "selection"])
def test_words_can_be_read_on_every_ground(theme, words, ground):
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= TEXT


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("on_accent", "accent"),
        ("ink", "warning_surface"),
        ("muted", "warning_surface"),
        ("warning", "surface"),
        ("warning", "selection"),
        ("warning", "hover"),
    ],
)
def test_words_can_be_read_on_their_own_ground(theme, words, ground):
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= TEXT


def test_the_main_button_can_be_read_under_the_mouse(theme):
    sheet = style_sheet(theme)
    rule = sheet[sheet.index("QPushButton:default:hover") :]
    ground = QColor(rule.partition("background: ")[2].partition(";")[0])

    assert contrast(theme.on_accent, ground) >= TEXT


@pytest.mark.parametrize("ground", GROUNDS)
def test_edges_and_focus_rings_can_be_seen(theme, ground):
    assert contrast(theme.edge, getattr(theme, ground)) >= PARTS
    assert contrast(theme.accent, getattr(theme, ground)) >= PARTS


@pytest.mark.parametrize("label", Label)
def test_the_line_of_a_label_can_be_seen_wherever_it_is_drawn(theme, label):
    line = theme.labels[label].colour
    for ground in (*GROUNDS, "hover", "selection"):
        assert contrast(line, getattr(theme, ground)) >= PARTS, ground
    for pen, ground in theme.highlights.items():
        assert contrast(line, ground) >= PARTS, pen


@pytest.mark.parametrize("pen", Colour)
def test_highlighted_words_can_be_read_and_pens_be_seen(theme, pen):
    assert contrast(theme.ink, theme.highlights[pen]) >= TEXT
    for ground in GROUNDS:
        assert contrast(theme.pens[pen], getattr(theme, ground)) >= PARTS, ground


def test_every_label_has_a_line_of_its_own(theme):
    assert sorted(look.line.name for look in theme.labels.values()) == sorted(
        line.name for line in UnderlineStyle
    )


def test_a_chosen_theme_dresses_the_application_and_is_told(dressed, qapp, qtbot):
    dressed.set_choice("light")

    with qtbot.waitSignal(dressed.changed):
        dressed.set_choice("dark")

    dark = load_theme("dark")
    assert dressed.current == dark
    assert dressed.choice == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == dark.surface
    label = QLabel("words")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText) == dark.ink


def test_what_a_field_asks_for_can_be_read(dressed, theme, qtbot):
    dressed.set_choice(theme.name)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()

    asked = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert asked.alpha() == 255
    assert contrast(asked, theme.page) >= TEXT


def test_choosing_the_theme_in_use_changes_nothing(dressed, qtbot):
    dressed.set_choice("sepia")

    with qtbot.assertNotEmitted(dressed.changed):
        dressed.set_choice("sepia")


def test_the_name_of_a_theme_that_is_gone_follows_the_desktop(dressed):
    dressed.set_choice("dark")

    dressed.set_choice("../../mauve")

    assert dressed.choice == SYSTEM
    assert dressed.current.name == "light"


@pytest.fixture
def desktop(dressed, qapp, monkeypatch):
    """A desktop in the place of the real one, which the offscreen platform has not."""
    desktop = Desktop()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: desktop)
    return desktop


@pytest.fixture
def following(desktop, qapp):
    owner = Themes(qapp)
    yield owner
    shiboken6.delete(owner)


def test_the_theme_follows_the_desktop(desktop, following, qtbot):
    assert following.current.name == "light"

    with qtbot.waitSignal(following.changed):
        desktop.turn(Qt.ColorScheme.Dark)
    assert following.current.name == "dark"

    desktop.turn(Qt.ColorScheme.Light)
    assert following.current.name == "light"


def test_a_chosen_theme_stays_whatever_the_desktop_does(desktop, following):
    following.set_choice("sepia")

    desktop.turn(Qt.ColorScheme.Dark)
    assert following.current.name == "sepia"

    following.set_choice(SYSTEM)
    assert following.current.name == "dark"


def test_the_frame_of_the_window_is_as_dark_as_the_chosen_theme(desktop, following):
    following.set_choice("contrast")
    assert desktop.asked_for == Qt.ColorScheme.Dark

    following.set_choice(SYSTEM)
    assert desktop.asked_for is None


def test_there_is_one_owner_of_the_theme(dressed):
    assert themes() is dressed
