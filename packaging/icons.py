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


def draw(theme: Path) -> None:
    """Write the icon as it is drawn, and as an image of each size, into the theme's folders."""
    drawing = paths.resources() / "icons" / f"{PROGRAM}.svg"
    scalable = _folder(theme, "scalable") / drawing.name
    shutil.copyfile(drawing, scalable)
    renderer = QSvgRenderer(str(drawing))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            renderer.render(painter, QRectF(image.rect()))
        path = _folder(theme, f"{size}x{size}") / f"{PROGRAM}.png"
        if not image.save(str(path)):
            raise OSError(f"{path} could not be written")


def _folder(theme: Path, size: str) -> Path:
    folder = theme / size / "apps"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
