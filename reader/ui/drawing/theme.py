"""The colours of the program, read from theme files, and the one style sheet made of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Template

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.domain.entity import Label
from reader.domain.highlight import Colour
from reader.ui.drawing.labels import LINES, LabelStyle
from reader.ui.drawing.type_scale import interface_font

SYSTEM = "system"
GRID = 4
"""All spaces between things are multiples of this many pixels."""

_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours.

    ``page`` lies behind the article, ``surface`` behind the panes, ``raised`` behind what floats.
    ``line`` divides, ``edge`` bounds controls and has contrast enough to find them. A highlight's
    colour goes behind the text; the pen of the same name is for its outline and its swatch.
    """

    name: str
    dark: bool
    page: QColor
    surface: QColor
    raised: QColor
    ink: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    line: QColor
    edge: QColor
    hover: QColor
    selection: QColor
    warning: QColor
    warning_surface: QColor
    labels: Mapping[Label, LabelStyle]
    highlights: Mapping[Colour, QColor]
    pens: Mapping[Colour, QColor]


class _Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    dark: bool
    page: QColor
    surface: QColor
    raised: QColor
    ink: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    line: QColor
    edge: QColor
    hover: QColor
    selection: QColor
    warning: QColor
    warning_surface: QColor
    labels: dict[Label, QColor]
    highlights: dict[Colour, QColor]
    pens: dict[Colour, QColor]


def theme_names() -> tuple[str, ...]:
    """Return the names of all themes."""
    return tuple(sorted(path.stem for path in (paths.resources() / "themes").glob("*.toml")))


@cache
def load_theme(name: str) -> Theme:
    """Read a theme by its name."""
    data = (paths.resources() / "themes" / f"{name}.toml").read_bytes()
    sheet = msgspec.toml.decode(data, type=_Sheet, dec_hook=_read_colour)
    fields = {field: getattr(sheet, field) for field in sheet.__struct_fields__}
    fields["labels"] = {
        label: LabelStyle(label, sheet.labels[label], line) for label, line in LINES.items()
    }
    return Theme(name=name, **fields)


class Themes(QObject):
    """Owns the theme in use and dresses the application in it."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = SYSTEM
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        application.setStyle("Fusion")
        application.setFont(interface_font())
        self._current = load_theme(self._wanted())
        self._dress()

    @property
    def current(self) -> Theme:
        """The theme in use."""
        return self._current

    @property
    def choice(self) -> str:
        """The user's choice: a theme's name, or "system" for light or dark as the desktop is."""
        return self._choice

    def set_choice(self, choice: str) -> None:
        """Use another theme, or follow the desktop; so does the name of a theme that is gone."""
        self._choice = choice if choice in theme_names() else SYSTEM
        if self._choice == SYSTEM:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(_scheme(load_theme(choice)))
        self._use(load_theme(self._wanted()))

    def _wanted(self) -> str:
        if self._choice != SYSTEM:
            return self._choice
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _use(self, theme: Theme) -> None:
        if theme == self._current:
            return
        self._current = theme
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        self._application.setPalette(palette(self._current))
        self._application.setStyleSheet(style_sheet(self._current))

    @Slot()
    def _on_system_changed(self) -> None:
        self._use(load_theme(self._wanted()))


def themes() -> Themes:
    """Return the owner of the theme in use; the first call dresses the application."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("themes need a QApplication")
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return application.findChild(Themes, options=direct) or Themes(application)


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for everything the style sheet leaves to the style."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.surface,
        roles.WindowText: theme.ink,
        roles.Base: theme.page,
        roles.AlternateBase: theme.surface,
        roles.Text: theme.ink,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.raised,
        roles.ButtonText: theme.ink,
        roles.BrightText: theme.on_accent,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.ink,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Accent: theme.accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Light: theme.raised,
        roles.Midlight: theme.hover,
        roles.Mid: theme.line,
        roles.Dark: theme.edge,
        roles.Shadow: theme.edge,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.muted)
    return result


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the whole application in a theme."""
    template = Template((paths.resources() / "themes" / "application.qss").read_text("utf-8"))
    return template.substitute(
        page=theme.page.name(),
        surface=theme.surface.name(),
        raised=theme.raised.name(),
        ink=theme.ink.name(),
        muted=theme.muted.name(),
        accent=theme.accent.name(),
        accent_hover=theme.accent.lighter(112).name(),
        on_accent=theme.on_accent.name(),
        line=theme.line.name(),
        edge=theme.edge.name(),
        hover=theme.hover.name(),
        selection=theme.selection.name(),
        warning=theme.warning.name(),
        warning_surface=theme.warning_surface.name(),
        focus=theme.accent.name(),
        controls=(paths.resources() / "icons" / "controls").as_posix(),
        check="light" if theme.on_accent.lightnessF() > _HALF else "dark",
    )


def _scheme(theme: Theme) -> Qt.ColorScheme:
    return Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light


def _read_colour(kind: type, value: object) -> QColor:
    if kind is not QColor or not isinstance(value, str):
        raise NotImplementedError(f"{kind} in a theme file")
    colour = QColor(value)
    if not colour.isValid():
        raise ValueError(f"{value!r} is no colour")
    return colour
