"""Draws the program's icon in all sizes: python packaging/icons.py FOLDER, a theme like hicolor."""

import shutil
import sys
from pathlib import Path

from project import PROGRAM
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from reader import paths

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = 256


def draw(theme: Path) -> None:
    """Write the icon as it is drawn, and as an image of each size, into the theme's folders."""
    shutil.copyfile(_drawing(), _folder(theme, "scalable") / _drawing().name)
    for size in SIZES:
        write(size, _folder(theme, f"{size}x{size}") / f"{PROGRAM}.png")


def write_for_windows(path: Path) -> None:
    """Write the icon as programs and installers for Windows have it."""
    write(_WINDOWS, path)


def write(size: int, path: Path) -> None:
    """Write the icon as an image of a size in pixels, of the kind that the file's name says."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(_drawing())).render(painter, QRectF(image.rect()))
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")


def _drawing() -> Path:
    return paths.resources() / "icons" / f"{PROGRAM}.svg"


def _folder(theme: Path, size: str) -> Path:
    folder = theme / size / "apps"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
