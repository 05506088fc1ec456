"""Icons in the colours of the theme in use, from the Lucide set, and the program's own."""

import sqlite3
from contextlib import closing
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from reader import paths
from reader.ui.drawing.painted_icon import PaintedIconEngine
from reader.ui.drawing.theme import themes


def icon(name: str, *, muted: bool = False) -> QIcon:
    """Return an icon by its Lucide name; it has the colours of the theme it is painted in."""
    return QIcon(_ThemedEngine(_drawing(name), muted=muted))


def program_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(paths.resources() / "icons" / "rubricator.svg"))


def paint_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Draw an icon by its Lucide name into a rectangle, in one colour."""
    _render(painter, _drawing(name), rect, colour)


class _ThemedEngine(PaintedIconEngine):
    def __init__(self, drawing: str, *, muted: bool) -> None:
        super().__init__()
        self._drawing = drawing
        self._muted = muted

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        theme = themes().current
        quiet = self._muted or mode == QIcon.Mode.Disabled
        colour = theme.muted if quiet else theme.ink
        _render(painter, self._drawing, rect, colour)

    @override
    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._drawing, muted=self._muted)


@cache
def _drawing(name: str) -> str:
    # The package's own reader imports urllib and costs the first paint 60 ms.
    with closing(sqlite3.connect(f"{_database().as_uri()}?mode=ro", uri=True)) as connection:
        row = connection.execute("SELECT svg FROM icons WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise LookupError(f"Lucide has no icon named {name!r}")
    return str(row[0])


@cache
def _database() -> Path:
    spec = find_spec("lucide")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("python-lucide is not installed")
    return Path(spec.origin).parent / "data" / "lucide-icons.db"


def _render(painter: QPainter, drawing: str, rect: QRect, colour: QColor) -> None:
    _renderer(drawing, colour.name()).render(painter, QRectF(rect))


@cache
def _renderer(drawing: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
