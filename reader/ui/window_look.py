"""How the window was left: what its frame needs to be painted before anything else is imported.

Here and where the frame is made nothing is imported that it can do without, and not Qt's class
``Qt`` above all: all its enumerations come with it, which takes longer than to show a window. A
painter's brushes bring it too, so the colours are painted as pictures.
"""

import logging
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from reader import paths

_LOG = logging.getLogger(__name__)
_TILE = QSize(64, 64)
_HALF = 0.5
_FIRST_SIZE = QSize(1240, 800)
_FIRST_PAGE = QRect(291, 28, 658, 772)

_Value = TypeVar("_Value")


class FrameColours(NamedTuple):
    """The colours of the panes, of the page between them, and of the lines that divide them.

    Those that follow the desktop hold while it is as light or dark as they are.
    """

    surface: QColor
    page: QColor
    line: QColor
    follow_desktop: bool


class WindowLook(NamedTuple):
    """Qt's own states of the window and its splitter, and where the page lay in its size then.

    The states are empty for the first start, when no colours are known.
    """

    geometry: QByteArray
    splitter: QByteArray
    size: QSize
    page: QRect
    colours: FrameColours | None

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint the panes with nothing in them; what has become larger is the page."""
        surface, page, line = self._shown_colours()
        more = area.size() - self.size
        middle = self.page.adjusted(0, 0, more.width(), more.height())
        _fill(painter, area, surface)
        _fill(painter, middle.adjusted(-1, 0, 1, 0), line)
        _fill(painter, middle, page)

    def _shown_colours(self) -> tuple[QColor, QColor, QColor]:
        palette = QGuiApplication.palette()
        desktop = palette.window().color(), palette.base().color(), palette.mid().color()
        known = self.colours
        if known is None or (known.follow_desktop and _is_dark(known[0]) != _is_dark(desktop[0])):
            return desktop
        return known[:3]


def load() -> WindowLook:
    """Return how the window was left, or how it is at first; so for each part that is damaged."""
    kept = _file()
    return WindowLook(
        _read(kept, "geometry", QByteArray()),
        _read(kept, "splitter", QByteArray()),
        _read(kept, "size", _FIRST_SIZE),
        _read(kept, "page", _FIRST_PAGE),
        _read_colours(kept),
    )


def save(look: WindowLook) -> None:
    """Store how the window is left."""
    kept = _file()
    for name in ("geometry", "splitter", "size", "page"):
        kept.setValue(name, getattr(look, name))
    if look.colours is not None:
        for name in ("surface", "page", "line"):
            kept.setValue(f"colours/{name}", getattr(look.colours, name).name())
        kept.setValue("colours/follow_desktop", look.colours.follow_desktop)
    kept.sync()
    if kept.status() is not QSettings.Status.NoError:
        _LOG.warning("How the window was left could not be stored: %s", kept.status().name)


def _file() -> QSettings:
    return QSettings(str(paths.window_file()), QSettings.Format.IniFormat)


def _read(kept: QSettings, name: str, first: _Value) -> _Value:
    value = kept.value(name)
    return value if isinstance(value, type(first)) else first


def _read_colours(kept: QSettings) -> FrameColours | None:
    names = (_read(kept, f"colours/{name}", "") for name in ("surface", "page", "line"))
    surface, page, line = map(QColor.fromString, names)
    if not (surface.isValid() and page.isValid() and line.isValid()):
        return None
    return FrameColours(
        surface, page, line, bool(kept.value("colours/follow_desktop", False, bool))
    )


def _fill(painter: QPainter, area: QRect, colour: QColor) -> None:
    tile = QPixmap(_TILE)
    tile.fill(colour)
    painter.drawTiledPixmap(area, tile)


def _is_dark(colour: QColor) -> bool:
    return colour.lightnessF() < _HALF
